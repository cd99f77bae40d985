/** A credential sent ahead from a browser to the real server: what arrives, what does not, and what the server never sees. */
import { readFileSync } from 'node:fs';
import type { Page, Request } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import { eraseDue } from '../../src/mechanisms/travel-credential/journey/erase.ts';
import { describeDesk, desk, open } from './describe-desk.ts';
import { testCredential, unlock } from './device-wallet.ts';
import {
  asTraveller,
  atSchiphol,
  authorityOf,
  consentAndSend,
  received,
  SEND,
  SUBMISSIONS,
  toConsent,
  travel,
} from './traveller.ts';
import { violations } from './violations.ts';

const SENT = '/travel-credential/sent';
const PHONE = { viewport: { width: 390, height: 844 } };
const HOUR_MS = 3_600_000;

let der = '';
let surname = '';

/** All requests with a body, as the server got them. */
function posted(page: Page): Request[] {
  const requests: Request[] = [];
  page.on('request', (request) => {
    if (request.method() === 'POST') requests.push(request);
  });
  return requests;
}

const traveller = (...more: [path?: string, options?: object, prepare?: Parameters<typeof open>[2]]) =>
  asTraveller(open, der, ...more);

/** Another page of the desk without a reload, which would lock the device. */
async function seeSent(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'What I sent' }).last().click();
  await page.getByRole('heading', { name: 'What I sent' }).waitFor();
}

