import { describe, expect, it } from 'vitest';
import { NO_HOLIDAYS, parseDay } from '#kernel';
import { FACT_KINDS, type Facts } from '../facts/index.ts';
import { DEFAULT_PARAMETERS } from '../parameters.ts';
import { evaluateBy } from './evaluate.ts';
import { nextStep } from './next-step.ts';
import { withFact } from './open-question.ts';
import { STEPS } from './steps.ts';
import { wouldChange } from './would-change.ts';

const GIVEN = { parameters: DEFAULT_PARAMETERS, calendar: NO_HOLIDAYS, asOf: parseDay('2026-11-30') };
const evaluate = evaluateBy(GIVEN);

/** What the official knows; whatever is asked beyond it is answered by no, or by none. */
interface Known {
  readonly [path: string]: unknown;
}

/** Answers step by step until nothing is asked any more. */
function answered(known: Known, most = 40): { steps: string[]; facts: Facts } {
  let facts: Facts = {};
  const steps: string[] = [];
  for (;;) {
    const next = nextStep(facts, evaluate, STEPS);
    if (next === null || steps.length >= most) return { steps, facts };
    steps.push(next.step.name);
    for (const path of next.paths) {
      // What was just answered may have made the rest of the step idle.
      const wanted = nextStep(facts, evaluate, [next.step])?.paths ?? [];
      if (!wanted.includes(path)) continue;
      expect(facts[path], `${path} was asked already`).toBeUndefined();
      facts = withFact(facts, path, path in known ? known[path] : usual(path));
    }
  }
}

function usual(path: string): unknown {
  const kind = FACT_KINDS.get(path);
  switch (kind?.form) {
    case 'yes-no':
      return false;
    case 'choice':
      return kind.options?.[0];
    case 'list':
    case 'states':
      return [];
    default:
      throw new Error(`Nobody told what to answer to ${path}.`);
  }
}

const EGYPTIAN: Known = {
  'application.state': 'NL',
  'application.madeOn': parseDay('2026-08-01'),
  'application.registeredOn': parseDay('2026-08-03'),
  'application.lodgedOn': parseDay('2026-08-10'),
  'applicant.nationality': 'EGY',
  'applicant.birthDate': parseDay('1990-05-06'),
  'arrival.how': 'inside',
  'arrival.on': parseDay('2026-08-01'),
  'examination.entry': 'lawful',
};

describe('the questionnaire', () => {
  it('has every fact in one step', () => {
    const paths = STEPS.flatMap((step) => step.paths);
    expect(new Set(paths).size).toBe(paths.length);
    expect(paths.toSorted()).toEqual([...FACT_KINDS.keys()].toSorted());
  });

  it('settles a simple case in under eight steps', () => {
    const { steps, facts } = answered(EGYPTIAN);
    expect(evaluate(facts).filter(({ outcome }) => outcome === null)).toEqual([]);
    expect(steps.length, steps.join(', ')).toBeLessThan(8);
  });

  it('asks nothing once all is settled', () => {
    const { facts } = answered(EGYPTIAN);
    expect(nextStep(facts, evaluate, STEPS)).toBeNull();
  });

  it('says of every fact which question waits for it, and which provision asks', () => {
    const next = nextStep({}, evaluate, STEPS);
    expect(next).not.toBeNull();
    for (const path of next?.paths ?? []) expect(next?.why.get(path)?.length, path).toBeGreaterThan(0);
  });

  it('passes over what somebody does not know, and goes on with the rest', () => {
    const first = nextStep({}, evaluate, STEPS);
    const skipped = new Set<string>(first?.paths ?? []);
    const second = nextStep({}, evaluate, STEPS, skipped);
    expect(second?.paths.some((path) => skipped.has(path))).toBe(false);
  });

  it('tells what would change the outcome: transit through a third country, for one', () => {
    const { facts } = answered(EGYPTIAN);
    const considered: Facts = {
      ...facts,
      'thirdCountry.designation': 'national',
      'thirdCountry.designationBorneOut': true,
      'thirdCountry.couldHaveRequested': true,
      'thirdCountry.elementsAgainst': false,
      'thirdCountry.clearlyNotAdmitted': false,
      'thirdCountry.familyRightsHere': false,
      'thirdCountry.transited': false,
    };
    expect(wouldChange(considered, evaluate)).toContainEqual(
      expect.objectContaining({
        path: 'thirdCountry.transited',
        to: true,
        question: 'admissibility',
        becomes: 'may-reject',
      }),
    );
  });
});
