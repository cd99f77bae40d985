import { describe, expect, it } from 'vitest';
import { SCENARIOS } from './transfer.ts';
import { scenarioOfTransferPlea } from './transfer-plea.ts';

describe('scenarios in the same words', () => {
  const answer = (facts: object) => SCENARIOS['responsibility_procedure']?.(facts);

  it('know a hit by its kind and day', () => {
    const registered = '2026-07-10';
    expect(
      answer({ registered, hit: { type: 'eurodac', date: '2026-07-13' }, request_sent: '2026-08-14' }),
    ).toMatchObject({
      request_due: '2026-08-13',
      in_time: false,
      responsible: 'state of registration',
    });
    expect(answer({ registered, vis_hit: '2026-07-13', request_sent: '2026-08-13' })).toMatchObject({
      request_due: '2026-08-13',
      in_time: true,
      reply_due: '2026-08-27',
    });
  });

  it('know the confirmation of a take back and its silence', () => {
    expect(answer({ notification_received: '2026-10-19', reply: null })).toMatchObject({
      confirmation_due: '2026-11-02',
      confirmed_by_silence: true,
    });
  });

  it('know absconding by its day, imprisonment, and an appeal with suspensive effect', () => {
    const accepted = '2026-09-16';
    expect(answer({ accepted, absconded: '2026-12-01', today: '2027-04-01' })).toMatchObject({
      transfer_due: '2029-12-03',
      responsible: 'responsible state',
    });
    expect(answer({ accepted, imprisoned: true, today: '2027-04-01' })).toMatchObject({
      transfer_due: '2027-09-16',
    });
    expect(
      answer({ accepted, appeal_suspensive: true, final_decision: '2027-01-20', today: '2027-02-01' }),
    ).toMatchObject({ transfer_due: '2027-07-20' });
  });

  it('know the pleas', () => {
    const within = (plea: string, transfer_ground = '29(2)') =>
      scenarioOfTransferPlea({ transfer_ground, plea })?.['plea_within_scope'];
    expect(within('real risk of inhuman or degrading treatment')).toBe(true);
    expect(within('violation of Art. 4 of the Charter')).toBe(true);
    expect(within('wrong application of Art. 26')).toBe(true);
    expect(within('wrong application of Art. 26', 'take back')).toBe(false);
    expect(within('wrong application of Art. 34')).toBe(true);
    expect(within('request sent too late (Art. 39)')).toBe(false);
    expect(within('wrong application of Art. 33')).toBe(false);
    expect(scenarioOfTransferPlea({ decision: 'unfounded' })).toBeNull();
  });
});
