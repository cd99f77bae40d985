/** A page with the hands off the mouse: where the focus is, and Tab until it is where one wants it. */
import type { Page } from 'playwright-core';

/** What a screen reader would call the element that has the focus. */
export function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement;
    return element?.getAttribute('aria-label') ?? element?.textContent ?? '';
  });
}

const MOST = 150;

/** Presses Tab until the focus is on such an element, as a person would; fails after 150. */
export async function tabTo(page: Page, selector: string): Promise<void> {
  for (let step = 0; step < MOST; step += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
  }
  throw new Error(`${MOST} presses of Tab never reached ${selector}.`);
}

/** The same for what has this name: a button, a link, or a field by its label. */
export async function tabToNamed(page: Page, name: string): Promise<void> {
  for (let step = 0; step < MOST; step += 1) {
    await page.keyboard.press('Tab');
    const found = await page.evaluate((wanted) => {
      const element = document.activeElement;
      if (!(element instanceof HTMLElement)) return false;
      const labels = 'labels' in element ? [...((element.labels as NodeList | null) ?? [])] : [];
      const names = [element.getAttribute('aria-label'), element.textContent, ...labels.map((one) => one.textContent)];
      return names.some((one) => one?.trim().startsWith(wanted) === true);
    }, name); // prettier-ignore
    if (found) return;
  }
  throw new Error(`${MOST} presses of Tab never reached “${name}”.`);
}
