/** The trust store in real Chromium: empty, filled from files, one certificate, trust taken away and given back. */
import { today } from '#procedure';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { makeWorld, worldFiles } from '../../src/mechanisms/travel-credential/credential/test-ca/index.ts';
import { hasMaterial, material } from '../../src/mechanisms/travel-credential/material.fixture.ts';
import { announceExpiring } from '../../src/mechanisms/travel-credential/trust/record/expiring.ts';
import { testCertificate } from '../../src/mechanisms/travel-credential/trust/testing/test-pki.ts';
import { testState } from '../../src/mechanisms/travel-credential/trust/testing/test-state.ts';
import { focused, tabToNamed } from './by-keyboard.ts';
import { describeDesk, desk, open } from './describe-desk.ts';
import type { Opened } from './open-page.ts';
import { violations } from './violations.ts';

const STORE = { name: 'trust', path: '/travel-credential/trust', ready: 'main h1' };
const IMPORT = {
  name: 'trust-import',
  path: '/travel-credential/trust/import',
  ready: '.drop',
  role: 'border-authority',
} as const;
const PHONE = { viewport: { width: 320, height: 800 } };
const DAY_MS = 86_400_000;
const SLOW = 60_000;

interface Chosen {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

let made: Readonly<Record<string, Uint8Array>> = {};
beforeAll(async () => {
  const states = [{ code: 'UTO', link: true }, { code: 'NLD' }];
  made = worldFiles(await makeWorld({ at: Date.now(), states }), 'en');
});

function chosen(name: string, bytes: Uint8Array | undefined): Chosen {
  if (bytes === undefined) throw new Error(`The world has no ${name}.`);
  return { name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) };
}

const fromWorld = (path: string): Chosen => chosen(path.replace(/^.*\//, ''), made[path]);

/** Chooses files and waits until each was looked into. */
async function choose(page: Page, files: readonly Chosen[]): Promise<void> {
  await page.locator('input[type=file]').setInputFiles([...files]);
  await page
    .locator('.trust__file')
    .nth(files.length - 1)
    .waitFor();
  await page.waitForFunction(
    () => document.querySelector('.trust__file--waiting, .trust__file--looking') === null,
  );
}

async function importAll(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Import the files' }).click();
  await page.getByRole('heading', { name: /^Imported: / }).waitFor({ timeout: SLOW });
}

const file = (page: Page, name: string) => page.locator('.trust__file').filter({ hasText: name });

/** A refusal is an answer, which the browser writes down as an error of its own. */
const unforeseen = (troubles: readonly string[]): readonly string[] =>
  troubles.filter((one) => !/\b4(03|04|22)\b/.test(one));

async function close({ page, troubles, close: shut }: Opened): Promise<void> {
  expect(await violations(page)).toEqual([]);
  expect(unforeseen(troubles)).toEqual([]);
  await shut();
}

interface Listed {
  readonly fingerprint: string;
  readonly country: string;
  readonly basis: string;
  readonly trusted: boolean;
}

async function listed(): Promise<readonly Listed[]> {
  const answer = await fetch(`${desk.url}/api/travel-credential/trust/certificates?withdrawn=yes`);
  return ((await answer.json()) as { readonly certificates: readonly Listed[] }).certificates;
}

async function importOver(bytes: Uint8Array, name: string): Promise<void> {
  const answer = await fetch(`${desk.url}/api/travel-credential/trust/files`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      authorization: `Bearer ${await desk.token('administrator')}`,
    },
    body: JSON.stringify({ file: Buffer.from(bytes).toString('base64'), name }),
  });
  expect(answer.status).toBe(200);
}

const wide = (page: Page): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth);

