/** The council by command: a letter read in, the agenda and the dossiers, what is due, the next letter. */
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { acquis, dataFolder } from './program.ts';

const SAMPLES = join(import.meta.dirname, '../../src/mechanisms/council/letter/samples');
const LETTER = join(SAMPLES, 'nl-agenda-2027.txt');

let folder: string;
beforeAll(() => {
  folder = dataFolder();
});

const council = (args: readonly string[], stdin = '') => acquis(folder, ['council', ...args], { stdin });
const json = async (...args: readonly string[]) => {
  const { code, out, err } = await council([...args, '--json']);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  return JSON.parse(out);
};

describe('acquis council import FILE', () => {
  it('prints the draft with the names that programs rely on', async () => {
    const draft = await json('import', LETTER);
    expect(Object.keys(draft)).toEqual(
      expect.arrayContaining(['meeting', 'items', 'topics', 'references', 'dates', 'figures', 'warnings']),
    );
    expect(draft.meeting).toMatchObject({ configuration: 'JHA', from: '2027-03-11', to: '2027-03-12' });
    expect(draft.items).toHaveLength(21);
    expect(draft.items[0]).toMatchObject({
      part: 'I',
      number: 1,
      letter: null,
      type: 'general-approach',
      line: 92,
    });
    expect(draft.references[0]).toMatchObject({
      id: expect.any(String),
      kind: expect.any(String),
      line: expect.any(Number),
    });
    expect(draft.dates[0]).toMatchObject({ iso: '2027-02-24', kind: 'exact', line: 11 });
    expect(draft.text).toBeUndefined();
  });

  it('reads standard input, and gives the lines where asked', async () => {
    const { code, out } = await council(['import', '-', '--lines', '--json'], readFileSync(LETTER, 'utf8'));
    expect(code).toBe(0);
    expect(JSON.parse(out).text).toHaveLength(readFileSync(LETTER, 'utf8').trimEnd().split('\n').length);
  });

  it('prints a table for people', async () => {
    const { out } = await council(['import', LETTER]);
    expect(out).toMatch(/Part +No +Title/);
    expect(out).toContain('Interoperabiliteit van IT-systemen');
  });

  it('ends with 2 and a sentence on what is no letter, and on a file that is not there', async () => {
    const picture = join(mkdtempSync(join(tmpdir(), 'acquis letter ')), 'picture.png');
    writeFileSync(picture, Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]));
    const refused = await council(['import', picture]);
    expect(refused.code).toBe(2);
    expect(refused.err.split('\n')).toHaveLength(2);
    const absent = await council(['import', 'no such letter.pdf']);
    expect(absent.err).toContain('There is no file no such letter.pdf');
    expect(absent.code).not.toBe(0);
  });
});

describe('acquis council agenda, dossier, vote and due', () => {
  it('has the Council of December 2025 from the first start', async () => {
    const agenda = await json('agenda');
    expect(agenda).toMatchObject({ name: 'jha-2025-12-08', example: true });
    expect(agenda.items).toHaveLength(29);
  });

  it('tells a dossier by its name', async () => {
    expect(await json('dossier', 'insolvency-law')).toMatchObject({
      stage: 'in-force',
      kind: 'ordinary-legislative',
    });
    const { code, err } = await council(['dossier', 'nothing']);
    expect({ code, err }).toEqual({
      code: 1,
      err: 'There is no dossier “nothing”. The list of dossiers has the names.\n',
    });
  });

  it('counts a vote on a dossier among those who take part', async () => {
    expect(await json('vote', '--dossier', 'return-regulation', '--rest', 'yes')).toMatchObject({
      members: { voters: 25 },
      participation: { without: ['DK', 'IE'] },
    });
  });

  it('lists what is due, of a state by its code, and says that there is no such dossier', async () => {
    const { due } = await json('due', '--from', '2026-11-26', '--days', '1000', '--who', 'NL');
    expect(due.at(-1)).toMatchObject({ code: 'transposition', by: '2029-01-22' });
    const { code, err } = await council(['due', '--dossier', 'nope']);
    expect({ code, err }).toEqual({
      code: 1,
      err: 'There is no dossier “nope”. The list of dossiers has the names.\n',
    });
  });

  it('takes the example off, and says how to get an agenda', async () => {
    const own = dataFolder();
    const as = ['--as', 'administrator'];
    const gone = await acquis(own, [
      'council',
      'record',
      'remove-meeting',
      '--meeting',
      'jha-2025-12-08',
      ...as,
    ]);
    expect(gone).toMatchObject({ code: 0, err: '' });
    const { code, err } = await acquis(own, ['council', 'agenda']);
    expect(code).toBe(1);
    expect(err).toContain('No agenda is recorded yet.');
  });
});

describe('acquis council letter', () => {
  it('writes the annotated agenda with the paragraph of the mechanism in it', async () => {
    const out = join(mkdtempSync(join(tmpdir(), 'acquis letter ')), 'agenda.md');
    const { code } = await council([
      'letter',
      '--meeting',
      'jha-2025-12-08',
      '--format',
      'md',
      '--language',
      'nl',
      '--out',
      out,
    ]);
    expect(code).toBe(0);
    const text = readFileSync(out, 'utf8');
    expect(text).toContain(
      '# Geannoteerde agenda van de Raad Justitie en Binnenlandse Zaken van 8 en 9 december 2025',
    );
    expect(text).toContain('Nederland draagt bij aan de jaarlijkse solidariteitspool voor 2026.');
    expect(text).not.toContain('8 december 2025 – Raad');
  });

  it('does not write over a file that is there', async () => {
    const out = join(mkdtempSync(join(tmpdir(), 'acquis letter ')), 'report.html');
    writeFileSync(out, 'mine');
    const { code } = await council(['letter', '--kind', 'report', '--format', 'html', '--out', out]);
    expect(code).not.toBe(0);
    expect(existsSync(out) && readFileSync(out, 'utf8')).toBe('mine');
  });
});
