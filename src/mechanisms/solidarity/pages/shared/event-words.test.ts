import { describe, expect, it } from 'vitest';
import { EVENT_SCHEMAS } from '../../events.ts';
import { eventInWords, eventTitle } from './event-words.ts';

describe('an event in words', () => {
  it('names every type of event in both languages, never by its code', () => {
    for (const type of Object.keys(EVENT_SCHEMAS)) {
      expect(eventTitle(type, 'en')).not.toBe(type);
      expect(eventTitle(type, 'nl')).not.toBe(eventTitle(type, 'en'));
    }
  });

  it.each([
    {
      type: 'PledgeRecorded',
      data: { state: 'DE', relocations: 4555, money: '0', alternative: '0' },
      en: 'Pledge recorded: Germany, 4,555 persons',
      nl: 'Toezegging vastgelegd: Duitsland, 4.555 personen',
    },
    {
      type: 'PledgeRecorded',
      data: { state: 'SE', relocations: null, money: null, alternative: null },
      en: 'Pledge recorded: Sweden, size not public',
      nl: 'Toezegging vastgelegd: Zweden, omvang niet openbaar',
    },
    {
      type: 'DeductionDecided',
      data: { state: 'PL', basis: '62', outcome: 'granted', granted: 'full', on: '2025-12-19' },
      en: 'Deduction decided on: Poland, under Article 62, granted, in full, on 19 December 2025',
      nl: 'Over vermindering beslist: Polen, op grond van artikel 62, toegekend, geheel, op 19 december 2025',
    },
    {
      type: 'PositionStated',
      data: { state: 'HU', position: 'against', on: null },
      en: 'Position stated: Hungary, voted against',
      nl: 'Standpunt bekendgemaakt: Hongarije, stemde tegen',
    },
  ])('says $en', ({ type, data, en, nl }) => {
    expect(eventInWords({ type, data }, 'en').replaceAll('\u00A0', ' ')).toBe(en);
    expect(eventInWords({ type, data }, 'nl').replaceAll('\u00A0', ' ')).toBe(nl);
  });

  it('keeps the type of an event that it does not know, and reads data of any form', () => {
    for (const data of [null, 3, 'text', [], { on: 7, state: 'XX' }]) {
      expect(eventInWords({ type: 'SomethingElse', data }, 'en')).toBe('SomethingElse');
    }
  });
});
