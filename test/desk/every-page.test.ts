/** Every page in real Chromium: for everybody to use, at every width, in every appearance, without errors. */
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { describeDesk, open } from './describe-desk.ts';
import { EVERY_ADDRESS, EVERY_PAGE, pathname } from './every-page.ts';
import { settle } from './open-page.ts';
import { violations } from './violations.ts';

describeDesk('every page', () => {
  for (const wanted of EVERY_PAGE) {
    it(`has a title, one main heading and nothing that axe objects to in any appearance: ${wanted.name}`, async () => {
      const { page, troubles, close } = await open(wanted);
      expect(await page.title()).toMatch(/^\S.* · Acquis$/);
      expect(await page.locator('h1:visible').count()).toBe(1);
      expect(await page.locator('main').count()).toBe(1);
      const found: Record<string, string[]> = {};
      for (const theme of ['light', 'dark', 'contrast']) {
        await page.getByLabel('Appearance').selectOption(theme);
        found[theme] = await violations(page);
      }
      expect(found).toEqual({ light: [], dark: [], contrast: [] });
      expect(troubles).toEqual([]);
      await close();
    });

    it(`does not scroll sideways at 320 pixels: ${wanted.name}`, async () => {
      const { page, troubles, close } = await open(wanted, { viewport: { width: 320, height: 700 } });
      expect(await widerThanPage(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
      expect(troubles).toEqual([]);
      await close();
    });
  }

  for (const wanted of EVERY_ADDRESS) {
    it(`is there again after going on, back and forward: ${wanted.name}`, async () => {
      const { page, troubles, close } = await open(wanted);
      const heading = page.getByRole('heading', { level: 1 });
      const read = async () => ({
        url: page.url(),
        title: await page.title(),
        heading: await heading.innerText(),
      });
      const before = await read();
      const next = pathname(wanted.path) === '/law' ? 'Register' : 'Law';
      await page.getByRole('navigation').getByRole('link', { name: next, exact: true }).click();
      await page.waitForURL(`**/${next.toLowerCase()}`);
      // The address is there before the page, which stands until the next has come.
      await expect.poll(() => page.title()).not.toBe(before.title);
      await settle(page, { ready: 'main h1' });
      const after = await read();
      await page.goBack();
      // An invitation leaves the address once it is read: who comes back has none.
      await settle(page, { ready: wanted.invitation === true ? 'main h1' : wanted.ready });
      if (wanted.invitation === true) expect(page.url()).toBe(before.url);
      else await expect.poll(read).toEqual(before);
      await page.goForward();
      await expect.poll(read).toEqual(after);
      await page.waitForLoadState('networkidle');
      expect(troubles).toEqual([]);
      await close();
    });
  }
});

/** What reaches beyond the page at the right, outside boxes that scroll on their own. */
function widerThanPage(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const inBox = (element: Element): boolean => {
      for (let box = element.parentElement; box !== null; box = box.parentElement) {
        if (box !== document.documentElement && getComputedStyle(box).overflowX !== 'visible') return true;
      }
      return false;
    };
    return [...document.querySelectorAll('body *')]
      .filter((element) => element.getBoundingClientRect().right > innerWidth + 0.5 && !inBox(element))
      .slice(0, 5)
      .map((element) => element.outerHTML.slice(0, 120));
  });
}
