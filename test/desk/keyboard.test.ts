/** The page by keyboard alone. */
import { expect, it } from 'vitest';
import { browser, describeDesk, desk } from './describe-desk.ts';
import { focused, tabTo, tabToNamed } from './by-keyboard.ts';
import { openRound, pledgesOf } from './round-page.ts';
import { visit } from './page.ts';

describeDesk('the page by keyboard alone', () => {
  it('skips the navigation, selects on the map, sorts the table, opens and closes the panel', async () => {
    const { page, troubles, close } = await visit(browser, desk, '/solidarity/2026');
    await page.keyboard.press('Tab');
    expect(await focused(page)).toContain('Skip to the work');
    await page.keyboard.press('Enter');

    await tabTo(page, '.state');
    await page.keyboard.press('ArrowUp');
    expect(await focused(page)).toContain('Denmark, not taking part');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => location.search.includes('state=DE'));
    expect(await page.locator('.words h2').innerText()).toContain('Germany');

    await tabTo(page, 'th[aria-sort] .sort');
    await page.keyboard.press('Enter');
    expect(await page.locator('th[aria-sort=ascending]').innerText()).toContain('State');
    expect(await page.locator('tbody th').first().innerText()).toBe('Austria');

    await tabTo(page, 'tbody button');
    await page.keyboard.press('ArrowDown');
    for (let step = 0; step < 3; step += 1) await page.keyboard.press('ArrowRight');
    expect(await focused(page)).toContain('Belgium, Fair share in persons: 649');
    await page.keyboard.press('Enter');
    await page.locator('.panel').waitFor();
    await page.waitForFunction(() => document.activeElement?.id === 'panel-heading');
    await page.keyboard.press('Escape');
    await page.locator('.panel').waitFor({ state: 'detached' });
    expect(await focused(page)).toContain('Belgium, Fair share in persons');
    expect(troubles).toEqual([]);
    await close();
  });

  it('moves the pool with the arrow keys on the slider', async () => {
    const { page, close } = await visit(browser, desk, '/solidarity/2026');
    await page.locator('.slider input').focus();
    await page.keyboard.press('ArrowRight');
    await page.waitForFunction(() => location.search.includes('pool=21500'));
    expect(await page.locator('.what-if .badge').innerText()).toContain('What-if');
    await close();
  });

  it('needs one Tab for all figures of the table, not one for each', async () => {
    const { page, close } = await visit(browser, desk, '/solidarity/2026');
    expect(await page.locator('tbody button[tabindex="0"]').count()).toBe(1);
    expect(await page.locator('.state[tabindex="0"]').count()).toBe(1);
    await close();
  });

  it('records a pledge: from the list of steps through the form to the register', async () => {
    const token = await desk.token('member-state', 'FI');
    const { page, context } = await openRound(browser, desk.url, { token });
    await tabToNamed(page, 'Record a pledge');
    await page.keyboard.press('Enter');
    await page.getByRole('form', { name: 'Record a pledge' }).waitFor();
    await tabToNamed(page, 'Relocations');
    await page.keyboard.type('299');
    await tabToNamed(page, 'Source');
    await page.keyboard.type('Note of the ministry');
    await tabToNamed(page, 'Record it');
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: 'See it in the register' }).waitFor();
    expect(await pledgesOf(desk.url, 'FI', 299)).toBe(1);
    await context.close();
  });

  it('makes a what-if: the slider, a pledge and a state that does not deliver, then asks why', async () => {
    const { page, close } = await visit(browser, desk, '/law');
    await page.goto(`${desk.url}/solidarity/2026/what-if`);
    await page.locator('.bench .slider input').waitFor();
    await tabTo(page, '.bench .slider input');
    await page.keyboard.press('ArrowRight');
    await page.waitForFunction(() => location.search.includes('pool=21500'));
    await tabToNamed(page, 'Relocations, Germany');
    await page.keyboard.type('5000');
    await page.keyboard.press('Tab');
    await page.waitForFunction(() => decodeURIComponent(location.search).includes('DE:5000'));
    await tabToNamed(page, 'Does not deliver, Greece');
    await page.keyboard.press('Space');
    await page.waitForFunction(() => location.search.includes('not=GR'));
    await tabTo(page, '.bench__outcome .figure');
    await page.keyboard.press('Enter');
    await page.locator('.panel').waitFor();
    await page.keyboard.press('Escape');
    await page.locator('.panel').waitFor({ state: 'detached' });
    await close();
  });

  it('asks a deadline of the year, reads on about a state, and verifies the register', async () => {
    const { page, close } = await visit(browser, desk, '/solidarity/2026');
    await tabToNamed(page, 'Pledged measures have been implemented');
    await page.keyboard.press('Enter');
    await page.locator('.panel', { hasText: '31 Dec 2026' }).waitFor();
    await page.keyboard.press('Escape');
    await page.goto(`${desk.url}/solidarity/2026/state/PL`);
    await page.locator('.letter').waitFor();
    await tabToNamed(page, 'Must contribute');
    await page.keyboard.press('Enter');
    await page.locator('.panel', { hasText: 'full deduction' }).waitFor();
    await page.goto(`${desk.url}/register`);
    await page.locator('.events').waitFor();
    await tabToNamed(page, 'Verify the register');
    await page.keyboard.press('Enter');
    await page.getByText('are as they were recorded').waitFor();
    await close();
  });
});
