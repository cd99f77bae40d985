/** People on the desk in real Chromium: invitations, signing in and out, what one may do, and sessions that end. */
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { peopleSettings } from '../../src/server/session/settings.ts';
import { CLIENT, PUBLIC_URL, startProvider, type TestProvider } from '../server/provider.ts';
import { browser, describeDesk, desk } from './describe-desk.ts';
import { tabToNamed } from './by-keyboard.ts';
import { violations } from './violations.ts';
import { serveRealDesk, type RealDesk } from './real-desk.ts';

const PASSWORD = 'zeven blauwe fietsen lachen';
const MINUTE = 60_000;

describeDesk('people on the desk', () => {
  interface Somebody {
    readonly page: Page;
    readonly context: BrowserContext;
  }

  /** A browser of somebody's own, on one page. */
  async function somebody(path: string, url = desk.url): Promise<Somebody> {
    const context = await browser.newContext({ locale: 'en-GB', viewport: { width: 1280, height: 900 } });
    const page = await context.newPage();
    await page.goto(url + path);
    await page.locator('main h1').waitFor();
    return { page, context };
  }

  async function follow(page: Page, secret: string): Promise<void> {
    await page.goto(`${desk.url}/welcome#${secret}`);
    await page.locator('main h1').waitFor();
  }

  /** Fills in what an invitation asks, and waits for the account. */
  async function accept(page: Page, name: string, password = PASSWORD, again = password): Promise<void> {
    await page.getByLabel('Name', { exact: true }).fill(name);
    await page.getByLabel('Password, 12 characters or more').fill(password);
    await page.getByLabel('The same password again').fill(again);
    await page.getByRole('button', { name: 'Make the account' }).click();
  }

  let made = 0;
  /** Somebody with an account in a role, signed in, on their own page. */
  async function officer(role: string, state?: string): Promise<Somebody & { readonly name: string }> {
    const { secret } = await desk.store.people.invitations.make({ role, ...(state === undefined ? {} : { state }) }); // prettier-ignore
    const one = await somebody('/law');
    const name = `Officer ${(made += 1)}`;
    await follow(one.page, secret);
    await accept(one.page, name);
    await one.page.getByText(`You are ${name}.`).waitFor();
    return { ...one, name };
  }

  const signIn = async (page: Page, name: string, password = PASSWORD): Promise<void> => {
    await page.getByLabel('Name', { exact: true }).fill(name);
    await page.getByLabel('Password', { exact: true }).fill(password);
    await page.locator('form').getByRole('button', { name: 'Sign in' }).click();
  };

  describe('an invitation', () => {
    it('makes the first account by the link that the server printed, and takes its secret out of the address', async () => {
      const { secret } = await desk.store.people.invitations.makeFirst();
      const { page, context } = await somebody('/');
      await page.getByText('This house has no account yet.').waitFor();
      await follow(page, secret);
      await page.getByText('an account with the role “administrator”').waitFor();
      expect(page.url()).toBe(`${desk.url}/welcome`);
      await accept(page, 'Anna');
      await page.getByText('You are Anna.').waitFor();
      await page.getByRole('link', { name: 'Today' }).first().click();
      await page.locator('h1', { hasText: 'Today' }).waitFor();
      expect(await page.getByText('This house has no account yet.').count()).toBe(0);
      await context.close();
    });

    it('says in words that a link is forged, was used, or lacks its secret, and makes nothing', async () => {
      const { page, context } = await somebody('/law');
      await follow(page, 'A'.repeat(43));
      await page.getByRole('heading', { name: 'This link cannot be used' }).waitFor();
      const { secret } = await desk.store.people.invitations.make({ role: 'council' });
      await follow(page, secret);
      await accept(page, 'Bernard');
      await page.getByText('You are Bernard.').waitFor();
      await follow(page, secret);
      await page.getByText('was used before').waitFor();
      await page.goto(`${desk.url}/law`);
      await follow(page, '');
      await page.getByRole('heading', { name: 'This link is missing its secret part' }).waitFor();
      await context.close();
    });

    it('loses nothing that was typed when the password is too easy, or typed twice differently', async () => {
      const { secret } = await desk.store.people.invitations.make({ role: 'council' });
      const { page, context } = await somebody('/law');
      await follow(page, secret);
      await accept(page, 'Carla', 'passwordpassword');
      const told = page.getByRole('alert');
      await told.waitFor();
      expect(await told.innerText()).not.toBe('');
      await accept(page, 'Carla', PASSWORD, `${PASSWORD}!`);
      await page.getByText('The two passwords differ.').waitFor();
      expect(await page.getByLabel('Name', { exact: true }).inputValue()).toBe('Carla');
      await accept(page, 'Carla');
      await page.getByText('You are Carla.').waitFor();
      await context.close();
    });

    it('goes from an administrator to a member state, whose page says what they may do and why not the rest', async () => {
      const admin = await officer('administrator');
      await admin.page.goto(`${desk.url}/people`);
      const region = admin.page.getByRole('region', { name: 'Invite somebody' });
      await region.getByLabel('Name to suggest').fill('Officer of Finland');
      await region.getByLabel('Role').selectOption('member-state');
      await region.getByLabel('Member state').selectOption('FI');
      await region.getByRole('button', { name: 'Make a link' }).click();
      const link = await region.locator('code').innerText();
      const { page, context } = await somebody('/law');
      await page.goto(link);
      await page.getByText('“member state” for Finland').waitFor();
      expect(await page.getByLabel('Name', { exact: true }).inputValue()).toBe('Officer of Finland');
      await accept(page, 'Officer of Finland');
      await page.getByText('You are Officer of Finland.').waitFor();
      const may = page.getByRole('region', { name: 'What you may do' });
      await may.getByLabel('Find an action').fill('pledge');
      const pledging = may.locator('.may').filter({ hasText: 'solidarity.record.pledge' });
      expect(await pledging.getByRole('heading').innerText()).toMatch(/yes A member state pledges/);
      await may.getByLabel('Find an action').fill('adoptPool');
      const refused = may.locator('.may').filter({ hasText: 'solidarity.record.adoptPool' });
      expect(await refused.getByRole('heading').innerText()).toMatch(/no Only the Council may do this/);
      await may.getByLabel('Find an action').fill('');
      await may.getByLabel('Only what I may do').check();
      expect(await may.getByRole('heading', { level: 3 }).filter({ hasText: '✕ no' }).count()).toBe(0);
      await page.getByLabel('Language').selectOption('nl');
      await page
        .getByRole('region', { name: 'Wat u mag doen' })
        .getByText('ja Een lidstaat zegt toe, meldt, vraagt en levert voor zichzelf alleen.')
        .waitFor();
      await page.getByRole('region', { name: 'Uw aanmeldingen' }).getByText('Account gemaakt').waitFor();
      await Promise.all([context.close(), admin.context.close()]);
    });
  });

  describe('signing in', () => {
    it('says alike for a wrong name and a wrong password that they are not right, and then lets one in where one was', async () => {
      const { context: first, page: account, name } = await officer('council');
      await account.getByRole('button', { name: 'Sign out' }).click();
      await account.getByText('You are reading without an account.').waitFor();
      await first.close();
      const { page, context } = await somebody('/register');
      await page.getByRole('link', { name: 'Sign in' }).first().click();
      await signIn(page, name, 'not this one at all');
      const told = await page.getByRole('alert').innerText();
      await signIn(page, 'Nobody at all');
      await expect.poll(() => page.getByRole('alert').innerText()).toBe(told);
      await signIn(page, name);
      await page.locator('h1', { hasText: 'Register' }).waitFor();
      expect(new URL(page.url()).pathname).toBe('/register');
      await page.getByRole('link', { name }).waitFor();
      await context.close();
    });

    it('works with the keyboard alone', async () => {
      const { context: first, name } = await officer('coordinator');
      await first.close();
      const { page, context } = await somebody('/sign-in?to=/law');
      await tabToNamed(page, 'Name');
      await page.keyboard.type(name);
      await page.keyboard.press('Tab');
      await page.keyboard.type(PASSWORD);
      await page.keyboard.press('Enter');
      await page.locator('h1', { hasText: 'The law' }).waitFor();
      await context.close();
    });

    it.each(['https://evil.example/', '//evil.example/', '/\\evil.example', 'javascript:alert(1)'])(
      'goes to no other place than this desk: %s',
      async (to) => {
        const { context: first, name } = await officer('council');
        await first.close();
        const { page, context } = await somebody(`/sign-in?to=${encodeURIComponent(to)}`);
        await signIn(page, name);
        await page.getByRole('link', { name }).waitFor();
        expect(page.url()).toBe(`${desk.url}/`);
        await context.close();
      },
    );

    it('shows a name that is a script as text', async () => {
      const script = '<img src=x onerror="globalThis.ran=1">';
      const { secret } = await desk.store.people.invitations.make({ role: 'council' });
      const { page, context } = await somebody('/law');
      await follow(page, secret);
      await accept(page, script);
      await page.getByText(`You are ${script}.`).waitFor();
      expect(await page.evaluate(() => 'ran' in globalThis)).toBe(false);
      await context.close();
    });
  });

  describe('the page of people', () => {
    it('says to who is no administrator that it is not for them, whom it is for, and what to do', async () => {
      const { page, context } = await officer('council');
      await page.goto(`${desk.url}/people`);
      await page.getByText('This page is for an administrator').waitFor();
      await page.getByText('You are Council. Ask an administrator, or sign in as one.').waitFor();
      expect(await page.getByRole('region', { name: 'Accounts' }).count()).toBe(0);
      await context.close();
    });

    it('ends an account, which signs that person out wherever they are', async () => {
      const admin = await officer('administrator');
      const other = await officer('council');
      await admin.page.goto(`${desk.url}/people`);
      await admin.page.getByRole('button', { name: `End ${other.name}` }).click();
      await admin.page.getByRole('button', { name: `Open again ${other.name}` }).waitFor();
      await other.page.reload();
      await other.page.getByText('You are reading without an account.').waitFor();
      await Promise.all([admin.context.close(), other.context.close()]);
    });

    it('keeps who looked at it, with the purpose, and who signed in', async () => {
      const admin = await officer('administrator');
      await admin.page.goto(`${desk.url}/people`);
      const log = admin.page.getByRole('region', { name: 'Who looked at what of people' });
      await log
        .getByRole('row', { name: /Who has an account, with which role.*administration/ })
        .first()
        .waitFor();
      const signIns = admin.page.getByRole('region', { name: 'Sign-ins and changes of accounts' });
      await signIns
        .getByRole('row', { name: /Account made/ })
        .first()
        .waitFor();
      await admin.context.close();
    });
  });

  describe('a session', () => {
    it('that ended while a page was open is said so, and one signs in again without leaving the page', async () => {
      const { secret } = await desk.store.people.invitations.make({ role: 'council' });
      const { page, context } = await somebody('/law');
      await page.clock.install();
      await follow(page, secret);
      await accept(page, 'Officer who waits');
      await page.getByText('You are Officer who waits.').waitFor();
      await page.goto(`${desk.url}/law?q=offset`);
      await page.getByRole('link', { name: 'Officer who waits' }).waitFor();
      for (const { name, id } of await desk.store.people.accounts.list()) {
        if (name === 'Officer who waits') {
          for (const session of await desk.store.people.sessions.list(id)) {
            await desk.store.people.sessions.endOne(id, session.id);
          }
        }
      }
      await page.clock.fastForward(2 * MINUTE);
      await page.getByText('You have been signed out').waitFor();
      await page.getByRole('button', { name: 'Sign in again' }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByText('Your session has ended.').waitFor();
      await dialog.getByLabel('Name', { exact: true }).fill('Officer who waits');
      await dialog.getByLabel('Password', { exact: true }).fill(PASSWORD);
      await dialog.getByRole('button', { name: 'Sign in' }).click();
      await dialog.waitFor({ state: 'detached' });
      await page.getByText('You have been signed out').waitFor({ state: 'detached' });
      expect(new URL(page.url()).search).toBe('?q=offset');
      await context.close();
    });

    it('about to end is said so, and staying tells the server that somebody is there; asking by itself does not', async () => {
      const { page, context } = await officer('council');
      const unattended: boolean[] = [];
      let ends = Date.now() + 3 * MINUTE;
      await page.route('**/session', async (route) => {
        const alone = route.request().headers()['x-acquis-unattended'] !== undefined;
        unattended.push(alone);
        if (!alone) ends = Date.now() + 500 * MINUTE;
        const answer = await route.fetch();
        const body = (await answer.json()) as object;
        await route.fulfill({ response: answer, json: { ...body, expiresAt: new Date(ends).toISOString() } });
      });
      await page.reload();
      await page.getByText('You will be signed out at').waitFor();
      expect(unattended).toEqual([true]);
      await page.getByRole('button', { name: 'Stay signed in' }).click();
      await page.getByText('You will be signed out at').waitFor({ state: 'detached' });
      expect(unattended).toEqual([true, false]);
      await context.close();
    });

    it('signed out leaves nothing of the former reader on the screen', async () => {
      const admin = await officer('administrator');
      await admin.page.getByRole('region', { name: 'What you looked at of people' }).waitFor();
      await admin.page.getByRole('button', { name: 'Sign out' }).click();
      await admin.page.getByText('You are reading without an account.').waitFor();
      expect(await admin.page.getByText(admin.name).count()).toBe(0);
      expect(await admin.page.getByRole('region', { name: 'What you looked at of people' }).count()).toBe(0);
      expect(await admin.page.getByText('You have been signed out').count()).toBe(0);
      await admin.context.close();
    });
  });

  for (const theme of ['light', 'dark', 'contrast']) {
    it(`has nothing that axe objects to in the dialog to sign in, over the round: ${theme}`, async () => {
      const { page, context } = await somebody('/solidarity/2026/round');
      await page.evaluate((name) => document.documentElement.setAttribute('data-theme', name), theme);
      await page.locator('main').getByRole('button', { name: 'Sign in' }).click();
      await page.getByRole('dialog').getByText('With an account in the right role').waitFor();
      expect(await violations(page)).toEqual([]);
      await context.close();
    });
  }

  describe('with an organisation', () => {
    let provider: TestProvider;
    let theirs: RealDesk;
    beforeAll(async () => {
      provider = await startProvider();
      theirs = await serveRealDesk({
        port: Number(new URL(PUBLIC_URL).port),
        people: peopleSettings({
          PUBLIC_URL,
          OIDC_ISSUER: provider.issuer,
          OIDC_CLIENT_ID: CLIENT.id,
          OIDC_CLIENT_SECRET: CLIENT.secret,
          OIDC_NAME: 'Ministry of Tests',
        }),
      });
    });
    afterAll(async () => {
      await theirs?.close();
      await provider?.stop();
    });

    it('one signs in there and is back where one was, in the role that it says', async () => {
      const { page, context } = await somebody('/register', PUBLIC_URL);
      await page.getByRole('link', { name: 'Sign in' }).first().click();
      await page.getByRole('link', { name: 'Sign in with Ministry of Tests' }).click();
      await page.locator('input[name=login]').fill('anna');
      await page.locator('input[name=password]').fill('any');
      await page.locator('button[type=submit]').click();
      await page.locator('button[type=submit]', { hasText: /continue/i }).click();
      await page.waitForURL(`${PUBLIC_URL}/register`);
      await page.getByRole('link', { name: 'Anna de Vries' }).click();
      await page.getByText('Records what its own state pledges').waitFor();
      await page.getByText('Netherlands').waitFor();
      await context.close();
    });
  });
});
