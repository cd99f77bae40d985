/** One page of the desk in a fresh context, with everything that goes wrong written down. */
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import type { RealDesk } from './real-desk.ts';
import { troublesOf } from './troubles.ts';

export interface Visit {
  readonly page: Page;
  /** What went wrong, in the order it came. */
  readonly troubles: readonly string[];
  readonly close: () => Promise<void>;
}

/** Opens a path and waits until facts and map are there. */
export async function visit(
  browser: Browser,
  desk: RealDesk,
  path: string,
  { theme, ...options }: BrowserContextOptions & { readonly theme?: string } = {},
): Promise<Visit> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 1000 },
    locale: 'en-GB',
    ...options,
  });
  if (theme !== undefined) {
    await context.addInitScript((name) => localStorage.setItem('acquis.theme', name), theme);
  }
  const page = await context.newPage();
  const troubles = troublesOf(page, desk.url);
  await page.goto(desk.url + path);
  await page.waitForSelector('.map__svg, .notice .button, .law__table');
  return { page, troubles, close: () => context.close() };
}

/** The figure of a state in the table, such as `DE.pledged`. */
export function figureIn(page: Page, id: string): ReturnType<Page['locator']> {
  return page.locator(`[data-figure="${id}"]`);
}
