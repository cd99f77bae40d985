/** The page of the 2026 cycle in real Chromium, under the strict content policy. */
import { expect, it } from 'vitest';
import { browser, describeDesk, desk } from './describe-desk.ts';
import { figureIn, visit } from './page.ts';

describeDesk('the page of the 2026 cycle', () => {
  it('opens with all 27 states on map and table, without errors or calls to elsewhere', async () => {
    const { page, troubles, close } = await visit(browser, desk, '/solidarity/2026');
    expect(await page.locator('.grid tbody tr').count()).toBe(27);
    expect(await page.locator('.map__svg [role=option]').count()).toBe(27);
    expect(await page.title()).toContain('Annual solidarity pool 2026');
    await page.evaluate(() => document.fonts.ready);
    expect(troubles).toEqual([]);
    await close();
  });

  it('shows the computed share of Germany, its official pledge, and what is not public as such', async () => {
    const { page, close } = await visit(browser, desk, '/solidarity/2026');
    expect(await figureIn(page, 'DE.share').innerText()).toContain('21.72');
    expect(await figureIn(page, 'DE.persons').getAttribute('aria-label')).toContain('4,562, computed');
    expect(await figureIn(page, 'DE.pledged').getAttribute('aria-label')).toContain('91.10, official');
    expect(await figureIn(page, 'SE.pledged').innerText()).toContain('not public');
    await close();
  });

  it('answers a click on a figure with reasons, citations to the Official Journal and sources', async () => {
    const { page, troubles, close } = await visit(browser, desk, '/solidarity/2026');
    await figureIn(page, 'DE.persons').click();
    const panel = page.locator('.panel');
    await panel.waitFor();
    expect(await panel.innerText()).toContain('Mandatory fair share: 4,562 persons');
    expect(await panel.innerText()).toContain('Share by the key');
    const law = panel.locator('a', { hasText: '57(3)' });
    expect(await law.getAttribute('href')).toContain('eur-lex.europa.eu');
    expect(await panel.innerText()).toContain('Eurostat');
    expect(await panel.innerText()).toMatch(/official[\s\S]*2025/);
    expect(new URL(page.url()).searchParams.get('why')).toContain('DE.persons');
    expect(troubles).toEqual([]);
    await close();
  });

  it('never covers the figure that the panel explains: wide or narrow, asked by a click or by a link', async () => {
    for (const width of [1440, 390]) {
      for (const link of [false, true]) {
        const viewport = { width, height: 800 };
        const path = `/solidarity/2026${link ? '?why=FI.owed' : ''}`;
        const { page, close } = await visit(browser, desk, path, { viewport });
        const figure = figureIn(page, 'FI.owed');
        if (!link) await figure.click();
        await page.locator('.panel').waitFor();
        await page.waitForTimeout(900);
        const place = await figure.boundingBox();
        const panel = await page.locator('.panel').boundingBox();
        if (place === null || panel === null) throw new Error('Figure or panel is not on screen.');
        const beside = place.x + place.width <= panel.x;
        const above = place.y + place.height <= panel.y;
        const onScreen = place.y >= 0 && place.y + place.height <= viewport.height;
        expect({ width, link, clear: onScreen && (beside || above) }).toEqual({ width, link, clear: true });
        await close();
      }
    }
  });

  it('moves every figure and the address when the pool changes, and says that the record does not', async () => {
    const { page, troubles, close } = await visit(browser, desk, '/solidarity/2026?state=DE');
    const field = page.locator('.number__input');
    await field.fill('30000');
    await field.press('Enter');
    await page.waitForFunction(() => location.search.includes('pool=30000'));
    expect(await figureIn(page, 'DE.persons').innerText()).toContain('6,517');
    expect(await figureIn(page, 'pool.money').innerText()).toContain('600,000,000');
    expect(await page.locator('.words__text').innerText()).toContain('6,517 persons');
    expect(await page.locator('.what-if .badge').innerText()).toContain('the record is unchanged');
    expect(await page.locator('.take code').first().innerText()).toContain(
      'what-if --year 2026 --pool 30000',
    );
    await page.locator('.what-if .button').click();
    await page.waitForFunction(() => !location.search.includes('pool='));
    expect(await figureIn(page, 'DE.persons').innerText()).toContain('4,562');
    expect(troubles).toEqual([]);
    await close();
  });

  it('opens a link with the whole what-if in it', async () => {
    const path = '/solidarity/2026?pool=10000&state=NL&why=NL.euro&view=persons&lang=nl';
    const { page, close } = await visit(browser, desk, path);
    expect(await page.locator('html').getAttribute('lang')).toBe('nl');
    expect(await page.locator('tr[data-state=NL]').getAttribute('aria-selected')).toBe('true');
    expect(await page.locator('.panel').innerText()).toContain('Het register zegt EUR 22,10 miljoen');
    expect(await page.getByRole('radio', { name: 'Personen' }).isChecked()).toBe(true);
    expect(await page.locator('.words__text').innerText()).toContain('pool van 10.000 herplaatsingen');
    await close();
  });

  it('changes language in place, keeps it at the next visit and puts it in the address', async () => {
    const { page, troubles, close } = await visit(browser, desk, '/solidarity/2026?state=DE');
    await page.getByLabel('Language').selectOption('nl');
    await page.waitForFunction(
      () => document.documentElement.lang === 'nl' && location.search.includes('lang=nl'),
    );
    expect(await page.locator('h1').innerText()).toBe('Jaarlijkse solidariteitspool 2026');
    expect(await figureIn(page, 'DE.persons').innerText()).toContain('4.562');
    expect(await page.locator('.words__text').innerText()).toContain('Duitsland draagt bij');
    await page.goto(`${desk.url}/solidarity/2026`);
    await page.waitForSelector('.map__svg');
    expect(await page.locator('html').getAttribute('lang')).toBe('nl');
    expect(troubles).toEqual([]);
    await close();
  });

  it('copies the paragraph of a state and a link that opens the same page', async () => {
    const permissions = ['clipboard-read', 'clipboard-write'];
    const { page, close } = await visit(browser, desk, '/solidarity/2026?state=FR&pool=25000', {
      permissions,
    });
    const clipboard = (): Promise<string> => page.evaluate(() => navigator.clipboard.readText());
    await page.getByRole('button', { name: 'Copy the paragraph' }).click();
    await page.getByText('Copied').waitFor();
    expect(await clipboard()).toMatch(
      /^France contributes .* pool of 25,000 relocations; the record is unchanged\.$/,
    );
    await page.getByRole('button', { name: 'Copy link' }).click();
    await page.waitForTimeout(300);
    expect(await clipboard()).toBe(`${desk.url}/solidarity/2026?state=FR&pool=25000`);
    await close();
  });

  it('finds states by name and role, and says so when none is left', async () => {
    const { page, close } = await visit(browser, desk, '/solidarity/2026');
    await page.getByLabel('Role', { exact: true }).selectOption('benefits');
    expect(await page.locator('.grid tbody tr').count()).toBe(3);
    await page.getByLabel('Find a state').fill('gree');
    expect(await page.locator('.grid tbody tr').count()).toBe(1);
    await page.reload();
    await page.waitForSelector('.map__svg');
    expect(await page.locator('.grid tbody tr').innerText()).toContain('Greece');
    await page.getByLabel('Find a state').fill('xyz');
    expect(await page.locator('.grid tbody').innerText()).toContain('No state matches');
    await close();
  });

  it('gives the table as CSV, with what is not known left empty', async () => {
    const { page, close } = await visit(browser, desk, '/solidarity/2026');
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'State by state as CSV' }).click(),
    ]);
    const chunks: Buffer[] = [];
    for await (const chunk of await file.createReadStream()) chunks.push(chunk as Buffer);
    const lines = Buffer.concat(chunks).toString('utf8').trim().split('\r\n');
    expect(lines).toHaveLength(28);
    expect(lines.find((line) => line.startsWith('DE,'))).toMatch(
      /^DE,Germany,contributes,0\.2172\d+,4562,91240000\.00,91100000\.00,0\.00,91240000\.00$/,
    );
    expect(lines.find((line) => line.startsWith('SE,'))?.split(',')[6]).toBe('');
    await close();
  });

  it('says that the server is gone, keeps the what-if, and goes on when it is back', async () => {
    const context = await browser.newContext({ locale: 'en-GB' });
    const page = await context.newPage();
    await page.route('**/api/**', (route) => route.abort());
    await page.goto(`${desk.url}/solidarity/2026?pool=30000`);
    // First it says that it is fetching.
    await page.locator('.notice', { hasText: 'The server does not answer' }).waitFor();
    await page.unroute('**/api/**');
    await page.getByRole('button', { name: 'Ask again now' }).click();
    await figureIn(page, 'DE.persons').waitFor();
    expect(await figureIn(page, 'DE.persons').innerText()).toContain('6,517');
    await context.close();
  });

  it('says what would be here for a year without a pool', async () => {
    const { page, close } = await visit(browser, desk, '/solidarity/2027');
    expect(await page.locator('.notice').innerText()).toContain('No cycle is recorded for 2027.');
    expect(await page.getByRole('link', { name: 'Go to the cycle of 2026' }).isVisible()).toBe(true);
    await close();
  });
});
