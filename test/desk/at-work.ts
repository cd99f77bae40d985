/** The desk while somebody works with it: what is done on a page, and how long the page could not answer. */
import type { Browser, Page } from 'playwright-core';

export interface AtWork {
  /** From pressing or moving to what follows on screen, the worst; 0 when none took over 16 ms. */
  readonly interaction: number;
  /** The longest stretch in which the page could not answer; 0 when none was over 50 ms. */
  readonly task: number;
}

/** Opens an address, does the work and says how it went. */
export async function atWork(
  browser: Browser,
  url: string,
  work: (page: Page) => Promise<void>,
): Promise<AtWork> {
  const page = await browser.newPage({ locale: 'en-GB', viewport: { width: 1440, height: 1000 } });
  await page.goto(url);
  await page.locator('.slider__thumb').waitFor();
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => {
    const seen: { interaction: number; task: number } = { interaction: 0, task: 0 };
    Object.assign(globalThis, { seen });
    const watch = (type: string, what: keyof typeof seen): void =>
      new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) seen[what] = Math.max(seen[what], duration);
      }).observe({ type, durationThreshold: 16 } as PerformanceObserverInit);
    watch('event', 'interaction');
    watch('longtask', 'task');
  });
  await work(page);
  await page.waitForTimeout(300);
  const seen = await page.evaluate(() => (globalThis as unknown as { seen: AtWork }).seen);
  await page.close();
  return seen;
}

/** Drags the pool from where it is to its end and back to the middle, in sixty moves. */
export async function dragPool(page: Page): Promise<void> {
  const thumb = await page.locator('.slider__thumb').boundingBox();
  const track = await page.locator('.slider__track').boundingBox();
  if (thumb === null || track === null) throw new Error('The slider is not on screen.');
  const y = thumb.y + thumb.height / 2;
  await page.mouse.move(thumb.x + thumb.width / 2, y);
  await page.mouse.down();
  await page.mouse.move(track.x + track.width, y, { steps: 40 });
  await page.mouse.move(track.x + track.width / 2, y, { steps: 20 });
  await page.mouse.up();
}

/** Starts a sweep of so many scenarios. */
export async function startSweep(page: Page, scenarios: number): Promise<void> {
  await page.getByLabel('Scenarios', { exact: true }).fill(String(scenarios));
  await page.getByRole('button', { name: 'Run', exact: true }).click();
}

/** Types in the what-if while a sweep runs, until it is done. */
export async function sweepBesideTyping(page: Page): Promise<void> {
  await startSweep(page, 10_000);
  await page.getByLabel('Find a state').pressSequentially('netherlands');
  await page.locator('.sweep__results').waitFor();
}
