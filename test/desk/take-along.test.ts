/** What is taken along from each page, in real Chromium with real downloads: the files hold what the page shows. */
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Page } from 'playwright-core';
import readXlsx, { readSheet } from 'read-excel-file/node';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { browser, describeDesk, desk } from './describe-desk.ts';

const ROOT = join(import.meta.dirname, '../..');
const run = promisify(execFile);

describeDesk('taking along', () => {
  let folder: string;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'acquis-along-'));
  });
  afterAll(async () => {
    rmSync(folder, { recursive: true, force: true });
  });

  async function open(path: string, ready: string): Promise<Page> {
    const page = await browser.newPage({ locale: 'en-GB', viewport: { width: 1280, height: 900 } });
    await page.goto(desk.url + path);
    await page.locator(ready).first().waitFor();
    return page;
  }

  async function take(page: Page, name: string): Promise<{ readonly name: string; readonly bytes: Buffer }> {
    const bar = page.getByRole('region', { name: 'Take it along' });
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      bar.locator('button, a').getByText(name, { exact: true }).click(),
    ]);
    const chunks: Buffer[] = [];
    for await (const chunk of await file.createReadStream()) chunks.push(chunk as Buffer);
    return { name: file.suggestedFilename(), bytes: Buffer.concat(chunks) };
  }

  const linesOf = (bytes: Buffer): string[][] =>
    bytes
      .toString('utf8')
      .trim()
      .split('\r\n')
      .map((line) => line.split(','));

  /** The lines of the first or the last code that the page shows. */
  async function linesShown(page: Page, which: 'first' | 'last'): Promise<readonly string[]> {
    return (await page.locator('.take__code code')[which]().innerText()).split('\n');
  }

  /** What the commands that the page shows answer, as a shell runs them in this checkout, on a data folder of its own. */
  async function runShown(page: Page, more: string): Promise<readonly unknown[]> {
    const answers: unknown[] = [];
    for (const line of await linesShown(page, 'first')) {
      const command = line.replace('npm run -s acquis --', `'${process.execPath}' src/cli/main.ts`);
      const { stdout } = await run('sh', ['-c', `${command} ${more}`], {
        cwd: ROOT,
        env: { ...process.env, ACQUIS_DATA: folder },
        maxBuffer: 1e8,
      });
      answers.push(JSON.parse(stdout));
    }
    return answers;
  }

  async function callShown(page: Page): Promise<readonly unknown[]> {
    const answers: unknown[] = [];
    for (const line of await linesShown(page, 'last')) {
      const { stdout } = await run('sh', ['-c', line.replace(/^curl/, 'curl -s')], { maxBuffer: 1e8 });
      answers.push(JSON.parse(stdout));
    }
    return answers;
  }

  it('gives the cycle’s table and its deadlines as CSV and as spreadsheet, the same in both', async () => {
    const page = await open('/solidarity/2026', '.map__svg');
    const csv = await take(page, 'State by state as CSV');
    expect(csv.name).toBe('solidarity-2026.csv');
    const lines = linesOf(csv.bytes);
    expect(lines).toHaveLength(28);
    const rows = await readSheet((await take(page, 'State by state as spreadsheet')).bytes);
    const germany = rows.find((row) => row.includes('Germany'));
    expect(germany).toContain(4562);
    const deadlines = linesOf((await take(page, 'The year, with its deadlines as CSV')).bytes);
    expect(deadlines.find(([code]) => code === 'measures-implemented')?.[2]).toBe('2026-12-31');
    await page.close();
  });

  it('gives map and charts as SVG that stands alone and as PNG of twice its size', async () => {
    for (const [path, ready, name] of [
      ['/solidarity/2026', '.map__svg', 'Map of Europe'],
      ['/solidarity/2026', '.map__svg', 'The year, with its deadlines'],
      ['/solidarity/2026/state/PL', '.balance__chart', 'From fair share to what is still owed'],
      ['/solidarity/2026/what-if?pool=30000', '.bench__chart', 'What follows'],
    ] as const) {
      const page = await open(path, ready);
      const svg = (await take(page, `${name} as SVG`)).bytes.toString('utf8');
      const read = await page.evaluate((text) => {
        const whole = new DOMParser().parseFromString(text, 'image/svg+xml');
        const colours = new Set(
          [...whole.querySelectorAll('[fill]')].map((part) => part.getAttribute('fill')),
        );
        return {
          broken: whole.querySelector('parsererror') !== null,
          title: whole.querySelector('title')?.textContent,
          outside: /url\((?!["']?#)|href="(?!#)|<style|var\(--/.test(text),
          colours: colours.size,
        };
      }, svg);
      expect(read).toMatchObject({ broken: false, title: name, outside: false });
      expect(read.colours).toBeGreaterThan(2);
      const png = (await take(page, `${name} as PNG`)).bytes;
      expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
      const drawn = await page.locator(ready).first().boundingBox();
      if (name === 'Map of Europe') expect(png.readUInt32BE(16)).toBeGreaterThanOrEqual((drawn?.width ?? 0) * 1.9); // prettier-ignore
      await page.close();
    }
  });

  it('gives a state’s balance, its shares by vintage and its report', async () => {
    const page = await open('/solidarity/2026/state/DE', '.letter');
    const steps = linesOf((await take(page, 'From fair share to what is still owed as CSV')).bytes);
    expect(steps.find(([step]) => step === 'fairShare')?.at(-1)).toBe('91240000.00');
    const shares = linesOf((await take(page, 'Its share by vintage of the figures as CSV')).bytes);
    expect(shares.find(([vintage]) => vintage === '2025-11')?.at(-1)).toBe('4562');
    for (const [label, start, ending] of [
      ['Report as PDF', '%PDF', '.pdf'],
      ['Report for Word', 'PK', '.docx'],
      ['Report as spreadsheet', 'PK', '.xlsx'],
    ] as const) {
      const { name, bytes } = await take(page, label);
      expect([name.endsWith(ending), bytes.subarray(0, start.length).toString('latin1')]).toEqual([
        true,
        start,
      ]);
    }
    await page.close();
  });

  it('offers of a state that takes no part what there is: its report, and neither table nor chart', async () => {
    const page = await open('/solidarity/2026/state/DK', '.letter');
    const bar = page.getByRole('region', { name: 'Take it along' });
    expect((await take(page, 'Report as PDF')).bytes.subarray(0, 4).toString('latin1')).toBe('%PDF');
    expect(await bar.getByRole('button', { name: /CSV|SVG/ }).count()).toBe(0);
    await page.close();
  });

  it('gives the differences of a what-if, and its report says what was assumed', async () => {
    const page = await open('/solidarity/2026/what-if?pool=30000&not=HU', '.bench__chart');
    const lines = linesOf((await take(page, 'Table as CSV')).bytes);
    const head = lines[0] ?? [];
    const germany = lines.find(([state]) => state === 'DE') ?? [];
    expect(germany[head.indexOf('fair_share_persons_before')]).toBe('4562');
    expect(germany[head.indexOf('fair_share_persons_after')]).toBe('6517');
    const sheets = await readXlsx((await take(page, 'Report as spreadsheet')).bytes);
    expect(JSON.stringify(sheets)).toMatch(/30[.,\s ]?000/);
    await page.close();
  });

  it('gives every scenario of a sweep as CSV, and its spreads as pictures', async () => {
    const page = await open('/solidarity/2026/what-if', '.bench__chart');
    await page.getByLabel('Scenarios', { exact: true }).fill('500');
    await page.getByRole('button', { name: 'Run', exact: true }).click();
    await page.locator('.histogram').first().waitFor();
    const sweep = page.getByRole('region', { name: 'Thousands of scenarios at once' });
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      sweep.getByRole('button', { name: 'Table as CSV' }).click(),
    ]);
    const chunks: Buffer[] = [];
    for await (const chunk of await file.createReadStream()) chunks.push(chunk as Buffer);
    expect(linesOf(Buffer.concat(chunks))).toHaveLength(501);
    const [picture] = await Promise.all([
      page.waitForEvent('download'),
      sweep
        .getByRole('button', { name: / as SVG$/ })
        .first()
        .click(),
    ]);
    expect(picture.suggestedFilename()).toMatch(/^sweep-.+\.svg$/);
    await page.close();
  });

  it('makes a spreadsheet of thousands of rows, of which the content policy refuses no part', async () => {
    const page = await open('/solidarity/2026/what-if', '.bench__chart');
    const complaints: string[] = [];
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    await page.getByLabel('Scenarios', { exact: true }).fill('5000');
    await page.getByRole('button', { name: 'Run', exact: true }).click();
    await page.locator('.histogram').first().waitFor();
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page
        .getByRole('region', { name: 'Thousands of scenarios at once' })
        .getByRole('button', { name: 'Table as spreadsheet' })
        .click(),
    ]);
    const chunks: Buffer[] = [];
    for await (const chunk of await file.createReadStream()) chunks.push(chunk as Buffer);
    const rows = await readSheet(Buffer.concat(chunks));
    expect(rows).toHaveLength(5001);
    expect(rows.at(-1)?.[0]).toBe(5000);
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('gives the provisions that are shown on the page of the law', async () => {
    const page = await open('/law?q=63', '.law__table');
    const lines = linesOf((await take(page, 'Table as CSV')).bytes);
    expect(lines.length - 1).toBe(await page.locator('.law__table tbody tr').count());
    await page.close();
  });

  it('gives an agenda as filtered, and what happened in a dossier and follows from it', async () => {
    const agenda = await open('/council/agenda?show=dossier', '.agenda__points');
    const points = linesOf((await take(agenda, 'Table as CSV')).bytes);
    expect(points[0]?.at(-1)).toBe('position_NL');
    expect(points.filter(([key]) => key === 'I.8b' || key === 'I.2')).toHaveLength(1);
    await agenda.close();
    const dossier = await open('/council/dossiers/insolvency-law', '.tracks');
    const history = await readSheet((await take(dossier, 'What happened as spreadsheet')).bytes);
    expect(history).toHaveLength(1 + (await dossier.getByRole('region', { name: 'What happened' }).locator('tbody tr').count())); // prettier-ignore
    const due = linesOf((await take(dossier, 'What follows as CSV')).bytes);
    expect(due.find(([, , code]) => code === 'transposition')?.[5]).toBe('coming');
    await dossier.close();
  });

  it('gives the events of the round, and those of the register that are shown', async () => {
    const round = await open('/solidarity/2026/round', '.round__steps');
    const events = linesOf((await take(round, 'Table as CSV')).bytes);
    expect(events[0]?.[0]).toBe('version');
    await round.close();
    const register = await open('/register?stream=solidarity/cycle/2026&version=1', '.events');
    const lines = (await take(register, 'Table as CSV')).bytes.toString('utf8').trim().split('\r\n');
    expect(lines).toHaveLength(2);
    await register.close();
  });

  it.each([
    ['/solidarity/2026', '.map__svg', '--json'],
    ['/solidarity/2026?pool=30000', '.map__svg', '--json'],
    ['/solidarity/2026/state/NL', '.letter', '--json'],
    ['/solidarity/2026/what-if?pool=30000&not=HU&p=DE:100:0:0', '.bench__chart', '--json'],
    ['/?days=365', '.due', '--json'],
    ['/law?q=offset', '.law__table', '--json'],
    ['/law?q=toezegging&lang=nl', '.law__table', '--json'],
    ['/account', '.may__actions li', '--json'],
    ['/council/vote?without=DK&no=HU,SK&abstain=ES&rest=yes', '.vote__states', '--json'],
    ['/council/agenda', '.agenda__points', '--json'],
    ['/council/agenda/jha-2025-12-08?lang=nl', '.agenda__points', '--json'],
    ['/council/dossiers', '.dossiers__table', '--json'],
    ['/council/dossiers/return-regulation?lang=nl', '.tracks', '--json'],
    ['/council/due?days=1000', '.due-page__table', '--json'],
    ['/register?stream=solidarity/cycle/2026&version=1', '.events', '--json'],
  ])(
    'shows for %s a command and an API call that run as they stand, and say the same',
    async (path, ready, more) => {
      const page = await open(path, ready);
      const byCommand = await runShown(page, more);
      const byCall = await callShown(page);
      expect(without(byCommand)).toEqual(without(byCall));
      await page.close();
    },
    60_000,
  );
});

/** Two registers began at two moments: when and with which hash something was recorded is their own. */
function without(answer: unknown): unknown {
  return JSON.parse(
    JSON.stringify(answer, (key, value: unknown) =>
      ['recordedAt', 'hash', 'asOf', 'seed', 'milliseconds'].includes(key) ? undefined : value,
    ),
  );
}
