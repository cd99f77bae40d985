/** The pages of a receiving authority: from an empty inbox to the log of what was erased. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import { eraseDue } from '../../src/mechanisms/travel-credential/journey/erase.ts';
import { focused, tabToNamed } from './by-keyboard.ts';
import { desk, describeDesk, open } from './describe-desk.ts';
import {
  demonstrationPassport,
  importCsca,
  registerOffice,
  sendAhead,
  withdraw,
  type DemonstrationPassport,
  type Sent,
} from './journey-world.ts';
import type { Opened } from './open-page.ts';
import { violations } from './violations.ts';

const EXAMPLES = join(import.meta.dirname, '../../src/mechanisms/travel-credential/face/examples');
const INBOX = '/travel-credential/inbox';
const ROLE = { role: 'border-authority' } as const;
const MODEL = 60_000;
const CLOSED = '.submission__closed';
type Options = Parameters<typeof open>[1];
type Prepare = Parameters<typeof open>[2];

const SECOND = 1_000;
const MINUTE = 60 * SECOND;

/** The page's own time passes as the test says. */
const withClock: Prepare = (context) => context.clock.install();

const inboxOf = (point: string) => ({
  name: 'inbox',
  path: `${INBOX}?office=NL/${point}`,
  ready: '.inbox ~ .take',
  ...ROLE,
});

/** The page of a submission, still closed. */
const closedPage = ({ submission }: Sent, options?: Options, prepare?: Prepare): Promise<Opened> =>
  open(
    { name: 'submission', path: `${INBOX}/${submission}?office=NL/SPL`, ready: CLOSED, ...ROLE },
    options,
    prepare,
  );

async function openIt(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Open it for a border check' }).click();
  await page.getByRole('heading', { name: 'Holder' }).waitFor();
}

const looks = async (submission: string): Promise<number> =>
  (await desk.store.people.views.list({ limit: 200 })).filter(({ subject }) => subject === submission).length;

