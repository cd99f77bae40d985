/**
 * Scenarios of others by their area: which rules answer it, in the words of `expected`. Some areas ask of several
 * topics at once; the answers are then joined, each key from the topic that decides it.
 */
import type * as z from 'zod';
import type { Answers } from '../compare.ts';
import * as admissibility from './admissibility.ts';
import * as border from './border.ts';
import * as limits from './limits.ts';
import * as origin from './origin.ts';
import * as responsibility from './responsibility.ts';
import { scenarioOfShift, SHIFT_SCHEMAS } from './responsibility-shifts.ts';
import { PLEA_FACTS, scenarioOfTransferPlea } from './transfer-plea.ts';
import * as transfer from './transfer.ts';

export type Stated = Readonly<Record<string, unknown>>;

export interface Area {
  /** Whatever these have a name for is read. */
  readonly schemas: readonly z.core.$ZodType[];
  /** Throws where a fact that is read has a value that is not understood. */
  readonly answer: (facts: Stated) => Answers;
}

/** How a decision is called for its remedy, where Directive 2013/32 gives the ground. */
const GROUND_OF_REMEDY: Readonly<Record<string, string>> = {
  '33(2)(a)': '38(1)(c)',
  '33(2)(b)': '38(1)(a)',
  '33(2)(c)': '38(1)(b)',
  '33(2)(d)': '38(2)',
  '33(2)(e)': 'dependant',
};

/** Facts that say when something is due, whatever the area. */
const OF_LIMITS = ['made', 'registered', 'lodged', 'today', 'extended', 'extension_reason', 'too_complex'];
/** Facts that say what may be done against a decision, whatever the area. */
const OF_REMEDIES = [
  'applicant', 'lodged', 'border', 'further_appeal', 'second_appeal', 'merely_to_delay', 'national_exception_56',
  'national_exception_68_6', 'notified',
]; // prettier-ignore

function these(facts: Stated, names: readonly string[]): Stated {
  return Object.fromEntries(Object.entries(facts).filter(([name]) => names.includes(name)));
}

function answeredBy(of: Readonly<Record<string, (facts: unknown) => Answers>>, area: string, facts: Stated) {
  return of[area]?.(facts) ?? {};
}

/** By when it is decided, once it is known whether the examination is accelerated or may be. */
function decisionDue(facts: Stated, { accelerated }: Answers): Answers {
  if (facts['lodged'] === undefined) return {};
  const procedure = accelerated === false ? 'regular' : 'accelerated';
  return limits.scenarioOfDecisionDue({ ...these(facts, OF_LIMITS), procedure });
}

function remedyIfDecided(facts: Stated, { accelerated, ground }: Answers): Answers {
  if (facts['decision'] === undefined) return {};
  return limits.scenarioOfRemedy({
    ...these(facts, [...OF_REMEDIES, 'decision']),
    accelerated: facts['accelerated'] ?? accelerated === true,
    grounds_42_present: typeof ground === 'string',
  });
}

function withRemedy(facts: Stated, answers: Answers): Answers {
  const { inadmissible, ground } = answers;
  if (inadmissible !== 'must' && inadmissible !== 'may') return answers;
  const remedy = limits.scenarioOfRemedy({
    ...these(facts, OF_REMEDIES),
    subsequent: facts['subsequent'] === true,
    second_subsequent: facts['previous_subsequent_rejected'] === true,
    decision: 'inadmissible',
    ground: GROUND_OF_REMEDY[String(ground)] ?? ground,
  });
  return { ...remedy, ...answers };
}

function accelerated(facts: Stated): Answers {
  const found = answeredBy(border.SCENARIOS, 'accelerated', facts);
  return { ...remedyIfDecided(facts, found), ...decisionDue(facts, found), ...found };
}

function atTheBorder(area: string): Area['answer'] {
  return (facts) => {
    const found = answeredBy(border.SCENARIOS, area, facts);
    return { ...remedyIfDecided({ border: true, ...facts }, found), ...found };
  };
}

function safeOrigin(facts: Stated): Answers {
  const found = answeredBy(origin.SCENARIOS, 'safe_origin', facts);
  if (found['safe_origin_applies'] === undefined) return found;
  const follows = border.scenarioOfAcceleration(facts, found['safe_origin_applies'] === true);
  return { ...remedyIfDecided(facts, follows), ...decisionDue(facts, follows), ...follows, ...found };
}

function betweenStates(facts: Stated): Answers {
  const shifted = Object.entries(scenarioOfShift(facts) ?? {}).filter(([, answer]) => answer !== null);
  return {
    ...answeredBy(transfer.SCENARIOS, 'responsibility_procedure', facts),
    ...Object.fromEntries(shifted),
  };
}

function remedies(facts: Stated): Answers {
  const plea = scenarioOfTransferPlea(facts);
  const ofDecision = ['decision', 'ground', 'inadmissibility_ground'].some((name) => name in facts);
  return { ...(plea === null || ofDecision ? limits.scenarioOfRemedy(facts) : {}), ...plea };
}

const remedySchemas = [limits.REMEDY_FACTS];
const timeSchemas = [limits.LIMITS_FACTS];

export const AREAS: ReadonlyMap<string, Area> = new Map<string, Area>([
  ['accelerated', { schemas: [border.FACTS, ...timeSchemas, ...remedySchemas], answer: accelerated }],
  ['border', { schemas: [border.FACTS, ...remedySchemas], answer: atTheBorder('border') }],
  ['crisis', { schemas: [border.FACTS, ...remedySchemas], answer: atTheBorder('crisis') }],
  [
    'capacity',
    { schemas: [border.FACTS], answer: (facts) => answeredBy(border.SCENARIOS, 'capacity', facts) },
  ],
  ...['admissibility', 'safe_third_country'].map((area): [string, Area] => [
    area,
    {
      schemas: [admissibility.FACTS, ...remedySchemas],
      answer: (facts) => withRemedy(facts, answeredBy(admissibility.SCENARIOS, area, facts)),
    },
  ]),
  [
    'safe_origin',
    { schemas: [origin.FACTS, border.FACTS, ...timeSchemas, ...remedySchemas], answer: safeOrigin },
  ],
  [
    'time_limits',
    { schemas: timeSchemas, answer: (facts) => answeredBy(limits.SCENARIOS, 'time_limits', facts) },
  ],
  [
    'screening',
    {
      schemas: [limits.SCREENING_FACTS],
      answer: (facts) => answeredBy(limits.SCENARIOS, 'screening', facts),
    },
  ],
  ['remedies', { schemas: [...remedySchemas, PLEA_FACTS], answer: remedies }],
  [
    'responsibility',
    {
      schemas: [responsibility.FACTS],
      answer: (facts) => answeredBy(responsibility.SCENARIOS, 'responsibility', facts),
    },
  ],
  ['responsibility_procedure', { schemas: [transfer.FACTS, ...SHIFT_SCHEMAS], answer: betweenStates }],
]);