describeDesk('an empty trust store', () => {
  it('says what would be here and how to get it here, in both languages', async () => {
    const opened = await open(STORE, PHONE);
    const { page } = opened;
    await page.getByRole('heading', { name: 'Nobody is trusted yet' }).waitFor();
    await page.getByText('International Civil Aviation Organization').waitFor();
    await page.getByText('travel-credential demo --out').waitFor();
    expect(await wide(page)).toBeLessThanOrEqual(PHONE.viewport.width);
    await page.goto(`${desk.url}${STORE.path}?lang=nl`);
    await page.getByRole('heading', { name: 'Nog niemand wordt vertrouwd' }).waitFor();
    await close(opened);
  });

  it('says to a reader who may import, and lets nobody else', async () => {
    const opened = await open({ name: IMPORT.name, path: IMPORT.path, ready: '.trust__denied' });
    const { page } = opened;
    await page.getByText('border authorit').first().waitFor();
    expect(await page.locator('input[type=file]').count()).toBe(0);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByRole('dialog').waitFor();
    await close(opened);
  });

  it('says that there is no certificate of a fingerprint', async () => {
    const opened = await open({ ...STORE, path: `${STORE.path}/${'ab'.repeat(32)}`, ready: '.notice' });
    await opened.page.getByRole('heading', { name: 'There is no such certificate' }).waitFor();
    await close(opened);
  });
});

describeDesk('trust files', () => {
  it('are looked into first and imported in the right order; one that is damaged is refused and stays', async () => {
    const opened = await open(IMPORT);
    const { page } = opened;
    const damaged = chosen('damaged.cer', made['trust/UTO-csca.cer']?.slice(0, 200));
    await choose(page, [
      fromWorld('lists/UTO.dl'),
      fromWorld('lists/UTO.ml'),
      fromWorld('trust/UTO.crl'),
      fromWorld('trust/UTO-csca.cer'),
      damaged,
      chosen('empty.cer', new Uint8Array()),
    ]);
    expect(await listed()).toEqual([]);
    await file(page, 'UTO.dl').getByText('Import the CSCA certificate of the state first').waitFor();
    await file(page, 'UTO.ml').getByText('you answer for every certificate in it').waitFor();
    await file(page, 'UTO.crl').getByText('No trusted CSCA signed').waitFor();
    await file(page, 'damaged.cer').getByText('Get it again from who published it').waitFor();
    await file(page, 'empty.cer').getByText('There is nothing in the file').waitFor();
    expect(await violations(page)).toEqual([]);
    await importAll(page);
    expect(await focused(page)).toBe('Imported: 4 of 6 files');
    await file(page, 'UTO.ml').getByText('The list is signed by whom it must be').waitFor();
    await file(page, 'UTO.dl').getByText('Deviation lists recorded: 1').waitFor();
    await file(page, 'UTO.crl').getByText('Revocation lists recorded: 1').waitFor();
    expect(await file(page, 'damaged.cer').count()).toBe(1);
    expect((await listed()).map(({ country, basis }) => `${country} ${basis}`).toSorted()).toEqual([
      'NL list',
      'UT importer',
      'UT list',
      'UT list',
    ]);
    await close(opened);
  });

  it('that are known already bring nothing, and the page says so', async () => {
    const opened = await open(IMPORT);
    const { page } = opened;
    await choose(page, [fromWorld('trust/UTO-csca.cer')]);
    await file(page, 'UTO-csca.cer').getByText('Trusted before: 1').waitFor();
    await importAll(page);
    await close(opened);
  });

  it('stay chosen where the server does not answer, and are imported at the next try', async () => {
    const opened = await open(IMPORT);
    const { page } = opened;
    await choose(page, [fromWorld('trust/NLD-csca.cer')]);
    await page.route('**/trust/files', (route) => route.abort());
    await importAll(page);
    await file(page, 'NLD-csca.cer').getByText('The file stays chosen').waitFor();
    await page.unroute('**/trust/files');
    await page.getByRole('button', { name: 'Import the files' }).click();
    await page.getByRole('heading', { name: 'Imported: 1 of 1 files' }).waitFor();
    expect(await violations(page)).toEqual([]);
    await opened.close();
  });

  it('show by state, are found by name in the address, and open one by one', async () => {
    const opened = await open({ ...STORE, ready: '.trust__table' });
    const { page } = opened;
    await page.getByRole('row', { name: /Netherlands/ }).waitFor();
    await page.getByRole('img', { name: /^Certificates: 3, valid today/ }).waitFor();
    await page.getByRole('region', { name: 'States that are missing' }).getByText('not yet known').waitFor();
    await page.getByRole('table', { name: 'Revocation lists' }).getByText('yes').waitFor();
    await page.getByRole('table', { name: 'Deviation lists' }).getByText('UTO.dl').waitFor();
    await page.getByLabel('Find a state').fill('nether');
    await page.getByText('Certificates: 1', { exact: true }).waitFor();
    expect(new URL(page.url()).searchParams.get('q')).toBe('nether');
    await page.getByRole('button', { name: 'Netherlands' }).click();
    await page.locator('.trust__certificates a').click();
    await page.getByRole('heading', { name: 'CSCA certificate of Netherlands' }).waitFor();
    await page.getByRole('heading', { name: 'What is checked on it' }).waitFor();
    await page
      .getByRole('link', { name: /^Doc 9303-12/ })
      .first()
      .waitFor();
    await page.goBack();
    await page.locator('.trust__certificates').waitFor();
    await close(opened);
  });

  it('lead from an older key to a newer one', async () => {
    const older = (await listed()).find(({ country, basis }) => country === 'UT' && basis !== 'importer');
    const opened = await open({
      ...STORE,
      path: `${STORE.path}/${older?.fingerprint ?? ''}`,
      ready: '.trust__chain',
    });
    const { page } = opened;
    await page.locator('.trust__chain a').first().click();
    await page.waitForURL((url) => !url.pathname.endsWith(older?.fingerprint ?? ''));
    await page.locator('.trust__chain').waitFor();
    await close(opened);
  });

  it('are in the history with who imported them, and an earlier version can be seen', async () => {
    const opened = await open({ ...STORE, path: `${STORE.path}?show=history`, ready: '.trust__history' });
    const { page } = opened;
    await page.getByRole('row', { name: /Imported “UTO-csca.cer”.*border authority, Netherlands/ }).waitFor();
    await page.getByLabel('Also each certificate').check();
    await page.getByRole('row', { name: /Trusted on the word of who imported “UTO-csca.cer”/ }).waitFor();
    await page.getByRole('link', { name: '1', exact: true }).click();
    await page.getByText('This is trust as it was at version 1').waitFor();
    await page.getByRole('button', { name: 'Show trust as it is now' }).click();
    await page.getByRole('row', { name: /Netherlands/ }).waitFor();
    await close(opened);
  });
});

