/** What the tests of a file are about: the built desk on the real server, in real Chromium. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe } from 'vitest';
import { CHROMIUM, NO_BROWSER, startBrowser } from './browser.ts';
import { buildDesk } from './build.ts';
import { opener, type Open } from './open-page.ts';
import { serveRealDesk, type RealDesk } from './real-desk.ts';

/** There from the first test of `describeDesk` on; each test file has its own. */
export let browser: Browser;
export let desk: RealDesk;
/** Opens a page of the list of every page. */
export let open: Open;

const skip = CHROMIUM === null && process.env['CI'] !== 'true';

/** Tests on a desk of their own. Where there is no browser they are skipped, and say so; in CI they fail. */
export function describeDesk(title: string, tests: () => void): void {
  describe.skipIf(skip)(`${title}${skip ? ` (skipped: ${NO_BROWSER})` : ''}`, () => {
    beforeAll(async () => {
      browser = await startBrowser();
      await buildDesk();
      desk = await serveRealDesk();
      open = opener(browser, desk);
    });
    afterAll(async () => {
      await browser?.close();
      await desk?.close();
    });
    tests();
  });
}
