/** Reports and the calendar as the server gives them, on the record of 2026, and the same by command. */
import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { strFromU8, unzipSync } from 'fflate';
import readXlsx from 'read-excel-file/node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveRealDesk, type RealDesk } from '../desk/real-desk.ts';

const ROOT = join(import.meta.dirname, '../..');
const run = promisify(execFile);

let desk: RealDesk;
beforeAll(async () => {
  desk = await serveRealDesk();
});
afterAll(() => desk.close());

const get = (path: string): Promise<Response> => fetch(`${desk.url}/api/solidarity/${path}`);
const bytesOf = async (path: string): Promise<Uint8Array> =>
  new Uint8Array(await (await get(path)).arrayBuffer());
/** What a Word file says, its notes included. */
async function wordsOf(path: string): Promise<string> {
  const parts = unzipSync(await bytesOf(path));
  return ['word/document.xml', 'word/footnotes.xml']
    .map((name) => strFromU8(parts[name] ?? new Uint8Array()))
    .join(' ')
    .replaceAll(/<[^>]+>/g, '')
    .replaceAll(/[\u00A0\u202F]/g, ' ');
}

describe('a report', () => {
  it.each([
    ['report?format=pdf', 'application/pdf', 'solidarity-2026.pdf', '%PDF'],
    ['report?format=docx&state=NL', 'wordprocessingml', 'solidarity-2026-NL.docx', 'PK'],
    ['report?format=xlsx&language=nl', 'spreadsheetml', '.xlsx', 'PK'],
    ['report?format=pdf&scenario=%7B%22pool%22%3A30000%7D', 'application/pdf', '.pdf', '%PDF'],
  ])('%s is a file of its kind, with a name', async (path, type, name, begins) => {
    const answer = await get(`${path}&year=2026`);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toContain(type);
    expect(answer.headers.get('content-disposition')).toContain(name);
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    const bytes = Buffer.from(await answer.arrayBuffer());
    expect(bytes.subarray(0, begins.length).toString('latin1')).toBe(begins);
  });

  it('has the figures of the API, in the language asked for, with the provisions they rest on', async () => {
    const { states } = (await (await get('balance?year=2026&state=DE')).json()) as {
      states: { fairShare: { persons: number } }[];
    };
    expect(states[0]).toBeDefined();
    const english = await wordsOf('report?year=2026&state=DE&format=docx');
    expect(english).toContain('Germany: annual solidarity pool 2026');
    expect(english).toContain('4,562');
    expect(english).toContain('Art. 57(3) AMMR');
    const dutch = await wordsOf('report?year=2026&state=DE&format=docx&language=nl');
    expect(dutch).toContain('Duitsland: jaarlijkse solidariteitspool 2026');
    expect(dutch).toContain('4.562');
    expect(dutch).toContain('art. 57, lid 3, AMMR');
  });

  it('has every state once in its table, with the shares that the API gives', async () => {
    const { states } = (await (await get('shares?year=2026')).json()) as { states: { state: string }[] };
    const [table] = await readXlsx(Buffer.from(await bytesOf('report?year=2026&format=xlsx')));
    const names = table?.data.slice(1).map(([name]) => name) ?? [];
    expect(names.filter((name) => name === 'Germany')).toHaveLength(1);
    expect(names.length).toBeGreaterThanOrEqual(states.length);
  });

  it('says of a what-if what was assumed, and that the record is unchanged', async () => {
    const scenario = encodeURIComponent('{"pool":30000,"notDelivering":["HU"]}');
    const text = await wordsOf(`report?year=2026&format=docx&scenario=${scenario}`);
    expect(text).toMatch(/30,000/);
    expect(text).toMatch(/record is unchanged|unchanged/i);
  });

  it.each([
    ['report?year=2026&state=XX', 400, 'state'],
    ['report?year=2026&format=odt', 400, 'format'],
    ['report?year=2026&scenario=%7B', 400, 'scenario'],
    ['report?year=2026&scenario=%7B%22pool%22%3A-1%7D', 400, 'scenario'],
    ['report?year=2031', 404, 'year'],
  ])('is refused with a sentence where %s', async (path, status, where) => {
    const answer = await get(path);
    expect(answer.status).toBe(status);
    const { data } = (await answer.json()) as { data: { sentence: string; where?: string } };
    expect(data.sentence).toMatch(/\.$/);
    expect(data.where).toContain(where);
  });
});

describe('the calendar of a cycle', () => {
  const feed = async (language = 'en'): Promise<string> =>
    (await get(`calendar.ics?year=2026&language=${language}`)).text();
  const uids = (text: string): string[] => [...text.matchAll(/^UID:(.+)\r$/gm)].map(([, uid = '']) => uid);

  it('is one event for each dated deadline, each with a name of its own that stays', async () => {
    const text = await feed();
    const { entries } = (await (await get('calendar?year=2026')).json()) as {
      entries: { by: string | null }[];
    };
    expect(text.startsWith('BEGIN:VCALENDAR\r\n')).toBe(true);
    expect(text.trimEnd().endsWith('END:VCALENDAR')).toBe(true);
    expect(new Set(uids(text)).size).toBe(entries.filter(({ by }) => by !== null).length);
    expect(uids(await feed('nl'))).toEqual(uids(text));
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  });

  it('is in Dutch when Dutch is asked for', async () => {
    expect((await feed('nl')).replaceAll('\r\n ', '')).toContain('Staten bevestigen');
  });
});

describe('the command', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'acquis-report-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const acquis = (...args: string[]) =>
    run(process.execPath, [join(ROOT, 'src/cli/main.ts'), ...args], {
      env: { ...process.env, ACQUIS_DATA: join(folder, 'data') },
    });

  it('writes a report to a file, and leaves one that is there alone', async () => {
    const out = join(folder, 'nl.pdf');
    const args = ['solidarity', 'report', '--state', 'NL', '--format', 'pdf', '--out', out];
    await acquis(...args);
    expect(readFileSync(out).subarray(0, 4).toString('latin1')).toBe('%PDF');
    const before = readFileSync(out);
    await expect(acquis(...args)).rejects.toMatchObject({
      stderr: expect.stringContaining('already is a file'),
    });
    expect(readFileSync(out).equals(before)).toBe(true);
    expect(existsSync(join(folder, 'data'))).toBe(true);
  });
});
