import { describe, expect, it } from 'vitest';
import { formatMoment } from '../../journey/moment.ts';
import type { ReceivingAuthority } from '../shared/ask-journey.ts';
import { crossingOf, declaredOf, emptyDraft, journeyOf, legsOf, plannedOf, type Draft } from './draft.ts';

const SCHIPHOL: ReceivingAuthority = {
  office: 'NL/SPL',
  state: 'NL',
  point: 'SPL',
  name: 'Schiphol',
  keyId: 'NL-SPL-1',
  publicKey: { kty: 'EC', crv: 'P-256', x: 'x', y: 'y' },
};

function draft(change: Partial<Draft> = {}, ...legs: readonly [string, string, string][]): Draft {
  const made = legs.map(([from, to, day], index) => ({ id: String(index), from, to, day }));
  return { ...emptyDraft(), legs: made, ...change };
}

describe('what a traveller typed', () => {
  it('says nothing until every leg is complete', () => {
    expect(legsOf(emptyDraft())).toBeNull();
    expect(crossingOf(draft({}, ['US', 'NL', '2026-12-01'], ['NL', '', '']))).toBeNull();
  });

  it('names the state, the day and the minute by the clock there', () => {
    const typed = draft(
      { office: 'NL/SPL', time: '08:30' },
      ['US', 'IE', '2026-11-30'],
      ['IE', 'NL', '2026-12-01'],
      ['NL', 'AT', '2026-12-02'],
    );
    const journey = journeyOf(typed, [SCHIPHOL]);
    expect(journey).toMatchObject({ state: 'NL', day: '2026-12-01', authority: SCHIPHOL });
    expect(journey && formatMoment(journey.declared)).toBe('2026-12-01T07:30Z');
  });

  it('needs no choice of a border crossing point where one receives, and one where several do', () => {
    const typed = draft({ time: '08:30' }, ['US', 'NL', '2026-12-01']);
    const rotterdam = { ...SCHIPHOL, office: 'NL/RTM', point: 'RTM' };
    const closed = { ...rotterdam, keyId: null };
    expect(journeyOf(typed, [SCHIPHOL, closed])).toMatchObject({ authority: SCHIPHOL });
    expect(journeyOf(typed, [SCHIPHOL, rotterdam])).toBeNull();
    expect(journeyOf({ ...typed, office: 'NL/RTM' }, [SCHIPHOL, rotterdam])).toMatchObject({
      authority: rotterdam,
    });
  });

  it('goes nowhere where the area is not entered, or where nobody knows', () => {
    expect(crossingOf(draft({}, ['DE', 'NL', '2026-12-01']))?.answer).toBe('no');
    expect(crossingOf(draft({}, ['US', 'CY', '2026-12-01']))?.answer).toBe('not-yet-known');
  });

  it('has no authority in a state that is associated, nor one of another state', () => {
    const norway = draft({ office: 'NL/SPL', time: '08:30' }, ['US', 'NO', '2026-12-01']);
    expect(plannedOf(norway, [SCHIPHOL])).toMatchObject({ state: null, authority: null, declared: null });
    expect(journeyOf(norway, [SCHIPHOL])).toBeNull();
  });

  it('declares what was said and nothing of what was not', () => {
    const typed = draft({ purpose: 'tourism', residencePermit: 'no' }, ['US', 'NL', '2026-12-01']);
    expect(declaredOf(typed)).toEqual({
      route: [{ from: 'US', to: 'NL', day: '2026-12-01' }],
      departureOn: null,
      purpose: 'tourism',
      authorisation: null,
      residencePermit: false,
      familyMember: false,
    });
  });

  it('declares on exit only what decides the check', () => {
    const typed = draft(
      { direction: 'exit', purpose: 'tourism', familyMember: 'yes', departureOn: '2026-12-05' },
      ['NL', 'US', '2026-12-01'],
    );
    expect(declaredOf(typed)).toMatchObject({ departureOn: null, purpose: null, familyMember: true });
  });
});
