/** The journey through the server: two sign-ins and a traveller without one. */
import { parseDay } from '#kernel';
import { callerOf, PURPOSE_HEADER, type Role } from '#procedure';
import { openStore, type Store } from '#store';
import type { Hono } from 'hono';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { CheckCredential } from '../../src/mechanisms/travel-credential/journey/check-credential.ts';
import { journeyJobs } from '../../src/mechanisms/travel-credential/journey/jobs.ts';
import { journeyProcedures } from '../../src/mechanisms/travel-credential/journey/procedures/index.ts';
import { travelCredential } from '../../src/mechanisms/travel-credential/index.ts';
import { createApp } from '../../src/server/app.ts';
import { compose } from '../../src/server/compose.ts';

const HANDLE = 'a secret that only this device ever knows';
const NOW = new Date('2026-12-02T08:00:00Z');

/** Believes what the bytes say, so that the journey can be looked at by itself. */
const believing: CheckCredential = (bytes) =>
  Promise.resolve({
    level: 'trusted',
    signatureValid: true,
    reasons: [],
    holder: {
      surname: Buffer.from(bytes).toString(),
      givenNames: 'ANNA MARIA',
      nationality: 'UTO',
      issuingState: 'UTO',
      documentNumber: 'L898902C3',
      born: '1974-08-12',
      expiresOn: parseDay('2031-04-15'),
      issuedOn: parseDay('2021-04-15'),
    },
    portrait: { mediaType: 'image/jpeg', bytes: new Uint8Array([0xff, 0xd8]) },
  });

let store: Store;
let app: Hono;
let guard: Record<string, string>;
let stranger: Record<string, string>;

beforeAll(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: NOW });
  store = await openStore({ memory: true });
  const mechanism = { ...travelCredential, procedures: journeyProcedures(believing) };
  app = createApp({
    house: compose([mechanism]),
    store: () => Promise.resolve(store),
    deskFolder: '',
    version: '0',
  });
  const as = async (role: Role, state?: string) => {
    const { secret } = await store.access.issue(callerOf(role, state), new Date(Date.now() + 1e9));
    return { authorization: `Bearer ${secret}` };
  };
  guard = await as('border-authority', 'NL');
  stranger = await as('border-authority', 'DE');
  await post('authorities', { state: 'NL', point: 'SPL', name: 'Schiphol' }, guard);
});
afterAll(async () => {
  vi.useRealTimers();
  await store.close();
});

async function answered(response: Response) {
  const body = await response.json();
  return { status: response.status, ...(response.ok ? body : body.data) };
}

function post(path: string, body: unknown, headers: Record<string, string> = {}) {
  const init = {
    method: 'POST',
    body: JSON.stringify(body),
    headers: { 'content-type': 'application/json', ...headers },
  };
  return Promise.resolve(app.request(`/api/travel-credential/${path}`, init)).then(answered);
}

function get(path: string, headers: Record<string, string> = {}) {
  return Promise.resolve(app.request(`/api/travel-credential/${path}`, { headers })).then(answered);
}

const SPL = { state: 'NL', point: 'SPL' };
const looking = () => ({ ...guard, [PURPOSE_HEADER]: 'border-check' });

async function sent(more: { comparedAt?: string } = {}) {
  const credential = Buffer.from('ERIKSSON').toString('base64');
  const asked = { ...SPL, declared: '2026-12-03T09:00+01:00', handle: HANDLE, credential, ...more };
  const { status: _, ...submission } = await post('prepare', asked);
  return { submission, receipt: await post('submissions', submission) };
}

