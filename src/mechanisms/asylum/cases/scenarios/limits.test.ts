import { describe, expect, it } from 'vitest';
import { scenarioOfDecisionDue, scenarioOfRemedy } from './limits.ts';

describe('answers for areas of others', () => {
  it('give the remedy against an inadmissibility ground', () => {
    expect(scenarioOfRemedy({ ground: '38(1)(c)' })).toMatchObject({
      automatic_right_to_remain_on_appeal: true,
      appeal_window_days: [5, 10],
    });
    expect(scenarioOfRemedy({ ground: '38(1)(b)' })).toMatchObject({
      automatic_right_to_remain_on_appeal: false,
      request_to_remain_min_days: 5,
    });
  });

  it('give by when a decision is due', () => {
    expect(scenarioOfDecisionDue({ lodged: '2026-07-15', procedure: 'accelerated' })).toMatchObject({
      decision_due: '2026-10-15',
    });
    expect(
      scenarioOfDecisionDue({ lodged: '2026-08-31', procedure: 'accelerated', too_complex: true }),
    ).toMatchObject({ decision_due: '2027-03-01' });
    expect(scenarioOfDecisionDue({ ground: '38(1)(c)' })).toEqual({
      examination_due: '2 months from lodging',
    });
  });
});
