/** A router killed while a traveller sends: the device sends the same again, and it is there once. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CHROMIUM, NO_BROWSER, startBrowser } from './browser.ts';
import { buildDesk } from './build.ts';
import { putWallet, testCredential, unlock, walletWith } from './device-wallet.ts';
import { killableServer, type KillableServer } from './killed-server.ts';
import { consentAndSend, received, SEND, SUBMISSIONS, toConsent } from './traveller.ts';

/** Milliseconds from the moment the message leaves the device until the server is killed. */
const KILLED_AFTER = [0, 4, 9, 15, 40] as const;
const AWAY_MS = 1_500;

const skip = CHROMIUM === null && process.env['CI'] !== 'true';

describe.skipIf(skip)(
  `a router killed with a message in hand${skip ? ` (skipped: ${NO_BROWSER})` : ''}`,
  () => {
    let browser: Browser;
    let server: KillableServer;
    beforeAll(async () => {
      browser = await startBrowser();
      await buildDesk();
      server = await killableServer('NL', 'border-authority');
      await server.start();
    });
    afterAll(async () => {
      await browser?.close();
      await server?.remove();
    });

    const ask = async (path: string, body?: object): Promise<unknown> => {
      const answer = await fetch(`${server.url}/api/travel-credential/${path}`, {
        method: body === undefined ? 'GET' : 'POST',
        headers: { authorization: `Bearer ${server.token}`, 'content-type': 'application/json' },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      if (!answer.ok) throw new Error(`${path} answered ${answer.status}: ${await answer.text()}`);
      return answer.json();
    };

    it(
      `delivers it once, ${KILLED_AFTER.length} times over, and the register proves each step once`,
      { timeout: 300_000 },
      async () => {
        await ask('authorities', { state: 'NL', point: 'SPL', name: 'Schiphol' });
        const { der } = await testCredential();
        const sent: string[] = [];
        for (const ms of KILLED_AFTER) {
          const context = await browser.newContext({ locale: 'en-GB', timezoneId: 'Europe/Brussels' });
          const page = await context.newPage();
          await page.goto(server.url + SEND.path);
          await page.locator(SEND.ready).waitFor();
          await putWallet(page, walletWith(der));
          await page.reload();
          await unlock(page);
          await toConsent(page);
          const killed: Promise<void>[] = [];
          await page.route(SUBMISSIONS, async (route) => {
            if (killed.length === 0)
              killed.push(new Promise((done) => setTimeout(done, ms)).then(() => server.kill()));
            await route.continue();
          });
          await consentAndSend(page);
          await expect.poll(() => killed.length, { timeout: 30_000 }).toBe(1);
          await Promise.all(killed);
          await new Promise((done) => setTimeout(done, AWAY_MS));
          await server.start();
          sent.push(await received(page));
          await context.close();
        }
        const { submissions } = (await ask('inbox?state=NL&point=SPL')) as {
          submissions: { submission: string }[];
        };
        expect(submissions.map(({ submission }) => submission).toSorted()).toEqual(sent.toSorted());
        for (const submission of sent) {
          const { events } = (await ask(`submissions/${submission}/proof`)) as { events: { type: string }[] };
          expect(events.map(({ type }) => type)).toEqual([
            'ConsentGiven',
            'SubmissionReceived',
            'SubmissionDelivered',
          ]);
        }
      },
    );
  },
);
