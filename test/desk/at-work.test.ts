/** The page goes on answering: while the pool is dragged everything follows, while a sweep runs one works on. */
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { atWork, dragPool, startSweep, sweepBesideTyping } from './at-work.ts';
import { browser, describeDesk, desk } from './describe-desk.ts';

const MANY = 1_000_000;

describeDesk('the desk at work', () => {
  /** Does the work and prints how it went: figures are for people and for `npm run bench`. */
  const work = async (what: string, path: string, doing: (page: Page) => Promise<void>): Promise<void> => {
    const { interaction, task } = await atWork(browser, desk.url + path, doing);
    console.log(`${what}: interaction ${interaction.toFixed(0)} ms, longest task ${task.toFixed(0)} ms`);
  };

  it('moves every figure of the cycle while the pool is dragged, and keeps where it was let go', async () => {
    await work('dragged on the cycle', '/solidarity/2026', async (page) => {
      const germany = page.locator('[data-figure="DE.persons"]');
      const before = await germany.innerText();
      await dragPool(page);
      await expect.poll(() => new URL(page.url()).searchParams.get('pool')).not.toBeNull();
      expect(await germany.innerText()).not.toBe(before);
    });
  });

  it('moves the outcome of a what-if when the pool is dragged', async () => {
    await work('dragged in a what-if', '/solidarity/2026/what-if', async (page) => {
      await dragPool(page);
      await expect.poll(() => new URL(page.url()).searchParams.get('pool')).not.toBeNull();
      const line = page.getByRole('row', { name: 'Reference number' });
      await expect.poll(() => line.innerText()).not.toMatch(/21,000\s+21,000/);
    });
  });

  it('answers to typing and dragging while a long sweep runs, which goes on and can be stopped', async () => {
    await work('beside a long sweep', '/solidarity/2026/what-if', async (page) => {
      await startSweep(page, MANY);
      await page.locator('.sweep__progress').waitFor();
      await page.getByLabel('Find a state').fill('nether');
      await expect.poll(() => page.locator('.states-grid tbody tr').count()).toBe(1);
      await page.locator('.slider input').focus();
      await page.keyboard.press('ArrowRight');
      await expect.poll(() => new URL(page.url()).searchParams.get('pool')).toBe('21500');
      expect(await page.locator('.sweep__progress').count()).toBe(1);
      await page.getByRole('button', { name: 'Stop', exact: true }).click();
      await page.locator('.sweep__progress').waitFor({ state: 'detached' });
    });
  });

  it('shows how the outcomes of 10 000 scenarios spread after a sweep beside which one typed', async () => {
    await work('a sweep of 10 000', '/solidarity/2026/what-if', async (page) => {
      await sweepBesideTyping(page);
      expect(await page.locator('.histogram').count()).toBeGreaterThan(0);
    });
  });
});
