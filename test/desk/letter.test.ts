/** The next letter in real Chromium: read, added to by whoever may, taken along. */
import { expect, it } from 'vitest';
import { describeDesk, desk, open } from './describe-desk.ts';
import type { Signed } from './every-page.ts';
import type { Opened } from './open-page.ts';

describeDesk('the next letter', () => {
  const at = (search = '', role?: Signed): Promise<Opened> =>
    open({
      name: 'letter',
      path: `/council/letter${search}`,
      ready: '.next-letter',
      ...(role === undefined ? {} : { role }),
    });
  const textOf = ({ page }: Opened): Promise<string> => page.locator('.next-letter').innerText();

  it('reads as the file does, with its notes linked both ways', async () => {
    const letter = await at();
    const text = await textOf(letter);
    expect(text).toContain(
      'Annotated agenda of the Justice and Home Affairs Council of 8 and 9 December 2025',
    );
    expect(text).toContain('Netherlands contributes to the annual solidarity pool for 2026.');
    await letter.page.locator('.next-letter sup a').first().click();
    await expect.poll(() => new URL(letter.page.url()).hash).toBe('#note-1');
    await letter.page.getByRole('link', { name: 'Back to where note 1 is called' }).click();
    await expect.poll(() => new URL(letter.page.url()).hash).toBe('#call-1');
    expect(letter.troubles).toEqual([]);
    await letter.close();
  });

  it('becomes the report by one choice, kept in the address, with announced beside happened', async () => {
    const letter = await at();
    await letter.page.getByRole('radio', { name: 'Report' }).check();
    await expect.poll(() => new URL(letter.page.url()).searchParams.get('kind')).toBe('report');
    await expect.poll(() => textOf(letter)).toContain('Announced and happened');
    await letter.page.goBack();
    await expect.poll(() => textOf(letter)).toContain('Annotated agenda');
    await letter.close();
  });

  it.each([1280, 390, 320])('shows every column of announced beside happened at %i pixels', async (width) => {
    const letter = await at('?kind=report');
    const { page } = letter;
    await page.setViewportSize({ width, height: 900 });
    const table = page.locator('.next-letter__table');
    const edges = await table.evaluate((node) => ({
      cells: [...node.querySelectorAll('td')].map((cell) => cell.getBoundingClientRect().right),
      right: node.closest('.next-letter')?.getBoundingClientRect().right ?? 0,
      scrolls: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    }));
    expect(Math.max(...edges.cells)).toBeLessThanOrEqual(edges.right);
    expect(edges.scrolls).toBe(0);
    await letter.close();
  });

  it('numbers its notes as the text calls them', async () => {
    const letter = await at();
    const style = await letter.page
      .locator('.next-letter__notes')
      .evaluate((list) => getComputedStyle(list).listStyleType);
    expect(style).toBe('decimal');
    await letter.close();
  });

  it('bears the name and the office that a person gives, in the address and in the files', async () => {
    const letter = await at();
    const { page } = letter;
    await page.getByText('To whom, and who signs').click();
    await page.getByLabel('Office that signs').fill('The Minister of Justice');
    await expect.poll(() => textOf(letter)).toContain('The Minister of Justice\n[Name]');
    expect(new URL(page.url()).searchParams.get('signedBy')).toBe('The Minister of Justice');
    expect(await page.getByRole('link', { name: 'Word file' }).getAttribute('href')).toContain(
      'signedBy=The+Minister+of+Justice',
    );
    await letter.close();
  });

  it('is written for another government when one is chosen', async () => {
    const letter = await at();
    await letter.page.getByLabel('Government of').selectOption('DE');
    await expect
      .poll(() => textOf(letter))
      .toContain('Germany contributes to the annual solidarity pool for 2026.');
    await letter.close();
  });

  it('is Dutch on a Dutch page', async () => {
    const letter = await at('?kind=report');
    await letter.page.getByLabel('Language').first().selectOption('nl');
    await expect.poll(() => textOf(letter)).toContain('Verslag van de Raad Justitie en Binnenlandse Zaken');
    await letter.close();
  });

  it('is taken along as a Word file', async () => {
    const letter = await at();
    const download = letter.page.waitForEvent('download');
    await letter.page.getByRole('link', { name: 'Word file' }).click();
    expect((await download).suggestedFilename()).toBe('annotated-agenda-jha-2025-12-08.docx');
    await letter.close();
  });

  it('tells a reader why nothing can be added', async () => {
    const letter = await at();
    await letter.page.getByText('You cannot add to it in your role.').waitFor();
    expect(await letter.page.locator('.next-letter__form').count()).toBe(0);
    await letter.close();
  });

  it('takes words of one’s own and a promise, which are then in the letter and due', async () => {
    const letter = await at('', 'council');
    const { page } = letter;
    await page.getByLabel('Point', { exact: true }).selectOption('I.4');
    await page.getByLabel('Your own words on this point').fill('A sentence of our own.');
    await page.getByLabel('Promised to parliament').fill('A letter on the trilogues');
    await page.getByLabel('Promised by').fill('2026-01-15');
    await page.getByRole('button', { name: 'Record it' }).click();
    await page.getByText('Recorded; the letter above has it.').waitFor();
    await expect.poll(() => textOf(letter)).toContain('A sentence of our own.');
    await expect.poll(() => textOf(letter)).toContain('I.4: A letter on the trilogues (by 15 January 2026)');
    const due = (await (await fetch(`${desk.url}/api/council/due`)).json()) as { due: { text: string }[] };
    expect(due.due.map(({ text }) => text)).toContain('A letter on the trilogues');
    await page.getByRole('link', { name: 'Due', exact: true }).click();
    await page.getByRole('row', { name: /A letter on the trilogues .* Commitment/ }).waitFor();
    expect(letter.troubles).toEqual([]);
    await letter.close();
  });

  it('takes what came of a point, and sets it beside what was announced', async () => {
    const letter = await at('?kind=report', 'council');
    const { page } = letter;
    await page.getByLabel('Point', { exact: true }).selectOption('I.2');
    await page.getByLabel('What came of it').selectOption('postponed');
    await page.getByRole('button', { name: 'Record it' }).click();
    await page.getByText('Recorded; the letter above has it.').waitFor();
    await expect.poll(() => textOf(letter)).toContain('The point was postponed.');
    await letter.close();
  });
});
