/** The questionnaire about one application, in real Chromium: what an official does there, and what may go wrong. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { tabTo, tabToNamed } from './by-keyboard.ts';
import { describeDesk, desk, open } from './describe-desk.ts';
import type { Opened } from './open-page.ts';
import { violations } from './violations.ts';

/** What is known of a simple case; all else is no or none. */
const EGYPTIAN: Readonly<Record<string, string>> = {
  'application.state': 'Netherlands',
  'application.madeOn': '2026-08-01',
  'application.registeredOn': '2026-08-03',
  'application.lodgedOn': '2026-08-10',
  'applicant.nationality': 'Egypt',
  'applicant.birthDate': '1990-05-06',
  'arrival.how': 'inside',
  'arrival.on': '2026-08-01',
  'examination.entry': 'lawful',
};

describeDesk('the page on one application', () => {
  const at = (search = '', options = {}): Promise<Opened> =>
    open({ name: 'asylum-case', path: `/asylum/case${search}`, ready: '.case__step' }, options);
  const step = (page: Page) => page.locator('.case__step h2').innerText();
  const field = (page: Page, path: string) => page.locator(`.case__step [name="${path}"]`);
  const next = (page: Page) => page.getByRole('button', { name: 'Go on', exact: true }).click();

  it('settles a simple case in under eight steps, by keyboard alone', async () => {
    const { page, troubles, close } = await at();
    const steps: string[] = [];
    while ((await step(page)) !== 'Nothing is left to ask') {
      steps.push(await step(page));
      expect(steps.length, steps.join(', ')).toBeLessThan(8);
      await answerByKeyboard(page);
      await page.keyboard.press('Enter');
      const before = steps.at(-1) ?? '';
      await expect.poll(() => step(page)).not.toBe(before);
    }
    expect(await page.locator('.follows').innerText()).toContain('8 of 8 settled, 0 open');
    expect(await page.locator('.follows output').innerText()).toBe('8 of 8 settled, 0 open');
    expect(await page.locator('.follows').innerText()).toContain('This is advice to an official');
    // Nothing of it is in the address.
    expect(new URL(page.url()).search).toBe('');
    expect(troubles).toEqual([]);
    await close();
  });

  it('says at each field what is wrong, takes the focus to it, and loses nothing', async () => {
    const { page, troubles, close } = await at();
    const wrong = page.locator('.form__summary');
    await next(page);
    await expect.poll(() => wrong.getByRole('button').count()).toBe(4);
    expect(await wrong.innerText()).toContain('say that it is not known');
    expect(await page.locator('[data-fact="application.lodgedOn"] .entry__error').innerText()).toContain(
      'Answer this',
    );
    await field(page, 'application.state').fill('Netherlands');
    for (const day of ['madeOn', 'registeredOn', 'lodgedOn']) {
      await field(page, `application.${day}`).fill('2014-01-01');
    }
    await next(page);
    await expect.poll(() => wrong.innerText()).toContain('before the oldest law that is here');
    await field(page, 'application.madeOn').fill('2026-08-03');
    await field(page, 'application.registeredOn').fill('2026-08-01');
    await field(page, 'application.lodgedOn').fill('2026-08-10');
    await next(page);
    await expect.poll(() => wrong.innerText()).toContain('before it was made on 2026-08-03');
    expect(await wrong.evaluate((box) => box === document.activeElement)).toBe(true);
    expect(await wrong.locator('[lang=en]').innerText()).toContain('2026-08-01');
    await wrong.getByRole('button').click();
    expect(await focusedName(page)).toBe('application.registeredOn');
    expect(await field(page, 'application.madeOn').inputValue()).toBe('2026-08-03');
    await field(page, 'application.registeredOn').fill('2026-08-03');
    await field(page, 'application.lodgedOn').fill('2026-08-10');
    await next(page);
    await expect.poll(() => step(page)).toBe('The applicant');
    await field(page, 'applicant.nationality').fill('Soviet Union');
    await field(page, 'applicant.birthDate').fill('1990-05-06');
    await page.getByRole('button', { name: 'None of these, go on' }).click();
    await expect.poll(() => wrong.innerText()).toContain('The Soviet Union ended in 1991');
    await field(page, 'applicant.nationality').fill('egypte');
    await field(page, 'applicant.birthDate').fill('2190-05-06');
    await next(page);
    await expect.poll(() => wrong.innerText()).toContain('The date of birth 2190-05-06 is in the future.');
    expect(await page.locator('[data-fact="applicant.birthDate"] .entry__error').innerText()).toContain(
      'in the future',
    );
    await field(page, 'applicant.birthDate').fill('1990-05-06');
    await next(page);
    await expect.poll(() => step(page)).toBe('How the applicant came');
    // The browser itself writes down that an answer was a refusal.
    expect(troubles.filter((trouble) => !/\b400\b/.test(trouble))).toEqual([]);
    await close();
  });

  it('says once a field is left what cannot be, and what no longer matters', async () => {
    const { page, close } = await at();
    await field(page, 'application.madeOn').fill('2126-08-03');
    await field(page, 'application.lodgedOn').focus();
    await page.locator('[data-fact="application.madeOn"] .entry__error').getByText('is after').waitFor();
    expect(await page.locator('.form__summary').count()).toBe(0);
    await field(page, 'application.state').fill('Netherlands');
    for (const day of ['madeOn', 'registeredOn', 'lodgedOn']) {
      await field(page, `application.${day}`).fill('2026-08-03');
    }
    await next(page);
    await expect.poll(() => step(page)).toBe('The applicant');
    await field(page, 'applicant.nationality').fill('Egypt');
    await field(page, 'applicant.birthDate').focus();
    const former = page.locator('[data-fact="applicant.formerResidence"]');
    await former.getByText('Other answers make this idle').waitFor();
    expect(await page.locator('.yes-no__idle, .fact--idle').allInnerTexts()).toHaveLength(2);
    await close();
  });

  it('takes “not known” for an answer, and does not ask again', async () => {
    const { page, close } = await at();
    await field(page, 'application.state').fill('Netherlands');
    await field(page, 'application.madeOn').fill('2026-08-03');
    await field(page, 'application.lodgedOn').fill('2026-08-10');
    await page.getByLabel('Not known On which day was it registered?').check();
    await next(page);
    await expect.poll(() => step(page)).toBe('The applicant');
    await page.locator('.answered__step summary').click();
    expect(await page.locator('.answered__step').innerText()).toMatch(/Not known/);
    await close();
  });

  it('opens what was answered, changes it and drops nothing else; a reload keeps all of it', async () => {
    const { page, close } = await at('?example=yes');
    await openStep(page, 'The applicant');
    expect(await step(page)).toBe('Change: The applicant');
    expect(await field(page, 'applicant.nationality').inputValue()).toBe('Egypt');
    await field(page, 'applicant.nationality').fill('Syria');
    await page.reload();
    expect(await field(page, 'applicant.nationality').inputValue()).toBe('Syria');
    await page.getByRole('button', { name: 'Save the change' }).click();
    await expect.poll(() => step(page)).not.toMatch(/Change/);
    await page.reload();
    await page.locator('.case__step').waitFor();
    const all = await page.locator('.answered').evaluate((list) => list.textContent);
    expect(all).toContain('Syria');
    expect(all).toContain('6 May 1990');
    expect(all).toContain('10 August 2026');
    await openStep(page, 'The applicant');
    await field(page, 'applicant.nationality').fill('Iraq');
    await page.getByRole('button', { name: 'Leave it as it was' }).click();
    expect(await page.locator('.answered').evaluate((list) => list.textContent)).toContain('Syria');
    await close();
  });

  it('begins with the country that one came from, and takes it out of the address', async () => {
    const { page, troubles, close } = await open({
      name: 'country',
      path: '/asylum/countries/EGY',
      ready: '.grounds',
    });
    await page.getByRole('link', { name: 'Use this country in a case' }).click();
    await page.locator('.case__step').waitFor();
    await expect.poll(() => new URL(page.url()).search).toBe('');
    expect(await page.locator('.answered').evaluate((list) => list.textContent)).toContain('Egypt');
    expect(troubles).toEqual([]);
    await close();
  });

  it('forgets the case when it is told so twice, and nothing of it stays in the tab', async () => {
    const { page, close } = await at('?example=yes');
    expect(await page.evaluate(() => sessionStorage.getItem('acquis.asylum.case'))).toContain('EGY');
    await page.getByRole('button', { name: 'Forget this case' }).click();
    await page.getByRole('button', { name: 'Keep it' }).click();
    await page.getByRole('button', { name: 'Forget this case' }).click();
    await page.getByRole('button', { name: 'Yes, forget it' }).click();
    await expect.poll(() => page.locator('.answered__step').count()).toBe(0);
    await expect.poll(() => new URL(page.url()).search).toBe('');
    expect(await page.evaluate(() => sessionStorage.getItem('acquis.asylum.case'))).toBeNull();
    await page.reload();
    await page.locator('.case__step').waitFor();
    expect(await page.locator('.answered__step').count()).toBe(0);
    await close();
  });

  it('adds entries to a list, each with its fields', async () => {
    const { page, troubles, close } = await at();
    const kept = {
      facts: { 'responsibility.family': [] },
      notKnown: [],
      typed: {},
      editing: null,
      asOf: null,
      readings: {},
    };
    await page.evaluate((text) => sessionStorage.setItem('acquis.asylum.case', text), JSON.stringify(kept));
    await page.reload();
    await openStep(page, 'Ties with another state');
    const family = page.getByRole('group', { name: /Which family members/ });
    await family.getByLabel('These').check();
    const entry = page.getByRole('group', { name: 'Entry 1' });
    await entry.getByLabel('What this person is to the applicant').selectOption({ label: 'Spouse' });
    await entry.getByLabel('The state where this person is').fill('Swedn');
    await page.getByRole('button', { name: 'Add another' }).click();
    await page.getByRole('button', { name: 'Remove Entry 2' }).click();
    await page.getByRole('button', { name: 'Save the change' }).click();
    await expect
      .poll(() => page.locator('.form__summary').innerText())
      .toContain('Choose a state from the list');
    expect(await violations(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 700 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    await page.setViewportSize({ width: 1280, height: 900 });
    await entry.getByLabel('The state where this person is').fill('sweden');
    await page.getByRole('button', { name: 'Save the change' }).click();
    await expect
      .poll(() => page.locator('.answered').evaluate((list) => list.textContent))
      .toContain('What this person is to the applicant: Spouse, The state where this person is: Sweden');
    expect(troubles).toEqual([]);
    await close();
  });

  it('says why a fact is asked, and why an answer is what it is', async () => {
    const { page, close } = await at('?example=yes');
    const why = page.locator('.why-asked').filter({ hasText: 'Why are these asked?' });
    await why.locator('summary').click();
    expect(await why.innerText()).toMatch(/Art\. \d/);
    const settled = page
      .locator('.follows__question')
      .filter({ hasText: 'Which act governs the procedure?' });
    await settled.getByText('Reasons').click();
    expect(await settled.locator('.reason a').first().getAttribute('href')).toContain('eur-lex');
    expect(await page.locator('.would-change li').count()).toBeGreaterThan(3);
    // On no list of the Union: the rate is what counts.
    await openStep(page, 'The applicant');
    await field(page, 'applicant.nationality').fill('Pakistan');
    await page.getByRole('button', { name: 'Save the change' }).click();
    const accelerated = page.locator('.follows__question').filter({ hasText: 'accelerated' });
    await expect.poll(() => accelerated.innerText()).toContain('It says nothing of this person.');
    await close();
  });

  it('names a reading where it decides', async () => {
    const { page, close } = await at();
    await field(page, 'application.state').fill('Netherlands');
    await field(page, 'application.madeOn').fill('2026-07-01');
    await field(page, 'application.registeredOn').fill('2026-07-01');
    await field(page, 'application.lodgedOn').fill('2026-07-01');
    await next(page);
    await expect.poll(() => step(page)).toBe('The applicant');
    const question = page.locator('.follows__question').filter({ hasText: 'Which act says' });
    expect(await question.innerText()).toContain('This rests on a reading.');
    await page.getByText('Day and readings').click();
    await page.getByLabel(/registered on 1 July 2026 itself/).selectOption('DUBLIN3');
    await expect.poll(() => question.locator('strong').innerText()).toContain('Dublin III');
    await page.getByLabel('Looked at as of').fill('2026-06-01');
    await page.getByRole('button', { name: 'Use this day' }).click();
    await expect.poll(() => page.locator('.case__day .entry__error').innerText()).toContain('2026-07-01');
    await close();
  });

  it('keeps the answers that are there while the server is away, and goes on when it is back', async () => {
    const { page, close } = await at('?example=yes');
    await page.route('**/api/asylum/ask', (route) => route.abort());
    await page.getByRole('button', { name: 'None of these, go on' }).click();
    await page.getByText('The server does not answer. Nothing is lost').waitFor();
    expect(await page.locator('.follows__question').count()).toBe(8);
    await page.unroute('**/api/asylum/ask');
    const before = await step(page);
    await next(page);
    await expect.poll(() => step(page)).not.toBe(before);
    await close();
  });

  it('is taken along as a file that the API answers the same on', async () => {
    const { page, close } = await at('?example=yes');
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Facts as a JSON file' }).click(),
    ]);
    expect(file.suggestedFilename()).toBe('asylum-case.json');
    const body = readFileSync(await file.path(), 'utf8');
    expect(JSON.parse(body)).toMatchObject({
      asOf: '2026-11-30',
      facts: { applicant: { nationality: 'EGY' } },
    });
    const codes = await page.locator('.take__codes').innerText();
    expect(codes).toContain('asylum ask --input asylum-case.json');
    expect(codes).toContain('-d @asylum-case.json');
    expect(codes).not.toContain('EGY');
    const answer = await fetch(`${desk.url}/api/asylum/ask`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    });
    const { settled, open: left } = (await answer.json()) as { settled: number; open: number };
    expect(await page.locator('.follows__count').innerText()).toBe(`${settled} of 8 settled, ${left} open`);
    await close();
  });

  it('is in Dutch, the answers too', async () => {
    const { page, close } = await at('?example=yes&lang=nl');
    await page.getByText('Tot nu toe beantwoord').waitFor();
    expect(await page.locator('.answered').evaluate((list) => list.textContent)).toContain('Egypte');
    expect(await page.locator('.follows').innerText()).toContain('Wordt de behandeling versneld?');
    await close();
  });

  it('has the summary in view on a telephone', async () => {
    const { page, close } = await at('?example=yes', { viewport: { width: 360, height: 640 } });
    await page.getByRole('button', { name: 'None of these, go on' }).scrollIntoViewIfNeeded();
    const box = await page.locator('.case__bar').boundingBox();
    expect(box?.y).toBeGreaterThanOrEqual(0);
    expect(box?.y).toBeLessThan(100);
    await close();
  });
});

