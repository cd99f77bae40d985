/** The desk while its server is away, in real Chromium with its service worker, on a server that is really killed. */
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { browser, describeDesk } from './describe-desk.ts';
import { killableServer, type KillableServer } from './killed-server.ts';

describeDesk('the desk while the server is away', () => {
  let server: KillableServer;
  let context: BrowserContext;
  let page: Page;
  beforeAll(async () => {
    server = await killableServer('NL');
    await server.start();
    context = await browser.newContext({ locale: 'en-GB', serviceWorkers: 'allow' });
    page = await context.newPage();
    await page.goto(`${server.url}/solidarity/2026`);
    await page.locator('[data-figure="DE.share"]').waitFor();
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  });
  afterAll(async () => {
    await context?.close();
    await server?.kill();
    await server?.remove();
  });

  it('opens all the same when it is reloaded, says what is going on, and goes on when the server is back', async () => {
    await server.kill();
    await page.reload();
    await page.getByText('The server does not answer.').first().waitFor();
    expect(await page.getByRole('navigation').first().isVisible()).toBe(true);
    expect(await page.locator('[data-figure="DE.share"]').count()).toBe(0);
    await server.start();
    await page.getByText('The server answers again.').waitFor({ timeout: 30_000 });
    await page.locator('[data-figure="DE.share"]').waitFor();
  });

  it('opens at another address too, and in another tab', async () => {
    await server.kill();
    const other = await context.newPage();
    await other.goto(`${server.url}/no/such/page`);
    await other.getByText('There is nothing at this address.').waitFor();
    await other.close();
    await server.start();
  });

  it('says that a page that was not yet opened could not be loaded, and opens it once the server is back', async () => {
    await server.kill();
    const other = await context.newPage();
    await other.goto(`${server.url}/solidarity/2026/what-if`);
    await other.getByRole('heading', { name: 'This page could not be loaded' }).waitFor();
    await server.start();
    await other.getByRole('heading', { name: 'What follows' }).waitFor({ timeout: 30_000 });
    await other.close();
  });

  it('tries a page again by itself whose parts did not come although the server is there', async () => {
    const { other, opened, close } = await partsMissing({ times: 1 });
    await other.getByRole('heading', { name: 'What follows' }).waitFor();
    expect(opened()).toBe(2);
    await close();
  });

  it('does not try for ever', async () => {
    const { other, opened, close } = await partsMissing();
    // After the first, once by the router and once by us.
    await expect.poll(opened).toBe(3);
    await other.getByRole('heading', { name: 'This page could not be loaded' }).waitFor();
    await other.waitForTimeout(2_000);
    expect(opened()).toBe(3);
    await close();
  });

  /** A tab of its own on a page whose script does not come, so many times or never; how often the page was opened. */
  async function partsMissing(options?: { times: number }) {
    const fresh = await browser.newContext({ locale: 'en-GB', serviceWorkers: 'block' });
    const other = await fresh.newPage();
    let opened = 0;
    other.on('request', (request) => {
      if (request.isNavigationRequest()) opened += 1;
    });
    await other.route(/\/assets\/workbench-page-[\w-]+\.js$/, (route) => route.abort(), options);
    await other.goto(`${server.url}/solidarity/2026/what-if`);
    return { other, opened: () => opened, close: () => fresh.close() };
  }

  it('never gives data, documents or signing in from what was kept', async () => {
    await server.kill();
    const answered = await page.evaluate(async () => {
      const asked = ['/api/solidarity/cycle?year=2026', '/session', '/health'].map((path) =>
        fetch(path).then(
          () => path,
          () => null,
        ),
      );
      return (await Promise.all(asked)).filter((path) => path !== null);
    });
    expect(answered).toEqual([]);
    const other = await context.newPage();
    await expect(other.goto(`${server.url}/api/docs`)).rejects.toThrow('ERR_CONNECTION_REFUSED');
    await other.close();
    await server.start();
  });

  it('keeps nothing but the page and the files of the build, which are the same for everybody', async () => {
    const kept = await page.evaluate(async () => {
      const caches = await globalThis.caches.keys();
      const requests = await Promise.all(
        caches.map(async (name) => (await globalThis.caches.open(name)).keys()),
      );
      return requests.flat().map(({ url }) => new URL(url).pathname);
    });
    expect(kept).toContain('/');
    expect(kept.filter((path) => path !== '/' && !path.startsWith('/assets/'))).toEqual([]);
  });
});
