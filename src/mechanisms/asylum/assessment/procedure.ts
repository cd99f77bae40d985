/** The questions about the procedure in which an application is examined. */
import { firstThat, type Conclusion } from '#kernel';
import { acceleration } from '../rules/accelerated/acceleration.ts';
import { admissibility } from '../rules/admissibility/admissibility.ts';
import { borderProcedure } from '../rules/border/border-procedure.ts';
import { safeCountryOfOrigin } from '../rules/origin/safe-country.ts';
import { choiceQuestion } from './question.ts';

export const admissibilityQuestion = choiceQuestion({
  name: 'admissibility',
  title: { en: 'Is the application admissible?', nl: 'Is het verzoek ontvankelijk?' },
  decide: (facts, { parameters, calendar }) => admissibility(facts, parameters, calendar),
  words: {
    'must-reject': {
      en: 'No: it must be rejected as inadmissible',
      nl: 'Nee: het moet als niet-ontvankelijk worden afgewezen',
    },
    'may-reject': {
      en: 'It may be rejected as inadmissible, where national law allows it',
      nl: 'Het mag als niet-ontvankelijk worden afgewezen, waar het nationale recht dat toelaat',
    },
    admissible: { en: 'Yes', nl: 'Ja' },
  },
});

export const safeOriginQuestion = choiceQuestion({
  name: 'safe-origin',
  title: {
    en: 'May the country of origin be considered safe for the applicant?',
    nl: 'Mag het land van herkomst voor de verzoeker als veilig worden beschouwd?',
  },
  decide: (facts): Conclusion<'safe' | 'not-safe'> =>
    firstThat<'safe' | 'not-safe'>([[safeCountryOfOrigin(facts), 'safe']], 'not-safe'),
  words: {
    safe: {
      en: 'Yes, unless the individual examination shows otherwise',
      nl: 'Ja, tenzij het individuele onderzoek anders uitwijst',
    },
    'not-safe': { en: 'No', nl: 'Nee' },
  },
});

export const accelerationQuestion = choiceQuestion({
  name: 'acceleration',
  title: { en: 'Is the examination accelerated?', nl: 'Wordt de behandeling versneld?' },
  decide: (facts, { parameters }) => acceleration(facts, parameters),
  words: {
    required: { en: 'Yes, it must be', nl: 'Ja, dat moet' },
    permitted: { en: 'It may be', nl: 'Dat mag' },
    not: { en: 'No: the regular procedure', nl: 'Nee: de gewone procedure' },
  },
});

export const borderQuestion = choiceQuestion({
  name: 'border',
  title: { en: 'Is it examined in the border procedure?', nl: 'Wordt het in de grensprocedure behandeld?' },
  decide: (facts, { parameters, asOf }) => borderProcedure(facts, parameters, asOf),
  words: {
    mandatory: { en: 'Yes, it must be', nl: 'Ja, dat moet' },
    permitted: { en: 'It may be', nl: 'Dat mag' },
    'admissibility-only': {
      en: 'It may be, to decide on its admissibility alone',
      nl: 'Dat mag, alleen om over de ontvankelijkheid te beslissen',
    },
    excluded: {
      en: 'No, or no longer: entry must be authorised',
      nl: 'Nee, of niet langer: toegang moet worden verleend',
    },
    'not-open': { en: 'No: it does not arise', nl: 'Nee: die is hier niet aan de orde' },
  },
});

/** The country of origin is looked at where the facts name one, and always where nothing is known yet. */
export const PROCEDURE_QUESTIONS = [
  admissibilityQuestion,
  safeOriginQuestion,
  accelerationQuestion,
  borderQuestion,
] as const;
