import { describe, expect, it } from 'vitest';
import { EVENT_SCHEMAS as JOURNEY_EVENTS } from '../../journey/events.ts';
import { EVENT_SCHEMAS as TRUST_EVENTS } from '../../trust/events.ts';
import { tell } from './tell.ts';

const at = (stream: string, type: string, data: unknown) => ({
  stream: `travel-credential/${stream}`,
  type,
  data,
});

describe('events of the travel credential', () => {
  it.each([
    ['submission/1', 'SubmissionReceived', { office: 'NL/SPL' }, 'The router took a sealed submission for NL/SPL'],
    ['readiness', 'BoardConfirmed', { on: '2026-12-03' }, 'The Management Board of eu-LISA confirmed readiness on 3 Dec 2026'],
    ['readiness', 'ModeSet', { mode: 'operational' }, 'The mode was set: in earnest'],
    ['clock', 'ClockWentBack', { seconds: 3600 }, 'The clock went back by 3,600 seconds: every erasure was brought forward by as much'],
    ['trust', 'TrustWithdrawn', { reason: 'the key was lost' }, 'Trust in a CSCA certificate was withdrawn: the key was lost'],
  ])('are told: %s, %s', (stream, type, data, text) => {
    expect(tell(at(stream, type, data), 'en', 'en')?.text).toBe(text);
  }); // prettier-ignore

  it('are told in Dutch, and lead to their page', () => {
    expect(tell(at('trust', 'ExpiryAnnounced', { until: '2026-12-03' }), 'nl', 'nl')).toEqual({
      text: 'Een vertrouwd CSCA-certificaat loopt af op 3 dec 2026',
      to: '/travel-credential/trust',
    });
  });

  it.each([...Object.keys(JOURNEY_EVENTS), ...Object.keys(TRUST_EVENTS)])('have words for %s', (type) => {
    expect(tell(at('trust', type, {}), 'en', 'en')?.text).not.toBe(type);
    expect(tell(at('trust', type, {}), 'nl', 'nl')?.text).not.toBe(type);
  });

  it('of other mechanisms are left to them', () => {
    expect(tell({ stream: 'council/meeting/x', type: 'ConsentGiven', data: {} }, 'en', 'en')).toBeUndefined();
  });
});
