import { euro, fraction, OFFICIAL_LANGUAGES, parseDay } from '#kernel';
import { describe, expect, it } from 'vitest';
import { formatsIn } from './formats.ts';

const plain = (text: string): string => text.replaceAll(/[\u00A0\u202F]/g, ' ');

describe('figures in the official languages', () => {
  it.each([
    {
      language: 'bg',
      whole: '1 234 567',
      share: '21,72',
      money: '420 000 000 EUR',
      day: '24 ноември 2026 г.',
    },
    {
      language: 'el',
      whole: '1.234.567',
      share: '21,72',
      money: '420.000.000 EUR',
      day: '24 Νοεμβρίου 2026',
    },
    { language: 'en', whole: '1,234,567', share: '21.72', money: 'EUR 420,000,000', day: '24 November 2026' },
    {
      language: 'et',
      whole: '1 234 567',
      share: '21,72',
      money: '420 000 000 EUR',
      day: '24. november 2026',
    },
    { language: 'ga', whole: '1,234,567', share: '21.72', money: 'EUR 420,000,000', day: '24 Samhain 2026' },
    {
      language: 'hu',
      whole: '1 234 567',
      share: '21,72',
      money: '420 000 000 EUR',
      day: '2026. november 24.',
    },
    {
      language: 'mt',
      whole: '1,234,567',
      share: '21.72',
      money: 'EUR 420,000,000',
      day: '24 ta’ Novembru 2026',
    },
    { language: 'nl', whole: '1.234.567', share: '21,72', money: '€ 420.000.000', day: '24 november 2026' },
    {
      language: 'pt',
      whole: '1 234 567',
      share: '21,72',
      money: '420 000 000 EUR',
      day: '24 de novembro de 2026',
    },
  ] as const)('are written as $language writes them', ({ language, whole, share, money, day }) => {
    const formats = formatsIn(language);
    expect(plain(formats.whole(1_234_567))).toBe(whole);
    expect(plain(formats.percent(fraction(217_211, 1_000_000)))).toBe(share);
    expect(plain(formats.euro(euro(420_000_000)))).toBe(money);
    expect(plain(formats.day(parseDay('2026-11-24')))).toBe(day);
  });

  it('differ by language, never by the machine: every one of the 24 has its own month names or shape', () => {
    for (const language of OFFICIAL_LANGUAGES) {
      expect(Intl.DateTimeFormat.supportedLocalesOf(language)).toEqual([language]);
    }
  });

  it('tell a moment by the clock of Brussels, in winter and in summer', () => {
    const { moment } = formatsIn('en');
    expect(moment('2026-11-24T23:30:00Z')).toBe('25 Nov 2026, 00:30');
    expect(moment('2026-07-01T22:30:00Z')).toBe('2 Jul 2026, 00:30');
  });
});
