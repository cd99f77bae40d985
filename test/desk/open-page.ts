/** Opens a page of the list on the real server as somebody who signed in, with all that goes wrong written down. */
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import type { EveryPage, Signed } from './every-page.ts';
import { troublesOf } from './troubles.ts';

/** Where pages are, and who may make people: a served desk with its store. */
export interface DeskWithPeople {
  readonly url: string;
  readonly store: {
    readonly people: {
      readonly invitations: {
        readonly make: (offered: {
          readonly role: string;
          readonly state?: string;
        }) => Promise<{ readonly secret: string }>;
      };
    };
  };
}

export interface Opened {
  readonly page: Page;
  /** Console errors, unhandled errors, failed requests and breaches of the content policy, as they came. */
  readonly troubles: string[];
  readonly close: () => Promise<void>;
}

/** `prepare` is given the browser's context before the page is opened in it. */
export type Open = (
  page: EveryPage,
  options?: BrowserContextOptions,
  prepare?: (context: BrowserContext) => Promise<void>,
) => Promise<Opened>;

const PASSWORD = 'zeven blauwe fietsen lachen';
/** A border authority works for one state. */
const ITS_STATE = 'NL';

/** A way to open pages; in each role one account signs in, once. */
export function opener(browser: Browser, desk: DeskWithPeople): Open {
  const sessions = new Map<Signed, Promise<string>>();
  const sessionOf = (role: Signed): Promise<string> => {
    const found = sessions.get(role) ?? signIn(desk, role);
    sessions.set(role, found);
    return found;
  };
  return async (wanted, options = {}, prepare = undefined) => {
    const context = await browser.newContext({
      locale: 'en-GB',
      timezoneId: 'Europe/Brussels',
      viewport: { width: 1280, height: 900 },
      ...options,
    });
    if (wanted.role !== undefined) {
      const [name = '', value = ''] = (await sessionOf(wanted.role)).split('=');
      await context.addCookies([{ name, value, url: desk.url }]);
    }
    await prepare?.(context);
    const page = await context.newPage();
    const troubles = troublesOf(page, desk.url);
    await page.goto(await addressOf(wanted, desk));
    await settle(page, wanted);
    return { page, troubles, close: () => context.close() };
  };
}

/** Waits until the page is what the list says, with nothing under way. */
export async function settle(page: Page, { ready, type }: Pick<EveryPage, 'ready' | 'type'>): Promise<void> {
  await page.locator(ready).first().waitFor();
  if (type !== undefined) await page.getByLabel(type[0]).fill(type[1]);
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
}

async function addressOf({ path, invitation }: EveryPage, desk: DeskWithPeople): Promise<string> {
  if (invitation !== true) return desk.url + path;
  return `${desk.url}${path}#${(await desk.store.people.invitations.make({ role: 'council' })).secret}`;
}

/** The cookie of a session that an invitation began. */
async function signIn({ url, store }: DeskWithPeople, role: Signed): Promise<string> {
  const { secret } = await store.people.invitations.make(
    role === 'border-authority' ? { role, state: ITS_STATE } : { role },
  );
  const answer = await fetch(`${url}/session/invitation`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: url },
    body: JSON.stringify({ invitation: secret, name: `Anna (${role})`, password: PASSWORD }),
  });
  const [cookie = ''] = answer.headers.getSetCookie().map((line) => line.split(';', 1)[0] ?? '');
  if (!answer.ok || cookie === '') throw new Error(`Nobody could sign in as ${role}: ${await answer.text()}`);
  return cookie;
}
