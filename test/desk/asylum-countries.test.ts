/** Countries of origin in real Chromium: found, compared, selected on map, chart and list, and looked at as of a day. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { focused, tabTo, tabToNamed } from './by-keyboard.ts';
import { describeDesk, open } from './describe-desk.ts';
import type { Opened } from './open-page.ts';

describeDesk('countries of origin', () => {
  const list = (search = ''): Promise<Opened> =>
    open({ name: 'countries', path: `/asylum/countries${search}`, ready: '.world .state' });
  const country = (rest: string): Promise<Opened> =>
    open({ name: 'country', path: `/asylum/countries/${rest}`, ready: '.grounds' });
  const changes = (search = ''): Promise<Opened> =>
    open({ name: 'changes', path: `/asylum/changes${search}`, ready: '.changes' });
  const selected = (page: Page) => page.getByRole('region', { name: 'Selected country' });
  const asked = (page: Page, name: string): string | null => new URL(page.url()).searchParams.get(name);

  describe('the list', () => {
    it('is found by name and by ground, ordered by rate, and its address says so', async () => {
      const { page, troubles, close } = await list('?day=2026-07-01');
      await page.getByLabel('What follows', { exact: true }).selectOption('both');
      await page.getByRole('button', { name: /^Rate/ }).click();
      const names = page.locator('.countries__table tbody th');
      await expect.poll(() => names.count()).toBe(6);
      expect(await page.locator('.countries__count').innerText()).toBe('Countries: 6 of 111');
      await page.getByRole('button', { name: /^Rate/ }).click();
      expect(asked(page, 'sort')).toBe('-rate');
      expect(asked(page, 'follows')).toBe('both');
      await page.getByLabel('Find a country').fill('egy');
      await expect.poll(() => names.allInnerTexts()).toEqual(['Egypt']);
      expect(await page.locator('.countries__table tbody tr').innerText()).toMatch(
        /In the annex\s+✓ yes\s+seen on 4\s+=\s*2\.2 % to 3\.3 %.*2025, bounds\s+✓ yes/,
      );
      await page.getByLabel('Find a country').fill('atlantis');
      await page.getByRole('button', { name: 'Show all countries' }).click();
      await expect.poll(() => names.count()).toBe(111);
      expect(troubles).toEqual([]);
      await close();
    });

    it('is as of the day that is asked: the day before, nothing of the Union list', async () => {
      const { page, troubles, close } = await list('?day=2026-06-12');
      const follows = page.getByRole('list', { name: 'What the colours and patterns mean' });
      expect(await follows.innerText()).toContain('Both: 6');
      await page.getByLabel('As of').fill('2026-06-11');
      await follows.getByText('Both: 0').waitFor();
      expect(asked(page, 'day')).toBe('2026-06-11');
      await page.getByText('For applications lodged on 11 June 2026').waitFor();
      await page.getByRole('button', { name: 'Today', exact: true }).click();
      await expect.poll(() => asked(page, 'day')).toBeNull();
      expect(troubles).toEqual([]);
      await close();
    });

    it('selects the same country on the map, in the chart, in the list and in the table', async () => {
      const { page, troubles, close } = await list();
      await page.locator('.world [data-country="IND"]').click();
      await selected(page).getByRole('link', { name: 'Open India' }).waitFor();
      expect(asked(page, 'country')).toBe('IND');
      expect(await page.locator('.spread [data-country="IND"]').getAttribute('aria-selected')).toBe('true');
      expect(await page.locator('tr[data-country="IND"]').getAttribute('class')).toBe('countries__chosen');
      await page.locator('.spread [data-country="SYR"]').click();
      await selected(page).getByText('Not yet known', { exact: true }).waitFor();
      expect(await page.locator('.world [data-country="SYR"]').getAttribute('aria-selected')).toBe('true');
      await selected(page).getByLabel('Country').selectOption('XKX');
      await selected(page).getByRole('link', { name: 'Open Kosovo' }).click();
      await page.getByRole('heading', { level: 1, name: 'Kosovo' }).waitFor();
      expect(troubles).toEqual([]);
      await close();
    });

    it('needs no pointer: arrows on the map and in the chart, Enter selects, and the way goes on to the page', async () => {
      const { page, troubles, close } = await list('?country=EGY');
      await tabTo(page, '.world [role=option]');
      expect(await focused(page)).toBe('Egypt: both');
      await page.keyboard.press('ArrowLeft');
      expect(await focused(page)).toMatch(/^Libya: /);
      await page.keyboard.press('Enter');
      expect(asked(page, 'country')).toBe('LBY');
      await tabTo(page, '.spread [role=option]');
      expect(await focused(page)).toMatch(/^Libya: [\d.]+ % to [\d.]+ %$/);
      await page.keyboard.press('Home');
      const least = await focused(page);
      await page.keyboard.press('ArrowRight');
      expect(await focused(page)).not.toBe(least);
      await page.keyboard.press('End');
      await page.keyboard.press('Enter');
      const name = (await focused(page)).split(':')[0] ?? '';
      await selected(page).getByRole('link', { name: `Open ${name}` }).waitFor();
      await tabToNamed(page, 'Côte d’Ivoire');
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { level: 1, name: 'Côte d’Ivoire' }).waitFor();
      expect(troubles).toEqual([]);
      await close();
    }); // prettier-ignore

    it('never tells by colour alone: every country on the map says what follows, and each tone has its pattern', async () => {
      const { page, close } = await list();
      const names = await page
        .locator('.world [role=option]')
        .evaluateAll((all) => all.map((one) => one.getAttribute('aria-label') ?? ''));
      expect(names.length).toBeGreaterThan(100);
      expect(
        names.filter((name) => !/: (both|safe at union level|20 % or lower|neither|not yet known)$/.test(name)),
      ).toEqual([]);
      const patterns = await page
        .locator('.world .state__pattern')
        .evaluateAll((all) => [...new Set(all.map((one) => one.getAttribute('fill')))].toSorted());
      expect(patterns).toEqual([
        'none',
        'url(#pattern-benefits)',
        'url(#pattern-deducted)',
        'url(#pattern-two-roles)',
        'url(#pattern-unknown)',
      ]);
      await close();
    }); // prettier-ignore
  });

  describe('one country', () => {
    it('has its grounds with their reasons, and says that its statistics say nothing of a person', async () => {
      const { page, troubles, close } = await country('EGY?day=2026-06-12');
      const grounds = page.getByRole('region', { name: 'Which grounds follow' });
      expect(await grounds.locator('.ground__answer').allInnerTexts()).toEqual([
        expect.stringMatching(/^✓ yes\s+Art\. 42\(1\)\(e\) APR/),
        expect.stringMatching(/^✕ no/),
        expect.stringMatching(/^✓ yes\s+Art\. 42\(1\)\(j\) APR/),
      ]);
      await grounds.getByText('Reasons: Recognition rate of 20 % or lower').click();
      await grounds.getByText('in per cent: 3.22').last().waitFor();
      const rates = page.getByRole('region', { name: 'Recognition rates by year' });
      await rates.getByText('They say nothing of a person').waitFor();
      await rates.getByRole('img', { name: /threshold of 20 %: 2025, 2\.2 % to 3\.3 %/ }).waitFor();
      expect(await rates.getByRole('row', { name: /^2025/ }).innerText()).toContain('counts on this day');
      expect(troubles).toEqual([]);
      await close();
    });

    it('shows an official rate beside the bounds of its year', async () => {
      const { page, close } = await country('IRQ?day=2026-07-01');
      const rows = page.getByRole('region', { name: 'Recognition rates by year' }).getByRole('row');
      expect((await rows.allInnerTexts()).slice(1, 3)).toEqual([
        expect.stringMatching(/^2025\s+■\s*18\.4 %.*official: published by the Union/s),
        expect.stringMatching(/^2025\s+=\s*13\.9 % to 27\.7 %.*proxy: bounds only/s),
      ]);
      await close();
    });

    it('goes along the time line from day to day, with the day of the Pact marked', async () => {
      const { page, troubles, close } = await country('GHA?day=2026-07-01');
      const time = page.getByRole('region', { name: 'What changed, and when' });
      expect(await time.locator('.time__moment--pact').innerText()).toMatch(
        /12 Jun 2026\s+The Asylum Procedure Regulation applies/,
      );
      await time.getByRole('link', { name: '2 Feb 2026' }).click();
      await page.getByText('for an application lodged on 2 February 2026').waitFor();
      const grounds = page.getByRole('region', { name: 'Which grounds follow' });
      await grounds.getByText('In: Germany').waitFor();
      await page.goBack();
      await page.getByText('for an application lodged on 1 July 2026').waitFor();
      expect(troubles).toEqual([]);
      await close();
    });

    it.each([
      ['FRA', 'France is a member state'],
      [
        'DDR',
        'became part of Germany in 1990, a member state. Give the country of nationality as it is now.',
      ],
      ['QQQ', '“QQQ” is no country'],
    ])('%s is none, and the page says why and where the others are', async (code, sentence) => {
      const { page, troubles, close } = await open({
        name: 'none',
        path: `/asylum/countries/${code}`,
        ready: '.notice',
      });
      await page.getByText(sentence).waitFor();
      await page.getByRole('link', { name: 'All countries of origin' }).click();
      await page.locator('.countries__table tbody tr').first().waitFor();
      expect(troubles).toEqual([]);
      await close();
    });
  });

  describe('what changed on a day', () => {
    it('has the law and the countries of 12 June 2026, and leads to a country as of that day', async () => {
      const { page, troubles, close } = await changes();
      const law = page.getByRole('region', { name: 'In the law' }).getByRole('listitem');
      expect(await law.count()).toBe(5);
      await page.getByLabel('Show').selectOption('union-list');
      await expect.poll(() => page.locator('.changes__table tbody tr').count()).toBe(15);
      expect(asked(page, 'what')).toBe('union-list');
      await page
        .getByRole('row', { name: /^Egypt .*Union list no yes/ })
        .getByRole('link')
        .click();
      await page.getByText('for an application lodged on 12 June 2026').waitFor();
      expect(troubles).toEqual([]);
      await close();
    });

    it('goes to the changes before and after, and says where nothing changed', async () => {
      const { page, troubles, close } = await changes('?day=2026-05-01');
      await page.getByText('Nothing changed for a country on this day').waitFor();
      await page.getByRole('button', { name: 'The next change: 12 Jun 2026' }).click();
      await page.locator('.changes__table').waitFor();
      expect(asked(page, 'day')).toBe('2026-06-12');
      await page.getByRole('button', { name: 'The change before: 30 Apr 2026' }).click();
      await expect.poll(() => asked(page, 'day')).toBe('2026-04-30');
      expect(troubles).toEqual([]);
      await close();
    });
  });

  it('opens a country from the first page, and every country from the palette, by the keyboard alone', async () => {
    const { page, troubles, close } = await open({ name: 'asylum', path: '/asylum', ready: '.ways' });
    await tabToNamed(page, 'Country');
    await page.keyboard.type('Tuni');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Tunisia' }).waitFor();
    await page.keyboard.press('Control+k');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.type('Bhutan');
    await page.getByRole('menuitem', { name: /^Bhutan/ }).waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Bhutan' }).waitFor();
    await page.getByText('No rate of its nationals is known here').waitFor();
    expect(troubles).toEqual([]);
    await close();
  });

  it('lets the table be taken along, and names the command and the call', async () => {
    const { page, close } = await list('?day=2026-07-01&follows=both');
    const waiting = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Table as CSV' }).click();
    expect((await waiting).suggestedFilename()).toBe('asylum-countries-2026-07-01.csv');
    await page.getByText('npm run -s acquis -- asylum countries --as-of 2026-07-01').waitFor();
    await page.getByText('/api/asylum/countries?asOf=2026-07-01').waitFor();
    await close();
  });
});
