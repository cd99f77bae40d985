/** The what-if workbench in real Chromium: every input, the link, the sweep in its worker, the paste. */
import type { BrowserContextOptions, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { browser, describeDesk, desk, open as openPage } from './describe-desk.ts';
import { violations } from './violations.ts';

describeDesk('the workbench', () => {
  async function open(search = '', options: BrowserContextOptions = {}): Promise<Page> {
    const page = await browser.newPage({
      locale: 'en-GB',
      viewport: { width: 1440, height: 900 },
      ...options,
    });
    page.on('pageerror', (error) => {
      throw error;
    });
    await page.goto(`${desk.url}/solidarity/2026/what-if${search}`);
    await page.getByRole('heading', { name: 'What follows' }).waitFor();
    return page;
  }
  const line = (page: Page, name: string) =>
    page.getByRole('region', { name: 'What follows' }).getByRole('row', { name });
  const search = (page: Page) => new URL(page.url()).searchParams;

  it('recomputes the cycle beside the record and keeps the whole scenario in the address', async () => {
    const page = await open();
    await page.getByLabel('Relocations', { exact: true }).last().fill('30000');
    await page.getByLabel('Relocations', { exact: true }).last().press('Enter');
    await expect.poll(() => search(page).get('pool')).toBe('30000');
    await expect.poll(() => line(page, 'Reference number').innerText()).toMatch(/21,000\s+30,000/);
    await page.getByLabel('Does not deliver, France').check();
    await page.getByLabel('Relocations, Germany').fill('5000');
    await page.getByLabel('Relocations, Germany').press('Enter');
    await expect.poll(() => search(page).get('p')).toBe('DE:5000:0:0');
    expect(search(page).get('not')).toBe('FR');
    const outcome = (of: Page) => line(of, 'Effective solidarity, persons').innerText();
    const again = await open(new URL(page.url()).search);
    await expect.poll(() => outcome(page)).toBe(await outcome(again));
    await Promise.all([page.close(), again.close()]);
  });

  it('agrees with the API on the same scenario, to the person', async () => {
    const page = await open('?pool=30000&not=HU,SK&d=PL:100&set=rounding:nearest');
    const code = await page.locator('code').last().innerText();
    const body = /-d '(.*)'$/.exec(code)?.[1] ?? '';
    const answer = await fetch(`${desk.url}/api/solidarity/what-if`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    });
    const { differences } = (await answer.json()) as {
      differences: { state: string; persons: { changed: number } }[];
    };
    const germany = differences.find(({ state }) => state === 'DE')?.persons.changed ?? 0;
    const row = page
      .getByRole('region', { name: 'State by state, before and after' })
      .getByRole('row', { name: 'Germany' });
    expect(await row.innerText()).toContain(new Intl.NumberFormat('en-GB').format(germany));
    await page.close();
  });

  it('goes one change back with the browser, and back to the record at once', async () => {
    const page = await open('?pool=30000');
    await page.getByLabel('Does not deliver, France').check();
    await expect.poll(() => search(page).get('not')).toBe('FR');
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => search(page).get('not')).toBe(null);
    expect(search(page).get('pool')).toBe('30000');
    await page.getByRole('button', { name: 'Back to the record' }).click();
    await expect.poll(() => search(page).get('pool')).toBe(null);
    expect(await page.getByText('As recorded').first().isVisible()).toBe(true);
    await page.close();
  });

  it('says which parts of an old link it could not read, and keeps the rest', async () => {
    const page = await open('?pool=30000&p=XX:5&set=rounding:sideways');
    const told = await page.getByRole('alert').innerText();
    expect(told).toContain('p=XX:5 · set=rounding:sideways');
    await expect.poll(() => line(page, 'Reference number').innerText()).toContain('30,000');
    await page.close();
  });

  it('answers why of an outcome of the scenario, with the record beside it', async () => {
    const page = await open('?pool=30000');
    await page.getByRole('button', { name: /^Effective solidarity, persons/ }).click();
    const panel = page.getByRole('complementary');
    await panel.getByRole('heading', { name: /Effective solidarity/ }).waitFor();
    expect(await panel.getByRole('link').first().getAttribute('href')).toContain('eur-lex.europa.eu');
    await page.close();
  });

  it('compares with a scenario that was set aside instead of the record', async () => {
    const page = await open('?pool=30000');
    await page.getByRole('button', { name: 'Set this scenario aside to compare with' }).click();
    await page.getByText('Compared with a scenario that was set aside').waitFor();
    await page.getByRole('button', { name: 'Back to the record' }).click();
    await expect.poll(() => line(page, 'Reference number').innerText()).toMatch(/30,000\s+21,000/);
    await page.close();
  });

  it('keeps a scenario by its name on this machine, whatever the name, and puts a removed one back', async () => {
    const page = await open('?pool=25000');
    const name = '<script>alert(1)</script>';
    await page.getByLabel('Name', { exact: true }).fill(name);
    await page.getByRole('button', { name: 'Save this scenario' }).click();
    await page.locator('strong', { hasText: name }).waitFor();
    await page.goto(`${desk.url}/solidarity/2026/what-if`);
    await page.getByRole('button', { name: `Open ${name}` }).click();
    await expect.poll(() => search(page).get('pool')).toBe('25000');
    await page.getByRole('button', { name: `Remove ${name}` }).click();
    await page.getByRole('button', { name: 'Put it back' }).click();
    await page.locator('strong', { hasText: name }).waitFor();
    await page.close();
  });

  it('shares a scenario with those of one’s office and with nobody else, under a name of its own', async () => {
    const as = async (role: 'council' | 'commission' | undefined, search = '') => {
      const path = `/solidarity/2026/what-if${search}`;
      const opened = await openPage({ name: 'what-if', path, ready: '.bench__chart', ...(role && { role }) });
      const region = opened.page.getByRole('region', { name: 'Saved scenarios' });
      return { ...opened, region, office: region.locator('.saved__where', { hasText: 'For your office' }) };
    };
    const share = async ({ region }: Awaited<ReturnType<typeof as>>, name: string): Promise<void> => {
      await region.getByLabel('Name', { exact: true }).fill(name);
      await region.getByRole('button', { name: 'Save this scenario' }).click();
      await region.getByRole('button', { name: `Share with the office ${name}` }).click();
    };
    const listOf = ({ region }: Awaited<ReturnType<typeof as>>) =>
      region.locator('.saved__where', { hasText: 'For your office' }).locator('~ .lines strong');
    const one = await as('council', '?pool=25000');
    expect(await one.office.innerText()).toBe('For your office: Council');
    await share(one, 'A pool that passes');
    await expect.poll(() => listOf(one).allInnerTexts()).toEqual(['A pool that passes']);

    const colleague = await as('council');
    await colleague.region.getByRole('button', { name: 'Open A pool that passes' }).click();
    await expect.poll(() => search(colleague.page).get('pool')).toBe('25000');
    await share(colleague, 'A pool that passes');
    await expect
      .poll(() => listOf(colleague).allInnerTexts())
      .toEqual(['A pool that passes', 'A pool that passes (2)']);
    await colleague.region.getByRole('button', { name: 'Remove A pool that passes (2)' }).click();
    await expect.poll(() => listOf(colleague).allInnerTexts()).toEqual(['A pool that passes']);
    await colleague.region.getByRole('button', { name: 'Put it back' }).click();
    await expect.poll(() => listOf(colleague).count()).toBe(2);
    for (const name of ['..', 'a/b?c#d', '100 % of it']) {
      await share(colleague, name);
      await expect.poll(() => listOf(colleague).allInnerTexts()).toContain(name);
      const last = colleague.region.getByRole('button', { name: `Remove ${name}`, exact: true }).last();
      await last.click();
      await expect.poll(() => listOf(colleague).allInnerTexts()).not.toContain(name);
    }
    await expect.poll(() => listOf(colleague).count()).toBe(2);
    expect(await violations(colleague.page)).toEqual([]);

    const commission = await as('commission');
    await commission.region.getByText('None yet: share one').waitFor();
    const reader = await as(undefined);
    await reader.region.getByText('who signs in also shares with the office').waitFor();
    expect(await reader.office.count()).toBe(0);
    for (const { troubles, close } of [one, colleague, commission, reader]) {
      expect(troubles).toEqual([]);
      await close();
    }
  });

  it('says why a scenario was not shared, and keeps it here', async () => {
    const { page, close } = await openPage({
      name: 'what-if',
      path: '/solidarity/2026/what-if?pool=25000',
      ready: '.bench__chart',
      role: 'commission',
    });
    await page.route('**/api/solidarity/2026/scenarios', (route) =>
      route.request().method() === 'POST' ? route.abort() : route.continue(),
    );
    const region = page.getByRole('region', { name: 'Saved scenarios' });
    await region.getByLabel('Name', { exact: true }).fill('Not yet');
    await region.getByRole('button', { name: 'Save this scenario' }).click();
    await region.getByRole('button', { name: 'Share with the office Not yet' }).click();
    expect(await region.getByRole('alert').innerText()).toContain('The server does not answer');
    expect(await region.locator('strong').allInnerTexts()).toEqual(['Not yet']);
    await close();
  });

  it('sweeps in a worker to the same result as the server with the same seed', async () => {
    const page = await open();
    await page.getByLabel('Scenarios', { exact: true }).fill('2000');
    await page.getByLabel('Seed').fill('7');
    await page.getByRole('button', { name: 'Run', exact: true }).click();
    await page.getByText(/2,000 scenarios in/).waitFor();
    const response = await fetch(`${desk.url}/api/solidarity/sweep`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ year: 2026, scenarios: 2000, seed: 7 }),
    });
    const server = (await response.json()) as { effectivePersons: { median: number; most: number } };
    const row = page.getByRole('row', { name: /^Effective solidarity, persons/ }).last();
    const format = new Intl.NumberFormat('en-GB');
    expect(await row.innerText()).toContain(format.format(server.effectivePersons.median));
    expect(await row.innerText()).toContain(format.format(server.effectivePersons.most));
    await page.close();
  });

  it('shows how far a long sweep is, and stops it with what was run', async () => {
    const page = await open();
    await page.getByLabel('Scenarios', { exact: true }).fill('1000000');
    await page.getByRole('button', { name: 'Run', exact: true }).click();
    await expect.poll(() => page.getByRole('progressbar').getAttribute('value')).not.toBe('0');
    await page.getByRole('button', { name: 'Stop' }).click();
    const said = await page.getByText(/Stopped after [\d,]+ scenarios/).innerText();
    expect(Number(/after ([\d,]+)/.exec(said)?.[1]?.replaceAll(',', ''))).toBeLessThan(1_000_000);
    expect(await page.getByRole('img', { name: /Effective solidarity, persons: from/ }).count()).toBe(1);
    await page.close();
  });

  it('takes a paste of 10 000 rows, names the bad lines and runs the good ones', async () => {
    const page = await open('', { permissions: ['clipboard-read', 'clipboard-write'] });
    const rows = Array.from({ length: 10_000 }, (_, index) =>
      index === 4_999 ? 'many\tFR' : `${20_000 + index}\t${index % 2 === 0 ? 'FR' : ''}`,
    );
    await page.locator('summary', { hasText: 'Or paste scenarios' }).click();
    const text = ['pool\tnot', ...rows].join('\n');
    await page.evaluate((pasted) => navigator.clipboard.writeText(pasted), text);
    await page.getByLabel('Scenarios, one a line').focus();
    await page.keyboard.press('Control+V');
    await page.getByText('10,001 lines are pasted').waitFor();
    await page.getByRole('button', { name: 'Run these' }).click();
    await page.getByText(/9,999 scenarios in/).waitFor();
    expect(await page.getByText('Line 5001: pool=many').isVisible()).toBe(true);
    await page.getByRole('button', { name: 'Drop them' }).click();
    await page.getByLabel('Scenarios, one a line').fill('colour\tshape\nred\tround');
    await page.getByRole('button', { name: 'Run these' }).click();
    await page.getByText(/The first line names no column/).waitFor();
    await page.close();
  });

  it('does not scroll sideways at 320 pixels', async () => {
    const page = await open('?pool=30000', { viewport: { width: 320, height: 700 } });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    await page.close();
  });
});
