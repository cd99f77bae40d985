/** Real Chromium for the tests of the desk, where there is one. */
import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

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

/** Starts Chromium without a window and without calls of its own. Throws when there is none. */
export function startBrowser(): Promise<Browser> {
  if (CHROMIUM === null) throw new Error(NO_BROWSER);
  return chromium.launch({
    executablePath: CHROMIUM,
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}
