/**
 * Clicks everything on every page: as a reader all of it, as an administrator what a reader does not have. Nothing fails,
 * nothing says that it did.
 */
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { describeDesk, open } from './describe-desk.ts';
import { EVERY_ADDRESS, EVERY_PAGE, type EveryPage } from './every-page.ts';
import { settle } from './open-page.ts';

/** What is left alone, by its words, and why. */
const LEFT_ALONE: readonly { readonly words: RegExp; readonly why: string }[] = [
  { words: /^Sign out/, why: 'ends the session that clicks' },
  { words: /^End\b/, why: 'ends the account or the session that clicks' },
  { words: /^Role of /, why: 'takes the role from the account that clicks' },
  { words: /^Take it off$/, why: 'takes the example away that other pages show' },
  { words: /^Subscribe/, why: 'leaves for a calendar' },
  { words: /^Language$/, why: 'gives everything another name, to be clicked again; another test changes it' },
];

/** What a page rightly answers with, and why. */
const RIGHT = /facts\?year=20\d\d answered 404|status of 404/; // a year that has no pool yet, named by a deadline

/** Which pages are clicked: one of the 27 pages of a state stands for the others. */
const PAGES = EVERY_ADDRESS.filter(
  ({ role, name, invitation }) =>
    role === undefined && invitation !== true && (!name.startsWith('state-') || name === 'state-NL'),
);

const MOST_CLICKS = 600;

describeDesk('everything that can be clicked', () => {
  for (const { role: _, ...wanted } of PAGES) {
    const known = new Set<string>();
    for (const role of [undefined, 'administrator'] as const) {
      it(`fails at nothing: ${wanted.name}, ${role ?? 'reader'}`, async () => {
        const own = EVERY_PAGE.find((page) => page.path === wanted.path && page.role === role);
        const asked: EveryPage = own ?? { ...wanted, ready: 'main h1', ...(role ? { role } : {}) };
        const { page, troubles, close } = await open(asked, {
          permissions: ['clipboard-read', 'clipboard-write'],
        });
        // A print stops the page until somebody answers the dialog of the browser.
        await page.evaluate(() => Object.assign(globalThis, { print: () => undefined }));
        const before = known.size;
        const wrong = await clickAll(page, asked, troubles, known);
        console.log(`${wanted.name}, ${role ?? 'reader'}: ${known.size - before} clicked`);
        expect(wrong).toEqual([]);
        expect(known.size).toBeGreaterThan(0);
        expect(known.size).toBeLessThan(MOST_CLICKS);
        await close();
      });
    }
  }
});

/** Clicks one thing after another until all that ever appears is in `done`; gives what went wrong. */
async function clickAll(
  page: Page,
  asked: EveryPage,
  troubles: string[],
  done: Set<string>,
): Promise<readonly string[]> {
  const home = page.url();
  const wrong: string[] = [];
  const left = LEFT_ALONE.map(({ words }) => words.source);
  // What stands around every page is clicked on the first one.
  const within = asked.path === '/' ? 'body' : 'main';
  while (done.size < MOST_CLICKS && wrong.length < 5) {
    const what = await page.evaluate(clickNext, { done: [...done], left, within });
    if (what === null) {
      // A dialog may stand before the rest of the page, and one before another.
      const dialogs = await page.getByRole('dialog').count();
      if (dialogs === 0) break;
      await page.keyboard.press('Escape');
      await expect.poll(() => page.getByRole('dialog').count()).toBeLessThan(dialogs);
      continue;
    }
    done.add(what);
    await twoFrames(page).catch((error: unknown) => {
      throw new Error(`“${what}” loaded the page anew.`, { cause: error });
    });
    if (new URL(page.url()).pathname !== new URL(home).pathname) {
      await page.locator('main h1').first().waitFor();
      await noteTroubles(page, what, troubles, wrong);
      await page.goto(home);
      await settle(page, asked);
      await page.evaluate(() => Object.assign(globalThis, { print: () => undefined }));
    }
    await noteTroubles(page, what, troubles, wrong);
  }
  await page.waitForLoadState('networkidle');
  await noteTroubles(page, 'the last', troubles, wrong);
  return wrong;
}

function twoFrames(page: Page): Promise<unknown> {
  return page.evaluate(() => new Promise((next) => requestAnimationFrame(() => requestAnimationFrame(next))));
}

async function noteTroubles(page: Page, what: string, troubles: string[], wrong: string[]): Promise<void> {
  const said = await page.locator('main > .notice[role=alert], main .notice[role=alert]').allInnerTexts();
  const here = [
    ...troubles.splice(0).filter((trouble) => !RIGHT.test(trouble)),
    ...said.map((text) => text.slice(0, 200)),
  ];
  if (here.length > 0) wrong.push(`${what}: ${here.join('; ')}`);
}

/** In the page: clicks the first thing that was not clicked before and gives its words; null when none is left. */
function clickNext({
  done,
  left,
  within,
}: {
  readonly done: string[];
  readonly left: string[];
  readonly within: string;
}): string | null {
  const known = new Set(done);
  const leaveAlone = left.map((source) => new RegExp(source));
  const dialogs = document.querySelectorAll('[role=dialog]');
  const root: ParentNode = dialogs[dialogs.length - 1] ?? document.querySelector(within) ?? document;
  const kinds =
    'button, a[href], select, summary, input[type=radio], input[type=checkbox], [role=option], [role=menuitem]';
  // Choices last: one that filters takes away what else is to be clicked.
  const all = [...root.querySelectorAll<HTMLElement | SVGElement>(kinds)];
  const choices: (HTMLElement | SVGElement)[] = all.filter((element) => element.matches('select'));
  for (const element of [...all.filter((one) => !choices.includes(one)), ...choices]) {
    const box = element.getBoundingClientRect();
    if (element.matches(':disabled, .skip') || box.width === 0 || element.closest('[inert]')) continue;
    const labels =
      element instanceof HTMLInputElement || element instanceof HTMLSelectElement ? element.labels : null;
    const words = element.getAttribute('aria-label') ?? labels?.[0]?.textContent ?? element.textContent ?? '';
    const whole = words.replaceAll(/\s+/g, ' ').trim().slice(0, 80);
    // What a state is called goes on to say how it stands, which a click may change: it is the same state.
    const same = element.matches('[role=option], .strip__state') ? (whole.split(':')[0] ?? whole) : whole;
    // One page of a country stands for the others.
    const name = element.matches('a[href*="/asylum/countries/"]') ? 'a country of origin' : same;
    if (leaveAlone.some((pattern) => pattern.test(name))) continue;
    if (element instanceof HTMLAnchorElement) {
      // Other sites are left alone, and so are files: a link in the page's own navigation is followed once.
      const elsewhere = element.origin !== location.origin || element.target === '_blank';
      if (elsewhere || element.hasAttribute('download')) continue;
    }
    if (element instanceof HTMLSelectElement) {
      const option = [...element.options].find(
        ({ value, disabled }) =>
          !disabled && !known.has(`select ${name} = ${value}`) && value !== element.value,
      );
      if (option === undefined) continue;
      // React hears a change only when the value is set as a person sets it.
      Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype, 'value')?.set?.call(element, option.value);
      element.dispatchEvent(new Event('change', { bubbles: true }));
      return `select ${name} = ${option.value}`;
    }
    const key = `${element.localName} ${name}`;
    if (known.has(key)) continue;
    element.dispatchEvent(
      new MouseEvent('click', { bubbles: true, cancelable: true, view: globalThis.window }),
    );
    return key;
  }
  return null;
}
