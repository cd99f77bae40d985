/** Every refusal of a letter has its Dutch. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { refusalInDutch } from './refusal-words.ts';

const LETTER = join(import.meta.dirname, '../letter');
const sources = [
  ...readdirSync(join(LETTER, 'files'))
    .filter((name) => name.endsWith('.ts') && !/\.(?:test|fixture)\.ts$/.test(name))
    .map((name) => join(LETTER, 'files', name)),
  join(LETTER, 'read-letter.ts'),
].map((path) => readFileSync(path, 'utf8'));

/** The sentences as they stand in the code, with a figure or a kind in the place of each value. */
const sentences = sources.flatMap((text) =>
  [...text.matchAll(/new Refusal\(\s*'(?:invalid-input|damaged)',\s*(?:'([^']+)'|`([^`]+)`)/g)].map(
    ([, plain, made = '']) =>
      plain ??
      made
        .replace(/\$\{what\}(?= has)/, 'The PDF')
        .replace(/\$\{what\}/, made.includes('too much') ? 'time' : 'an Excel workbook')
        .replace(/\$\{unit\}/, 'pages')
        .replaceAll(/\$\{[^}]+\}/g, '600'),
  ),
);
const remedies = sources.flatMap((text) =>
  [...text.matchAll(/remedy:\s*'([^']+)'/g)].map(([, remedy = '']) => remedy),
);
/** What stands in a sentence in the place of a value. */
const kinds = sources.flatMap((text) => [
  ...[...text.matchAll(/notReadable\('([^']+)'\)/g)].map(([, what = '']) => `The file is ${what}, which is not read here.`),
  ...[...text.matchAll(/tooMuch\('([^']+)', \w+, '([^']+)'\)/g)].map(([, what = '', unit = '']) => `${what} has more than 1,000 ${unit}.`),
]); // prettier-ignore

describe('the refusal of a letter', () => {
  it('was found in the code', () => {
    expect(sentences.length).toBeGreaterThan(12);
    expect(remedies.length).toBeGreaterThan(12);
    expect(kinds.length).toBeGreaterThan(8);
  });

  it.each([...new Set([...sentences, ...kinds])])('is said in Dutch: %s', (sentence) => {
    const said = refusalInDutch({ sentence, remedy: '' })?.sentence;
    expect(said).toBeDefined();
    expect(said).not.toMatch(/\b(?:the|is not read|has more|which|file)\b/i);
  });

  it.each([...new Set(remedies)])('says in Dutch what to do: %s', (remedy) => {
    expect(refusalInDutch({ sentence: 'The file is empty.', remedy })?.remedy).toBeDefined();
  });

  it('keeps its figures, written as Dutch writes them', () => {
    expect(refusalInDutch({ sentence: 'The PDF has more than 20,000 pages.', remedy: '' })?.sentence).toBe(
      'De PDF heeft meer dan 20.000 pagina’s.',
    );
  });

  it('stays in English where no Dutch is known for it', () => {
    expect(refusalInDutch({ sentence: 'Something else.', remedy: '' })).toBeNull();
  });
});