/** Opens an answered step to change it. */
async function openStep(page: Page, title: string): Promise<void> {
  const answered = page
    .locator('.answered__step')
    .filter({ has: page.locator('summary', { hasText: new RegExp(`^${title}`) }) });
  await answered.locator('summary').click();
  await answered.getByRole('button').click();
  await page.getByText(`Change: ${title}`).waitFor();
}

const focusedName = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute('name'));

/** Fills in what is known of the step in the order of its fields, and leaves the focus where Enter goes on. */
async function answerByKeyboard(page: Page): Promise<void> {
  const names = await page
    .locator('.case__step [name]')
    .evaluateAll((fields) => [...new Set(fields.map((one) => one.getAttribute('name') ?? ''))]);
  for (const name of names) {
    const known = EGYPTIAN[name];
    if (known === undefined) continue;
    await tabTo(page, `[name="${name}"]`);
    await typeAnswer(page, name, known);
  }
  if ((await page.getByRole('button', { name: 'None of these, go on' }).count()) > 0) {
    await tabToNamed(page, 'None of these, go on');
  }
}

async function typeAnswer(page: Page, name: string, known: string): Promise<void> {
  const kind = await page.evaluate(() => (document.activeElement as HTMLInputElement).type);
  if (kind === 'radio') {
    await page.keyboard.press('Space');
    while ((await page.locator(`[name="${name}"]:checked`).getAttribute('value')) !== known) {
      await page.keyboard.press('ArrowDown');
    }
    return;
  }
  if (kind !== 'date') return page.keyboard.type(known);
  const [year = '', month = '', day = ''] = known.split('-');
  const value = () => page.locator(`[name="${name}"]`).inputValue();
  await page.keyboard.type(`${month}${day}${year}`);
  // The order of day and month is the browser’s own.
  if ((await value()) === known) return undefined;
  for (const _ of [1, 2]) await page.keyboard.press('ArrowLeft');
  await page.keyboard.type(`${day}${month}${year}`);
  expect(await value()).toBe(known);
}
