import { describe, expect, it } from 'vitest';
import { SCENARIOS } from './origin.ts';

describe('neighbours of those scenarios, of our own making', () => {
  const answer = (facts: Record<string, unknown>) => SCENARIOS['safe_origin']?.(facts) ?? {};
  const CANDIDATE = { as_of: '2026-09-01', candidate_state: true };

  it.each([
    [20, true, true],
    [20.1, false, false],
  ])(
    'a candidate State at %d %%: designated %s, ground of 20 %% met %s',
    (union_rate_pct, designated_eu, met) => {
      expect(answer({ ...CANDIDATE, union_rate_pct })).toMatchObject({ designated_eu, rate_ground_met: met });
    },
  );

  it('a person who gives elements, or lodged before the list, is not covered', () => {
    const egyptian = { lodged: '2026-07-02', applicant: { nationality: 'EGY' }, designated_eu: true };
    expect(answer(egyptian)).toMatchObject({ safe_origin_applies: true });
    expect(answer({ ...egyptian, rebuttal_elements: true })).toMatchObject({ safe_origin_applies: false });
    expect(answer({ ...egyptian, designation_suspended: true })).toMatchObject({
      safe_origin_applies: false,
    });
    expect(answer({ ...egyptian, lodged: '2026-06-11' })).toMatchObject({ safe_origin_applies: false });
  });

  it('under the Regulation a designation may leave out a category', () => {
    expect(answer({ lodged: '2026-07-01', exceptions_categories: true })).toMatchObject({
      designation_compatible: true,
      court_must_disapply: false,
    });
  });

  it('a suspension with a proposal in time lasts six months', () => {
    const act = { suspension_delegated_act_adopted: '2026-11-01', proposal_submitted: '2027-01-15' };
    expect(answer({ ...act, today: '2027-02-10' })).toMatchObject({ suspension_in_force: true });
    expect(answer({ ...act, today: '2027-05-02' })).toMatchObject({ suspension_in_force: false });
  });

  it('a removed country is designated again only after a notification without objection', () => {
    const removed = { eu_designation: 'removed', removed_on: '2027-03-01', as_of: '2027-09-01' };
    expect(answer(removed)).toMatchObject({ national_designation_allowed: false, reason: 'notify-first' });
    expect(answer({ ...removed, notified: '2027-05-03' })).toMatchObject({
      national_designation_allowed: true,
    });
    expect(answer({ ...removed, notified: '2027-05-03', commission_objected: true })).toMatchObject({
      national_designation_allowed: false,
    });
    expect(answer({ eu_designation: 'none' })).toMatchObject({ national_designation_allowed: true });
  });
});
