/** A traveller makes a credential in a real browser and keeps it there: from files of a test CA, and what goes wrong. */
import { readFileSync } from 'node:fs';
import { zipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import {
  worldFiles,
  type Fault,
  type World,
} from '../../src/mechanisms/travel-credential/credential/test-ca/index.ts';
import { tabToNamed } from './by-keyboard.ts';
import { desk, describeDesk, open } from './describe-desk.ts';
import {
  choose,
  chosenFile,
  CREDENTIAL,
  documentWith,
  example,
  filesOf,
  keepIt,
  makeWith,
  PASSPHRASE,
  sameFaceAlways,
  travellersWorld,
  trust,
} from './traveller-page.ts';
import { violations } from './violations.ts';

const FAULTS = ['changed-portrait', 'unknown-csca', 'expired-document', 'revoked-signer'] as const;
/** The model comes and computes in seconds where the machine is free, and in a minute where it is not. */
const MODEL = 120_000;
const PHONE = { viewport: { width: 390, height: 844 } };

let world: World;

const files = (fault: Fault | null = null) => filesOf(documentWith(world, fault));
const surname = (): string => documentWith(world, null).person.surname.toUpperCase();
const openMaking = (path: string = CREDENTIAL.path, options = {}) =>
  open({ ...CREDENTIAL, path }, options, sameFaceAlways);

async function widerThanItsWindow(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
}

describeDesk('a credential in the making', () => {
  beforeAll(async () => {
    world = await travellersWorld(FAULTS);
    const [state] = world.states;
    const token = await desk.token('border-authority', 'NL');
    await trust({ url: desk.url, token }, state === undefined ? [] : [state.csca, state.crl]);
  }, 60_000);

  it(
    'is made for the face on the chip and for no other, and sends only the files of the chip',
    { timeout: 4 * MODEL },
    async () => {
      const { page, troubles, close } = await open(CREDENTIAL, PHONE);
      const requests: string[] = [];
      page.on('request', (request) => {
        // What the page itself made of the pictures has an address too.
        const { protocol, pathname } = new URL(request.url());
        if (protocol !== 'blob:') requests.push(`${request.method()} ${pathname}`);
      });
      expect(await violations(page)).toEqual([]);
      const fingerprints = chosenFile('c.bin', Uint8Array.of(0x63, 1, 0));
      await choose(page, [...files(), fingerprints]);
      await page.getByText('Fingerprints or irises were left out').waitFor();
      await page.locator('.holder__name').filter({ hasText: surname() }).waitFor();
      expect(await violations(page)).toEqual([]);
      await page.getByRole('button', { name: 'This is my document' }).click();
      await page.getByLabel('Choose a live picture').setInputFiles(example('somebody-else.jpg'));
      await page.getByText('No credential: the faces do not match').waitFor({ timeout: MODEL });
      expect(await page.getByRole('button', { name: 'Make the credential' }).count()).toBe(0);
      await expect(page.locator('.making__verdict').textContent()).resolves.toContain(
        'serves for the journey',
      );
      expect(await violations(page)).toEqual([]);
      await page.getByLabel('Choose a live picture').setInputFiles(example('live.jpg'));
      await page.getByRole('button', { name: 'Make the credential' }).click({ timeout: MODEL });
      await page.getByText('Your document is genuine').waitFor();
      expect(await violations(page)).toEqual([]);
      await keepIt(page);
      expect(await violations(page)).toEqual([]);
      expect(await widerThanItsWindow(page)).toBe(false);
      const others = requests.filter((one) => !/^GET \/(assets\/|icon\.svg$|health$|session)/.test(one));
      expect(others).toEqual([
        'GET /api/travel-credential/demonstration',
        'POST /api/travel-credential/credentials',
      ]);
      expect(troubles).toEqual([]);
      await close();
    },
  );

  it.each([
    ['changed-portrait', 'The portrait is not the one that was signed', 'At the border the document itself'],
    ['unknown-csca', 'does not know the authority that vouches', 'serves for the journey'],
    ['expired-document', 'Your document expired on', 'At the border the document itself'],
    ['revoked-signer', 'withdrew the certificate', 'At the border the document itself'],
  ] as const)(
    'is not made of a document with %s, and says why in one sentence',
    async (fault, why, serves) => {
      const { page, troubles, close } = await openMaking();
      await makeWith(page, files(fault));
      await page.locator('.why-not__why').filter({ hasText: why }).waitFor();
      await page.locator('.making > p').filter({ hasText: serves }).waitFor();
      await page.getByText('All that was looked at').click();
      expect(await page.locator('.reasons a').count()).toBeGreaterThan(5);
      expect(await violations(page)).toEqual([]);
      expect(troubles).toEqual([]);
      await close();
    },
  );

  it('says which file is missing, takes it afterwards, and says what is no file of a chip', async () => {
    const { page, troubles, close } = await openMaking();
    const [sod, ...groups] = files();
    await choose(page, groups);
    await page.locator('.files__missing').filter({ hasText: 'EF.SOD' }).waitFor();
    expect(await page.getByRole('button', { name: 'This is my document' }).count()).toBe(0);
    const scan = chosenFile('scan of my passport.jpg', readFileSync(example('live.jpg')));
    // A letter is a tag as well: “a” is that of DG1.
    const text = chosenFile('notes.txt', new TextEncoder().encode('a text, and no file of a chip'));
    await page.getByLabel('Choose more files').setInputFiles([scan, text]);
    await page.getByText('None of this is a file of a chip: scan of my passport.jpg, notes.txt').waitFor();
    await page.getByLabel('Choose more files').setInputFiles(sod === undefined ? [] : [sod]);
    await page.getByRole('button', { name: 'This is my document' }).waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByLabel('Choose more files').setInputFiles([...files(), ...files('unknown-csca')]);
    await page.getByText('two files of one kind: EF.SOD').waitFor();
    expect(troubles).toEqual([]);
    await close();
  });

  it('takes a ZIP with several documents, of which one is chosen', async () => {
    const { page, troubles, close } = await openMaking();
    const archive = zipSync(worldFiles(world, 'en'));
    await choose(page, [chosenFile('demo.bin', archive)]);
    await page.getByLabel('genuine').check();
    await page.locator('.holder__name').filter({ hasText: surname() }).waitFor();
    await page.getByLabel('expired-document').check();
    await page.getByText('This document has expired').waitFor();
    expect(await violations(page)).toEqual([]);
    expect(troubles).toEqual([]);
    await close();
  });

  it('is not begun under a text that is not there, and asks the age that the Parliament asks', async () => {
    const { page, close } = await openMaking(`${CREDENTIAL.path}?law=final`);
    expect(await page.getByRole('button', { name: 'Begin' }).count()).toBe(0);
    await page.getByText('it is not there yet').waitFor();
    await page.getByLabel('Version of the law').selectOption('parliament-2025-12');
    await page.getByText('must be at least 16 years old').waitFor();
    await choose(page, files());
    await page.getByText('What the rule says so far').click();
    await page.getByText('One must be at least 16').waitFor();
    expect(await violations(page)).toEqual([]);
    await close();
  });

  it('begins again where the page was reloaded, and says that nothing was stored', async () => {
    const { page, troubles, close } = await openMaking();
    await choose(page, files());
    await page.getByRole('button', { name: 'This is my document' }).click();
    await page.locator('.face').waitFor();
    await page.reload();
    await page.getByText('never stored').waitFor();
    await page.getByRole('heading', { name: 'Your document' }).waitFor();
    expect(troubles).toEqual([]);
    await close();
  });

  it('keeps what was chosen when the server does not answer, and goes on when it does', async () => {
    const { page, close } = await openMaking();
    const path = '**/api/travel-credential/credentials';
    await page.route(path, (route) => route.abort());
    await makeWith(page, files());
    await page.getByRole('alert').filter({ hasText: 'The server does not answer' }).waitFor();
    await page.unroute(path);
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByText('Your document is genuine').waitFor();
    await close();
  });

  it('is made in Dutch on a telephone, with reasons in Dutch', async () => {
    const { page, troubles, close } = await openMaking(`${CREDENTIAL.path}?lang=nl`, {
      viewport: { width: 320, height: 700 },
    });
    await makeWith(page, files(), 'nl');
    await page.getByText('Uw document is echt').waitFor();
    await page.getByText('Alles waarnaar is gekeken').click();
    await page.getByText('De gegevens van de chip zijn echt').waitFor();
    await keepIt(page, 'nl');
    expect(await widerThanItsWindow(page)).toBe(false);
    expect(await violations(page)).toEqual([]);
    expect(troubles).toEqual([]);
    await close();
  });

  it('is made by keyboard alone', async () => {
    const { page, troubles, close } = await openMaking();
    await tabToNamed(page, 'Begin');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator(':focus').textContent()).toBe('Your document');
    await tabToNamed(page, 'Choose the files of the chip');
    await page.locator(':focus').setInputFiles(files());
    await page.getByRole('button', { name: 'This is my document' }).waitFor();
    await tabToNamed(page, 'This is my document');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator(':focus').textContent()).toBe('Is it you?');
    await tabToNamed(page, 'Choose a live picture');
    await page.locator(':focus').setInputFiles(example('live.jpg'));
    await page.getByRole('button', { name: 'Make the credential' }).waitFor();
    await tabToNamed(page, 'Make the credential');
    await page.keyboard.press('Enter');
    await page.getByLabel('New passphrase').waitFor();
    for (const name of ['New passphrase', 'The same again']) {
      await tabToNamed(page, name);
      await page.keyboard.type(PASSPHRASE);
    }
    await page.keyboard.press('Enter');
    await page.locator('.kept').waitFor();
    expect(troubles).toEqual([]);
    await close();
  });
});