describe('a traveller without an account', () => {
  it('submits, and gets a receipt without content', async () => {
    const { submission, receipt } = await sent();
    expect(receipt).toMatchObject({
      status: 200,
      submission: submission.submission,
      office: 'NL/SPL',
      declared: '2026-12-03T08:00Z',
      delivered: true,
      eraseBy: '2026-12-04T08:00Z',
      keptByRouter: false,
    });
    expect(JSON.stringify(receipt)).not.toContain('ERIKSSON');
  });

  it('asks about it and withdraws it with the handle, and with no other', async () => {
    const { submission } = await sent();
    const mine = { submission: submission.submission, handle: HANDLE };
    expect(await post('status', mine)).toMatchObject({ stage: 'delivered' });
    const wrong = { ...mine, handle: HANDLE.replace('a', 'e') };
    expect(await post('status', wrong)).toMatchObject({ status: 404 });
    expect(await post('withdrawals', wrong)).toMatchObject({ status: 404 });
    expect(await post('withdrawals', mine)).toMatchObject({
      stage: 'withdrawn',
      erasedAt: '2026-12-02T08:00Z',
    });
    // Once more is no fault: it is gone, and that was asked.
    expect(await post('withdrawals', mine)).toMatchObject({ stage: 'withdrawn' });
    const open = { ...SPL, submission: submission.submission };
    expect(await post('opened', open, looking())).toMatchObject({ status: 404, kind: 'not-found' });
  });

  it.each([
    ['a name that is no UUID', { submission: 'x' }, 400],
    ['a time without a zone', { declared: '2026-12-03T09:00' }, 400],
    ['no consent', { consent: undefined }, 400],
    ['another office in the consent', { consent: { office: 'DE/FRA', givenAt: '2026-12-02T08:00Z' } }, 422],
    ['a message that is not sealed', { sealed: 'hello' }, 400],
    ['a message sealed for another time', { declared: '2026-12-03T08:01Z' }, 400],
    ['a time that is past', { declared: '2026-12-01T08:00Z' }, 422],
    ['a time too far off', { declared: '2026-12-20T08:00Z' }, 422],
    [
      'an office that nobody registered',
      { point: 'RTM', consent: { office: 'NL/RTM', givenAt: '2026-12-02T08:00Z' } },
      404,
    ],
    ['a law that is not there', { law: 'final' }, 422],
  ])('is refused with %s', async (_, change, status) => {
    const { submission } = await sent();
    const fresh = { ...submission, submission: crypto.randomUUID(), ...change };
    const refused = await post('submissions', fresh);
    expect(refused).toMatchObject({ status, sentence: expect.any(String) });
  });

  it('cannot send the same message twice, and is told how to learn what became of it', async () => {
    const { submission } = await sent();
    expect(await post('submissions', submission)).toMatchObject({
      status: 409,
      kind: 'conflict',
      sentence: expect.stringContaining('received already'),
      remedy: expect.stringContaining('ask for its status with the handle'),
    });
    const mine = { submission: submission.submission, handle: HANDLE };
    expect(await post('status', mine)).toMatchObject({ stage: 'delivered', receivedAt: '2026-12-02T08:00Z' });
  });

  it('sees no inbox and opens nothing', async () => {
    const { submission } = await sent();
    expect(await get('inbox?state=NL&point=SPL')).toMatchObject({ status: 403 });
    const open = { ...SPL, submission: submission.submission };
    expect(await post('opened', open, { [PURPOSE_HEADER]: 'border-check' })).toMatchObject({ status: 403 });
  });
});

