/** Which acts govern the case. */
import { procedureLaw, responsibilityLaw } from '../rules/applicable-law/applicable-law.ts';
import { choiceQuestion } from './question.ts';

export const procedureLawQuestion = choiceQuestion({
  name: 'procedure-law',
  title: { en: 'Which act governs the procedure?', nl: 'Welke handeling beheerst de procedure?' },
  decide: (facts) => procedureLaw(facts),
  words: {
    APR: {
      en: 'The Asylum Procedure Regulation, (EU) 2024/1348',
      nl: 'De asielprocedureverordening, (EU) 2024/1348',
    },
    APD: { en: 'The Asylum Procedures Directive, 2013/32/EU', nl: 'De asielprocedurerichtlijn, 2013/32/EU' },
  },
});

export const responsibilityLawQuestion = choiceQuestion({
  name: 'responsibility-law',
  title: {
    en: 'Which act says which state is responsible?',
    nl: 'Welke handeling zegt welke staat verantwoordelijk is?',
  },
  decide: (facts, { parameters }) => responsibilityLaw(facts, parameters),
  words: {
    AMMR: {
      en: 'The Asylum and Migration Management Regulation, (EU) 2024/1351',
      nl: 'De asiel- en migratiebeheerverordening, (EU) 2024/1351',
    },
    DUBLIN3: {
      en: 'Dublin III, Regulation (EU) No 604/2013',
      nl: 'Dublin III, Verordening (EU) nr. 604/2013',
    },
  },
});
