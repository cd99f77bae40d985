/** The questions about which state is responsible, in the order in which a case meets them. */
import { firstThat, printProvision, type Conclusion, type Finding, type Language } from '#kernel';
import type { Facts } from '../facts/index.ts';
import { responsibilityLaw } from '../rules/applicable-law/applicable-law.ts';
import { dublinFacts } from '../rules/dublin/from-facts.ts';
import { responsibleUnderDublin, type DublinOutcome } from '../rules/dublin/responsible.ts';
import { shiftsUnderDublin } from '../rules/dublin/shifts.ts';
import { firstRegistration } from '../rules/responsibility/article-16.ts';
import { whereToApply } from '../rules/responsibility/article-17.ts';
import { shifts, type Shift } from '../rules/responsibility/article-37.ts';
import { offsetPossible } from '../rules/responsibility/article-63.ts';
import { responsibleState } from '../rules/responsibility/responsible-state.ts';
import type { Responsible } from '../rules/responsibility/responsible.ts';
import { stateByRule } from '../words/criteria.ts';
import { offsetArises, sinceArises } from './arises.ts';
import { choiceQuestion, question, type Given } from './question.ts';
import {
  pleaQuestion,
  takeBackQuestion,
  takeChargeQuestion,
  transferQuestion,
} from './responsibility-steps.ts';

/** Dublin III does not say it. Once the application is registered, it is asked only where the state of first entry is known. */
export const whereToApplyQuestion = question({
  name: 'where-to-apply',
  title: {
    en: 'In which state must the application be made?',
    nl: 'In welke staat moet het verzoek worden gedaan?',
  },
  arises: (facts, { parameters }) =>
    (facts['application.registeredOn'] === undefined ||
      facts['responsibility.firstEntryState'] !== undefined) &&
    responsibilityLaw(facts, parameters).outcome !== 'DUBLIN3',
  decide: (facts) => whereToApply(facts),
  codeOf: ({ state }) => state,
  say: ({ state, rule }, language) => stateByRule(state, rule, language),
});

export const responsibleQuestion = question<Responsible | DublinOutcome>({
  name: 'responsible',
  title: {
    en: 'Which state do the criteria make responsible?',
    nl: 'Welke staat is volgens de criteria verantwoordelijk?',
  },
  decide: responsibleByCriteria,
  codeOf: ({ state }) => state,
  say: ({ state, rule }, language) => stateByRule(state, rule, language),
});

/** By the act that governs; while that is not known, what decides it is asked for first, with the state that begins under either. */
export function responsibleByCriteria(
  facts: Facts,
  { parameters }: Given,
): Conclusion<Responsible | DublinOutcome> {
  const law = responsibilityLaw(facts, parameters);
  if (law.outcome === null) {
    const begins = firstRegistration(facts);
    const open = begins.held === 'yes' ? law.open : [...law.open, begins];
    return { outcome: null, possible: [], findings: [...law.findings, begins], open };
  }
  if (law.outcome === 'AMMR') return responsibleState(facts, parameters);
  return after(law.findings, responsibleUnderDublin(dublinFacts(facts), parameters));
}

export const sinceQuestion = question<Shift>({
  name: 'responsibility-since',
  title: {
    en: 'What has become of the responsibility since?',
    nl: 'Wat is er sindsdien van de verantwoordelijkheid geworden?',
  },
  arises: sinceArises,
  decide(facts, { parameters, asOf, calendar }) {
    const law = responsibilityLaw(facts, parameters);
    switch (law.outcome) {
      case 'AMMR':
        return after(law.findings, shifts(facts, asOf, calendar));
      case 'DUBLIN3':
        return after(law.findings, shiftsUnderDublin(facts, asOf));
      case null:
        return { outcome: null, possible: [], findings: law.findings, open: law.open };
    }
  },
  codeOf: (shift) => (shift.kind === 'shifted' ? shift.state : shift.kind),
  say: sayShift,
});

function sayShift(shift: Shift, language: Language): string {
  switch (shift.kind) {
    case 'stays':
      return { en: 'It stays where it was', nl: 'Die blijft waar zij was' }[language];
    case 'shifted':
      return stateByRule(shift.state, shift.rule, language);
    case 'ceased': {
      const cited = printProvision(shift.rule, { language });
      return {
        en: `It has ceased, ${cited}: an application after that is a new one`,
        nl: `Die is geëindigd, ${cited}: een verzoek van daarna is een nieuw verzoek`,
      }[language];
    }
  }
}

export const offsetQuestion = choiceQuestion<'possible' | 'not-possible'>({
  name: 'offset',
  title: {
    en: 'Is a responsibility offset possible for this person?',
    nl: 'Is een verantwoordelijkheidscompensatie voor deze persoon mogelijk?',
  },
  arises: offsetArises,
  decide: (facts, given) => firstThat([[offsetPossible({ facts, ...given }), 'possible']], 'not-possible'),
  words: {
    possible: {
      en: 'Yes: a contributing state may take the responsibility on',
      nl: 'Ja: een bijdragende staat mag de verantwoordelijkheid overnemen',
    },
    'not-possible': { en: 'No', nl: 'Nee' },
  },
});

function after<Outcome>(law: readonly Finding[], concluded: Conclusion<Outcome>): Conclusion<Outcome> {
  return { ...concluded, findings: [...law, ...concluded.findings] };
}

export const RESPONSIBILITY_QUESTIONS = [
  whereToApplyQuestion,
  responsibleQuestion,
  takeChargeQuestion,
  takeBackQuestion,
  pleaQuestion,
  transferQuestion,
  sinceQuestion,
  offsetQuestion,
] as const;