describeDesk('trust in one certificate', () => {
  let fingerprint = '';
  beforeAll(async () => {
    if (desk === undefined) return;
    for (const name of ['trust/UTO-csca.cer', 'trust/UTO-link.cer'])
      await importOver(made[name] ?? new Uint8Array(), name);
    fingerprint = (await listed()).find(({ basis }) => basis === 'importer')?.fingerprint ?? '';
  });
  const one = () => ({ ...STORE, path: `${STORE.path}/${fingerprint}`, ready: '.trust__chain' });

  it('is withdrawn by keyboard with a reason, is told as withdrawn, and is given back', async () => {
    const opened = await open({ ...one(), role: 'border-authority' });
    const { page } = opened;
    await tabToNamed(page, 'Withdraw trust');
    await page.keyboard.press('Enter');
    await page.getByRole('form', { name: 'Withdraw trust' }).waitFor();
    await page.keyboard.type('No');
    await tabToNamed(page, 'Withdraw it');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').filter({ hasText: 'Say why' }).waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByLabel('Reason').fill('Not the key of this state');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByText('Trust is withdrawn, in certificates: 2.').waitFor();
    await expect.poll(() => focused(page)).toContain('Trust is withdrawn');
    await page.getByRole('row', { name: /Trust withdrawn: Not the key of this state/ }).waitFor();
    await page.getByText('each determination says on which version of trust it rested').waitFor();
    expect((await listed()).filter(({ trusted }) => trusted)).toEqual([]);

    await page.getByRole('button', { name: 'Trust it again' }).click();
    await page.getByLabel('Reason').fill('Compared with the state');
    await page.getByRole('button', { name: 'Restore it' }).click();
    await page.getByText('It is trusted again, with certificates: 2.').waitFor();
    expect((await listed()).filter(({ trusted }) => trusted)).toHaveLength(2);
    await close(opened);
  });

  it('is not withdrawn after a second thought, and the focus is where it was', async () => {
    const opened = await open({ ...one(), role: 'border-authority' });
    const { page } = opened;
    await page.getByRole('button', { name: 'Withdraw trust' }).click();
    await page.getByRole('button', { name: 'Cancel' }).click();
    await expect.poll(() => focused(page)).toBe('Withdraw trust');
    await close(opened);
  });

  it('is for readers to see, who are told who may change it', async () => {
    const opened = await open(one(), PHONE);
    const { page } = opened;
    await page.locator('.trust__denied').getByText('You may look').waitFor();
    expect(await page.getByRole('button', { name: 'Withdraw trust' }).count()).toBe(0);
    expect(await wide(page)).toBeLessThanOrEqual(PHONE.viewport.width);
    await close(opened);
  });

  it('that ends soon is announced, counted and found', async () => {
    const ending = testState('XA');
    const notAfter = new Date(Date.now() + 30 * DAY_MS).toISOString().slice(0, 10);
    await importOver(testCertificate({ subject: ending.name, key: ending.key, notAfter }).bytes, 'XA.cer');
    await announceExpiring(desk.store, { today: today() });
    const opened = await open({ ...STORE, path: `${STORE.path}?validity=expiring`, ready: '.trust__table' });
    const { page } = opened;
    await page.getByText('Certificates: 1', { exact: true }).waitFor();
    await page.getByRole('cell', { name: '! 1' }).waitFor();
    await page.getByRole('radio', { name: 'History' }).click();
    await page.getByRole('row', { name: /Ends on .*by itself, each day/ }).waitFor();
    await close(opened);
  });

  it('is shown in Dutch, also at phone width', async () => {
    const opened = await open({ ...STORE, path: `${STORE.path}?lang=nl`, ready: '.trust__table' }, PHONE);
    const { page } = opened;
    await page.getByRole('heading', { name: 'Vertrouwde certificaten' }).waitFor();
    await page.getByText('Aan de grens komen documenten van deze staten uit op').waitFor();
    expect(await wide(page)).toBeLessThanOrEqual(PHONE.viewport.width);
    await close(opened);
  });
});

