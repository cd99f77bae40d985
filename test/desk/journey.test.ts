/** The whole journey of a credential in real browsers: a traveller with a device, a guard, and whoever means ill. */
import type { Page } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import { encodeDtc, NOTHING_SIGNED } from '../../src/mechanisms/travel-credential/credential/index.ts';
import { eraseDue } from '../../src/mechanisms/travel-credential/journey/erase.ts';
import { submissionStream } from '../../src/mechanisms/travel-credential/journey/events.ts';
import { describeDesk, desk, open } from './describe-desk.ts';
import { registerOffice } from './journey-world.ts';
import type { Opened } from './open-page.ts';
import { SUBMISSIONS, asTraveller, consentAndSend, received, toConsent, travel } from './traveller.ts';
import {
  CREDENTIAL,
  PASSPHRASE,
  chosenFile,
  example,
  keepIt,
  makeWith,
  sameFaceAlways,
} from './traveller-page.ts';
import { violations } from './violations.ts';

const INBOX = '/travel-credential/inbox';
const PHONE = { viewport: { width: 390, height: 844 } };
const MODEL = 60_000;
const HOUR_MS = 3_600_000;
const MINUTE_MS = 60_000;
const SOON_HOURS = 20;
const API = 'api/travel-credential';

interface DemonstrationDocument {
  readonly sod: string;
  readonly dg: readonly { readonly name: string; readonly bytes: string }[];
  readonly zone: readonly string[];
}

/** As pages show it: in the letters of the zone. */
const surnameIn = ({ zone }: DemonstrationDocument): string =>
  zone[0]?.slice(5).split('<<')[0]?.replaceAll('<', ' ') ?? '';
const momentNow = (): string => `${new Date().toISOString().slice(0, 16)}Z`;
const bytesOf = (base64: string): Uint8Array => new Uint8Array(Buffer.from(base64, 'base64'));