describe('a border authority', () => {
  it('sees its inbox, opens for a stated purpose, and the look is logged without content', async () => {
    const { submission } = await sent();
    const open = { ...SPL, submission: submission.submission };
    const { submissions } = await get('inbox?state=NL&point=SPL', guard);
    expect(submissions.map((one: { submission: string }) => one.submission)).toContain(submission.submission);
    expect(JSON.stringify(submissions)).not.toContain('ERIKSSON');
    expect(await post('opened', open, guard)).toMatchObject({ status: 400, where: PURPOSE_HEADER });
    const opened = await post('opened', { ...open, daysLeft: 90 }, looking());
    expect(opened).toMatchObject({
      status: 200,
      holder: { surname: 'ERIKSSON', expiresOn: '2031-04-15' },
      portrait: { mediaType: 'image/jpeg', base64: '/9g=' },
      document: { level: 'trusted' },
      route: { answer: 'yes' },
      advance: { answer: 'not-yet-known' },
    });
    expect(opened.booth.length).toBeGreaterThan(4);
    const [view] = await store.people.views.list({ limit: 1 });
    expect(view).toMatchObject({
      action: 'travel-credential.authority.open',
      purpose: 'border-check',
      subject: submission.submission,
    });
    expect(JSON.stringify(view)).not.toContain('ERIKSSON');
  });

  it('of another state opens nothing, neither as itself nor in the other’s name', async () => {
    const { submission } = await sent();
    const open = { ...SPL, submission: submission.submission };
    const theirs = { ...stranger, [PURPOSE_HEADER]: 'border-check' };
    expect(await post('opened', open, theirs)).toMatchObject({ status: 403, kind: 'not-allowed' });
    await post('authorities', { state: 'DE', point: 'SPL', name: 'Not Schiphol' }, stranger);
    expect(await post('opened', { ...open, state: 'DE' }, theirs)).toMatchObject({ status: 404 });
    expect(await post('keys', SPL, stranger)).toMatchObject({ status: 403 });
    expect(await get('erased?state=NL&point=SPL', stranger)).toMatchObject({ status: 403 });
  });

  it('is the only one: an administrator, a member state and the Commission open nothing', async () => {
    const { submission } = await sent();
    for (const [role, state] of [['administrator'], ['member-state', 'NL'], ['commission']] as const) {
      const { secret } = await store.access.issue(callerOf(role, state), new Date(Date.now() + 1e9));
      const headers = { authorization: `Bearer ${secret}`, [PURPOSE_HEADER]: 'border-check' };
      const open = { ...SPL, submission: submission.submission };
      expect(await post('opened', open, headers)).toMatchObject({ status: 403 });
    }
  });

  it('is told of the comparison that the device declares, and that none is declared', async () => {
    const { submission } = await sent({ comparedAt: '2026-12-02T08:50+01:00' });
    const opened = await post('opened', { ...SPL, submission: submission.submission }, looking());
    expect(opened.creation).toEqual({
      comparedAt: '2026-12-02T07:50Z',
      chip: 'not-asked',
      basis: {
        text: 'To verify that who makes the credential is its holder, by the traveller, on their own device',
        citation: expect.stringContaining('3'),
      },
    });
    const silent = await sent();
    const other = await post('opened', { ...SPL, submission: silent.submission.submission }, looking());
    expect(other.creation).toBeNull();
  });

  it('records on what ground it compares a face, each time, and nothing of what came of it', async () => {
    const { submission } = await sent();
    const one = { ...SPL, submission: submission.submission };
    const compared = await post('comparisons', { ...one, language: 'nl' }, guard);
    expect(compared).toMatchObject({
      status: 200,
      at: '2026-12-02T08:00Z',
      basis: { text: expect.stringContaining('grensautoriteit'), citation: expect.stringContaining('8') },
    });
    await post('comparisons', one, guard);
    const { events } = await get(`submissions/${submission.submission}/proof`);
    const told = events.filter(({ type }: { type: string }) => type === 'FaceCompared');
    expect(told).toHaveLength(2);
    expect(told[0]).toMatchObject({ actor: 'border-authority:NL' });
    expect(told[0].data).toEqual({
      at: '2026-12-02T08:00Z',
      moment: 'use',
      provision: expect.stringContaining('8(2g)'),
      purpose: 'the-bearer-is-the-holder',
      who: 'border-authority',
    });
    const mine = { submission: submission.submission, handle: HANDLE };
    expect(await post('status', mine)).toMatchObject({ stage: 'delivered' });
    expect(await post('comparisons', one)).toMatchObject({ status: 403 });
    expect(await post('comparisons', one, stranger)).toMatchObject({ status: 403 });
    await post('withdrawals', mine);
    expect(await post('comparisons', one, guard)).toMatchObject({ status: 404 });
  });

  it('records the decision; the jobs erase on time; page and proof say so', async () => {
    const { submission } = await sent();
    const one = { ...SPL, submission: submission.submission };
    expect(await post('decisions', { ...one, decision: 'refused' }, guard)).toMatchObject({ status: 422 });
    vi.setSystemTime(new Date('2026-12-03T08:10:00Z'));
    const decided = await post('decisions', { ...one, decision: 'crossed' }, guard);
    expect(decided).toMatchObject({ status: 200, eraseBy: '2026-12-04T08:10Z' });
    expect(await post('decisions', { ...one, decision: 'crossed' }, guard)).toMatchObject({ status: 422 });
    expect(await post('opened', one, looking())).toMatchObject({ status: 200 });
    vi.setSystemTime(new Date('2026-12-04T08:00:00Z'));
    for (const { run } of journeyJobs) await run(store, { today: parseDay('2026-12-04') });
    // The page that was open asks again: it is told when it was erased.
    expect(await post('opened', one, looking())).toMatchObject({
      status: 404,
      sentence: expect.stringContaining('was erased at 2026-12-04T08:00Z'),
    });
    const { erasures } = await get('erased?state=NL&point=SPL', guard);
    expect(erasures).toContainEqual(
      expect.objectContaining({
        submission: submission.submission,
        ground: 'crossing',
        eraseBy: '2026-12-04T08:10Z',
      }),
    );
    const { events } = await get(`submissions/${submission.submission}/proof`);
    expect(events.map(({ type }: { type: string }) => type)).toEqual([
      'ConsentGiven',
      'SubmissionReceived',
      'SubmissionDelivered',
      'DecisionRecorded',
      'SubmissionErased',
    ]);
    expect((await store.verify()).verified).toBe(true);
    const all = [];
    for await (const line of store.exportLines()) all.push(line);
    expect(all.join('\n')).not.toMatch(/ERIKSSON|ANNA MARIA|L898902C3/);
    vi.setSystemTime(NOW);
  });
});