describeDesk('a receiving authority', () => {
  let passport: DemonstrationPassport;
  beforeAll(async () => {
    passport = await demonstrationPassport(desk);
  });
  const sent = (asked: Partial<Parameters<typeof sendAhead>[1]> = {}): Promise<Sent> =>
    sendAhead(desk, { point: 'SPL', credential: passport.credential, ...asked });

  it('registers its first border crossing point, by keyboard, and gets a key that it can replace', async () => {
    const { page, troubles, close } = await open({ name: 'inbox', path: INBOX, ready: 'main form', ...ROLE });
    await tabToNamed(page, 'Code');
    await page.keyboard.type('x y');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').filter({ hasText: 'Write the code in capitals' }).waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Write the code in capitals' }).click();
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('point');
    await page.keyboard.press('Control+A');
    await page.keyboard.type('spl');
    await tabToNamed(page, 'Name');
    await page.keyboard.type('Schiphol');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Schiphol' }).waitFor();
    expect(new URL(page.url()).searchParams.get('office')).toBe('NL/SPL');
    await page.getByText('Nothing was sent for these hours').waitFor();
    const key = page.getByRole('region', { name: 'The key' });
    const before = await key.locator('code').innerText();
    await key.getByRole('button', { name: 'Make a new key' }).click();
    await key.getByText('There is a new key').waitFor();
    expect(await key.locator('code').innerText()).not.toBe(before);
    expect(troubles).toEqual([]);
    await close();
  });

  it('sees what was sent by day and hour of the place, and what comes in while it looks', async () => {
    const soon = await sent({ inHours: 2 });
    await sent({ inHours: 30, direction: 'exit' });
    const { page, troubles, close } = await open(inboxOf('SPL'), {}, withClock);
    await page.getByText('2 submissions').waitFor();
    await page.getByText('Central European Time').waitFor();
    expect(await page.locator('.inbox__line').allInnerTexts()).toEqual([
      expect.stringContaining('Entry'),
      expect.stringContaining('Exit'),
    ]);
    expect(await page.locator('.inbox__line a').first().innerText()).toContain(soon.submission.slice(0, 8));
    expect(await page.locator('.inbox__fresh').count()).toBe(0);
    await sent({ inHours: 3 });
    await page.clock.runFor(MINUTE);
    await page.getByText('1 new since you opened this page').waitFor();
    expect(await page.locator('.inbox__fresh').count()).toBe(1);
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'I have seen them' }).click();
    expect(await page.locator('.inbox__fresh').count()).toBe(0);
    expect(await page.content()).not.toContain(passport.surname);
    expect(troubles).toEqual([]);
    await close();
  });

  it('limits the inbox to a period, which the address keeps, and says where it ends too early', async () => {
    const { page, troubles, close } = await open({
      ...inboxOf('SPL'),
      path: `${INBOX}?office=NL/SPL&from=2026-01-01T10:00&to=2026-01-01T11:00`,
    });
    await page.getByText('Nothing is there for this period').waitFor();
    expect(await page.getByLabel('Declared from').inputValue()).toBe('2026-01-01T10:00');
    await page.getByLabel('Declared until').fill('2026-01-01T09:00');
    await page.getByText('This is before the beginning').waitFor();
    await page.getByRole('button', { name: 'From 24 hours ago' }).click();
    await page.getByText('3 submissions').waitFor();
    expect(new URL(page.url()).search).not.toContain('from');
    expect(troubles).toEqual([]);
    await close();
  });

  it('opens one from the inbox at once, and from an address by a press alone: each look is logged', async () => {
    const one = await sent();
    const { page, troubles, close } = await open(inboxOf('SPL'));
    await page.getByRole('link', { name: `Open ${one.submission.slice(0, 8)}` }).click();
    await page.getByRole('heading', { name: 'Holder' }).waitFor();
    expect(await looks(one.submission)).toBe(1);
    expect(await page.getByText(passport.surname).count()).toBeGreaterThan(0);
    expect(await page.locator('main').innerText()).toContain('This is advice. The guard decides.');
    expect(await page.locator('.submission__level').innerText()).toContain('Not settled.');
    expect(await page.locator('.submission__level').innerText()).toContain('look at the document itself');
    await page.getByRole('heading', { name: 'It came to the right state' }).waitFor();
    expect(await page.getByRole('timer').innerText()).toMatch(/^Erased in 4[34] h \d+ min$/);
    await page.locator('img.face__picture').waitFor();
    expect(await violations(page)).toEqual([]);
    await page.reload();
    await page.locator(CLOSED).waitFor();
    expect(await looks(one.submission)).toBe(1);
    expect(troubles).toEqual([]);
    await close();
  });

  it('keeps nothing of a person in address, title or storage, nor when the page is left', async () => {
    const one = await sent();
    const { page, close } = await closedPage(one);
    await openIt(page);
    const kept = await page.evaluate(() =>
      [location.href, document.title, ...Object.values(localStorage), ...Object.values(sessionStorage)].join(
        ' ',
      ),
    );
    expect(kept).not.toContain(passport.surname);
    await page.getByRole('button', { name: 'Close it' }).click();
    expect(await focused(page)).toBe('It is closed');
    expect(await page.content()).not.toContain(passport.surname);
    await openIt(page);
    await page.getByRole('link', { name: 'To the inbox' }).click();
    await page.locator('.inbox').waitFor();
    await page.goBack();
    await page.locator(CLOSED).waitFor();
    expect(await page.content()).not.toContain(passport.surname);
    expect(await looks(one.submission)).toBe(2);
    await close();
  });

  it('adds what it learnt and asks again, where the certificate of the state is known by now', async () => {
    await importCsca(desk, passport);
    const { page, troubles, close } = await closedPage(await sent());
    await openIt(page);
    expect(await page.locator('.submission__level').innerText()).toContain('Genuine.');
    const form = page.getByRole('form', { name: 'What you learnt since' });
    await form.getByLabel('Days left of the 90 in 180').fill('91');
    await form.getByRole('button', { name: 'Ask again' }).click();
    await form.getByText('Write a whole number from 0 to 90.').waitFor();
    const missing = page.locator('.submission__missing');
    await missing.getByText('the day on which the document was issued').waitFor();
    await form.getByLabel('Days left of the 90 in 180').fill('40');
    await form.getByLabel('Day of issue').fill('2024-05-06');
    await form.getByRole('button', { name: 'Ask again' }).click();
    await expect.poll(() => missing.innerText()).not.toContain('the day on which the document was issued');
    await page.getByText('The document was issued on 6 May 2024').waitFor();
    expect(await violations(page)).toEqual([]);
    expect(troubles).toEqual([]);
    await close();
  });

  it('asks the reasons anew in the language that is chosen', async () => {
    const { page, troubles, close } = await closedPage(await sent());
    await openIt(page);
    await page.getByLabel('Language').selectOption('nl');
    await page.getByText('De staat die het document afgaf, ondertekende deze gegevens').waitFor();
    await page.getByText('Is dit de persoon?').waitFor();
    await page.getByText('Dit is advies. De grenswachter beslist.').waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('nl');
    expect(troubles).toEqual([]);
    await close();
  });

  it('records a refusal with its grounds and a reason, and not without, by keyboard', async () => {
    const one = await sent();
    const { page, troubles, close } = await closedPage(one);
    await openIt(page);
    await tabToNamed(page, 'To the booth view');
    await page.keyboard.press('Enter');
    const form = page.getByRole('form', { name: 'Your decision' });
    await form.waitFor();
    await form.getByRole('button', { name: 'Record the decision' }).focus();
    await page.keyboard.press('Enter');
    await form.getByRole('alert').getByText('Say what happened').waitFor();
    expect(await violations(page)).toEqual([]);
    await form.getByRole('button', { name: 'Say what happened' }).click();
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowDown');
    expect(await form.getByRole('radio', { name: 'Refused' }).isChecked()).toBe(true);
    await form.getByRole('button', { name: 'Record the decision' }).focus();
    await page.keyboard.press('Enter');
    await form.getByRole('alert').getByText('at least one ground').waitFor();
    await form.getByRole('checkbox', { name: /^E / }).check();
    await form.getByLabel('The reason in your own words').fill('No hotel was booked');
    expect(await violations(page)).toEqual([]);
    await form.getByRole('button', { name: 'Record the decision' }).focus();
    await page.keyboard.press('Enter');
    await page.locator('.booth__decision .submission__decided').waitFor();
    await expect.poll(() => focused(page)).toContain('All of it is erased by');
    expect(await form.count()).toBe(0);
    await page.getByText('A guard’s decision recorded').waitFor();
    expect(JSON.stringify(await desk.store.register.recent({ limit: 20 }))).not.toContain('hotel');
    expect(troubles).toEqual([]);
    await close();
  });

  it('cannot miss somebody before the declared time, says why in the server’s words, and records a crossing', async () => {
    const { page, close } = await closedPage(await sent());
    await openIt(page);
    await page.getByRole('button', { name: 'To the booth view' }).click();
    const form = page.getByRole('form', { name: 'Your decision' });
    await form.getByRole('radio', { name: 'Nobody came' }).check();
    await form.getByRole('button', { name: 'Record the decision' }).click();
    const refused = form.getByRole('alert').filter({ hasText: 'Nobody is missed before the declared time' });
    await refused.waitFor();
    expect(await refused.locator('[lang=en]').count()).toBe(1);
    await form.getByRole('radio', { name: 'Crossed' }).check();
    await form.getByRole('button', { name: 'Record the decision' }).click();
    await page.locator('.booth__decision').getByText('Crossed').waitFor();
    await close();
  });

  it(
    'compares the person with the chip, and records on which ground; where that fails it can be tried again',
    { timeout: 3 * MODEL },
    async () => {
      const one = await sent();
      const { page, troubles, close } = await closedPage(one);
      // The test CA draws its faces; the model wants one that could be a person’s.
      await page.route('**/api/travel-credential/opened', async (route) => {
        const response = await route.fetch();
        const base64 = readFileSync(join(EXAMPLES, 'chip.jpg')).toString('base64');
        await route.fulfill({
          json: { ...(await response.json()), portrait: { mediaType: 'image/jpeg', base64 } },
        });
      });
      await openIt(page);
      await page.getByRole('button', { name: 'To the booth view' }).click();
      await page.route('**/api/travel-credential/comparisons', (route) => route.abort());
      await page.getByLabel('Choose a live picture').setInputFiles(join(EXAMPLES, 'live.jpg'));
      await page.getByText('is not on record').waitFor({ timeout: MODEL });
      expect(await page.locator('.face__answer').innerText()).toBe('A match');
      expect(await violations(page)).toEqual([]);
      await page.unroute('**/api/travel-credential/comparisons');
      await page.getByRole('button', { name: 'Record it' }).click();
      await page.getByText('Recorded: compared under').waitFor();
      await page.getByText('A face compared; not what came of it').waitFor();
      expect(
        troubles.filter((trouble) => !trouble.includes('comparisons') && !/ERR_FAILED/.test(trouble)),
      ).toEqual([]);
      await close();
    },
  );

  it('loses what is open within a minute of its erasure, and is told how to go on', async () => {
    const one = await sent();
    const { page, troubles, close } = await closedPage(one, {}, withClock);
    await openIt(page);
    await withdraw(desk, one);
    await page.clock.runFor(MINUTE + 5 * SECOND);
    await page.getByText('The traveller withdrew consent').waitFor();
    await expect.poll(() => focused(page)).toMatch(/^Erased at /);
    expect(await page.content()).not.toContain(passport.surname);
    expect(await page.locator('img.face__picture').count()).toBe(0);
    expect(await page.locator('main').innerText()).toContain('Check the traveller at the booth without it.');
    expect(await violations(page)).toEqual([]);
    expect(troubles).toEqual([]);
    await close();
  });

  it('loses it in the minute in which it is due, also where the server is away', async () => {
    const { page, close } = await closedPage(await sent({ inHours: 1 }), {}, withClock);
    await openIt(page);
    await page.route('**/*', (route) => route.abort());
    await page.clock.fastForward('25:01:00');
    await page.getByRole('heading', { name: /^Due to be erased at/ }).waitFor();
    expect(await page.content()).not.toContain(passport.surname);
    await close();
  });

  it('loses it when its session ends', async () => {
    const { page, close } = await closedPage(await sent(), {}, withClock);
    await openIt(page);
    await page.context().clearCookies();
    await page.clock.runFor(MINUTE + SECOND);
    await page.locator('.authority__denied').waitFor();
    expect(await page.content()).not.toContain(passport.surname);
    await close();
  });

  it('of another state is told whose it is and sees nothing, neither here nor in the inbox', async () => {
    await registerOffice(desk, { state: 'DE', point: 'FRA', name: 'Frankfurt' });
    const one = await sent();
    const theirs = {
      extraHTTPHeaders: { authorization: `Bearer ${await desk.token('border-authority', 'DE')}` },
    };
    const path = `${INBOX}/${one.submission}?office=NL/SPL`;
    const detail = await open({ name: 'foreign', path, ready: '.authority__none' }, theirs);
    expect(await detail.page.locator('main').innerText()).toContain(
      'It is for NL/SPL. Your account is for Germany',
    );
    expect(await detail.page.locator('button', { hasText: 'Open it' }).count()).toBe(0);
    expect(detail.troubles).toEqual([]);
    await detail.close();
    const inbox = await open(
      { name: 'foreign-inbox', path: `${INBOX}?office=NL/SPL`, ready: 'main .wrong' },
      theirs,
    );
    expect(await inbox.page.locator('main .wrong').innerText()).toContain('NL/SPL is of another state');
    expect(inbox.troubles).toEqual([]);
    await inbox.close();
    expect(await looks(one.submission)).toBe(0);
  });

  it('who is not one sees who may, and the way in, which leads back', async () => {
    const one = await sent();
    for (const path of [
      `${INBOX}?office=NL/SPL`,
      `${INBOX}/${one.submission}`,
      '/travel-credential/erased',
    ]) {
      const { page, troubles, close } = await open({
        name: 'reader',
        path,
        ready: '.authority__denied .button',
      });
      expect(await page.locator('.authority__denied').innerText()).toContain('You are not signed in.');
      await page.locator('main').getByRole('link', { name: 'Sign in' }).click();
      await page.waitForURL('**/sign-in*');
      expect(decodeURIComponent(new URL(page.url()).searchParams.get('to') ?? '')).toBe(path);
      expect(troubles).toEqual([]);
      await close();
    }
    const other = await open({
      name: 'other',
      path: INBOX,
      ready: '.authority__denied .button',
      role: 'council',
    });
    expect(await other.page.locator('.authority__denied').innerText()).toContain('with the role “Council”');
    expect(other.troubles).toEqual([]);
    await other.close();
  });

  it('sees what it erased, and what it erased late is marked', async () => {
    const late = await sent();
    await eraseDue(desk.store, new Date(Date.now() + 100 * 60 * MINUTE));
    const { page, troubles, close } = await open({
      name: 'erased',
      path: '/travel-credential/erased',
      ready: '.erased .take',
      ...ROLE,
    });
    const line = page.getByRole('row').filter({ hasText: late.submission });
    expect(await line.innerText()).toContain('nobody crossed');
    expect(await line.innerText()).toContain('late');
    await page.getByRole('alert').filter({ hasText: 'erased late, which should not happen' }).waitFor();
    expect(await page.getByRole('row').filter({ hasText: 'The traveller withdrew consent' }).count()).toBe(1);
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: /CSV/ }).click();
    expect(readFileSync(await (await download).path(), 'utf8')).toContain(late.submission);
    expect(await violations(page)).toEqual([]);
    expect(troubles).toEqual([]);
    await close();
  });

  it('works on a telephone and in Dutch, on every page', async () => {
    const one = await sent();
    const phone = { viewport: { width: 320, height: 700 } };
    const { page, troubles, close } = await closedPage(one, phone);
    await page.goto(`${page.url()}&lang=nl`);
    await page.getByRole('button', { name: 'Openen voor een grenscontrole' }).click();
    await page.getByRole('heading', { name: 'Houder' }).waitFor();
    const width = (): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth);
    expect(await width()).toBe(320);
    await page.getByRole('button', { name: 'Naar de weergave voor de balie' }).click();
    await page.getByRole('radio', { name: 'Geweigerd' }).check();
    expect(await width()).toBe(320);
    expect(await violations(page)).toEqual([]);
    await page.getByRole('link', { name: 'Naar het postvak' }).click();
    await page.getByRole('heading', { name: 'Postvak' }).waitFor();
    await page.locator('.inbox__line').first().waitFor();
    expect(await width()).toBe(320);
    expect(await violations(page)).toEqual([]);
    await page.goto(`${desk.url}/travel-credential/erased?lang=nl`);
    await page.locator('.erased .take').waitFor();
    expect(await width()).toBe(320);
    expect(await violations(page)).toEqual([]);
    expect(troubles).toEqual([]);
    await close();
  });
});
