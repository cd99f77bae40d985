/** What only a real browser can show: which cookies it keeps and sends, and what it says of where it comes from. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Hono } from 'hono';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listen } from '../../src/server/listen.ts';
import { CHROMIUM, NO_BROWSER, startBrowser } from '../desk/browser.ts';
import { sampleHouse } from './house.ts';
import { PASSWORD } from './visitor.ts';

const skip = CHROMIUM === null && process.env['CI'] !== 'true';

describe.skipIf(skip)(`in a real browser${skip ? ` (skipped: ${NO_BROWSER})` : ''}`, () => {
  let browser: Browser;
  let house: Awaited<ReturnType<typeof sampleHouse>>;
  let url: string;
  let page: Page;
  /** What the server answered to pledges: the browser keeps from a page elsewhere what it was told. */
  const answered: number[] = [];
  const closing: (() => Promise<unknown>)[] = [];
  beforeAll(async () => {
    house = await sampleHouse();
    const counting = new Hono();
    counting.all('*', async ({ req, env }) => {
      const response = await house.app.fetch(req.raw, env);
      if (req.path === '/api/sample/pledges') answered.push(response.status);
      return response;
    });
    const listening = await listen(counting, '127.0.0.1', 0);
    url = `http://localhost:${listening.port}`;
    browser = await startBrowser();
    page = await (await browser.newContext()).newPage();
    await page.goto(url);
    closing.push(
      () => browser.close(),
      listening.close,
      () => house.store.close(),
    );
  });
  afterAll(async () => {
    for (const close of closing) await close();
  });

  /** What a page of ours gets for a request of its own. */
  const ask = (method: string, path: string, body?: unknown) =>
    page.evaluate(
      async ([how, where, text]) => {
        const init = text === null ? {} : { headers: { 'content-type': 'application/json' }, body: text };
        const response = await fetch(where, { method: how, ...init });
        return { status: response.status, cookies: document.cookie, text: await response.text() };
      },
      [method, path, body === undefined ? null : JSON.stringify(body)] as const,
    );
  const pledge = { state: 'NL', persons: 5 };
  const written = async () => (await house.store.register.streams()).map(({ version }) => version);

  it('our own page signs in with a cookie that no script sees, writes, and signs out', async () => {
    const { secret } = await house.store.people.invitations.make({ role: 'member-state', state: 'NL' });
    const accept = { invitation: secret, name: 'Anna', password: PASSWORD };
    expect(await ask('POST', '/session/invitation', accept)).toMatchObject({ status: 200, cookies: '' });
    expect((await ask('GET', '/session')).text).toContain('"signedIn":true');
    expect((await ask('POST', '/api/sample/pledges', pledge)).status).toBe(200);
    expect((await ask('DELETE', '/session')).status).toBe(204);
    expect((await ask('POST', '/api/sample/pledges', pledge)).status).toBe(403);
    expect(await written()).toEqual([1]);
  });

  it('a page elsewhere writes nothing with the cookie of a visitor, by script or by form', async () => {
    await ask('POST', '/session', { name: 'Anna', password: PASSWORD });
    // Another port of the same machine: the browser holds it for the same site and sends the cookie along.
    const before = answered.length;
    const seen = (): readonly number[] => answered.slice(before);
    const form = `<form method="post" action="${url}/api/sample/pledges" enctype="text/plain">
      <input name='{"state":"NL","persons":1,"x":"' value='"}'></form>`;
    const elsewhere = createServer((_, response) => {
      response.setHeader('content-type', 'text/html');
      response.end(form);
    });
    await new Promise<void>((resolve) => elsewhere.listen(0, '127.0.0.1', resolve));
    const other = await page.context().newPage();
    await other.goto(`http://localhost:${(elsewhere.address() as AddressInfo).port}`);
    await other.evaluate(
      (target) =>
        fetch(target, {
          method: 'POST',
          mode: 'no-cors',
          credentials: 'include',
          body: '{"state":"NL","persons":1}',
        }).then(
          () => undefined,
          // Sent, but what it answered is kept from this page.
          () => undefined,
        ),
      `${url}/api/sample/pledges`,
    );
    await expect.poll(seen).toEqual([403]);
    const sent = other.waitForResponse((response) => response.request().isNavigationRequest());
    await other.evaluate(() => document.querySelector('form')?.submit());
    expect(await (await sent).text()).toContain('does not come from a page of this server');
    expect(seen()).toEqual([403, 403]);
    expect(await written()).toEqual([1]);
    expect((await ask('POST', '/api/sample/pledges', pledge)).status).toBe(200);
    await other.close();
    elsewhere.closeAllConnections();
    await new Promise((resolve) => elsewhere.close(resolve));
  });
});
