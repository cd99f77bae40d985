/** Accessibility as axe sees it, and the page at phone width, in every appearance and language. */
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { browser, describeDesk, desk } from './describe-desk.ts';
import { visit } from './page.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

describeDesk('accessibility of the desk', () => {
  for (const lang of ['en', 'nl']) {
    for (const theme of ['light', 'dark', 'contrast']) {
      for (const width of [1440, 320]) {
        it(`has nothing that axe objects to: ${lang}, ${theme}, ${width} pixels wide`, async () => {
          const path = `/solidarity/2026?lang=${lang}&state=PL&pool=30000&why=DE.owed`;
          const { page, close } = await visit(browser, desk, path, {
            viewport: { width, height: 900 },
            theme,
          });
          expect(await violations(page)).toEqual([]);
          expect(await page.locator('html').getAttribute('lang')).toBe(lang);
          await close();
        });
      }
    }
  }

  it('does not scroll sideways at 320 pixels: only the table does, inside itself', async () => {
    const viewport = { width: 320, height: 700 };
    const { page, close } = await visit(browser, desk, '/solidarity/2026?state=DE', { viewport });
    const widths = await page.evaluate(() => {
      const table = document.querySelector('.grid-scroll');
      return [document.documentElement.scrollWidth, (table?.scrollWidth ?? 0) > (table?.clientWidth ?? 0)];
    });
    expect(widths).toEqual([320, true]);
    await close();
  });

  it('is dark when the system is, unless light was chosen', async () => {
    const { page, close } = await visit(browser, desk, '/solidarity/2026', { colorScheme: 'dark' });
    const paper = (): Promise<string> =>
      page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    expect(await paper()).toBe('rgb(21, 23, 27)');
    await page.getByLabel('Appearance').selectOption('light');
    expect(await paper()).toBe('rgb(251, 250, 246)');
    await page.reload();
    await page.waitForSelector('.map__svg');
    expect(await paper()).toBe('rgb(251, 250, 246)');
    await close();
  });
});

/** What axe finds, as lines that say which rule and where. Axe runs from the protocol, not from the page. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const found = await page.evaluate(async (tags) => {
    const { axe: runner } = globalThis as unknown as { axe: typeof axe };
    const result = await runner.run(document, { runOnly: { type: 'tag', values: tags } });
    return result.violations.map(
      ({ id, nodes }) =>
        `${id}: ${nodes
          .slice(0, 3)
          .map(({ html }) => html.slice(0, 200))
          .join(' | ')}`,
    );
  }, TAGS);
  return found;
}
