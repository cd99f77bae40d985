/** A credential that is kept: locked and opened, replaced, thrown away, in two tabs; what lies on the device tells nothing. */
import { readFileSync } from 'node:fs';
import { beforeAll, expect, it } from 'vitest';
import type { World } from '../../src/mechanisms/travel-credential/credential/test-ca/index.ts';
import { desk, describeDesk, open } from './describe-desk.ts';
import type { Opened } from './open-page.ts';
import {
  CREDENTIAL,
  documentWith,
  filesOf,
  keepIt,
  makeWith,
  PASSPHRASE,
  sameFaceAlways,
  travellersWorld,
  trust,
} from './traveller-page.ts';
import { violations } from './violations.ts';

const OTHER = 'acht groene kikkers';

let world: World;

const files = () => filesOf(documentWith(world, null));

/** A browser that keeps a credential, open. */
async function withOneKept(): Promise<Opened> {
  const opened = await open(CREDENTIAL, {}, sameFaceAlways);
  await makeWith(opened.page, files());
  await keepIt(opened.page);
  return opened;
}

describeDesk('a credential that is kept', () => {
  beforeAll(async () => {
    world = await travellersWorld([]);
    const [state] = world.states;
    const token = await desk.token('border-authority', 'NL');
    await trust({ url: desk.url, token }, state === undefined ? [] : [state.csca, state.crl]);
  }, 60_000);

  it('opens with its passphrase alone, and is locked again', async () => {
    const { page, troubles, close } = await withOneKept();
    await page.getByRole('button', { name: 'Lock' }).click();
    expect(await page.locator('.holder').count()).toBe(0);
    await page.getByLabel('Passphrase').fill('not this one at all');
    await page.getByRole('button', { name: 'Open', exact: true }).click();
    await page.getByText('This is not the passphrase').waitFor();
    expect(await violations(page)).toEqual([]);
    await page.reload();
    await page.getByLabel('Passphrase').fill(PASSPHRASE);
    await page.getByRole('button', { name: 'Open', exact: true }).click();
    await page.locator('.kept .holder__name').waitFor();
    expect(troubles).toEqual([]);
    await close();
  });

  it('lies on the device as ciphertext, and nowhere else', async () => {
    const { page, close } = await withOneKept();
    const { surname } = documentWith(world, null).person;
    const found = await page.evaluate(async () => {
      const names = (await indexedDB.databases()).flatMap(({ name }) => name ?? []);
      const values: unknown[] = [];
      for (const name of names) {
        const database = await new Promise<IDBDatabase>((done, failed) => {
          const asked = indexedDB.open(name);
          asked.addEventListener('success', () => done(asked.result));
          asked.addEventListener('error', () => failed(asked.error));
        });
        for (const store of database.objectStoreNames) {
          const all = database.transaction(store).objectStore(store).getAll();
          values.push(
            ...(await new Promise<unknown[]>((done) =>
              all.addEventListener('success', () => done(all.result)),
            )),
          );
        }
        database.close();
      }
      const texts = values.flatMap((value) =>
        Object.entries(value as Record<string, unknown>).map(([key, part]) => {
          const bytes = part instanceof ArrayBuffer ? new Uint8Array(part) : part;
          return `${key} ${bytes instanceof Uint8Array ? new TextDecoder('latin1').decode(bytes) : String(part)}`;
        }),
      );
      return {
        names,
        keys: texts.map((text) => text.split(' ', 1)[0]).toSorted(),
        texts: [...texts, ...Object.values(localStorage), ...Object.values(sessionStorage), location.href],
      };
    });
    expect(found.names).toEqual(['acquis-device']);
    expect(found.keys).toEqual(['iterations', 'iv', 'salt', 'sealed']);
    for (const text of found.texts) {
      expect(text.toUpperCase()).not.toContain(surname.toUpperCase());
      expect(text).not.toContain('UTO');
      expect(text).not.toContain(PASSPHRASE);
    }
    await close();
  });

  it('is taken along as a file that the server verifies', async () => {
    const { page, close } = await withOneKept();
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Take it along as a file' }).click(),
    ]);
    expect(file.suggestedFilename()).toBe('credential.dtc');
    const credential = readFileSync(await file.path()).toString('base64');
    const answer = await fetch(`${desk.url}/api/travel-credential/credentials/verify`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ credential }),
    });
    expect(await answer.json()).toMatchObject({ answer: 'yes' });
    await close();
  });

  it('gets another passphrase from who knows the one it has', async () => {
    const { page, troubles, close } = await withOneKept();
    await page.getByText('Change the passphrase').click();
    const change = async (now: string, next: string): Promise<void> => {
      await page.getByLabel('Passphrase now').fill(now);
      await page.getByLabel('New passphrase').fill(next);
      if (await page.getByLabel('The same again').isVisible())
        await page.getByLabel('The same again').fill(next);
      await page.getByRole('button', { name: 'Change it' }).click();
    };
    await change(PASSPHRASE, 'short');
    await page.locator('.entry__error').filter({ hasText: 'at least 10 characters' }).waitFor();
    await page.getByLabel('Show what I type').check();
    await change('not this one at all', OTHER);
    await page.getByText('This is not the passphrase it is kept under').waitFor();
    expect(await violations(page)).toEqual([]);
    await change(PASSPHRASE, OTHER);
    await page.getByText('The passphrase was changed').waitFor();
    await page.reload();
    await page.getByLabel('Passphrase').fill(OTHER);
    await page.getByRole('button', { name: 'Open', exact: true }).click();
    await page.locator('.kept').waitFor();
    expect(troubles).toEqual([]);
    await close();
  });

  it('is replaced only when that was asked, after it was opened', async () => {
    const { page, troubles, close } = await withOneKept();
    await page.getByRole('button', { name: 'Lock' }).click();
    await page.goto(`${desk.url}${CREDENTIAL.path}?step=what`);
    await makeWith(page, files());
    await page.getByText('Something is kept on this device already').waitFor();
    await page.getByLabel('Passphrase').fill(PASSPHRASE);
    await page.getByRole('button', { name: 'Open', exact: true }).click();
    await page.getByRole('heading', { name: 'Replace the one that is kept?' }).waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Replace it' }).click();
    await page.locator('.kept').waitFor();
    expect(troubles).toEqual([]);
    await close();
  });

  it('is thrown away after a question, also without its passphrase, and in the other tab as well', async () => {
    const { page, troubles, close } = await withOneKept();
    const other = await page.context().newPage();
    await other.goto(desk.url + CREDENTIAL.path);
    await other.getByLabel('Passphrase').fill(PASSPHRASE);
    await other.getByRole('button', { name: 'Open', exact: true }).click();
    await other.locator('.kept').waitFor();
    await page.getByText('Throw it away', { exact: true }).click();
    await page.getByRole('button', { name: 'Keep it' }).click();
    await page.locator('.kept').waitFor();
    await page.getByRole('button', { name: 'Lock' }).click();
    await page.getByText('I forgot the passphrase').click();
    await page.getByRole('button', { name: 'Throw it away' }).click();
    await page.getByRole('heading', { name: 'What it is' }).waitFor();
    await other.getByRole('heading', { name: 'What it is' }).waitFor();
    expect(troubles).toEqual([]);
    await close();
  });
});
