/** The page by keyboard alone. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CHROMIUM, NO_BROWSER, startBrowser } from './browser.ts';
import { buildDesk } from './build.ts';
import { visit } from './page.ts';
import { serveDesk, type ServedDesk } from './serve.ts';

const skip = CHROMIUM === null && process.env['CI'] !== 'true';

describe.skipIf(skip)(`the page by keyboard alone${skip ? ` (skipped: ${NO_BROWSER})` : ''}`, () => {
  let browser: Browser;
  let desk: ServedDesk;
  beforeAll(async () => {
    browser = await startBrowser();
    await buildDesk();
    desk = await serveDesk();
  });
  afterAll(async () => {
    await browser?.close();
    await desk?.close();
  });

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
    expect(await page.locator('.badge').innerText()).toContain('What-if');
    await close();
  });

  it('needs one Tab for all figures of the table, not one for each', async () => {
    const { page, close } = await visit(browser, desk, '/solidarity/2026');
    expect(await page.locator('tbody button[tabindex="0"]').count()).toBe(1);
    expect(await page.locator('.state[tabindex="0"]').count()).toBe(1);
    await close();
  });
});

function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement;
    return element?.getAttribute('aria-label') ?? element?.textContent ?? '';
  });
}

/** Presses Tab until the focus is on such an element; fails after 60. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let step = 0; step < 60; step += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
  }
  throw new Error(`Sixty presses of Tab never reached ${selector}.`);
}