describeDesk('a credential that is sent ahead', () => {
  beforeAll(async () => {
    ({ der, surname } = await testCredential());
    await authorityOf(desk).register();
  });

  it('arrives sealed, opens at its authority alone, and the server sees neither handle nor content', async () => {
    const { page, troubles, close } = await traveller(SEND.path, PHONE);
    const requests = posted(page);
    await toConsent(page);
    expect(await violations(page)).toEqual([]);
    expect(await page.locator('[name=consent]').isChecked()).toBe(false);
    const listed = await page.locator('.send__contents').innerText();
    expect(listed).toContain(surname.toUpperCase());
    expect(listed).toContain('Tourism');
    await page.getByRole('button', { name: 'Send ahead' }).click();
    await page.getByText('Without your consent nothing is sent').waitFor();
    expect(requests).toEqual([]);
    await consentAndSend(page);
    const submission = await received(page);
    expect(await page.locator('.send__receipt').innerText()).toContain('It is delivered to Schiphol');
    expect(await violations(page)).toEqual([]);
    expect(requests).toHaveLength(1);
    const body = requests[0]?.postDataJSON() as Record<string, string>;
    expect(Object.keys(body).toSorted()).toEqual([
      'consent', 'declared', 'direction', 'handleDigest', 'law', 'point', 'sealed', 'state', 'submission',
    ]); // prettier-ignore
    const text = requests[0]?.postData() ?? '';
    for (const secret of [der.slice(0, 60), surname, 'tourism', 'handle"'])
      expect(text).not.toContain(secret);
    expect(await authorityOf(desk).open(submission)).toMatchObject({
      holder: { surname: surname.toUpperCase() },
      travel: { purpose: 'tourism', authorisation: null, route: [{ from: 'US', to: 'NL' }] },
      creation: { chip: 'not-asked' },
    });
    // Sent once more by whoever caught it: a seal is taken once.
    const replay = await fetch(`${desk.url}/api/travel-credential/submissions`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: text,
    });
    expect(replay.status).toBe(409);
    expect(new URL(page.url()).search).toBe('?step=receipt');
    const kept = await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }));
    expect(kept).not.toContain('NL');
    expect(troubles).toEqual([]);
    await close();
  });

  it('can be withdrawn, after which nothing is left but the proof', async () => {
    const { page, troubles, close } = await traveller(SEND.path, PHONE);
    await toConsent(page);
    await consentAndSend(page);
    const submission = await received(page);
    await seeSent(page);
    await page.getByText('Delivered to the authority').waitFor();
    await page.getByText('All of it is erased in').waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Withdraw my consent' }).click();
    await expect(page.locator(':focus').textContent()).resolves.toBe('Withdraw and erase');
    await page.keyboard.press('Enter');
    await page.getByText('Nothing is left but the proof').waitFor();
    await expect(page.locator(':focus').textContent()).resolves.toContain('Your consent is withdrawn');
    expect(await authorityOf(desk).inbox()).not.toContain(submission);
    await page.getByText('Proof', { exact: true }).click();
    await page.getByText('You withdrew your consent', { exact: true }).last().waitFor();
    await expect.poll(() => page.locator('.sent__events li').count()).toBe(5);
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Take it off this device' }).click();
    await page.getByRole('button', { name: 'Take it off', exact: true }).click();
    await page.getByText('Nothing was sent from this device').waitFor();
    expect(troubles).toEqual([]);
    await close();
  });

  it('is erased on time, and the page says so and asks no more', async () => {
    const { page, close } = await traveller();
    await toConsent(page);
    await consentAndSend(page);
    await received(page);
    await eraseDue(desk.store, new Date(Date.now() + 60 * HOUR_MS));
    const requests = posted(page);
    await seeSent(page);
    await page.getByText('Nothing is left but the proof').waitFor();
    const asked = requests.length;
    await page.getByRole('link', { name: 'Send ahead' }).last().click();
    await seeSent(page);
    await page.getByText('Nothing is left but the proof').waitFor();
    expect(requests).toHaveLength(asked);
    await close();
  });

  it('is not sent too early, too late, or where nobody receives, and it is said what to do', async () => {
    const { page, troubles, close } = await traveller();
    await travel(page, 60);
    await page.getByText('It is too early.').waitFor();
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Add to calendar' }).click(),
    ]);
    const calendar = readFileSync(await file.path(), 'utf8');
    const opens = new Date(Date.now() + 24 * HOUR_MS).toISOString().slice(0, 13).replaceAll('-', '');
    expect(calendar).toContain(`DTSTART:${opens}`);
    expect(calendar).not.toContain(surname);
    await page.getByRole('button', { name: 'Go on' }).click();
    await page.getByRole('alert').getByText('It cannot be sent at this time').waitFor();
    await travel(page, -2);
    await page.getByText('It is too late.').waitFor();
    await travel(page, 20, 'DE');
    await page.getByText('No authority of Germany receives').waitFor();
    await page.getByText('These states do: Netherlands').waitFor();
    await travel(page, 20, 'CY');
    await page.getByText('It is not known yet which state checks you').waitFor();
    expect(await violations(page)).toEqual([]);
    expect(troubles).toEqual([]);
    await close();
  });

  it('is sealed anew where the key was replaced meanwhile', async () => {
    const { page, close } = await traveller(SEND.path, {}, async (context) => {
      const { publicKey } = await crypto.subtle.generateKey({ name: 'ECDH', namedCurve: 'P-256' }, true, [
        'deriveBits',
      ]);
      const { kty, crv, x, y } = await crypto.subtle.exportKey('jwk', publicKey);
      let fresh = false;
      await context.route(SUBMISSIONS, async (route) => {
        fresh = true;
        await route.continue();
      });
      await context.route('**/api/travel-credential/authorities', async (route) => {
        const answer = await route.fetch();
        const json = (await answer.json()) as { authorities: object[] };
        const stale = { keyId: 'NL-SPL-former', publicKey: { kty, crv, x, y } };
        const authorities = json.authorities.map((one) => (fresh ? one : { ...one, ...stale }));
        await route.fulfill({ response: answer, json: { ...json, authorities } });
      });
    });
    const requests = posted(page);
    await toConsent(page);
    await consentAndSend(page);
    const submission = await received(page);
    const names = requests.map((one) => (one.postDataJSON() as { submission: string }).submission);
    expect(names).toEqual([submission, submission]);
    expect(await authorityOf(desk).open(submission)).toMatchObject({ travel: { purpose: 'tourism' } });
    await close();
  });

  it.each(['the message', 'the answer'])('is sent once although %s was lost on the way', async (lost) => {
    const { page, close } = await traveller();
    const before = (await authorityOf(desk).inbox()).length;
    const bodies: (string | null)[] = [];
    let silent = 2;
    await page.route(SUBMISSIONS, async (route) => {
      bodies.push(route.request().postData());
      if (silent === 0) return route.continue();
      silent -= 1;
      if (lost === 'the answer') await route.fetch();
      return route.abort();
    });
    await toConsent(page);
    await consentAndSend(page);
    await page.getByText('It is not known whether it arrived').waitFor();
    const submission = await received(page);
    await page.getByText('it arrived once all the same').waitFor();
    expect(new Set(bodies).size).toBe(1);
    expect(bodies).toHaveLength(3);
    const inbox = await authorityOf(desk).inbox();
    expect(inbox.filter((one) => one === submission)).toHaveLength(1);
    expect(inbox).toHaveLength(before + 1);
    await close();
  });

  it('waits on the device where the page is closed, and is sent again or discarded from there', async () => {
    const { page, close } = await traveller();
    await page.route(SUBMISSIONS, (route) => route.abort());
    await toConsent(page);
    await consentAndSend(page);
    await page.getByText('It is not known whether it arrived').waitFor();
    await page.goto(`${desk.url}${SENT}`);
    await unlock(page);
    await page.getByRole('heading', { name: 'Waits on this device' }).waitFor();
    await page.getByRole('button', { name: 'Send again' }).click();
    await page.getByText('The server does not answer. Nothing was changed').waitFor();
    expect(await violations(page)).toEqual([]);
    await page.unroute(SUBMISSIONS);
    await page.getByRole('button', { name: 'Send again' }).click();
    await page.getByText('It has arrived.').waitFor();
    await page.getByText('Delivered to the authority').waitFor();
    await close();
    const other = await traveller();
    await other.page.route(SUBMISSIONS, (route) => route.abort());
    await toConsent(other.page);
    await consentAndSend(other.page);
    await other.page.getByText('It is not known whether it arrived').waitFor();
    await seeSent(other.page);
    await other.page.getByRole('button', { name: 'Discard' }).click();
    await other.page.getByRole('button', { name: 'Discard it' }).click();
    await other.page.getByText('Nothing was sent from this device').waitFor();
    await other.close();
  });

  it('is dated by the server where the clock of the device is wrong, and that is said', async () => {
    const wrong = Date.now() + 3 * HOUR_MS;
    const { page, close } = await traveller(SEND.path, {}, async (context) => {
      await context.clock.install({ time: wrong });
    });
    const requests = posted(page);
    await travel(page, 20);
    await page.getByText(/The clock of this device is 1[78]\d minutes ahead/).waitFor();
    await page.getByText('The time of the server counts').waitFor();
    await toConsent(page);
    await consentAndSend(page);
    await received(page);
    const sent = requests[0]?.postDataJSON() as { consent: { givenAt: string } } | undefined;
    expect(Math.abs(Date.parse(sent?.consent.givenAt ?? '') - Date.now())).toBeLessThan(HOUR_MS / 10);
    await close();
  });

  it('is told with what is known where the server is away', async () => {
    const { page, close } = await traveller();
    await toConsent(page);
    await consentAndSend(page);
    await received(page);
    await page.route('**/api/travel-credential/status', (route) => route.abort());
    await seeSent(page);
    await page.getByText('This is what this device knows').waitFor();
    expect(await page.locator('.timeline__step--done').count()).toBe(2);
    expect(await violations(page)).toEqual([]);
    await close();
  });

  it('is sent by keyboard alone, in Dutch, on a narrow telephone', async () => {
    const { page, troubles, close } = await traveller(`${SEND.path}?lang=nl`, {
      viewport: { width: 320, height: 700 },
    });
    const [day, time] = atSchiphol(20);
    const type = async (selector: string, act: () => Promise<unknown>): Promise<void> => {
      for (let tabs = 0; tabs < 80; tabs += 1) {
        if ((await page.locator(`${selector}:focus`).count()) > 0) return void (await act());
        await page.keyboard.press('Tab');
      }
      throw new Error(`${selector} cannot be reached.`);
    };
    await type('select[name^=from]', () => page.keyboard.type('Verenigde S'));
    await type('select[name^=to]', () => page.keyboard.type('Nederland'));
    await type('input[type=date]', () => page.locator('input[type=date]').fill(day));
    await page.getByText('Nederland controleert u').waitFor();
    await type('input[type=time]', () => page.locator('input[type=time]').fill(time));
    await page.getByText('U kunt het nu versturen').waitFor();
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator(':focus').textContent()).toBe('Wat u vertelt');
    expect(await violations(page)).toEqual([]);
    await type('.button--main', () => page.keyboard.press('Enter'));
    await expect.poll(() => page.locator(':focus').textContent()).toBe('Uw toestemming');
    await type('[name=consent]', () => page.keyboard.press('Space'));
    await type('.button--main', () => page.keyboard.press('Enter'));
    await received(page);
    await expect.poll(() => page.locator(':focus').textContent()).toBe('Wat ervan kwam');
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(wide).toBeLessThanOrEqual(0);
    expect(troubles).toEqual([]);
    await close();
  });
});
