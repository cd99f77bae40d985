/** The first page, the register and the command palette in real Chromium, on the real server. */
import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { browser, describeDesk, desk } from './describe-desk.ts';
import { violations } from './violations.ts';

describeDesk('the desk’s own pages', () => {
  async function open(path: string, options: BrowserContextOptions = {}): Promise<Page> {
    const page = await browser.newPage({
      locale: 'en-GB',
      viewport: { width: 1440, height: 900 },
      ...options,
    });
    await page.goto(desk.url + path);
    await page.locator('main h1').waitFor();
    return page;
  }
  const region = (page: Page, name: string | RegExp) => page.getByRole('region', { name });
  const addressOf = (page: Page): string => new URL(page.url()).pathname + new URL(page.url()).search;

  describe('the first page', () => {
    it('shows what runs, what is due, what was recorded, and the Council with its first decisions', async () => {
      const page = await open('/');
      const running = region(page, 'Running');
      await running.getByRole('heading', { name: 'Annual solidarity pool 2026' }).waitFor();
      expect(await running.innerText()).toMatch(/21,000 relocations/);
      const council = region(page, /^(Next|Last) Council$/);
      await council.getByRole('link', { name: 'Return Regulation' }).waitFor();
      expect(await council.innerText()).toMatch(/Points: 26 · decisions: 6/);
      expect(await council.getByRole('link', { name: 'The whole agenda' }).getAttribute('href')).toBe('/council/agenda'); // prettier-ignore
      const recent = region(page, 'Recently recorded');
      await recent
        .getByRole('link', { name: /^(Step|Position) recorded / })
        .first()
        .waitFor();
      expect(await recent.getByRole('listitem').count()).toBe(8);
      await page.close();
    });

    it('looks as far ahead as asked, with the same deadlines as the API, and keeps it in the address', async () => {
      const page = await open('/');
      await page.getByLabel('How far ahead').selectOption('365');
      const due = region(page, 'Due in the next 365 days');
      await due.getByRole('listitem').first().waitFor();
      expect(addressOf(page)).toBe('/?days=365');
      const answers = await Promise.all(['solidarity', 'council'].map(async (name) => (await fetch(`${desk.url}/api/${name}/due?days=365`)).json())); // prettier-ignore
      const { deadlines } = answers[0] as { deadlines: { text: string; daysLeft: number }[] };
      const council = answers[1] as { due: { text: string; about: string; daysLeft: number }[] };
      expect(deadlines.length).toBeGreaterThan(2);
      const all =
        [...deadlines, ...council.due.map(({ text, about, daysLeft }) => ({ text: `${text}: ${about}`, daysLeft }))] // prettier-ignore
          .toSorted((one, other) => one.daysLeft - other.daysLeft);
      expect(await due.getByRole('listitem').getByRole('link').evaluateAll((links) => links.filter((link) => !link.getAttribute('href')?.startsWith('https')).map((link) => link.textContent))).toEqual(all.map(({ text }) => text)); // prettier-ignore
      await page.goBack();
      await region(page, 'Due in the next 30 days').waitFor();
      await page.close();
    });

    it('leads into the cycle, and the breadcrumbs lead back', async () => {
      const page = await open('/');
      await page.getByRole('link', { name: 'Open the cycle 2026' }).click();
      await page.locator('h1', { hasText: 'Annual solidarity pool 2026' }).waitFor();
      await page.getByRole('row', { name: /^Germany/ }).getByRole('button', { name: 'Germany', exact: true }).click(); // prettier-ignore
      await page.getByRole('link', { name: 'Open the page of Germany' }).click();
      const crumbs = page.getByRole('navigation', { name: 'Where you are' });
      await crumbs.getByText('Germany').waitFor();
      expect((await crumbs.innerText()).replaceAll(/\s+/g, ' ')).toBe('Today Annual solidarity pool Cycle 2026 Germany'); // prettier-ignore
      await crumbs.getByRole('link', { name: 'Cycle 2026' }).click();
      await page.waitForURL('**/solidarity/2026');
      await crumbs.getByRole('link', { name: 'Today' }).click();
      await page.locator('h1', { hasText: 'Today' }).waitFor();
      await page.close();
    });

    it('says that there is no account yet until the first is made', async () => {
      const page = await open('/');
      await page.getByText('This house has no account yet.').waitFor();
      await page.close();
    });
  });

  describe('the register', () => {
    it('verifies every event before one’s eyes, and counts as the register does', async () => {
      const page = await open('/register');
      await page.getByRole('button', { name: 'Verify the register' }).click();
      const { events, streams } = await desk.store.verify();
      await page.getByText(`all ${events} events in ${streams} streams are as they were recorded`).waitFor();
      await page.close();
    });

    it('says which event is broken, and what to do, when one was changed past the register', async () => {
      const page = await open('/register');
      await page.route('**/api/register/verify', (route) =>
        route.fulfill({
          json: {
            verified: false,
            events: 3,
            streams: 1,
            firstBroken: { stream: 'solidarity/cycle/2026', version: 3, position: 3, what: 'content' },
          },
        }),
      );
      await page.getByRole('button', { name: 'Verify the register' }).click();
      await page.getByText('version 3 of solidarity/cycle/2026: content').waitFor();
      await page.getByText('tell whoever runs this server').waitFor();
      await page.close();
    });

    it('does not call it verified when the server says nothing', async () => {
      const page = await open('/register');
      await page.route('**/api/register/verify', (route) => route.abort());
      await page.getByRole('button', { name: 'Verify the register' }).click();
      await page.getByText('Nothing is known either way').waitFor();
      await page.close();
    });

    it('opens one event by its link: what it says, exactly what is kept, and the page it is about', async () => {
      const { events } = (await (await fetch(`${desk.url}/api/register/events?stream=solidarity/cycle/2026`)).json()) as { events: { version: number; type: string; data: { state?: string } }[] }; // prettier-ignore
      const pledge = events.find(({ type, data }) => type === 'PledgeRecorded' && data.state === 'DE');
      const page = await open(`/register?stream=solidarity/cycle/2026&version=${pledge?.version ?? 0}`);
      await page.getByText('Pledge recorded: Germany, 4,555 persons').first().waitFor();
      const shown = await page.locator('.events pre').innerText();
      expect(JSON.parse(shown)).toEqual(pledge?.data);
      await page.getByRole('link', { name: 'Open the page it is about' }).click();
      await page.locator('h1', { hasText: 'Germany' }).waitFor();
      await page.goBack();
      await page.getByRole('button', { name: 'Show all events' }).click();
      const all = (await (await fetch(`${desk.url}/api/register/recent?limit=50`)).json()) as { events: unknown[] }; // prettier-ignore
      await page.getByText(`${all.events.length} events shown`).waitFor();
      expect(addressOf(page)).toBe('/register');
      await page.close();
    });

    it('says that nothing is like this for a stream that is not there, and takes no script from an address', async () => {
      const page = await open('/register?stream=%3Cimg%20src%3Dx%20onerror%3DglobalThis.ran%3D1%3E');
      await page.getByText('No event is like this.').waitFor();
      expect(await page.evaluate(() => 'ran' in globalThis)).toBe(false);
      const command = await page.locator('code').first().innerText();
      expect(command).toContain(`--stream '<img src=x onerror=globalThis.ran=1>'`);
      await page.close();
    });
  });

  describe('the command palette', () => {
    const found = (page: Page) => page.getByRole('dialog', { name: 'Find anything' });

    it.each([
      ['ger', '/solidarity/2026/state/DE'],
      ['EL', '/solidarity/2026/state/GR'],
      ['63(3)', '/law?q='],
      ['what if', '/solidarity/2026/what-if'],
      ['record a pledge', '/solidarity/2026/round?do=pledge'],
      ['regis', '/register'],
    ])('opens by Ctrl K, finds “%s” and goes there with Enter', async (typed, address) => {
      const page = await open('/');
      await page.keyboard.press('Control+k');
      await found(page).getByRole('searchbox').waitFor();
      await page.keyboard.type(typed);
      await found(page).getByRole('menuitem').first().waitFor();
      await expect.poll(() => page.locator('.find__item[data-focused]').count()).toBe(1);
      await page.keyboard.press('Enter');
      await expect.poll(() => addressOf(page)).toContain(address);
      await found(page).waitFor({ state: 'detached' });
      await page.close();
    });

    it('opens what was typed even where Enter follows at once, on a slow machine', async () => {
      for (const [typed, address] of [
        ['record a pledge', '/solidarity/2026/round?do=pledge'],
        ['germany', '/solidarity/2026/state/DE'],
        ['what if', '/solidarity/2026/what-if'],
      ] as const) {
        const page = await open('/');
        const devtools = await page.context().newCDPSession(page);
        await page.keyboard.press('Control+k');
        await found(page).getByRole('menuitem').first().waitFor();
        await devtools.send('Emulation.setCPUThrottlingRate', { rate: 6 });
        await page.keyboard.type(typed);
        await page.keyboard.press('Enter');
        await found(page).waitFor({ state: 'detached' });
        expect(await addressOf(page)).toContain(address);
        await page.close();
      }
    });

    it('finds in Dutch too, says when nothing is called so, and gives the focus back on Escape', async () => {
      const page = await open('/?lang=nl');
      const button = page.getByRole('button', { name: /^Zoeken/ });
      await button.click();
      const dialog = page.getByRole('dialog', { name: 'Zoek alles' });
      await dialog.getByRole('searchbox').waitFor();
      await page.keyboard.type('duits');
      await dialog.getByRole('menuitem', { name: /^Duitsland/ }).waitFor();
      await page.keyboard.type('xyz');
      await dialog.getByText('Niets heet zo.').waitFor();
      await page.keyboard.press('Escape');
      await page.keyboard.press('Escape');
      await dialog.waitFor({ state: 'detached' });
      await expect.poll(() => button.evaluate((element) => element === document.activeElement)).toBe(true);
      await page.close();
    });

    it('changes the appearance, and does not open where one types', async () => {
      const page = await open('/law');
      await page.getByRole('searchbox').fill('a/b');
      expect(await found(page).count()).toBe(0);
      await page.keyboard.press('Control+k');
      await found(page).getByRole('searchbox').waitFor();
      await page.keyboard.type('dark');
      await found(page).getByRole('menuitem', { name: 'Dark appearance' }).click();
      await expect.poll(() => page.locator('html').getAttribute('data-theme')).toBe('dark');
      await page.close();
    });

    for (const theme of ['light', 'dark', 'contrast']) {
      it(`has nothing that axe objects to while open: ${theme}`, async () => {
        const page = await open('/', { viewport: { width: 390, height: 800 } });
        await page.evaluate((name) => document.documentElement.setAttribute('data-theme', name), theme);
        await page.keyboard.press('Control+k');
        await found(page).getByRole('menuitem').first().waitFor();
        expect(await violations(page)).toEqual([]);
        await page.close();
      });
    }
  });

  describe('when the server cannot be reached', () => {
    it('says so on any page, keeps what is there, and says when it is back', async () => {
      const page = await open('/solidarity/2026');
      await page.locator('[data-figure="DE.share"]').waitFor();
      await page.route('**/{api,health,session}**', (route) => route.abort());
      await page.route('**/api/**', (route) => route.abort());
      await page.getByRole('link', { name: 'Register' }).click();
      await page.getByText('The server does not answer.').first().waitFor({ timeout: 15_000 });
      await page.goBack();
      await page.locator('[data-figure="DE.share"]').waitFor();
      await page.unrouteAll();
      await page.getByText('The server answers again.').waitFor({ timeout: 15_000 });
      await page.close();
    });

    it('says that this machine is offline, and takes it back', async () => {
      const page = await open('/');
      await page.context().setOffline(true);
      await page.getByText('This machine is offline.').waitFor();
      await page.context().setOffline(false);
      await page.getByText('This machine is offline.').waitFor({ state: 'detached' });
      await page.close();
    });

    it('says that a page could not be loaded where the desk was renewed meanwhile, and offers to try once more', async () => {
      const page = await open('/');
      await page.route('**/assets/law-page-*.js', (route) => route.abort());
      let opened = 0;
      page.on('request', (request) => {
        if (request.isNavigationRequest()) opened += 1;
      });
      await page.getByRole('link', { name: 'Law', exact: true }).click();
      // It is tried again by itself first: once by the router, once by us.
      await expect.poll(() => opened).toBe(2);
      await page.getByRole('heading', { name: 'This page could not be loaded' }).waitFor();
      await page.unrouteAll();
      await page.getByRole('button', { name: 'Try again' }).click();
      await page.getByRole('heading', { name: 'The law it rests on' }).waitFor();
      await page.close();
    });
  });
});
