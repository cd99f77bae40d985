/** What happens to a dossier, recorded on its page in real Chromium: by whoever may, with nothing lost and nothing twice. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { focused, tabToNamed } from './by-keyboard.ts';
import { describeDesk, desk, open } from './describe-desk.ts';
import type { Signed } from './every-page.ts';
import type { Opened } from './open-page.ts';
import { violations } from './violations.ts';

describeDesk('recording on the page of a dossier', () => {
  const at = (dossier: string, role?: Signed, width = 1280): Promise<Opened> =>
    open(
      { name: 'dossier', path: `/council/dossiers/${dossier}`, ready: '.tracks', ...(role ? { role } : {}) },
      { viewport: { width, height: 900 } },
    );
  const region = (page: Page, name: string) => page.getByRole('region', { name });
  const form = (page: Page, name: string) => page.getByRole('form', { name });
  const save = (page: Page): Promise<void> => page.getByRole('button', { name: 'Record it' }).click();
  const recorded = (page: Page): Promise<void> =>
    page.getByRole('heading', { name: 'Recorded', exact: true }).waitFor();
  const eventsOf = async (
    dossier: string,
  ): Promise<readonly { version: number; type: string; actor: string; data: { step?: string } }[]> => {
    const answer = await fetch(`${desk.url}/api/register/events?stream=council/dossier/${dossier}`);
    return ((await answer.json()) as { events: [] }).events;
  };

  describe('a step', () => {
    it('is chosen among those that may come, and is then in the history, on the tracks and in the register', async () => {
      const { page, troubles, close } = await at('digital-travel', 'council');
      await page.getByRole('button', { name: 'Record a step' }).click();
      const step = form(page, 'Record a step');
      expect(await step.getByLabel('Day').inputValue()).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      await step.getByLabel('Step').selectOption({ label: 'European Parliament: confirms its negotiating mandate' });
      await step.getByText('As a rule it waits for “Committee report”.').waitFor();
      await step.getByLabel('Day').fill('2026-03-01');
      await step.getByLabel('Source').fill('Minutes of the sitting');
      await step.getByLabel('Its address').fill('https://www.europarl.europa.eu/minutes');
      await save(page);
      await recorded(page);
      await expect.poll(() => focused(page)).toContain('confirms its negotiating mandate');
      const last = (await eventsOf('digital-travel')).at(-1);
      expect(last).toMatchObject({ type: 'StepTaken', actor: 'council', data: { on: '2026-03-01' } });
      await page.getByText(`as version ${last?.version} of this dossier`).waitFor();
      await page.getByRole('row', { name: /1 Mar 2026 .*confirms its negotiating mandate .*Minutes/ }).waitFor();
      await region(page, 'How far it is')
        .getByRole('listitem')
        .filter({ hasText: 'Mandate of Parliament, 1 Mar 2026' })
        .first()
        .waitFor();
      await region(page, 'What may come next').getByRole('row', { name: /trilogue/ }).waitFor();
      await page.getByRole('button', { name: 'Record another step' }).click();
      await expect.poll(() => focused(page)).toContain('Choose');
      expect(await step.getByLabel('Source').inputValue()).toBe('');
      await page.getByRole('button', { name: 'Close the form' }).click();
      await expect.poll(() => focused(page)).toBe('Record a step');
      expect(new URL(page.url()).search).toBe('');
      expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
      expect(troubles).toEqual([]);
      await close();
    }); // prettier-ignore

    it('that is out of order is refused with the reason at its field, and nothing typed is lost', async () => {
      const { page, close } = await at('civil-protection-2028?do=step', 'council');
      const before = (await eventsOf('civil-protection-2028')).length;
      const step = form(page, 'Record a step');
      await step.getByLabel('Step').selectOption('approve-parliament-position');
      await step.getByText('Not possible yet: it waits for').waitFor();
      await step.getByLabel('Source').fill('Own notes');
      await save(page);
      const summary = page.locator('.form__summary');
      await summary.getByRole('button', { name: /needs “Parliament’s position at first reading”/ }).waitFor();
      await expect.poll(() => summary.evaluate((box) => box === document.activeElement)).toBe(true);
      await summary.getByRole('button').click();
      const field = step.getByLabel('Step');
      expect(await field.evaluate((one) => one === document.activeElement)).toBe(true);
      expect(await field.getAttribute('aria-invalid')).toBe('true');
      const said = (await field.getAttribute('aria-describedby'))?.split(' ').at(-1);
      const told = await page.locator(`[id="${said}"]`).innerText();
      expect(told).toContain('not reached yet');
      expect(told).toContain('Record first what comes before it');
      expect(await step.getByLabel('Source').inputValue()).toBe('Own notes');
      expect((await eventsOf('civil-protection-2028')).length).toBe(before);

      await page.reload();
      await step.waitFor();
      await expect.poll(() => step.getByLabel('Source').inputValue()).toBe('Own notes');
      await field.selectOption('start-in-working-party');
      await save(page);
      await recorded(page);
      expect((await eventsOf('civil-protection-2028')).length).toBe(before + 1);
      await close();
    });

    it('before what it needs is refused in the language of the page', async () => {
      const { page, close } = await at('return-regulation?do=step&lang=nl', 'council');
      const step = form(page, 'Een stap vastleggen');
      await step.getByLabel('Stap').selectOption('sign');
      await step.getByLabel('Dag').fill('2026-01-01');
      await step.getByLabel(/^Bron/).fill('Eigen aantekeningen');
      await page.getByRole('button', { name: 'Leg het vast' }).click();
      const summary = page.locator('.form__summary');
      await summary.getByText(/is nodig: .*, nog niet bereikt.* of zet de dag recht/).waitFor();
      await close();
    });

    it('that is missing, still to come or without a source is not sent', async () => {
      const { page, close } = await at('digital-travel?do=step', 'council');
      await form(page, 'Record a step').getByLabel('Day').fill('2031-01-01');
      await form(page, 'Record a step').getByLabel('Its address').fill('javascript:alert(1)');
      await save(page);
      const summary = await page.locator('.form__summary').innerText();
      for (const said of [
        'Step is missing.',
        'Day: this day is still to come.',
        'Source is missing.',
        'Its address: an address begins with https://.',
      ]) {
        expect(summary).toContain(said);
      }
      await page.getByRole('button', { name: 'Discard what I typed' }).click();
      expect(await page.locator('.form__summary').count()).toBe(0);
      await close();
    });

    it('whose answer was lost is there once, and the page says that it had been saved', async () => {
      const { page, close } = await at('interoperability-roadmap?do=step', 'council');
      const before = (await eventsOf('interoperability-roadmap')).length;
      let lost = false;
      await page.route('**/rpc/council/record/step', async (route) => {
        if (lost) return route.continue();
        lost = true;
        await route.fetch();
        return route.abort('connectionreset');
      });
      const step = form(page, 'Record a step');
      await step.getByLabel('Step').selectOption({ index: 1 });
      await step.getByLabel('Source').fill('Own notes');
      await save(page);
      await page.getByText('The server had saved it before it stopped answering.').waitFor();
      expect((await eventsOf('interoperability-roadmap')).length).toBe(before + 1);
      await close();
    });
  });

  describe('a position', () => {
    it('is recorded by keyboard alone, in one’s own words, and stands with the others', async () => {
      const { page, troubles, close } = await at('return-regulation', 'council');
      await tabToNamed(page, 'Record a position');
      await page.keyboard.press('Enter');
      await form(page, 'Record a position').waitFor();
      await tabToNamed(page, 'Of whom');
      await page.keyboard.type('Germany');
      await tabToNamed(page, 'Position');
      await page.keyboard.type('opposes');
      await tabToNamed(page, 'In their words');
      await page.keyboard.type('Germany wants the hubs looked at again.');
      await tabToNamed(page, 'Source');
      await page.keyboard.type('Public session');
      await page.keyboard.press('Enter');
      await recorded(page);
      const mine = region(page, 'Where they stand').getByRole('listitem').filter({ hasText: 'Germany' });
      await expect.poll(() => mine.innerText()).toContain('opposes');
      expect(await mine.innerText()).toContain('Germany wants the hubs looked at again.');
      expect(await mine.innerText()).toContain('Public session');
      expect(troubles).toEqual([]);
      await close();
    });

    it('may be that of an institution, and what is missing is said at its field', async () => {
      const { page, close } = await at('return-regulation?do=position', 'council');
      await save(page);
      const summary = await page.locator('.form__summary').innerText();
      expect(summary).toContain('Of whom is missing.');
      expect(summary).toContain('Position is missing.');
      await form(page, 'Record a position').getByLabel('Of whom').selectOption('parliament');
      await form(page, 'Record a position').getByLabel('Position').selectOption('conditional');
      await form(page, 'Record a position').getByLabel('Source').fill('P10_TA(2026)0100');
      await save(page);
      await recorded(page);
      await region(page, 'Where they stand')
        .getByRole('listitem')
        .filter({ hasText: 'European Parliament' })
        .getByText('supports on conditions')
        .waitFor();
      await close();
    });
  });

  describe('what the act says of its days', () => {
    it('is filled in as recorded; changed, it moves the day that follows', async () => {
      const { page, troubles, close } = await at('insolvency-law', 'council');
      const follows = region(page, 'What follows, and when');
      await follows.getByRole('row', { name: /22 Jan 2029 .*Transposition/ }).waitFor();
      await page.getByRole('button', { name: 'Record what the act says of its days' }).click();
      const terms = form(page, 'Record what the act says of its days');
      const transposition = terms.getByRole('group', { name: 'Transposition' });
      expect(await transposition.getByLabel('Number').inputValue()).toBe('33');
      await transposition.getByLabel('Number').fill('');
      await save(page);
      await page
        .locator('.form__summary')
        .getByRole('button', { name: 'Transposition, number is missing.' })
        .click();
      expect(await focused(page)).toBe('');
      await transposition.getByLabel('Number').fill('2');
      await transposition.getByLabel('Unit').selectOption('years');
      await terms.getByRole('button', { name: 'Add a report or an evaluation' }).click();
      const report = terms.getByRole('group', { name: 'Report 1' });
      await expect
        .poll(() => report.getByLabel('Kind').evaluate((one) => one === document.activeElement))
        .toBe(true);
      await report.getByLabel('Kind').selectOption('evaluation');
      await report.getByLabel('What the act says').selectOption('on');
      await report.getByLabel('Day').fill('2034-07-01');
      await terms.getByLabel('Source').fill('Article 70 of the Directive');
      await save(page);
      await recorded(page);
      await follows.getByRole('row', { name: /22 Apr 2028 .*Transposition/ }).waitFor();
      await follows.getByRole('row', { name: /1 Jul 2034 .*Evaluation/ }).waitFor();
      expect(await follows.getByText('22 Jan 2029').count()).toBe(0);
      await page.getByRole('button', { name: 'Change it again' }).click();
      expect(await transposition.getByLabel('Number').inputValue()).toBe('2');
      expect(await report.getByLabel('Day').inputValue()).toBe('2034-07-01');
      expect(troubles).toEqual([]);
      await close();
    });
  });

  describe('whoever may not', () => {
    it.each([undefined, 'commission'] as const)(
      'is told why and how to sign in, and sees no form: %s',
      async (role) => {
        const { page, close } = await at('digital-travel', role);
        const notice = region(page, 'Record what happened');
        await notice.getByText('agendas and dossiers are kept by governments, the Council').waitFor();
        expect(await page.getByRole('button', { name: /^Record a/ }).count()).toBe(0);
        await notice.getByRole('button', { name: 'Sign in' }).click();
        await page.getByRole('dialog').waitFor();
        await close();
      },
    );

    it('is told so where the address asks for a form, which opens there once they have signed in', async () => {
      const { page, close } = await at('digital-travel?do=position');
      const denied = region(page, 'Where they stand').getByRole('alert');
      expect(await denied.innerText()).toContain('You may not open “Record a position”');
      const { secret } = await desk.store.people.invitations.make({ role: 'council' });
      const [name, password] = ['Officer of the Council', 'zeven blauwe fietsen lachen'];
      await fetch(`${desk.url}/session/invitation`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', origin: desk.url },
        body: JSON.stringify({ invitation: secret, name, password }),
      });
      await denied.getByRole('button', { name: 'Sign in' }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByLabel('Name').fill(name);
      await dialog.getByLabel('Password').fill(password);
      await dialog.getByRole('button', { name: 'Sign in' }).click();
      await form(page, 'Record a position').waitFor();

      // A session that ends in mid-form: asked to sign in again, and then it goes on.
      await form(page, 'Record a position').getByLabel('Of whom').selectOption('PL');
      await form(page, 'Record a position').getByLabel('Position').selectOption('abstains');
      await form(page, 'Record a position').getByLabel('Source').fill('Public session');
      const cookies = await page.context().cookies();
      await page.evaluate(() => fetch('/session', { method: 'DELETE' }));
      await page.context().addCookies(cookies);
      await save(page);
      await dialog.getByLabel('Name').fill(name);
      await dialog.getByLabel('Password').fill(password);
      await dialog.getByRole('button', { name: 'Sign in' }).click();
      await recorded(page);
      await region(page, 'Where they stand').getByText('Poland').first().waitFor();
      await close();
    });
  });

  it.each(['step', 'position', 'terms'])(
    'has nothing that axe objects to, 320 pixels wide and in Dutch, with its errors: %s',
    async (what) => {
      const { page, close } = await at(`resettlement-plan-2026?do=${what}&lang=nl`, 'council', 320);
      await page.getByRole('button', { name: 'Leg het vast' }).click();
      await page.locator('.form__summary').waitFor();
      expect(await violations(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
      await close();
    },
  );
});
