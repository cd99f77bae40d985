import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { missingIn, type Conclusion } from '#kernel';
import {
  ALONE,
  dependantIn,
  diplomaOf,
  entryIn,
  personIn,
  residenceOf,
  visaOf,
} from '../../cases/responsibility.ts';
import type { Facts } from '../../facts/index.ts';
import {
  AMMR_16_4,
  AMMR_25_2,
  AMMR_25_3,
  AMMR_25_4,
  AMMR_33_3,
  AMMR_37_1,
  AMMR_68_2,
  AMMR_16_3,
} from '../../law/responsibility.ts';
import { DEFAULT_PARAMETERS } from '../../parameters.ts';
import { incompleteness } from '../completeness.fixture.ts';
import { answered, anyCase, gaps, under, without } from './any-case.fixture.ts';
import { responsibleState } from './responsible-state.ts';

const decide = (facts: Facts): ReturnType<typeof responsibleState> =>
  responsibleState(facts, DEFAULT_PARAMETERS);
const RUNS = { numRuns: 1000 };

describe('of any case, the responsible state', () => {
  it('is one, or what is missing is named: no two claims stand beside each other without an order', () => {
    fc.assert(
      fc.property(anyCase, (facts) => {
        const { outcome, open } = decide(facts);
        const missing = missingIn(open).map(({ path }) => path);
        if (outcome === null) expect(missing.length).toBeGreaterThan(0);
        // All is known but a choice between equals that names none of them.
        for (const path of missing) {
          expect(['responsibility.agreedState', 'responsibility.bestInterestsState']).toContain(path);
        }
      }),
      RUNS,
    );
  });

  it('never changes once it is settled, whatever becomes known', () => {
    fc.assert(
      fc.property(anyCase, gaps, (facts, missing) => {
        const before = decide(without(facts, missing));
        fc.pre(before.outcome !== null);
        const after = decide(facts);
        expect(after.outcome).toMatchObject({ state: before.outcome?.state, rule: before.outcome?.rule });
      }),
      RUNS,
    );
  });

  it('asks only for what is not known, and is settled once all of that is answered', () => {
    fc.assert(
      fc.property(anyCase, gaps, (facts, missing) => {
        let known = without(facts, missing);
        const settled = decide(facts);
        fc.pre(settled.outcome !== null);
        for (let round = 0; round < 200; round += 1) {
          const { outcome, open } = decide(known);
          if (outcome !== null) {
            expect(outcome).toMatchObject({ state: settled.outcome?.state, rule: settled.outcome?.rule });
            return;
          }
          const asked = missingIn(open).filter(({ path }) => under(known, path) === undefined);
          expect(asked.length, JSON.stringify(missingIn(open))).toBeGreaterThan(0);
          const [next] = asked;
          if (next !== undefined) known = answered(known, facts, next.path);
        }
        expect.unreachable('it asks for ever');
      }),
      RUNS,
    );
  });

  it('does not depend on the order of persons, documents and entries', () => {
    const LISTS = ['family', 'together', 'dependants', 'documents', 'diplomas', 'entries'] as const;
    fc.assert(
      fc.property(anyCase, gaps, (facts, missing) => {
        const known = without(facts, missing);
        const turned = Object.fromEntries(
          LISTS.map((list) => [`responsibility.${list}`, known[`responsibility.${list}`]?.toReversed()]),
        );
        const [one, other] = [decide(known), decide({ ...known, ...turned })];
        expect(other.outcome).toEqual(one.outcome);
      }),
      RUNS,
    );
  });

  it('never sends an unaccompanied minor where no family is, unless a provision says so', () => {
    const says: readonly unknown[] = [AMMR_16_3, AMMR_16_4, AMMR_33_3, AMMR_37_1, AMMR_68_2];
    const byFamily: readonly unknown[] = [AMMR_25_2, AMMR_25_3, AMMR_25_4];
    fc.assert(
      fc.property(anyCase, (random) => {
        const facts = { ...random, 'applicant.minor': true, 'applicant.unaccompanied': true };
        const { outcome } = decide(facts);
        if (outcome === null || says.includes(outcome.rule)) return;
        if (!byFamily.includes(outcome.rule)) expect(outcome.state).toBe(facts['application.state']);
        else expect(facts['responsibility.family']?.map(({ state }) => state)).toContain(outcome.state);
      }),
      RUNS,
    );
  });
});

describe('the criteria, by all combinations', () => {
  const { 'responsibility.family': _, ...adult } = ALONE;
  const settles = (known: Facts, domain: Parameters<typeof incompleteness>[1]): void => {
    const stateAndRule = (facts: Facts): Conclusion<unknown> => {
      const concluded = decide({ ...known, ...facts });
      const { outcome } = concluded;
      return { ...concluded, outcome: outcome && { state: outcome.state, rule: outcome.rule } };
    };
    expect(incompleteness(stateAndRule, domain)).toEqual([]);
  };

  it('of family, documents and entries settle or name exactly what is missing', () => {
    const { 'responsibility.documents': _d, 'responsibility.entries': _e, ...rest } = adult;
    settles(rest, {
      'responsibility.family': [[], [personIn('SE')], [personIn('SE'), personIn('DE')]],
      'responsibility.agreedState': ['SE', 'DE'],
      'responsibility.documents': [[], [visaOf('FR')], [residenceOf('PT'), visaOf('FR')]],
      'responsibility.entries': [[], [entryIn('HR', 'irregular-crossing')]],
    });
  });

  it('of security, minority and family do', () => {
    const {
      'responsibility.securityThreat': _s,
      'applicant.minor': _m,
      'applicant.unaccompanied': _u,
      ...rest
    } = adult;
    settles(
      { ...rest, 'responsibility.securityCheckBy': 'IT', 'responsibility.agreedState': 'SE' },
      {
        'responsibility.securityThreat': [true, false],
        'applicant.minor': [true, false],
        'applicant.unaccompanied': [true, false],
        'responsibility.family': [
          [],
          [personIn('SE')],
          [personIn('SE'), personIn('DE', { relation: 'sibling' })],
        ],
        'responsibility.bestInterestsState': ['SE', 'DE'],
        'responsibility.registrationInBestInterests': [true, false],
      },
    );
  });

  it('of dependency and relocation do', () => {
    const {
      'responsibility.dependants': _d,
      'responsibility.relocated': _r,
      'responsibility.presentIn': _p,
      'responsibility.unableToTravel': _u,
      ...rest
    } = ALONE;
    settles(
      { ...rest, 'responsibility.diplomas': [diplomaOf('CZ', '2024-06-30')] },
      {
        'responsibility.dependants': [[], [dependantIn('DE')]],
        'responsibility.unableToTravel': [true, false],
        'responsibility.presentIn': ['AT', 'DE'],
        'responsibility.relocated': [true, false],
        'responsibility.relocatedTo': ['FI', 'SE'],
      },
    );
  });

  it('of risks in the states that they name do', () => {
    const {
      'responsibility.documents': _d,
      'responsibility.charterRiskIn': _c,
      'responsibility.presentIn': _p,
      ...rest
    } = ALONE;
    settles(
      { ...rest, 'responsibility.diplomas': [diplomaOf('CZ', '2024-06-30')] },
      {
        'responsibility.documents': [[], [visaOf('FR')], [visaOf('SE')], [residenceOf('CZ'), visaOf('FR')]],
        'responsibility.charterRiskIn': [[], ['FR'], ['CZ', 'SE'], ['CZ', 'AT'], ['FR', 'CZ', 'AT']],
        'responsibility.presentIn': ['AT', 'FR', 'CZ'],
      },
    );
  });
});
