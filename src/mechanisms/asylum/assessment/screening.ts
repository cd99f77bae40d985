/** The questions about the screening. */
import type { Facts } from '../facts/index.ts';
import { screeningBasis } from '../rules/screening/who.ts';
import { screeningEnded, screeningReferral } from '../rules/screening/screening.ts';
import { choiceQuestion } from './question.ts';

/** How it ends matters once it is known that there is one. */
function isScreened(facts: Facts): boolean {
  const { outcome } = screeningBasis(facts);
  return outcome !== null && outcome !== 'none';
}

export const screeningQuestion = choiceQuestion({
  name: 'screening',
  title: { en: 'Is the person screened?', nl: 'Wordt de persoon gescreend?' },
  decide: (facts) => screeningBasis(facts),
  words: {
    '5(1)(a)': {
      en: 'Yes: apprehended at an unauthorised crossing of the external border',
      nl: 'Ja: aangehouden bij onrechtmatige overschrijding van de buitengrens',
    },
    '5(1)(b)': {
      en: 'Yes: disembarked after search and rescue',
      nl: 'Ja: ontscheept na opsporing en redding',
    },
    '5(2)': {
      en: 'Yes: applied at the border without meeting the entry conditions',
      nl: 'Ja: verzoek aan de grens zonder aan de toegangsvoorwaarden te voldoen',
    },
    '5(3)': {
      en: 'Yes: let in under Article 6(5)(c) of the Schengen Borders Code, and applied',
      nl: 'Ja: toegelaten op grond van artikel 6, lid 5, punt c), van de Schengengrenscode, en verzocht',
    },
    '7': {
      en: 'Yes: staying illegally, crossed without authorisation, not screened before',
      nl: 'Ja: illegaal verblijf, onrechtmatig binnengekomen, nog niet gescreend',
    },
    none: { en: 'No', nl: 'Nee' },
  },
});

export const screeningEndQuestion = choiceQuestion({
  name: 'screening-end',
  title: { en: 'Has the screening ended?', nl: 'Is de screening beëindigd?' },
  arises: isScreened,
  decide: (facts, { asOf, calendar }) => screeningEnded(facts, asOf, calendar),
  words: {
    'not-screened': { en: 'There is none', nl: 'Die is er niet' },
    'entry-conditions': {
      en: 'Yes: the entry conditions were found to be met',
      nl: 'Ja: aan de toegangsvoorwaarden bleek te zijn voldaan',
    },
    discontinued: { en: 'Yes: the person departs', nl: 'Ja: de persoon vertrekt' },
    referred: { en: 'Yes: the person was referred', nl: 'Ja: de persoon is doorverwezen' },
    'time-limit-expired': { en: 'Yes: its time limit has passed', nl: 'Ja: de termijn is verstreken' },
    running: { en: 'No, it is under way', nl: 'Nee, die loopt nog' },
  },
});

export const referralQuestion = choiceQuestion({
  name: 'referral',
  title: {
    en: 'To whom is the person referred after it?',
    nl: 'Naar wie wordt de persoon daarna doorverwezen?',
  },
  arises: isScreened,
  decide: (facts) => screeningReferral(facts),
  words: {
    'registering-authority': {
      en: 'The authorities that register applications',
      nl: 'De autoriteiten die verzoeken registreren',
    },
    'state-of-relocation': { en: 'The state of relocation', nl: 'De lidstaat van herplaatsing' },
    'return-authority': { en: 'The authorities for return', nl: 'De autoriteiten voor terugkeer' },
    'return-procedure-continues': {
      en: 'Nobody new: the return procedure goes on',
      nl: 'Niemand anders: de terugkeerprocedure loopt door',
    },
    nobody: { en: 'Nobody', nl: 'Niemand' },
  },
});

export const SCREENING_QUESTIONS = [screeningQuestion, screeningEndQuestion, referralQuestion] as const;
