/** The pledging round in real Chromium, on the real server, in every role: what may be done beside what may not. */
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { browser, describeDesk, desk } from './describe-desk.ts';
import { eventsOf, openRound, pledgesOf, typePledge } from './round-page.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** For each role one action that it may do in the recorded cycle of 2026 and one that it may not, with why. */
const ROLES = [
  { role: 'commission', may: 'Record shortcomings', mayNot: 'Record a pledge', who: 'a member state' },
  { role: 'council', may: 'Reconvene the forum', mayNot: 'Record the situations', who: 'the Commission' },
  { role: 'member-state', state: 'DE', may: 'Record a pledge', mayNot: 'Close the year', who: 'the Solidarity Coordinator' },
  { role: 'coordinator', may: 'Close the year', mayNot: 'Put a pledge right', who: 'the administrator' },
  { role: 'administrator', may: 'Put a pledge right', mayNot: 'Record a pledge', who: 'a member state' },
] as const; // prettier-ignore

describeDesk('the pledging round', () => {
  const action = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
  const violations = async (page: Page): Promise<unknown> => {
    await page.evaluate(axe.source);
    return page.evaluate(async (tags) => {
      const run = (globalThis as unknown as { axe: typeof axe }).axe.run;
      const { violations: found } = await run(document, { runOnly: tags });
      return found.map(({ id, nodes }) => [id, nodes.map(({ html }) => html.slice(0, 160))]);
    }, TAGS);
  };

  it('shows a reader where every step stands, lets them do nothing, and says who may', async () => {
    const { page, context } = await openRound(browser, desk.url);
    expect(
      await page.getByRole('list', { name: 'Steps of the year' }).getByRole('heading', { level: 2 }).count(),
    ).toBe(14);
    expect(await page.getByRole('region', { name: 'Proposal' }).innerText()).toContain('On record');
    const actions = page.locator('.round__action button');
    expect(await actions.count()).toBe(21);
    expect(await page.locator('.round__action button[aria-disabled="false"]').count()).toBe(0);
    const pledge = action(page, 'Record a pledge');
    const why = await pledge.getAttribute('aria-describedby');
    expect(await page.locator(`[id="${why}"]`).innerText()).toContain(
      'Not your role: a member state may do this.',
    );
    await pledge.focus();
    await page.keyboard.press('Enter');
    expect(await page.getByRole('form').count()).toBe(0);
    expect(await page.getByRole('button', { name: 'Sign in' }).count()).toBe(1);
    await context.close();
  });

  for (const { role, may, mayNot, who, ...of } of ROLES) {
    it(`lets the ${role} do its own (“${may}”) and not another’s (“${mayNot}”)`, async () => {
      const token = await desk.token(role, 'state' in of ? of.state : undefined);
      const about = role === 'administrator' ? 'DE' : 'GR';
      const { page, context } = await openRound(browser, desk.url, {
        token,
        search: `?show=all&state=${about}`,
      });
      expect(await action(page, may).getAttribute('aria-disabled')).toBe('false');
      const barred = action(page, mayNot);
      expect(await barred.getAttribute('aria-disabled')).toBe('true');
      const why = await barred.getAttribute('aria-describedby');
      expect(await page.locator(`[id="${why}"]`).innerText()).toContain(`Not your role: ${who}`);
      await action(page, may).click();
      await page.getByRole('form', { name: may }).waitFor();
      await page.getByLabel('Show').selectOption('mine');
      await barred.waitFor({ state: 'detached' });
      expect(await action(page, may).count()).toBe(1);
      await context.close();
    });
  }

  it('tells the Commission why a second proposal is not possible, with the article', async () => {
    const token = await desk.token('commission');
    const { page, context } = await openRound(browser, desk.url, { token, search: '?show=all' });
    const again = action(page, 'Record the proposal');
    const why = await again.getAttribute('aria-describedby');
    const told = page.locator(`[id="${why}"]`);
    expect(await told.innerText()).toContain('Not possible now: The Council already established the pool');
    expect(await told.getByRole('link').getAttribute('href')).toContain('eur-lex.europa.eu');
    await context.close();
  });

  it('records a pledge with one button, after saying what it records and what it changes', async () => {
    const token = await desk.token('member-state', 'FR');
    const { page, context } = await openRound(browser, desk.url, { token, search: '?do=pledge' });
    await typePledge(page, '1 234');
    await expect.poll(() => page.getByText('France pledges 1,234 relocations.').count()).toBe(1);
    await page.getByRole('row', { name: /^Pledged by all/ }).waitFor();
    await page.getByRole('button', { name: 'Record it' }).click();
    await page.getByRole('link', { name: 'See it in the register' }).waitFor();
    const last = (await eventsOf(desk.url)).at(-1);
    expect(last).toMatchObject({
      type: 'PledgeRecorded',
      actor: 'member-state:FR',
      data: { relocations: 1234 },
    });
    expect(await page.getByText(`as version ${last?.version} of the cycle`).count()).toBe(1);
    expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
    await context.close();
  });

  it('says at its head what is missing or wrong, leads to the field, and writes nothing', async () => {
    const token = await desk.token('member-state', 'BE');
    const { page, context } = await openRound(browser, desk.url, { token, search: '?do=pledge' });
    const before = (await eventsOf(desk.url)).length;
    await page.getByLabel('Relocations').fill('many');
    await page.getByLabel('Its address').fill('javascript:alert(1)');
    await page.getByRole('button', { name: 'Record it' }).click();
    const summary = page.locator('.form__summary');
    expect(await summary.innerText()).toContain('Relocations: give a whole number such as 4555.');
    expect(await summary.innerText()).toContain('Source is missing.');
    expect(await summary.innerText()).toContain('an address begins with https://.');
    expect(await summary.evaluate((box) => box === document.activeElement)).toBe(true);
    await summary.getByRole('button', { name: /^Relocations/ }).click();
    expect(await page.getByLabel('Relocations').evaluate((field) => field === document.activeElement)).toBe(
      true,
    );
    expect((await eventsOf(desk.url)).length).toBe(before);
    await context.close();
  });

  for (const [lang, width] of [
    ['en', 1440],
    ['nl', 320],
  ] as const) {
    it(`has nothing that axe objects to, with a form open: ${lang}, ${width} pixels wide`, async () => {
      const token = await desk.token('member-state', 'NL');
      const search = `?do=pledge&show=all&lang=${lang}`;
      const { page, context } = await openRound(browser, desk.url, { token, search, width });
      await page.locator('.round__form button[type=submit]').click();
      await page.locator('.form__summary').waitFor();
      expect(await violations(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      expect(await page.locator('main').innerText()).not.toMatch(
        /\b(field|help|do|step|role|choice|sum|paste)\.[a-z]/,
      );
      await context.close();
    });
  }

  it('keeps the address of a form that one may not open, and says who may', async () => {
    const { page, context } = await openRound(browser, desk.url, { search: '?do=makeProposal' });
    await page.getByRole('heading', { name: 'You may not open “Record the proposal”' }).waitFor();
    expect(await page.getByRole('alert').innerText()).toContain('the Commission may do this');
    expect(new URL(page.url()).searchParams.get('do')).toBe('makeProposal');
    expect(await pledgesOf(desk.url, 'FR', 999_999)).toBe(0);
    await context.close();
  });
});
