import { explain, parseDay } from '#kernel';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { JOURNEY_MESSAGES } from '../messages.ts';
import { addMinutes, parseMoment } from '../moment.ts';
import { advanceOf, type AdvanceFacts } from './advance.ts';
import { erasureOf } from './erasure.ts';
import { maySubmit } from './window.ts';

const COUNCIL = 'council-2025-11';
const facts: AdvanceFacts = {
  direction: 'entry',
  declared: parseMoment('2026-12-03T08:00Z'),
  received: parseMoment('2026-12-02T08:00Z'),
  crossingOn: parseDay('2026-12-03'),
  document: { level: 'trusted', expiresOn: parseDay('2030-01-01') },
  nationality: { nationality: 'USA', familyMember: false },
  entry: {
    departureOn: parseDay('2026-12-10'),
    issuedOn: parseDay('2024-01-01'),
    daysLeft: 90,
    authorisation: 'travel-authorisation',
    residencePermit: false,
  },
};
const codes = (given: Partial<AdvanceFacts>) => {
  const { advance, booth } = advanceOf({ ...facts, ...given }, COUNCIL);
  return { answer: advance.answer, booth: booth.map(({ code }) => code.split('.').at(-1)) };
};

describe('the advance determination', () => {
  it('of a third-country national on entry leaves people, chips and databases for the booth', () => {
    expect(codes({})).toEqual({
      answer: 'yes',
      booth: [
        'same-person',
        'same-document',
        'databases',
        'new-hits',
        'entry-exit',
        'purpose-means',
        'alert',
        'threat',
      ],
    });
  });

  it('of somebody who moves freely has no entry conditions', () => {
    const citizen = { nationality: 'NLD', familyMember: false };
    const nothing = {
      departureOn: null,
      issuedOn: null,
      daysLeft: null,
      authorisation: null,
      residencePermit: null,
    };
    expect(codes({ nationality: citizen, entry: nothing })).toEqual({
      answer: 'yes',
      booth: ['same-person', 'same-document', 'databases', 'new-hits'],
    });
    expect(codes({ entry: nothing }).answer).toBe('not-yet-known');
  });

  it('on exit asks the booth for an overstay and sets no entry condition', () => {
    const none = { ...facts.entry, authorisation: 'none' as const };
    expect(codes({ direction: 'exit', entry: none })).toMatchObject({ answer: 'yes' });
    expect(codes({ direction: 'exit' }).booth).toContain('overstay');
  });

  it('is no for a changed document, whoever holds it', () => {
    for (const nationality of ['NLD', 'USA']) {
      const document = { level: 'digest-mismatch', expiresOn: null } as const;
      expect(codes({ document, nationality: { nationality, familyMember: false } }).answer).toBe('no');
    }
  });

  it('is no outside the window, and not yet known under the Regulation to come', () => {
    expect(codes({ received: parseMoment('2026-12-01T19:59Z') }).answer).toBe('no');
    expect(codes({ received: parseMoment('2026-12-03T08:01Z') }).answer).toBe('no');
    expect(advanceOf(facts, 'final').advance.answer).toBe('not-yet-known');
  });

  it('does not refuse somebody in advance who may be a family member of a citizen', () => {
    const entry = { ...facts.entry, authorisation: 'none' as const };
    expect(codes({ entry }).answer).toBe('no');
    expect(codes({ entry, nationality: { nationality: 'USA', familyMember: true } }).answer).toBe(
      'not-yet-known',
    );
  });

  it.each(['en', 'nl'] as const)('says every reason in words: %s', (language) => {
    const { advance, booth } = advanceOf(facts, COUNCIL);
    const options = { language, messages: JOURNEY_MESSAGES[language], strict: true };
    const texts = [...explain(advance, options).reasons, ...explain(booth, options).reasons].map(
      ({ text }) => text,
    );
    expect(texts.every((text) => text.length > 10 && !text.includes('undefined'))).toBe(true);
  });
});

describe('for any times', () => {
  const minute = fc.integer({ min: 0, max: 100_000 });
  const declared = parseMoment('2026-12-03T08:00Z');

  it('the window is open exactly from 36 hours before to the declared minute', () => {
    fc.assert(
      fc.property(fc.integer({ min: -10_000, max: 10_000 }), (offset) => {
        const { answer } = maySubmit(addMinutes(declared, offset), declared, COUNCIL);
        expect(answer).toBe(offset >= -36 * 60 && offset <= 0 ? 'yes' : 'no');
      }),
    );
  });

  it('what is kept is gone at most 24 hours after the crossing, and withdrawal only ever shortens', () => {
    fc.assert(
      fc.property(minute, fc.option(minute), fc.option(minute), (start, crossed, withdrawn) => {
        const decided = crossed === null ? null : addMinutes(declared, crossed);
        const left = { declared: addMinutes(declared, start), decided, withdrawn: null };
        const kept = erasureOf(left, COUNCIL);
        const gone = erasureOf(
          { ...left, withdrawn: withdrawn === null ? null : addMinutes(declared, withdrawn) },
          COUNCIL,
        );
        if (kept.answer !== 'yes' || gone.answer !== 'yes') throw new Error('It is always known.');
        if (decided !== null) expect(kept.outcome.at - decided).toBeLessThanOrEqual(24 * 60);
        if (withdrawn !== null) expect(gone.outcome.ground).toBe('withdrawn');
      }),
    );
  });
});
