import { describe, expect, test } from 'vitest';
import { parseDay } from './day.ts';
import { actionAfter, deadlineAfter, effectAfter, NO_HOLIDAYS, periodBefore } from './deadline.ts';
import { no, notYetKnown, reason, yes, type Reason } from './determination.ts';
import { explain, explainMarkdown, explainText } from './explain.ts';
import { formatValue } from './format-value.ts';
import { provision } from './citation-text.ts';
import { institutionHolidays } from './institution-holidays.ts';
import { KERNEL_MESSAGES } from './messages/index.ts';
import { en } from './messages/en.ts';
import { nl } from './messages/nl.ts';
import { participates } from './participation.ts';
import { ACTS } from './acts.ts';
import { ASSOCIATED_STATES, MEMBER_STATES } from './party.ts';
import { inSchengenArea } from './schengen.ts';
import type { Messages } from './messages/type.ts';

const messages: Messages = {
  'pool.share': (v) => `${v.state} owes ${v.persons}, ${v.share} of the pool, or ${v.money}`,
  'pool.exists': (v) => `The pool was established on ${v.day}`,
  'fact.pool.adoptedOn': () => 'The day on which the pool was established',
};

const share = reason(
  'pool.share',
  'yes',
  provision('AMMR', '57(3)'),
  {
    state: { states: ['NL'] },
    persons: { persons: 1092 },
    share: { percent: '5.20' },
    money: { euro: '21840000.00' },
  },
  [reason('pool.exists', 'yes', provision('AMMR', '57(1)'), { day: { day: '2025-12-19' } })],
);

test('text: answer first, then reasons, deeper ones indented, each line ending with its citation', () => {
  expect(explainText(yes([share]), { messages })).toBe(
    [
      'Yes.',
      'Yes: Netherlands owes 1,092 persons, 5.20% of the pool, or EUR 21,840,000 (Art. 57(3) AMMR)',
      '  Yes: The pool was established on 19 December 2025 (Art. 57(1) AMMR)',
    ].join('\n'),
  );
});

test('Dutch has its own numbers, dates, names and citations', () => {
  const text = explainText([share], {
    language: 'nl',
    messages: { ...messages, 'pool.share': (v) => `${v.state}: ${v.persons}, ${v.share}` },
  });
  expect(text.split('\n')[0]).toBe('Ja: Nederland: 1.092 personen, 5,20% (art. 57, lid 3, AMMR)');
  expect(text).toContain('19 december 2025');
});

test('Markdown links each citation to EUR-Lex and escapes what the text holds', () => {
  const odd = reason('odd', 'no', provision('AMMR', '9'), {});
  const text = explainMarkdown(no([odd]), { messages: { odd: () => 'a *b* [c]' } });
  expect(text).toBe(
    '**No.**\n\n- **No**: a \\*b\\* \\[c\\] ([Art. 9 AMMR](https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:32024R1351#art_9))',
  );
});

test('an open answer names what is missing, in words where the catalogue has them', () => {
  const open = notYetKnown([
    { path: 'pool.adoptedOn', provision: provision('AMMR', '57(1)') },
    { path: 'pool.money', provision: provision('AMMR', '57(1)') },
  ]);
  expect(explainText(open, { messages })).toBe(
    [
      'Not yet known.',
      'Missing: The day on which the pool was established (Art. 57(1) AMMR)',
      'Missing: pool.money (Art. 57(1) AMMR)',
    ].join('\n'),
  );
});

test('as JSON the explanation is plain data with code, values, citation and link', () => {
  const explained = explain(yes([share]), { messages });
  expect(JSON.parse(JSON.stringify(explained))).toEqual(explained);
  expect(explained).toMatchObject({
    answer: 'yes',
    reasons: [
      {
        code: 'pool.share',
        citation: 'Art. 57(3) AMMR',
        eli: 'http://data.europa.eu/eli/reg/2024/1351/art_57/oj',
      },
    ],
  });
});

describe('a message that is not there', () => {
  const bare = reason('x.unknown', 'no', provision('AMMR', '9'), { persons: { persons: 1 } });

  test('gives the code and the values', () => {
    expect(explainText([bare])).toBe('No: x.unknown: persons 1 person (Art. 9 AMMR)');
  });

  test('is an error in strict mode', () => {
    expect(() => explainText([bare], { strict: true })).toThrow('“x.unknown”');
  });

  test('or one that asks for a value that the reason lacks: a gap, and an error in strict mode', () => {
    const asks: Messages = { 'x.unknown': (v) => `It is ${v.colour}` };
    expect(explainText([bare], { messages: asks })).toContain('It is …');
    expect(() => explainText([bare], { messages: asks, strict: true })).toThrow('“colour”');
  });
});

test('the two languages have the same messages', () => {
  expect(Object.keys(nl).sort()).toEqual(Object.keys(en).sort());
});

test('every reason that the kernel gives has a text in both languages', () => {
  const days = ['2010-01-01', '2024-07-01', '2026-11-23'].map(parseDay);
  const given: Reason[] = [];
  for (const state of [...MEMBER_STATES, ...ASSOCIATED_STATES]) {
    for (const day of days) {
      for (const { code } of ACTS) given.push(...participates(state, code, day).reasons);
      given.push(...inSchengenArea(state, day).reasons);
    }
  }
  for (const unit of ['days', 'working-days', 'weeks', 'months', 'years'] as const) {
    for (const count of [1, 2, 10]) {
      const event = parseDay('2026-12-18');
      const calendar = institutionHolidays();
      given.push(...deadlineAfter(event, { count, unit }, calendar).reasons);
      given.push(...periodBefore(event, { count, unit }, NO_HOLIDAYS).reasons);
      given.push(...effectAfter(event, { count, unit }).reasons);
      given.push(...actionAfter(event, { count, unit }).reasons);
    }
  }
  const codes = new Set<string>();
  const walk = (one: Reason): void => {
    codes.add(one.code);
    one.because?.forEach(walk);
  };
  given.forEach(walk);
  for (const language of ['en', 'nl'] as const) {
    const text = explainText(given, { language, strict: true });
    expect(text).not.toMatch(/undefined|…|working-days/);
  }
  const unused = Object.keys(KERNEL_MESSAGES.en).filter(
    (code) => !code.startsWith('fact.') && !codes.has(code),
  );
  expect(unused).toEqual([]);
});

test.each([
  [{ euro: '420000000' }, 'en', 'EUR 420,000,000'],
  [{ euro: '0.5' }, 'en', 'EUR 0.50'],
  [{ euro: 'unknown' }, 'en', 'unknown'],
  [{ percent: '21.6890' }, 'nl', '21,6890%'],
  [{ persons: 1 }, 'nl', '1 persoon'],
  [{ states: ['NL', 'GR', 'CY'] }, 'nl', 'Nederland, Griekenland en Cyprus'],
  [{ states: [] }, 'en', ''],
  [{ day: '2026-06-12' }, 'nl', '12 juni 2026'],
  [{ day: '2026-13-45' }, 'en', '2026-13-45'],
  [{ moment: '2026-12-03T13:30Z' }, 'en', '3 December 2026, 13:30 UTC'],
  [{ moment: '2026-12-03T13:30Z' }, 'nl', '3 december 2026, 13:30 UTC'],
  [{ moment: 'soon' }, 'en', 'soon'],
  [{ percent: 'about 5' }, 'en', 'about 5'],
  [null, 'nl', 'niet bekend'],
  [true, 'nl', 'ja'],
  [0.25, 'nl', '0,25'],
] as const)('%j in %s is “%s”', (value, language, text) => {
  expect(formatValue(value, language)).toBe(text);
});