describe('everyone', () => {
  it('is told the versions of the law, who answers for the data, and that this is a demonstration', async () => {
    const { default: byDefault, versions } = await get('versions');
    expect([byDefault, versions.length]).toEqual(['council-2025-11', 4]);
    const { operations } = await get('responsibilities?language=nl');
    expect(operations.map(({ operation }: { operation: string }) => operation)).toContain('routing');
    expect(await get('readiness')).toMatchObject({ mode: 'demonstration', answer: { answer: 'yes' } });
    expect(await get('window?declared=2026-12-03T09:00%2B01:00')).toMatchObject({
      now: '2026-12-02T08:00Z',
      opens: '2026-12-01T20:00Z',
    });
    const another = 'window?declared=2026-12-03T09:00%2B01:00&at=2026-12-03T09:00Z';
    expect(await get(another)).toMatchObject({ now: '2026-12-02T08:00Z', answer: { answer: 'no' } });
    expect(await get('authorities')).toMatchObject({ now: '2026-12-02T08:00Z' });
    expect(await get('may-make?document=passport&nationality=UTO&groups=1,2,3')).toMatchObject({
      holder: { answer: 'not-yet-known' },
      contents: { answer: 'no' },
    });
    const legs = [
      { from: 'US', to: 'DE', day: '2026-12-03' },
      { from: 'DE', to: 'NL', day: '2026-12-03' },
    ];
    expect(await post('route', { legs })).toMatchObject({ crossing: { state: 'DE', leg: 1 } });
  });

  it('waits for the gate once the demonstration is over', async () => {
    const { secret } = await store.access.issue(callerOf('commission'), new Date(Date.now() + 1e9));
    const headers = { authorization: `Bearer ${secret}` };
    const { submission } = await sent();
    expect(await post('readiness', { mode: 'operational', source: 'a test' })).toMatchObject({ status: 403 });
    await post('readiness', { mode: 'operational', source: 'a test' }, headers);
    const fresh = { ...submission, submission: crypto.randomUUID() };
    expect(await post('submissions', fresh)).toMatchObject({
      status: 422,
      sentence: 'The Management Board has not confirmed readiness.',
    });
    await post(
      'readiness',
      { boardConfirmedOn: '2026-11-01', startsOn: '2026-12-02', source: 'a test' },
      headers,
    );
    expect((await sent()).receipt).toMatchObject({ status: 200 });
  });
});
