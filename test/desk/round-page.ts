/** The page of the pledging round for tests: opened in a role, filled in, and what the register says after. */
import type { Browser, BrowserContext, Page } from 'playwright-core';

export interface OpenRound {
  /** An access token that every request carries; without it the reader has no role. */
  readonly token?: string;
  /** The search part of the address. */
  readonly search?: string;
  readonly width?: number;
}

/** Opens the round of 2026 in a fresh browser context and waits for its steps. */
export async function openRound(
  browser: Browser,
  url: string,
  { token, search = '', width = 1440 }: OpenRound = {},
): Promise<{ readonly page: Page; readonly context: BrowserContext }> {
  const context = await browser.newContext({
    locale: 'en-GB',
    viewport: { width, height: 900 },
    ...(token === undefined ? {} : { extraHTTPHeaders: { authorization: `Bearer ${token}` } }),
  });
  const page = await context.newPage();
  await page.goto(`${url}/solidarity/2026/round${search}`);
  await page.waitForSelector('.round__steps, .round .notice');
  return { page, context };
}

/** Fills in the form of a pledge with these relocations. */
export async function typePledge(
  page: Page,
  relocations: string,
  source = 'Note of the ministry',
): Promise<void> {
  await page.getByRole('form', { name: 'Record a pledge' }).waitFor();
  await page.getByLabel('Relocations').fill(relocations);
  await page.getByLabel('Source').fill(source);
}

export interface Recorded {
  readonly version: number;
  readonly type: string;
  readonly actor: string;
  readonly data: {
    readonly state?: string;
    readonly relocations?: number | null;
    readonly source?: { readonly title: string; readonly url?: string };
  };
}

/** The events of the cycle of 2026, from the API. */
export async function eventsOf(url: string): Promise<readonly Recorded[]> {
  const answer = await fetch(`${url}/api/register/events?stream=solidarity/cycle/2026`);
  return ((await answer.json()) as { events: Recorded[] }).events;
}

/** How many pledges of so many relocations a state has in the register. */
export async function pledgesOf(url: string, state: string, relocations: number): Promise<number> {
  const events = await eventsOf(url);
  return events.filter(
    ({ type, data }) => type === 'PledgeRecorded' && data.state === state && data.relocations === relocations,
  ).length;
}