async function post(
  path: string,
  body: object,
  headers: Readonly<Record<string, string>> = {},
): Promise<Response> {
  return fetch(`${desk.url}/${API}/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
}

async function documentSignedBy(signer: 'genuine' | 'revoked'): Promise<DemonstrationDocument> {
  return (await (await post('demonstration/documents', { signer })).json()) as DemonstrationDocument;
}

/** A credential made of the files without any check, as somebody might who means ill. */
function credentialOf(
  { sod, dg }: DemonstrationDocument,
  changed: Readonly<Record<string, Uint8Array>> = {},
): string {
  const dataGroups = new Map(dg.map(({ name, bytes }) => [Number(name), changed[name] ?? bytesOf(bytes)]));
  const der = encodeDtc({ ...NOTHING_SIGNED, securityObject: bytesOf(sod), dataGroups });
  return Buffer.from(der).toString('base64');
}

/** A bit of the picture in DG2 is another one. */
function anotherPicture({ dg }: DemonstrationDocument): Uint8Array {
  const dg2 = bytesOf(dg.find(({ name }) => name === '2')?.bytes ?? '');
  const at = Math.floor(dg2.length / 2);
  dg2.set([(dg2[at] ?? 0) ^ 0x10], at);
  return dg2;
}

const guard = (path: string, ready: string): Promise<Opened> =>
  open({ name: 'guard', path, ready, role: 'border-authority' });

const openedPage = (submission: string): Promise<Opened> =>
  guard(`${INBOX}/${submission}?office=NL/SPL`, '.submission__closed');

async function openIt(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Open it for a border check' }).click();
  await page.getByRole('heading', { name: 'Holder' }).waitFor();
}

/** A traveller who has this credential sends it ahead; the traveller’s page stays open. */
async function sentBy(der: string): Promise<Opened & { readonly submission: string }> {
  const opened = await asTraveller(open, der);
  await toConsent(opened.page);
  await consentAndSend(opened.page);
  return { ...opened, submission: await received(opened.page) };
}

async function seeSent(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'What I sent' }).last().click();
  await page.getByRole('heading', { name: 'What I sent' }).waitFor();
}

/** Every word that the house keeps, but for what is sealed. */
async function allThatIsKept(): Promise<string> {
  const events = await desk.store.register.readAll({ limit: 100_000 });
  return JSON.stringify([events, await desk.store.people.views.list({ limit: 1_000 })]);
}

describeDesk('the journey of a travel credential', () => {
  let passport: DemonstrationDocument;
  beforeAll(async () => {
    await registerOffice(desk, { point: 'SPL', name: 'Schiphol' });
    await registerOffice(desk, { state: 'DE', point: 'FRA', name: 'Frankfurt' });
    const token = await desk.token('border-authority', 'NL');
    await post('demonstration', { point: 'SPL' }, { authorization: `Bearer ${token}` });
    passport = await documentSignedBy('genuine');
  });

  it(
    'goes from a chip to the border and is erased, by the hands of a traveller and of a guard',
    { timeout: 4 * MODEL },
    async () => {
      const inbox = await guard(`${INBOX}?office=NL/SPL`, '.inbox');
      const traveller = await open(CREDENTIAL, PHONE);
      const { page } = traveller;
      await page.getByRole('button', { name: 'Begin', exact: true }).click();
      await page.getByRole('button', { name: 'Take a demonstration document' }).click();
      await page.getByRole('button', { name: 'This is my document' }).click();
      await page.getByLabel('Choose a live picture').setInputFiles(example('live.jpg'));
      await page.getByRole('button', { name: 'Make the credential' }).click({ timeout: MODEL });
      await page.getByText('Your document is genuine').waitFor();
      await keepIt(page);
      await page.getByRole('link', { name: 'Send ahead of a journey' }).click();
      await toConsent(page);
      expect(await violations(page)).toEqual([]);
      await consentAndSend(page);
      const submission = await received(page);

      const border = inbox.page;
      await border.reload();
      await border.getByRole('link', { name: `Open ${submission.slice(0, 8)}` }).click();
      await border.getByRole('heading', { name: 'Holder' }).waitFor();
      expect(await border.locator('.submission__level').innerText()).toContain('Genuine.');
      await border.getByRole('button', { name: 'To the booth view' }).click();
      await border.getByLabel('Choose a live picture').setInputFiles(example('live.jpg'));
      await border.getByText('Recorded: compared under').waitFor({ timeout: MODEL });
      expect(await border.locator('.face__answer').innerText()).toBe('A match');
      const form = border.getByRole('form', { name: 'Your decision' });
      await form.getByRole('radio', { name: 'Crossed' }).check();
      await form.getByRole('button', { name: 'Record the decision' }).click();
      await border.locator('.booth__decision').getByText('Crossed').waitFor();

      await seeSent(page);
      await page.getByText('You crossed the border').waitFor();
      await eraseDue(desk.store, new Date(Date.now() + 24 * HOUR_MS));
      await page.reload();
      await page.locator('input[type=password]').fill(PASSPHRASE);
      await page.keyboard.press('Enter');
      await page.getByText('Nothing is left but the proof').waitFor();
      await border.reload();
      await border.locator('.submission__erased').waitFor();

      const types = (await desk.store.register.read(submissionStream(submission))).map(({ type }) => type);
      expect(types).toEqual([
        'ConsentGiven', 'SubmissionReceived', 'SubmissionDelivered', 'FaceCompared', 'DecisionRecorded', 'SubmissionErased',
      ]); // prettier-ignore
      expect((await desk.store.verify()).verified).toBe(true);
      expect(traveller.troubles).toEqual([]);
      await traveller.close();
      await inbox.close();
    },
  );

  it(
    'ends at the booth for a wrong person: no match, a refusal with its reason, and nothing of it in the register',
    { timeout: 3 * MODEL },
    async () => {
      const { submission, page: device, close } = await sentBy(credentialOf(passport));
      const { page, troubles, close: leave } = await openedPage(submission);
      await openIt(page);
      await page.getByRole('button', { name: 'To the booth view' }).click();
      await page.getByLabel('Choose a live picture').setInputFiles(example('somebody-else.jpg'));
      await page.getByText('Recorded: compared under').waitFor({ timeout: MODEL });
      expect(await page.locator('.face__answer').innerText()).toBe('No match');
      const form = page.getByRole('form', { name: 'Your decision' });
      await form.getByRole('radio', { name: 'Refused' }).check();
      await form.getByRole('checkbox', { name: /^B / }).check();
      await form.getByLabel('The reason in your own words').fill('Not the person of the document');
      await form.getByRole('button', { name: 'Record the decision' }).click();
      await page.locator('.booth__decision').getByText('Refused').waitFor();
      await seeSent(device);
      await device.getByText('The guard refused the crossing').waitFor();
      const kept = await allThatIsKept();
      for (const word of ['Not the person', surnameIn(passport), 'No match'])
        expect(kept).not.toContain(word);
      expect(troubles).toEqual([]);
      await leave();
      await close();
    },
  );

  it('does not begin with a document whose signer is revoked, and where one was sent all the same the guard sees it', async () => {
    const document = await documentSignedBy('revoked');
    const traveller = await open(CREDENTIAL, PHONE, sameFaceAlways);
    const files = [
      chosenFile('sod', bytesOf(document.sod)),
      ...document.dg.map(({ name, bytes }) => chosenFile(name, bytesOf(bytes))),
    ];
    await makeWith(traveller.page, files);
    await traveller.page.getByText('withdrew the certificate with which it was signed').waitFor();
    await traveller.close();
    const { submission, close } = await sentBy(credentialOf(document));
    const { page, close: leave } = await openedPage(submission);
    await openIt(page);
    expect(await page.locator('.submission__level').innerText()).toMatch(/revoked|withdrawn|withdrew/i);
    await leave();
    await close();
  });

  it('does not begin with a changed photo, and where one was sent all the same the guard sees it', async () => {
    const dg2 = anotherPicture(passport);
    const traveller = await open(CREDENTIAL, PHONE, sameFaceAlways);
    const files = [
      chosenFile('sod', bytesOf(passport.sod)),
      ...passport.dg.map(({ name, bytes }) => chosenFile(name, name === '2' ? dg2 : bytesOf(bytes))),
    ];
    await makeWith(traveller.page, files);
    await traveller.page.getByText('The portrait is not the one that was signed').waitFor();
    await traveller.close();
    const { submission, close } = await sentBy(credentialOf(passport, { '2': dg2 }));
    const { page, close: leave } = await openedPage(submission);
    await openIt(page);
    expect(await page.locator('.submission__level').innerText()).toMatch(/changed|not the one/i);
    await leave();
    await close();
  });

  it('takes nothing twice: what is caught on the way is refused, as it is, under another name, or for another place', async () => {
    const traveller = await asTraveller(open, credentialOf(passport));
    let caught: Record<string, unknown> = {};
    await traveller.page.route(SUBMISSIONS, async (route) => {
      caught = route.request().postDataJSON() as Record<string, unknown>;
      await route.continue();
    });
    await toConsent(traveller.page);
    await consentAndSend(traveller.page);
    const submission = await received(traveller.page);
    expect((await post('submissions', caught)).status).toBe(409);
    const renamed = { ...caught, submission: crypto.randomUUID() };
    expect((await post('submissions', renamed)).status).toBe(400);
    const elsewhere = {
      ...renamed,
      state: 'DE',
      point: 'FRA',
      consent: { office: 'DE/FRA', givenAt: momentNow() },
    };
    expect((await post('submissions', elsewhere)).ok).toBe(false);
    // What was withdrawn cannot be brought back by who kept a copy.
    await seeSent(traveller.page);
    await traveller.page.getByRole('button', { name: 'Withdraw my consent' }).click();
    await traveller.page.getByRole('button', { name: 'Withdraw and erase' }).click();
    await traveller.page.getByText('Nothing is left but the proof').waitFor();
    expect((await post('submissions', caught)).status).toBe(409);
    expect(await desk.store.mailbox.find(submission)).toBeNull();
    await traveller.close();
  });

  it('stays with the authority that it was sealed for: another state sees and opens nothing', async () => {
    const { submission, close } = await sentBy(credentialOf(passport));
    const authorization = `Bearer ${await desk.token('border-authority', 'DE')}`;
    const theirs = { extraHTTPHeaders: { authorization } };
    const inbox = await open({ name: 'foreign', path: `${INBOX}?office=DE/FRA`, ready: '.inbox' }, theirs);
    await inbox.page.getByText('Nothing was sent for these hours').waitFor();
    await inbox.page.goto(`${desk.url}${INBOX}/${submission}?office=NL/SPL`);
    await inbox.page.locator('.authority__none').waitFor();
    const asked = { authorization, 'x-acquis-purpose': 'border-check' };
    for (const [office, status] of [
      [{ state: 'DE', point: 'FRA' }, 404],
      [{ state: 'NL', point: 'SPL' }, 403],
    ] as const) {
      expect((await post('opened', { ...office, submission }, asked)).status).toBe(status);
    }
    await inbox.close();
    await close();
  });

  it('ends in the guard’s hands when the traveller withdraws consent in the middle of it', async () => {
    const { submission, page: device, close } = await sentBy(credentialOf(passport));
    const border = await open(
      {
        name: 'guard',
        path: `${INBOX}/${submission}?office=NL/SPL`,
        ready: '.submission__closed',
        role: 'border-authority',
      },
      {},
      (context) => context.clock.install(),
    );
    await openIt(border.page);
    const surname = surnameIn(passport);
    expect(await border.page.content()).toContain(surname);
    await border.page.getByRole('button', { name: 'To the booth view' }).click();
    await seeSent(device);
    await device.getByRole('button', { name: 'Withdraw my consent' }).click();
    await device.getByRole('button', { name: 'Withdraw and erase' }).click();
    await device.getByText('Nothing is left but the proof').waitFor();
    // A decision on what is gone is refused, and the page lets go of it.
    const form = border.page.getByRole('form', { name: 'Your decision' });
    await form.getByRole('radio', { name: 'Crossed' }).check();
    await form.getByRole('button', { name: 'Record the decision' }).click();
    await border.page.clock.runFor(MINUTE_MS);
    await border.page.locator('.submission__erased').waitFor();
    await border.page.getByText('The traveller withdrew consent').waitFor();
    expect(await border.page.content()).not.toContain(surname);
    await border.close();
    await close();
  });

  it('goes by the clock of the server: a device that is hours ahead says so, and what it sends is dated right', async () => {
    const opened = await asTraveller(open, credentialOf(passport), undefined, {}, (context) =>
      context.clock.install({ time: Date.now() + 3 * HOUR_MS }),
    );
    await travel(opened.page, SOON_HOURS);
    await opened.page.getByText(/The clock of this device is 1[78]\d minutes ahead/).waitFor();
    await toConsent(opened.page, SOON_HOURS);
    await consentAndSend(opened.page);
    const [given] = await desk.store.register.read(submissionStream(await received(opened.page)));
    const consent = given?.data as { readonly at: string } | undefined;
    expect(Math.abs(Date.parse(consent?.at ?? '') - Date.now())).toBeLessThan(5 * MINUTE_MS);
    await opened.close();
  });

  it('can be looked at from both sides in one browser: neither page takes what the other asked for its own', async () => {
    const { page, troubles, close } = await guard(
      '/travel-credential/credential?step=document',
      '.demonstration',
    );
    await page.getByRole('button', { name: 'Take a demonstration document' }).waitFor();
    await page.getByRole('link', { name: 'Inbox', exact: true }).first().click();
    await page.getByText('It stands until').waitFor();
    await page.getByRole('link', { name: 'My credential', exact: true }).first().click();
    await page.getByRole('button', { name: 'Begin', exact: true }).click();
    await page.getByRole('button', { name: 'Take a demonstration document' }).waitFor();
    expect(troubles).toEqual([]);
    await close();
  });
});
