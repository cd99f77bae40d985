/** The agenda and its dossiers in real Chromium: from a point to its dossier, to the mechanism, to what is due. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { describeDesk, desk, open } from './describe-desk.ts';
import type { Signed } from './every-page.ts';
import type { Opened } from './open-page.ts';
import { focused, tabToNamed } from './by-keyboard.ts';

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
      for (const words of ['Political agreement', 'not stated', 'In force']) {
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

    it('is that which the address names, and shows no other where there is none', async () => {
      const { page, close } = await agenda('?meeting=jha-2025-12-08&show=decisions');
      expect(addressOf(page)).toContain('meeting=jha-2025-12-08');
      await page.goto(`${desk.url}/council/agenda?meeting=nope`);
      await page.getByRole('heading', { name: 'No agenda is recorded for “nope”' }).waitFor();
      await page.goto(`${desk.url}/council/letter?meeting=nope`);
      await page.getByText('No agenda is recorded for “nope”.').waitFor();
      await page.getByRole('link', { name: 'To the letter about the next Council' }).click();
      await page.locator('.next-letter').waitFor();
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
      const asked = new URL(page.url()).searchParams;
      expect(asked.get('no')).toBe('HU,SK');
      expect(asked.get('abstain')?.split(',').toSorted().join()).toBe('CY,ES,LV,PT');
      expect(asked.get('yes')?.split(',')).toHaveLength(20);
      await close();
    });

    it('has no vote where the Council does not vote, and says why', async () => {
      const { page, close } = await at('dossiers/model-criminal-provisions', '.tracks');
      await page.getByText('Conclusions are adopted by consensus: there is no vote').waitFor();
      expect(await page.locator('main').getByRole('link', { name: 'Would it pass?' }).count()).toBe(0);
      await close();
    });

    it('says in Dutch that all take part, and marks an English source as English', async () => {
      const { page, close } = await at('dossiers/insolvency-law?lang=nl', '.tracks');
      await page
        .getByText('Alle lidstaten nemen deel. Artikel 114 VWEU, over de interne markt, valt buiten titel V.')
        .waitFor();
      const source = page.getByRole('link', { name: /Freshfields/ });
      expect(await source.getAttribute('lang')).toBe('en');
      await close();
    });

    it('has what came by operation of law among what happened, with how its day was computed', async () => {
      const { page, close } = await at('dossiers/solidarity-pool-2026', '.tracks');
      await page.getByText('by operation of law, as computed; not recorded').waitFor();
      const history = region(page, 'What happened');
      await history.getByText('As computed').click();
      await history.getByText('holds by operation of law since').waitFor();
      await region(page, 'How far it is')
        .getByText(/In force, 12 Jan 2026 \(by operation of law\)/)
        .waitFor();
      await close();
    });

    it('shows first what comes next as a rule, and what waits or seldom comes folded away', async () => {
      const { page, close } = await at('dossiers/digital-travel?lang=nl', '.tracks');
      const next = region(page, 'Wat nu kan volgen');
      expect(await next.locator('table').first().innerText()).not.toContain('nationale parlementen');
      await next.getByText(/^Wacht eerst op iets anders/).click();
      await next.getByText('Komt in de regel na ‘Commissieverslag’').first().waitFor();
      await next.getByText(/^Kan ook/).click();
      await next.getByText('zendt het ontwerp in alle talen aan de nationale parlementen').waitFor();
      await close();
    });

    it('on a telephone says in every cell what it is', async () => {
      const { page, close } = await open(
        { name: 'dossiers', path: '/council/dossiers', ready: '.dossiers__table' },
        { viewport: { width: 390, height: 844 } },
      );
      const before = await page
        .locator('.dossiers__table tbody tr')
        .first()
        .locator('td')
        .evaluateAll((cells) => cells.map((cell) => getComputedStyle(cell, '::before').content));
      expect(before.slice(0, 2)).toEqual(['"Procedure: "', '"Stands at: "']);
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
    /** What parliament was promised for last week and was not told; met by no test but the one that says so. */
    const promised = async (text: string): Promise<Opened> => {
      const opened = await open({
        name: 'due',
        path: '/council/due?days=1000',
        ready: '.due-page__table',
        role: 'council',
      });
      const status = await opened.page.evaluate(async (words) => {
        const answer = await fetch('/api/council/agendas/jha-2025-12-08/commitments', {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ key: 'I.1', text: { en: words }, due: '2026-01-15' }),
        });
        return answer.status;
      }, text);
      expect(status).toBe(200);
      await opened.page.reload();
      await opened.page.getByRole('rowheader', { name: text }).waitFor();
      return opened;
    };

    it('stands overdue first, as the API has it, and leads to what it is about', async () => {
      const { page, troubles, close } = await promised('A letter on return hubs');
      const { due } = (await (await fetch(`${desk.url}/api/council/due?days=1000`)).json()) as {
        due: { by: string; status: string; state: string | null }[];
      };
      expect(due[0]).toMatchObject({ by: '2026-01-15', status: 'overdue', state: 'NL' });
      expect(await page.locator('.due-page__table tbody tr').count()).toBe(due.length);
      const first = page.locator('.due-page__table tbody tr').first();
      expect(await first.innerText()).toMatch(/!\s+\d+ days ago, not recorded as done/);
      expect(await first.innerText()).toContain('Government (Netherlands)');
      await first.getByRole('link').click();
      await page.waitForURL('**/council/agenda/jha-2025-12-08');
      expect(troubles).toEqual([]);
      await close();
    });

    it('is on the first page too, and leads there', async () => {
      const { page, close } = await open({ name: 'home', path: '/', ready: '.due' });
      const line = page.locator('.due__line').filter({ hasText: 'A letter on return hubs' });
      expect(await line.innerText()).toMatch(/days ago, not recorded as done/);
      await line.getByRole('link').click();
      await page.waitForURL('**/council/agenda/jha-2025-12-08');
      await close();
    });

    it('has a commitment recorded as met by keyboard alone, which is then due no more', async () => {
      const text = 'A letter on screening';
      const { page, troubles, close } = await promised(text);
      await tabToNamed(page, `Record as met: ${text}`);
      await page.keyboard.press('Enter');
      const form = page.getByRole('form', { name: `Record as met: ${text}` });
      await form.waitFor();
      await expect.poll(() => focused(page)).toBe('');
      await page.keyboard.press('Enter');
      await form.getByText('Say by which letter or paper it was met.').waitFor();
      await form.getByLabel('By which letter or paper').fill('House paper 32 317, nr. 1000');
      await page.keyboard.press('Enter');
      const said = page.locator('.due-page__met');
      await expect.poll(() => said.innerText()).toBe(`Recorded as met: ${text}`);
      await expect.poll(() => said.evaluate((box) => box === document.activeElement)).toBe(true);
      await expect.poll(() => page.getByRole('rowheader', { name: text }).count()).toBe(0);
      expect(troubles).toEqual([]);
      await close();
    });

    it('says that there is no such dossier, and shows everything again', async () => {
      const { page, close } = await at('due?days=1000&dossier=nothing', '.due-page__none');
      await page.getByText('There is no dossier “nothing”.').waitFor();
      await page.getByRole('button', { name: 'Show everything that is due' }).click();
      await page.locator('.due-page__table').waitFor();
      expect(addressOf(page)).toBe('/council/due?days=1000');
      await close();
    });

    it('shows no way to record it to whoever may not', async () => {
      const { page, close } = await at('due?days=1000', '.due-page__table');
      await page.getByRole('rowheader', { name: 'A letter on return hubs' }).waitFor();
      expect(await page.getByRole('button', { name: /^Record as met/ }).count()).toBe(0);
      await close();
    });

    it('is filtered by kind, who, dossier and state, in any language, and says when nothing is left', async () => {
      const { page, close } = await at('due?days=1000', '.due-page__table');
      const rows = page.locator('.due-page__table tbody tr');
      await page.getByLabel('Who has to act').selectOption('Member states');
      await expect.poll(() => rows.count()).toBe(1);
      expect(addressOf(page)).toBe('/council/due?who=member-states&days=1000');
      await page.getByLabel('Language').selectOption('nl');
      await page.getByText('Omzetting').waitFor();
      await page.getByLabel('Soort').selectOption('Vergadering');
      await page.getByText('er in de komende 1000 dagen niets te doen').waitFor();
      await page.getByRole('button', { name: 'Toon alles wat te doen is' }).click();
      await expect.poll(() => rows.count()).toBeGreaterThan(1);
      await page.getByLabel('Dossier').selectOption('Richtlijn harmonisatie insolventierecht');
      await expect.poll(() => rows.count()).toBe(1);
      await page.getByLabel('Regering van').selectOption('Frankrijk');
      expect(addressOf(page)).toContain('state=FR&dossier=insolvency-law');
      expect(await rows.count()).toBe(1);
      await page.getByLabel('Dossier').selectOption('Alle dossiers');
      await expect.poll(() => rows.count()).toBe(1);
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
