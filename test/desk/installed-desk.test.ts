/** The desk as an app: Chromium finds nothing in the way of installing it, and the credential opens without a server. */
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { World } from '../../src/mechanisms/travel-credential/credential/test-ca/index.ts';
import { browser, describeDesk } from './describe-desk.ts';
import { killableServer, type KillableServer } from './killed-server.ts';
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

describeDesk('the desk as an app', () => {
  let server: KillableServer;
  let context: BrowserContext;
  let page: Page;
  let world: World;
  beforeAll(async () => {
    [server, world] = await Promise.all([killableServer('NL', 'border-authority'), travellersWorld([])]);
    await server.start();
    const [state] = world.states;
    await trust(server, state === undefined ? [] : [state.csca, state.crl]);
    context = await browser.newContext({ locale: 'en-GB', serviceWorkers: 'allow' });
    await sameFaceAlways(context);
    page = await context.newPage();
  }, 120_000);
  afterAll(async () => {
    await context?.close();
    await server?.kill();
    await server?.remove();
  });

  it('can be installed: the manifest is read, its icons come, and nothing is in the way', async () => {
    await page.goto(server.url);
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    const protocol = await context.newCDPSession(page);
    const manifest = await protocol.send('Page.getAppManifest');
    expect(manifest.errors).toEqual([]);
    const { installabilityErrors } = await protocol.send('Page.getInstallabilityErrors');
    // A context of a test is a private window, in which nothing is installed.
    expect(installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito')).toEqual([]);
    const told = JSON.parse(manifest.data ?? '{}') as {
      readonly start_url: string;
      readonly icons: readonly { readonly src: string; readonly type: string }[];
    };
    expect(told.start_url).toBe(CREDENTIAL.path);
    for (const { src, type } of told.icons) {
      // oxlint-disable-next-line no-await-in-loop -- a few files
      const answer = await fetch(server.url + src);
      expect([src, answer.status, answer.headers.get('content-type')]).toEqual([src, 200, type]);
    }
    const answer = await fetch(manifest.url);
    expect(answer.headers.get('content-type')).toBe('application/manifest+json');
  });

  it('opens the page of the credential without a server, where that page was never opened before', async () => {
    await server.kill();
    const other = await context.newPage();
    await other.goto(server.url + CREDENTIAL.path);
    await other.getByRole('heading', { name: 'What it is' }).waitFor();
    await other.close();
    await server.start();
  });

  it('shows the credential that is kept without a server, from its own files and not those of the browser’s cache', async () => {
    await page.goto(server.url + CREDENTIAL.path);
    await makeWith(page, filesOf(documentWith(world, null)));
    await keepIt(page);
    await server.kill();
    const protocol = await context.newCDPSession(page);
    await protocol.send('Network.clearBrowserCache');
    await page.reload();
    await page.getByText('The server does not answer.').first().waitFor();
    await page.getByLabel('Passphrase').fill(PASSPHRASE);
    await page.getByRole('button', { name: 'Open', exact: true }).click();
    const surname = documentWith(world, null).person.surname.toUpperCase();
    await page.locator('.kept .holder__name').filter({ hasText: surname }).waitFor();
    await page.locator('.kept img.face__picture').waitFor();
    await server.start();
  });

  it('drops the files of an older build when a new one comes', async () => {
    await page.evaluate(async () => {
      const [files, desk] = await Promise.all([caches.open('acquis-files'), caches.open('acquis-desk')]);
      await files.put('/assets/old-12345678.js', new Response('old'));
      await desk.put('/', new Response('<!doctype html>old', { headers: { 'content-type': 'text/html' } }));
    });
    await page.goto(server.url + CREDENTIAL.path);
    await expect
      .poll(
        () =>
          page.evaluate(async () => {
            const kept = await (await caches.open('acquis-files')).keys();
            return kept.filter(({ url }) => url.includes('/old-')).length;
          }),
        { timeout: 20_000 },
      )
      .toBe(0);
  });

  it('offers to install where the browser does, says how elsewhere, and no longer once it is installed', async () => {
    const notice = page.locator('.install');
    await page.getByRole('button', { name: 'Open', exact: true }).waitFor();
    await notice.getByText('its menu has “Install”').waitFor();
    await page.evaluate(() => {
      const offer = new Event('beforeinstallprompt', { cancelable: true });
      const prompt = (): Promise<void> => {
        dispatchEvent(new Event('appinstalled'));
        return Promise.resolve();
      };
      dispatchEvent(Object.assign(offer, { prompt }));
    });
    await notice.getByRole('button', { name: 'Install' }).click();
    await expect.poll(() => notice.count()).toBe(0);
  });
});
