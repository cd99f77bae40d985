/** The same letter in other kinds of file, as office programs save a text that was typed line by line. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { draftOf, type Draft } from './draft.ts';
import { readLetterFile } from './files/read-file.ts';
import { paragraph, utf8, wordOf } from './files/samples.fixture.ts';

const samples = new URL('samples/', import.meta.url);
const names = readdirSync(samples).filter((name) => name.endsWith('.txt'));

/** Columns that were set with blanks: a paragraph of a Word file keeps one blank between words, as it is read. */
const IN_COLUMNS = 'fr-agenda-messy.txt';

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

async function draftIn(file: Uint8Array): Promise<Draft> {
  const { lines, pageStarts } = await readLetterFile(file);
  return draftOf(lines, pageStarts);
}

/** What it says, without where. */
const said = ({ items, topics, references, dates, figures, footnotes }: Draft): unknown => ({
  items: items.map(({ part, number, letter, title, type, position }) => ({ part, number, letter, title, type, position })), // prettier-ignore
  topics: topics.map(({ title }) => title),
  references: references.map(({ id }) => id).toSorted(),
  dates: dates.map(({ iso }) => iso).toSorted(),
  figures: figures.map(({ value, unit }) => `${value} ${unit}`).toSorted(),
  footnotes: footnotes.map(({ number, text }) => `${number} ${text}`),
});

describe.each(names)('%s', (name) => {
  const text = readFileSync(new URL(name, samples), 'utf8').replaceAll('\f', '\n\n\n\n\n');
  const plain = said(draftOf(text.split('\n')));

  if (name !== IN_COLUMNS)
    it('says the same as a Word file with a paragraph a line', async () => {
      const body = text
        .split('\n')
        .map((line) => (line.trim() === '' ? '<w:p/>' : paragraph(escaped(line))))
        .join('');
      expect(said(await draftIn(wordOf(body)))).toEqual(plain);
    });

  it('says the same as preformatted text on a web page', async () => {
    expect(said(await draftIn(utf8(`<html><body><pre>${escaped(text)}</pre></body></html>`)))).toEqual(plain);
  });
});
