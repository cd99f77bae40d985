/** Real Chromium for the tests of the desk, where there is one. */
import { existsSync } from 'node:fs';
import { chromium, type Browser, type BrowserContextOptions } from 'playwright-core';

const PLACES = [
  process.env['ACQUIS_CHROMIUM'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];

/** The browser's file; null when there is none on this machine. */
export const CHROMIUM = PLACES.find((place) => place !== undefined && existsSync(place)) ?? null;

/** Said where tests are skipped; in CI a missing browser fails instead. */
export const NO_BROWSER =
  'There is no Chromium on this machine: install one or name it in ACQUIS_CHROMIUM to run the tests of the desk.';

/**
 * Starts Chromium without a window and without calls of its own. Throws when there is none. What a test puts between
 * page and server must be asked: pages get no service worker unless a test allows it. `more` are switches of its own.
 */
export async function startBrowser(more: readonly string[] = []): Promise<Browser> {
  if (CHROMIUM === null) throw new Error(NO_BROWSER);
  const browser = await chromium.launch({
    executablePath: CHROMIUM,
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      ...more,
    ],
  });
  const newContext = browser.newContext.bind(browser);
  const newPage = browser.newPage.bind(browser);
  return Object.assign(browser, {
    newContext: (options: BrowserContextOptions = {}) => newContext({ serviceWorkers: 'block', ...options }),
    newPage: (options: BrowserContextOptions = {}) => newPage({ serviceWorkers: 'block', ...options }),
  });
}

/** What the browser says itself where a test has no service worker. */
export const BLOCKED_WORKER = 'Service Worker registration blocked by Playwright';
