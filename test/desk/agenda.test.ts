/** The agenda and its dossiers in real Chromium: from a point to its dossier, to the mechanism, to what is due. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { describeDesk, desk, open } from './describe-desk.ts';
import type { Signed } from './every-page.ts';
import type { Opened } from './open-page.ts';
import { tabToNamed } from './by-keyboard.ts';

describeDesk('the agenda, the dossiers and what is due', () => {
  const at = (path: string, ready = 'main h1', role?: Signed): Promise<Opened> =>
    open({ name: 'council', path: `/council/${path}`, ready, ...(role ? { role } : {}) });
  const agenda = (search = '', role?: Signed): Promise<Opened> =>
    at(`agenda${search}`, '.agenda__points', role);
  const region = (page: Page, name: string | RegExp) => page.getByRole('region', { name });
  const addressOf = (page: Page): string => new URL(page.url()).pathname + new URL(page.url()).search;
  const line = (page: Page, name: RegExp) => page.getByRole('row', { name });

  describe('an agenda', () => {
    it('has every point of the API on its line, with its type, its position and its dossier', async () => {
      const { page, troubles, close } = await agenda();
      const answer = (await (await fetch(`${desk.url}/api/council/agenda`)).json()) as {
        points: number;
        items: { title: string }[];
      };
      const titles = await page.locator('.agenda__point > span:last-child').allInnerTexts();
      expect(titles).toEqual(answer.items.map(({ title }) => title));
      await page.getByText(`Points: ${answer.points} · decisions: 6 · with a dossier: 8`).waitFor();
      const pool = await line(page, /8b Council implementing act/).innerText();
      for (const words of ['Political agreement', 'not stated', 'In the Official Journal']) {
        expect(pool).toContain(words);
      }
      expect(troubles).toEqual([]);
      await close();
    });

    it('leads from a point to its dossier, from there to the mechanism that runs it, and back', async () => {
      const { page, troubles, close } = await agenda();
      await page.getByRole('link', { name: 'Annual Solidarity Pool 2026', exact: true }).click();
      await page.locator('.tracks').waitFor();
      expect(addressOf(page)).toBe('/council/dossiers/solidarity-pool-2026');
      await region(page, 'On the agenda')
        .getByRole('link', { name: /8 Dec 2025, point I.8b/ })
        .waitFor();
      await page.getByRole('link', { name: 'Run it' }).click();
      await page.locator('h1', { hasText: 'Annual solidarity pool 2026' }).waitFor();
      await page.goBack();
      await page.locator('.tracks').waitFor();
      await page.goBack();
      await page.locator('.agenda__points').first().waitFor();
      await line(page, /8b Council implementing act/)
        .getByRole('link', { name: 'Run it' })
        .click();
      await page.waitForURL('**/solidarity/2026');
      expect(troubles).toEqual([]);
      await close();
    });

    it('shows the decisions alone with what heads them, and keeps that in the address', async () => {
      const { page, close } = await agenda();
      await page.getByRole('radio', { name: 'Decisions' }).check();
      await page.getByText('shown: 6').waitFor();
      expect(addressOf(page)).toBe('/council/agenda?show=decisions');
      expect(await line(page, /^8 Implementation of the Pact/).count()).toBe(1);
      expect(await line(page, /Pact on Migration and Asylum: implementation/).count()).toBe(0);
      await page.getByRole('radio', { name: 'With a dossier' }).check();
      await page.getByText('shown: 8').waitFor();
      await page.goBack();
      await page.getByText('shown: 6').waitFor();
      await page.reload();
      await page.getByText('shown: 6').waitFor();
      await close();
    });

    it('is in Dutch where that is asked, with the names of the Dutch letter', async () => {
      const { page, close } = await agenda('?lang=nl');
      await page.locator('h1', { hasText: 'Raad Justitie en Binnenlandse Zaken' }).waitFor();
      const first = await line(page, /1 Terugkeerverordening/).innerText();
      expect(first).toContain('Gedeeltelijke algemene oriëntatie');
      expect(first).toContain('steunt onder voorwaarden');
      await close();
    });

    it('says that a meeting is not there, and leads to the next', async () => {
      const { page, troubles, close } = await at('agenda/jha-2031-01-01', 'main .button');
      await page.getByRole('heading', { name: 'No agenda is recorded for “jha-2031-01-01”' }).waitFor();
      await page.getByRole('link', { name: 'To the next Council' }).click();
      await page.locator('.agenda__points').first().waitFor();
      expect(troubles).toEqual([]);
      await close();
    });
  });

  describe('a dossier', () => {
    it('shows what was reached on its day, and what may come next without one', async () => {
      const { page, troubles, close } = await at('dossiers/insolvency-law', '.tracks');
      const tracks = region(page, 'How far it is');
      await tracks
        .getByRole('listitem')
        .filter({ hasText: 'Council mandate, 12 Jun 2025' })
        .first()
        .waitFor();
      await tracks.getByText('Transposed: may come next').waitFor();
      const reached = await page.locator('.tracks__marks time').count();
      expect(await page.locator('.tracks__mark:not(.tracks__mark--next)').count()).toBe(reached);
      expect(troubles).toEqual([]);
      await close();
    });

    it('says by what every day was counted, by keyboard too', async () => {
      const { page, close } = await at('dossiers/solidarity-pool-2026', '.tracks');
      await tabToNamed(page, 'Why this day Entry into force');
      await page.keyboard.press('Enter');
      const why = region(page, 'What follows, and when').locator('.reasons');
      await why.getByText('is not counted').first().waitFor();
      expect(await why.getByRole('link').first().getAttribute('href')).toContain('eur-lex.europa.eu');
      await close();
    });

    it('takes the recorded positions along into a vote', async () => {
      const { page, close } = await at('dossiers/solidarity-pool-2026', '.tracks');
      await page.locator('main').getByRole('link', { name: 'Would it pass?' }).click();
      await page.getByLabel('Vote of Hungary').waitFor();
      expect(await page.getByLabel('Vote of Hungary').inputValue()).toBe('no');
      expect(new URL(page.url()).searchParams.get('no')).toBe('HU,SK');
      await close();
    });

    it('says that it is not there, and leads to all that are', async () => {
      const { page, close } = await at('dossiers/no-such-dossier', '.notice h1');
      await page.getByRole('heading', { name: 'There is no dossier “no-such-dossier”' }).waitFor();
      await page.getByRole('link', { name: 'All dossiers' }).click();
      await page.locator('.dossiers__table').waitFor();
      await close();
    });

    it('says of a recorded step that is not possible why it is not', async () => {
      const { page, close } = await open({
        name: 'refused',
        path: '/council/dossiers',
        ready: '.dossiers__table',
      });
      const real = await (
        await fetch(`${desk.url}/api/council/dossiers/return-regulation?language=en`)
      ).json();
      const reason = {
        code: 'x',
        held: 'no',
        text: 'The act is not signed yet',
        citation: 'Art. 297(1) TFEU',
        eli: null,
        url: 'https://eur-lex.europa.eu/',
        values: {},
        because: [],
      };
      const refused = [{ on: '2026-10-02', step: 'publish', text: 'publishes the act', reasons: [reason] }];
      await page.route('**/api/council/dossiers/return-regulation**', (route) =>
        route.fulfill({ json: { ...(real as object), refused } }),
      );
      await page.getByRole('link', { name: 'Return Regulation' }).click();
      const notice = region(page, 'Recorded, but not possible');
      await notice.getByText('The act is not signed yet').waitFor();
      await close();
    });
  });

  describe('the list of dossiers', () => {
    it('finds and orders, and keeps both in the address', async () => {
      const { page, troubles, close } = await at('dossiers', '.dossiers__table');
      const titles = () => page.locator('.dossiers__table tbody th').allInnerTexts();
      expect(await titles()).toHaveLength(11);
      await page.getByLabel('Sort by').selectOption('since');
      await expect.poll(async () => (await titles())[0]).toBe('Return Regulation');
      await page.getByLabel('Find by title').fill('implementing');
      await expect
        .poll(titles)
        .toEqual([
          'Annual Solidarity Pool 2026',
          'Union Resettlement and Humanitarian Admission Plan 2026-2027',
        ]);
      expect(addressOf(page)).toBe('/council/dossiers?q=implementing&sort=since');
      await page.getByLabel('Find by title').fill('no such thing');
      await page.getByText('No dossier is like this.').waitFor();
      expect(troubles).toEqual([]);
      await close();
    });
  });

  describe('what is due', () => {
    it('stands overdue first, as the API has it, and leads to its dossier', async () => {
      const { page, troubles, close } = await at('due?days=1000', '.due-page__table');
      const { due } = (await (await fetch(`${desk.url}/api/council/due?days=1000`)).json()) as {
        due: { text: string; status: string }[];
      };
      expect(await page.locator('.due-page__table tbody th').allInnerTexts()).toEqual(
        due.map(({ text }) => text),
      );
      expect(due[0]?.status).toBe('overdue');
      expect(await page.locator('.due-page__table tbody tr').first().innerText()).toMatch(
        /!\s+\d+ days ago, not recorded as done/,
      );
      await page.getByRole('link', { name: 'Return Regulation' }).first().click();
      await page.waitForURL('**/council/dossiers/return-regulation');
      expect(troubles).toEqual([]);
      await close();
    });

    it('is filtered by kind and by who has to act, in any language, and says when nothing is left', async () => {
      const { page, close } = await at('due?days=1000', '.due-page__table');
      await page.getByLabel('Who has to act').selectOption('Member states');
      await expect.poll(() => page.locator('.due-page__table tbody tr').count()).toBe(1);
      expect(addressOf(page)).toBe('/council/due?who=member-states&days=1000');
      await page.getByLabel('Language').selectOption('nl');
      await page.getByText('Omzetting').waitFor();
      await page.getByLabel('Soort').selectOption('Vergadering');
      await page.getByText('Niets hier is zo.').waitFor();
      await close();
    });

    it('is on the first page too, with what it rests on', async () => {
      const { page, close } = await open({ name: 'home', path: '/', ready: '.due' });
      const first = page.locator('.due__line').first();
      expect(await first.innerText()).toMatch(/days ago, not recorded as done/);
      expect(await first.innerText()).toContain('Agreed between the Dutch government and parliament');
      await first.getByRole('link').click();
      await page.waitForURL('**/council/dossiers/return-regulation');
      await close();
    });
  });

  describe('the command palette', () => {
    it.each([
      ['2025/0059(COD)', '/council/dossiers/return-regulation'],
      ['com(2022) 702', '/council/dossiers/insolvency-law'],
      ['terugkeerverordening', '/council/dossiers/return-regulation', 'nl'],
      ['jha', '/council/agenda/jha-2025-12-08'],
      ['annotated', '/council/import'],
    ])('finds “%s”', async (typed, address, language = 'en') => {
      const { page, close } = await open({
        name: 'law',
        path: `/law?lang=${language}`,
        ready: '.law__table',
      });
      await page.keyboard.press('Control+k');
      await page.getByRole('menuitem').first().waitFor();
      await page.keyboard.type(typed);
      await expect.poll(() => page.locator('.find__item[data-focused]').count()).toBe(1);
      await page.keyboard.press('Enter');
      await expect.poll(() => new URL(page.url()).pathname).toBe(address);
      await close();
    });
  });

  describe('the register', () => {
    it('tells of agendas and dossiers in words, and leads to them', async () => {
      const stream = 'council/meeting/jha-2025-12-08';
      const { page, close } = await open({
        name: 'register',
        path: `/register?stream=${stream}&version=1`,
        ready: '.events',
      });
      await page
        .getByText(/Agenda recorded: Justice and Home Affairs, 8\s.\s9 December 2025/)
        .first()
        .waitFor();
      await page.getByRole('link', { name: 'Open the page it is about' }).click();
      await page.waitForURL('**/council/agenda/jha-2025-12-08');
      await close();
    });
  });

  // Last: it takes away what the others look at.
  describe('the example', () => {
    it('cannot be taken off by who may not', async () => {
      for (const role of [undefined, 'commission'] as const) {
        const { page, close } = await agenda('', role);
        await page.getByText('It came with the program').waitFor();
        expect(await page.getByRole('button', { name: 'Take the example off' }).count()).toBe(0);
        await close();
      }
    });

    it('is asked about before it goes, and stays when one thinks better of it', async () => {
      const { page, close } = await agenda('', 'administrator');
      await page.getByRole('button', { name: 'Take the example off' }).click();
      const confirm = region(page, 'Take this example off the desk?');
      await confirm.getByLabel('With its dossiers: the 11').waitFor();
      await confirm.getByRole('button', { name: 'Keep it' }).click();
      await confirm.waitFor({ state: 'detached' });
      const button = page.getByRole('button', { name: 'Take the example off' });
      await expect.poll(() => button.evaluate((one) => one === document.activeElement)).toBe(true);
      await close();
    });

    it('is taken off by an administrator with its dossiers, and is gone from home, palette and lists', async () => {
      const { page, troubles, close } = await agenda('', 'administrator');
      await page.getByRole('button', { name: 'Take the example off' }).click();
      await region(page, 'Take this example off the desk?')
        .getByRole('button', { name: 'Take it off' })
        .click();
      await page.getByRole('heading', { name: 'No agenda is recorded yet' }).waitFor();
      await page.locator('main').getByRole('link', { name: 'Read a letter in' }).waitFor();
      await page.keyboard.press('Control+k');
      await page.getByRole('menuitem').first().waitFor();
      await page.keyboard.type('insolvency');
      await page.getByText('Nothing is called this.').waitFor();
      await page.keyboard.press('Escape');
      await page.keyboard.press('Escape');
      await page.getByRole('link', { name: 'Today' }).first().click();
      await region(page, 'Next Council').getByText('No agenda is on record yet.').waitFor();
      expect(await page.getByText('Return Regulation').count()).toBe(0);
      await page
        .getByText(/Agenda taken off the desk: jha-2025-12-08/)
        .first()
        .waitFor();
      await page.getByRole('link', { name: 'Dossiers', exact: true }).click();
      await page.getByText('No dossier is recorded yet.').waitFor();
      expect(troubles).toEqual([]);
      await close();
    });
  });
});
