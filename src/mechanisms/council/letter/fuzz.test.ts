/** Whatever is thrown at it, the importer gives a draft whose places are in the letter. */
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { draftOf, type Draft } from './draft.ts';

const samples = new URL('samples/', import.meta.url);
const letters = readdirSync(samples)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(new URL(name, samples), 'utf8'));

function expectInLetter(draft: Draft, lines: number): void {
  const { items, topics, references, dates, periods, figures, footnotes, warnings } = draft;
  for (const { line } of [
    ...items,
    ...topics,
    ...references,
    ...dates,
    ...periods,
    ...figures,
    ...footnotes,
    ...warnings,
  ]) {
    if (line !== null) expect(line >= 1 && line <= lines).toBe(true);
  }
  for (const { item } of [...references, ...dates, ...periods, ...figures]) {
    if (item !== null) expect(items[item]).toBeDefined();
  }
}

const fragment = fc.constantFrom(
  'I. ', 'II. Justitie', '1. ', '2) ', 'a) ', 'Algemene oriëntatie', '= Stand van zaken', '1 ', '[3]', '1415', '\f', '-', ' 8 en ', ' december ',
  '2025', ' jl. ', 'a.s.', '(EU) ', '2024/1351', 'COM(', '2025) ', 'Kamerstuk ', '22 112', ', nr. ', '    ', '% ', '€ ', 'miljoen', 'Nederland steunt ', '…', '\u00AD', 'ﬁ',
); // prettier-ignore
const line = fc.array(fc.oneof(fragment, fc.string({ unit: 'grapheme', maxLength: 12 })), { maxLength: 8 });

describe('The importer', () => {
  it('reads any lines without failing', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 60 }), (parts) => {
        const lines = parts.map((part) => part.join(''));
        expectInLetter(draftOf(lines), Math.max(1, lines.length));
      }),
      { numRuns: 400 },
    );
  });

  it('reads letters with lines lost, doubled, swapped and cut without failing', () => {
    const change = fc.record({
      at: fc.nat(400),
      how: fc.constantFrom('lose', 'double', 'cut', 'swap', 'blank'),
    });
    fc.assert(
      fc.property(fc.constantFrom(...letters), fc.array(change, { maxLength: 25 }), (letter, changes) => {
        const lines = letter.split('\n');
        for (const { at: place, how } of changes) {
          const at = place % lines.length;
          const text = lines[at] ?? '';
          if (how === 'lose') lines.splice(at, 1);
          else if (how === 'double') lines.splice(at, 0, text);
          else if (how === 'cut') lines[at] = text.slice(0, text.length >> 1);
          else if (how === 'blank') lines.splice(at, 0, '', '', '', '', '');
          else lines.push(...lines.splice(at, 1));
        }
        expectInLetter(draftOf(lines), lines.length);
      }),
      { numRuns: 150 },
    );
  });

  it.each([
    ['one endless word', 'a'.repeat(300_000)],
    ['one endless line of digits', '12'.repeat(150_000)],
    ['endless spaces', `x${' '.repeat(300_000)}y`],
    ['brackets', '('.repeat(100_000)],
    [
      'numbered lines only',
      Array.from({ length: 20_000 }, (_, at) => `${(at % 40) + 1}. Punt ${at}`).join('\n'),
    ],
    [
      'lettered lines only',
      Array.from({ length: 20_000 }, (_, at) => `${'abcdefghij'[at % 10]}) Punt ${at}`).join('\n'),
    ],
    ['short paragraphs', 'Alinea zonder noten.\n\n'.repeat(30_000)],
    ['other business only', 'Titel van punt\nAanname\n\nDiversen\n\n'.repeat(15_000)],
    ['periods and dates', 'Op 1 mei 2027 en vanaf 2027 \n'.repeat(20_000)],
    ['dates only', '8 en 9 december 2025 '.repeat(10_000)],
    ['hyphens', 'on-\n'.repeat(50_000)],
    ['quotes and stops', '.”’)] '.repeat(50_000)],
    ['footnote marks', 'woord1. '.repeat(50_000)],
    ['months', 'mei '.repeat(80_000)],
  ])('is not slowed down beyond use by %s', (_name, text) => {
    const lines = text.split('\n');
    expectInLetter(draftOf(lines), lines.length);
  });
});