describe.skipIf(!hasMaterial)('with public material', () => {
  describeDesk('the German master list', () => {
    it('is imported, shown a part at a time, and found by name', { timeout: 3 * SLOW }, async () => {
      const imported = await open(IMPORT);
      await choose(imported.page, [chosen('DE.ml', material('masterlists/DE_ML_2025-08-14-07-41-09.ml'))]);
      await file(imported.page, 'DE.ml').getByText('Would be trusted: 571').waitFor();
      await importAll(imported.page);
      await close(imported);

      const opened = await open({ ...STORE, ready: '.trust__table' }, {}, async (context) => {
        await context.addInitScript(() => {
          const tasks: number[] = [];
          Object.assign(globalThis, { tasks });
          new PerformanceObserver((list) =>
            tasks.push(...list.getEntries().map(({ duration }) => duration)),
          ).observe({ type: 'longtask', buffered: true });
        });
      });
      const { page } = opened;
      await page.getByText('Certificates: 571', { exact: true }).waitFor();
      await page.getByRole('radio', { name: 'Certificates' }).click();
      await page.getByText('Page 1 of 23').waitFor();
      expect(await page.locator('.trust__certificates tbody tr').count()).toBe(25);
      await page.getByRole('button', { name: 'Next' }).click();
      await page.getByText('Page 2 of 23').waitFor();
      await page.getByLabel('Find a state').fill('united kingdom');
      await page.getByText(/^Certificates: \d{1,2}$/).waitFor();
      const tasks = await page.evaluate(() => (globalThis as { tasks?: number[] }).tasks ?? []);
      console.log(`tasks over 50 ms, in ms: ${tasks.join(', ')}`);
      await close(opened);
    });
  });
});
