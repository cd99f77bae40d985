/** Every page in Dutch, changed through its own controls: no word is missing, and none of ours is left in English. */
import { countryName, MEMBER_STATES, stateName, THIRD_COUNTRIES } from '#kernel';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { compose } from '../../src/server/compose.ts';
import { describeDesk, open } from './describe-desk.ts';
import { EVERY_PAGE } from './every-page.ts';

/** Words of headings, buttons and labels that are the same in Dutch. */
const SAME = new Set([
  'Accounts',
  'Agenda',
  'Document',
  'Dossier',
  'Dossiers',
  'EUR',
  'Hash',
  'Open',
  'Register',
  'Scenario',
]);

/** What names itself: a standard and its sections, a stream, the number of an act, a vintage of figures by its key, the title of a source; and figures. */
const NAMES =
  /^[a-z]+(\/[a-z0-9-]+)+$|\bCELEX [\w/]+$|^\d{4}-\d{2}-[a-z0-9-]+$| ↗$|\d pers\.$|^(Doc 9303|RFC|ISO\/IEC|TR DTC|BSI TR|X\.690)[^,]*(, § [\w.]+)?$/;

/** Words that look like a key but are what is meant: a name, a source, and actions such as `solidarity.pledge`. */
const NO_KEYS = new Set([
  'iCalendar',
  'mDL',
  'earn-network.eu',
  'migrando.de',
  ...compose().declarations.keys(),
]);

/** States and third countries that are called the same in both languages. */
const SAME_COUNTRIES = new Set([
  ...MEMBER_STATES.filter((code) => stateName(code, 'en') === stateName(code, 'nl')).map((code) =>
    stateName(code, 'en'),
  ),
  ...THIRD_COUNTRIES.filter((code) => countryName(code, 'en') === countryName(code, 'nl')).map((code) =>
    countryName(code, 'en'),
  ),
]);

/** A whole number of a hundred. */
const PERCENT = /^\d+ %$/;

function sameInDutch(text: string): boolean {
  return (
    NAMES.test(text) ||
    text
      .split(/[,:] /)
      .every(
        (part) => SAME.has(part) || SAME_COUNTRIES.has(part) || PERCENT.test(part.replace('\u{a0}', ' ')),
      )
  );
}

describeDesk('the words of every page', () => {
  for (const wanted of EVERY_PAGE) {
    it(`are all there in English and in Dutch, and ours are in Dutch: ${wanted.name}`, async () => {
      const { page, troubles, close } = await open(wanted);
      const english = await shortTexts(page);
      expect(await oddities(page)).toEqual([]);
      expect(await page.locator('html').getAttribute('lang')).toBe('en');
      await page.getByLabel('Language').selectOption('nl');
      await page.getByLabel('Weergave').selectOption('dark');
      await page.waitForFunction(() => document.documentElement.lang === 'nl');
      await page.waitForLoadState('networkidle');
      expect(new URL(page.url()).searchParams.get('lang')).toBe('nl');
      expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
      expect(await oddities(page)).toEqual([]);
      const dutch = new Set(await shortTexts(page));
      const left = english.filter((text) => dutch.has(text) && !sameInDutch(text));
      expect([...new Set(left)]).toEqual([]);
      expect(troubles).toEqual([]);
      await close();
    });
  }
});

/** Headings, labels, buttons and what is read aloud in their place; not what says that it is in another language. */
function shortTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const named = 'h1, h2, h3, h4, button, label, legend, th, summary, dt, caption, figcaption, option';
    const ours = (element: Element): boolean => {
      const marked = element.closest('[lang]');
      return marked === null || marked === document.documentElement;
    };
    const texts = [...document.querySelectorAll('body *')]
      .filter(ours)
      .flatMap((element) => [
        ...(element.matches(named) || element.matches('nav a, main a.button, main output, main p')
          ? [element.textContent]
          : []),
        element.getAttribute('aria-label'),
        element.getAttribute('title'),
        element.getAttribute('placeholder'),
        element.getAttribute('label'),
      ]);
    return texts
      .map((text) => text?.replaceAll(/\s+/g, ' ').trim() ?? '')
      .filter((text) => /\p{L}{3}/u.test(text));
  });
}

/** What is shown by mistake: a key instead of its words, a value that was never put into words. */
async function oddities(page: Page): Promise<string[]> {
  const text = await page.evaluate(() => {
    const copy = document.body.cloneNode(true) as HTMLElement;
    for (const code of copy.querySelectorAll('code, script, style')) code.remove();
    const aloud = [...copy.querySelectorAll('[aria-label]')].map((one) => one.getAttribute('aria-label'));
    const parts = document.createTreeWalker(copy, NodeFilter.SHOW_TEXT);
    const words: (string | null)[] = [...aloud];
    while (parts.nextNode() !== null) words.push(parts.currentNode.textContent);
    return words.join('\n');
  });
  const keys = text.match(/\b[a-z][A-Za-z-]*(\.[a-z][A-Za-z-]*)+\b|\b[a-z]+[A-Z]\w*\b/g) ?? [];
  const wrong = text.match(/\[object \w+\]|\bundefined\b|\bNaN\b|\{\{|\}\}/g) ?? [];
  return [...wrong, ...new Set(keys.filter((key) => !NO_KEYS.has(key)))];
}
