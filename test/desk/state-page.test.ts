/** The page of one state in real Chromium, on the real server with the record of 2026. */
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { browser, describeDesk, desk } from './describe-desk.ts';

describeDesk('the page of a state', () => {
  async function open(path: string): Promise<Page> {
    const page = await browser.newPage({ locale: 'en-GB', viewport: { width: 1440, height: 900 } });
    await page.goto(`${desk.url}${path}`);
    await page.waitForSelector('.letter, .notice .button');
    return page;
  }
  const section = (page: Page, name: string) => page.getByRole('region', { name });

  it('says what Germany owes, from its fair share to what is still owed, as the API does', async () => {
    const page = await open('/solidarity/2026/state/DE');
    const answer = await fetch(`${desk.url}/api/solidarity/balance?year=2026&state=DE`);
    const { states } = (await answer.json()) as { states: { owed: { value: number } }[] };
    const owed = new Intl.NumberFormat('en-GB', { minimumFractionDigits: 2 }).format(
      (states[0]?.owed.value ?? 0) / 1_000_000,
    );
    const balance = section(page, 'From fair share to what is still owed');
    expect(await balance.getByRole('row', { name: 'Still owed' }).innerText()).toContain(owed);
    expect(await balance.getByRole('img').getAttribute('aria-label')).toContain(`Still owed ${owed}`);
    expect(await page.title()).toBe('Germany · Acquis');
    await page.close();
  });

  it('tells in words that Poland need not contribute, with the article, and links to the answer', async () => {
    const page = await open('/solidarity/2026/state/PL');
    await page.getByRole('button', { name: 'Must contribute: no' }).click();
    const panel = page.getByRole('complementary');
    expect(await panel.innerText()).toContain('A state with a full deduction is not obliged to contribute');
    expect(await panel.getByRole('link', { name: /60\(3\)/ }).getAttribute('href')).toContain(
      'eur-lex.europa.eu',
    );
    expect(new URL(page.url()).searchParams.get('why')).toBe('mustContribute');
    await page.reload();
    await panel.waitFor();
    await page.keyboard.press('Escape');
    await panel.waitFor({ state: 'detached' });
    await page.close();
  });

  it('has a text for a letter in two lengths; the long one gives the reasons with their provisions', async () => {
    const page = await open('/solidarity/2026/state/NL?lang=nl');
    const letter = section(page, 'Voor een brief');
    const short = await letter.locator('.letter__text').innerText();
    expect(short).toContain('Nederland draagt bij aan de jaarlijkse solidariteitspool voor 2026.');
    await letter.getByRole('radio', { name: 'Volledig' }).check();
    const long = letter.locator('.letter__text');
    await expect.poll(() => long.innerText()).toMatch(/\([Aa]rt[a-z.]* \d+/);
    expect((await long.innerText()).startsWith(short)).toBe(true);
    await page.close();
  });

  it('lists what the register holds about the state, each with who, when and its source', async () => {
    const page = await open('/solidarity/2026/state/HU');
    const recorded = section(page, 'What is on record about it');
    await recorded.getByText('Position stated: Hungary, voted against').waitFor();
    expect(await recorded.innerText()).toMatch(/administrator · In the register/);
    await page.close();
  });

  it('goes to the next state and back, each in its own language’s order', async () => {
    const page = await open('/solidarity/2026/state/AT');
    await page.getByRole('link', { name: 'Next state: Belgium' }).click();
    await page.getByRole('heading', { level: 1, name: 'Belgium' }).waitFor();
    await page.goBack();
    await page.getByRole('heading', { level: 1, name: 'Austria' }).waitFor();
    await page.getByLabel('Go to another state').selectOption('SE');
    await page.getByRole('heading', { level: 1, name: 'Sweden' }).waitFor();
    await page.close();
  });

  it('reads Denmark, a beneficiary, an unknown pledge and the Union’s own code for Greece', async () => {
    const denmark = await open('/solidarity/2026/state/DK');
    expect(await denmark.locator('.letter__text').innerText()).toContain('Denmark takes no part');
    expect(await denmark.getByRole('img').count()).toBe(0);
    const greece = await open('/solidarity/2026/state/el');
    expect(await greece.getByRole('heading', { level: 1 }).innerText()).toBe('Greece');
    expect(await greece.getByRole('button', { name: 'May draw on the pool: yes' }).count()).toBe(1);
    const sweden = await open('/solidarity/2026/state/SE');
    expect(await section(sweden, 'What it pledged').innerText()).toContain('not public');
    await Promise.all([denmark.close(), greece.close(), sweden.close()]);
  });

  it('says how to go on where there is no such state or no such year', async () => {
    const page = await open('/solidarity/2026/state/XX');
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain('“XX”');
    await page.getByRole('link', { name: 'All states' }).click();
    await page.waitForURL('**/solidarity/2026');
    const future = await open('/solidarity/2031/state/NL');
    expect(await future.locator('main').innerText()).toContain('No cycle is recorded for 2031');
    await Promise.all([page.close(), future.close()]);
  });
});
