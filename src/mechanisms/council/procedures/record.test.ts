import { createRouterClient } from '@orpc/server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dayOf, parseDay } from '#kernel';
import { loadPolicies, parseCaller, readFailure, type Authorize } from '#procedure';
import { openStore, type Store } from '#store';
import { stateOf } from '../dossier/state.ts';
import { DOSSIERS, MEETINGS, readEvent } from '../events.ts';
import { council } from '../index.ts';
import { dossierOf } from '../record/dossier.ts';
import { exampleStreams, seed } from '../seed.ts';

const source = { title: 'example' };
let store: Store;
let authorize: Authorize;

beforeAll(async () => {
  store = await openStore({ memory: true });
  authorize = await loadPolicies([council]);
  await seed(store);
}, 60_000);
afterAll(() => store.close());

const as = (role: string, today = dayOf(2026, 11, 26)) =>
  createRouterClient(council.procedures, {
    context: { caller: parseCaller(role), today, authorize, store: async () => store },
    path: ['council'],
  });
const failure = (promise: Promise<unknown>) =>
  promise.then(
    () => undefined,
    (error: unknown) => readFailure(error),
  );

describe('The Council of December 2025, as the example has it', () => {
  const dossiers = exampleStreams()
    .filter(({ stream }) => stream.startsWith(DOSSIERS))
    .map(({ stream, events }) => dossierOf(stream.slice(DOSSIERS.length), events.map(readEvent)));

  it.each(dossiers.map((dossier) => [dossier?.name, dossier] as const))(
    'takes only steps that the procedure allows, each with a source: %s',
    (_name, dossier) => {
      if (dossier === null) throw new Error('The example removes a dossier.');
      expect(stateOf(dossier.kind, dossier.history, dossier.traits).refused).toEqual([]);
      expect(dossier.stepSources.every(({ title }) => title.length > 0)).toBe(true);
    },
  );

  it('has an agenda of 29 points, those about a dossier naming one that is there', async () => {
    const { items, points } = await as('reader').agenda({});
    expect(items).toHaveLength(29);
    expect(points).toBe(26);
    const names = new Set((await as('reader').dossiers({})).dossiers.map(({ name }) => name));
    const named = items.flatMap(({ dossier }) => (dossier === null ? [] : [dossier.name]));
    expect(named).toHaveLength(8);
    expect(named.filter((name) => !names.has(name))).toEqual([]);
  });

  it('is written once: a second start leaves it as it is', async () => {
    const before = await store.register.version(`${MEETINGS}jha-2025-12-08`);
    await seed(store);
    expect(await store.register.version(`${MEETINGS}jha-2025-12-08`)).toBe(before);
  });
});

describe('A dossier', () => {
  it('computes entry into force as it came to be, and has the transposition that the act names', async () => {
    const { followUps, stage } = await as('reader').dossier({ dossier: 'insolvency-law' });
    expect(stage).toBe('in-force');
    expect(followUps).toContainEqual(
      expect.objectContaining({
        code: 'entry-into-force',
        due: '2026-04-21',
        done: '2026-04-21',
        status: 'done',
      }),
    );
    expect(followUps).toContainEqual(
      expect.objectContaining({ code: 'transposition', due: '2029-01-22', status: 'coming' }),
    );
  });

  it('has the vote of its procedure, and says why where there is none', async () => {
    const voteOn = async (dossier: string) => (await as('reader').dossier({ dossier })).vote;
    expect(await voteOn('return-regulation')).toMatchObject({ majority: 'qualified' });
    expect(await voteOn('model-criminal-provisions')).toMatchObject({
      majority: null,
      why: 'Conclusions are adopted by consensus: there is no vote',
    });
    expect(await voteOn('interoperability-roadmap')).toMatchObject({ majority: null });
  });

  it('says why who takes part in the language asked for', async () => {
    const { without } = await as('reader').dossier({ dossier: 'insolvency-law', language: 'nl' });
    expect(without).toEqual({
      states: [],
      why: 'Artikel 114 VWEU, over de interne markt, valt buiten titel V',
    });
  });

  it('has come into force and applies by operation of law, as computed', async () => {
    const pool = await as('reader').dossier({ dossier: 'solidarity-pool-2026' });
    expect(pool).toMatchObject({ stage: 'in-force', byLaw: true, last: '2026-01-12' });
    expect(pool.cameByLaw).toMatchObject([{ mark: 'in-force', on: '2026-01-12' }]);
    expect(pool.next.map(({ step }) => step)).not.toContain('enter-into-force');
    for (const dossier of ['safe-countries-of-origin', 'safe-third-country']) {
      expect(await as('reader').dossier({ dossier })).toMatchObject({
        stage: 'applicable',
        byLaw: true,
        ends: 'done',
      });
    }
    expect(await as('reader', dayOf(2026, 1, 11)).dossier({ dossier: 'solidarity-pool-2026' })).toMatchObject(
      {
        stage: 'published',
        byLaw: false,
      },
    );
  });

  it('has the whole vote on the solidarity pool, before its adoption and not after', async () => {
    const { positions, history } = await as('reader').dossier({ dossier: 'solidarity-pool-2026' });
    const who = (asked: string) =>
      positions.flatMap(({ by, position }) => (position === asked ? [by] : [])).join();
    expect(who('oppose')).toBe('HU,SK');
    expect(who('abstains').split(',').toSorted().join()).toBe('CY,ES,LV,PT');
    expect(positions).toHaveLength(26);
    const adopted = history.find(({ step }) => step === 'adopt-act')?.on ?? '';
    expect(positions.every(({ on }) => on <= adopted)).toBe(true);
  });

  it('shows first what comes next as a rule: a mandate of the Council is past national parliaments', async () => {
    const { next } = await as('reader').dossier({ dossier: 'digital-travel', language: 'nl' });
    const usual = next.filter(({ place }) => place === 'usual').map(({ step }) => step);
    expect(usual).not.toContain('transmit-to-national-parliaments');
    expect(next.find(({ step }) => step === 'confirm-parliament-mandate')?.waits).toBe(
      'Komt in de regel na ‘Commissieverslag’',
    );
  });

  it('is expected at the Council that has it on its agenda', async () => {
    const council = as('council');
    await council.record.agenda({
      configuration: 'JHA',
      from: '2027-10-07',
      to: '2027-10-08',
      items: [{ title: { en: 'Civil protection' }, dossier: 'civil-protection-2028' }],
      source,
    });
    const { next } = await as('reader').dossier({ dossier: 'civil-protection-2028' });
    expect(next.find(({ step }) => step === 'reach-general-approach')?.expected).toEqual({
      day: '2027-10-07',
      how: 'council',
      text: 'On the agenda of the Council of 7 October 2027',
    });
    await council.record.removeMeeting({ meeting: 'jha-2027-10-07' });
  });

  it('leads to the mechanism that runs it and to the points that are about it', async () => {
    const { mechanism, agenda } = await as('reader').dossier({ dossier: 'solidarity-pool-2026' });
    expect(mechanism).toBe('solidarity');
    expect(agenda).toMatchObject([{ meeting: 'jha-2025-12-08', key: 'I.8b', type: 'political-agreement' }]);
  });

  it('that is not there is not found, in a sentence', async () => {
    expect(await failure(as('reader').dossier({ dossier: 'nothing' }))).toMatchObject({
      kind: 'not-found',
      sentence: 'There is no dossier “nothing”.',
    });
  });

  it('takes the next step, and tells it as its stage', async () => {
    const done = await as('member-state:NL').record.step({
      dossier: 'digital-travel',
      step: 'confirm-parliament-mandate',
      on: '2026-03-01',
      source,
    });
    expect(done).toMatchObject({ type: 'StepTaken', actor: 'member-state:NL' });
    expect(await as('reader').dossier({ dossier: 'digital-travel' })).toMatchObject({
      stage: 'parliament-mandate',
    });
  });

  it('refuses a step out of order with the reason, and writes nothing', async () => {
    const stream = `${DOSSIERS}civil-protection-2028`;
    const before = await store.register.version(stream);
    const early = as('member-state:NL').record.step({
      dossier: 'civil-protection-2028',
      step: 'hold-trilogue',
      on: '2026-01-10',
      source,
    });
    expect(await failure(early)).toMatchObject({ kind: 'barred', where: 'step' });
    expect((await failure(early))?.sentence).toContain('Council mandate');
    expect(await store.register.version(stream)).toBe(before);
  });

  it('gives back what the first try wrote where the same step is sent again with its key', async () => {
    const send = (on: string, idempotencyKey?: string) =>
      as('member-state:NL').record.step({
        dossier: 'civil-protection-2028',
        step: 'reach-general-approach',
        on,
        source,
        ...(idempotencyKey === undefined ? {} : { idempotencyKey }),
      });
    const first = await send('2026-02-01', 'step-once');
    expect(await send('2026-02-01', 'step-once')).toEqual(first);
    expect(await failure(send('2026-02-01'))).toMatchObject({ kind: 'barred', where: 'step' });
    expect(await failure(send('2026-02-02', 'step-once'))).toMatchObject({ kind: 'barred' });
    expect(await store.register.version(`${DOSSIERS}civil-protection-2028`)).toBe(first.version);
  });

  it('refuses a step that is still to come', async () => {
    const tomorrow = as('member-state:NL').record.step({
      dossier: 'return-regulation',
      step: 'sign',
      on: '2026-11-27',
      source,
    });
    expect(await failure(tomorrow)).toMatchObject({ kind: 'invalid-input', where: 'on' });
  });

  it('is opened, moved on and removed; what was recorded stays in the register', async () => {
    const council = as('council');
    const name = 'test-conclusions';
    await council.record.dossier({ dossier: name, title: { en: 'Test' }, kind: 'conclusions', source });
    await council.record.step({ dossier: name, step: 'draft-conclusions', on: '2026-11-01', source });
    await council.record.position({ dossier: name, by: 'FR', position: 'oppose', on: '2026-11-02', source });
    expect(await council.dossier({ dossier: name })).toMatchObject({
      title: 'Test',
      positions: [{ by: 'FR', position: 'oppose' }],
    });
    await council.record.removeDossier({ dossier: name, why: 'a test' });
    expect(await failure(council.dossier({ dossier: name }))).toMatchObject({ kind: 'not-found' });
    expect(await store.register.version(`${DOSSIERS}${name}`)).toBe(4);
    expect(await failure(council.record.removeDossier({ dossier: name }))).toMatchObject({
      kind: 'not-found',
    });
  });

  it.each(['reader', 'commission'])('is not changed by a %s', async (role) => {
    const step = as(role).record.step({
      dossier: 'return-regulation',
      step: 'sign',
      on: '2026-11-01',
      source,
    });
    expect(await failure(step)).toMatchObject({ kind: 'not-allowed' });
  });
});

describe('An agenda', () => {
  const agenda = {
    configuration: 'JHA' as const,
    from: '2026-12-07',
    to: '2026-12-08',
    items: [
      {
        part: 'I',
        number: 1,
        title: { nl: 'Terugkeer' },
        type: 'state-of-play' as const,
        dossier: 'return-regulation',
      },
    ],
    source,
  };

  it('that is recorded is the next one, and says when the Council meets', async () => {
    expect(await as('member-state:NL').record.agenda(agenda)).toMatchObject({ meeting: 'jha-2026-12-07' });
    expect(await as('reader').agenda({})).toMatchObject({
      name: 'jha-2026-12-07',
      items: [{ key: 'I.1', title: 'Terugkeer', dossier: { name: 'return-regulation' } }],
    });
    const { due } = await as('reader').due({ days: 30 });
    expect(due).toContainEqual(expect.objectContaining({ kind: 'meeting', by: '2026-12-07', daysLeft: 11 }));
  });

  it('that ends before it begins is refused', async () => {
    const wrong = as('council').record.agenda({ ...agenda, to: '2026-12-01' });
    expect(await failure(wrong)).toMatchObject({ kind: 'invalid-input', where: 'to' });
  });

  it('that is removed is gone from the list, and the one before is shown', async () => {
    await as('administrator').record.removeMeeting({ meeting: 'jha-2026-12-07' });
    expect((await as('reader').meetings({})).meetings.map(({ name }) => name)).toEqual(['jha-2025-12-08']);
    expect(await as('reader').agenda({})).toMatchObject({ name: 'jha-2025-12-08' });
  });
});

describe('What is due', () => {
  it('raises no alarm over what lay before the dossier was opened, and has the day of a fiche', async () => {
    const { due } = await as('reader').due({ days: 1000 });
    expect(due.filter(({ status }) => status === 'overdue')).toEqual([]);
    const { followUps } = await as('reader').dossier({ dossier: 'return-regulation' });
    expect(followUps).toContainEqual(
      expect.objectContaining({ code: 'bnc-fiche', due: '2025-04-22', done: '2025-04-17', status: 'done' }),
    );
    await as('council').record.dossier({
      dossier: 'opened-late',
      title: { en: 'Opened late' },
      kind: 'ordinary-legislative',
      source,
    });
    await as('council').record.step({ dossier: 'opened-late', step: 'propose', on: '2024-01-08', source });
    const late = await as('reader').dossier({ dossier: 'opened-late' });
    expect(late.followUps).toContainEqual(
      expect.objectContaining({ code: 'bnc-fiche', status: 'unrecorded', done: null }),
    );
    expect((await as('reader').due({ days: 1000, dossier: 'opened-late' })).due).toEqual([]);
  });

  it('is overdue where its day passed after the dossier was opened', async () => {
    const later = as('reader', dayOf(2031, 1, 1));
    const { due } = await later.due({ days: 1 });
    expect(due[0]).toMatchObject({ code: 'transposition', dossier: 'insolvency-law', status: 'overdue' });
  });

  it('is of a state by its code: its government, and what all member states have to do', async () => {
    const council = as('council');
    await council.record.agenda({
      configuration: 'JHA',
      from: '2027-06-10',
      to: '2027-06-11',
      items: [],
      source,
    });
    const { due } = await council.due({ days: 1000, who: 'NL' });
    const codes = due.map(({ code }) => code);
    expect(codes).toEqual(['agenda-letter', 'transposition']);
    expect(due[0]).toMatchObject({ party: 'government', state: 'NL', who: 'Government (Netherlands)' });
    expect((await council.due({ days: 1000, state: 'NL' })).due).toEqual(due);
    expect((await council.due({ days: 1000, who: 'FR' })).due.map(({ code }) => code)).toEqual([
      'transposition',
    ]);
    await council.record.removeMeeting({ meeting: 'jha-2027-06-10' });
  });

  it('of a dossier that is not there is refused', async () => {
    expect(await failure(as('reader').due({ dossier: 'nope' }))).toMatchObject({
      kind: 'not-found',
      sentence: 'There is no dossier “nope”.',
    });
  });

  it('comes by its days, and without what was done', async () => {
    const { due } = await as('reader').due({ days: 1000 });
    expect(due).toContainEqual(
      expect.objectContaining({ code: 'transposition', by: '2029-01-22', status: 'coming' }),
    );
    expect(due.map(({ by }) => parseDay(by))).toEqual(
      due.map(({ by }) => parseDay(by)).toSorted((a, b) => a - b),
    );
    expect(due.filter(({ code }) => code === 'entry-into-force')).toEqual([]);
  });
});

describe('A vote on a dossier', () => {
  it('leaves out those who by its act take no part, and says why', async () => {
    const { participation, members } = await as('reader').vote({ dossier: 'return-regulation', rest: 'yes' });
    expect(participation).toMatchObject({ without: ['DK', 'IE'], from: 'dossier' });
    expect(participation.why).toContain('Protocol 22');
    expect(members.voters).toBe(25);
  });

  it('says so where it is not recorded who takes part', async () => {
    const { participation, members } = await as('reader').vote({ dossier: 'digital-travel', rest: 'yes' });
    expect(participation).toEqual({ without: [], why: null, from: 'not-recorded' });
    expect(members.voters).toBe(27);
  });

  it('has the same voters for coalitions and power', async () => {
    const asked = { dossier: 'solidarity-pool-2026' };
    expect((await as('reader').power(asked)).participation.without).toEqual(['DK']);
    expect((await as('reader').coalitions(asked)).participation.without).toEqual(['DK']);
  });

  it('is by the majority that its procedure has, and none where it has no vote', async () => {
    expect(await as('reader').vote({ dossier: 'return-regulation', rest: 'yes' })).toMatchObject({
      threshold: { members: 14 },
    });
    const conclusions = as('reader').vote({ dossier: 'model-criminal-provisions', rest: 'yes' });
    expect(await failure(conclusions)).toMatchObject({ kind: 'invalid-input', where: 'dossier' });
    expect(await failure(as('reader').power({ dossier: 'interoperability-roadmap' }))).toBeDefined();
    const named = { dossier: 'model-criminal-provisions', majority: 'simple', rest: 'yes' } as const;
    expect(await as('reader').vote(named)).toMatchObject({ outcome: { answer: 'yes' } });
  });

  it('on a dossier that is not there is refused', async () => {
    expect(await failure(as('reader').vote({ dossier: 'nothing', rest: 'yes' }))).toMatchObject({
      kind: 'not-found',
    });
  });
});

describe('The outcome of a Council', () => {
  it('is told for points that the agenda has, and for no others', async () => {
    const wrong = as('council').record.outcomes({
      meeting: 'jha-2025-12-08',
      outcomes: [{ key: 'IX.9', result: 'reached' }],
      source,
    });
    expect(await failure(wrong)).toMatchObject({ kind: 'invalid-input', where: 'outcomes' });
    const { points } = await as('reader').compare({ meeting: 'jha-2025-12-08' });
    expect(points).toHaveLength(26);
    expect(points.find(({ key }) => key === 'I.4')).toMatchObject({
      result: 'reached',
      verdict: 'as-announced',
    });
    expect(points.find(({ key }) => key === 'I.10')).toMatchObject({ result: null, verdict: 'not-reported' });
  });

  it('has a commitment due until it is met', async () => {
    const council = as('council');
    await council.record.agenda({
      configuration: 'JHA',
      from: '2027-03-04',
      to: '2027-03-05',
      items: [
        {
          part: 'I',
          number: 1,
          title: { en: 'Return' },
          type: 'state-of-play',
          commitments: [{ text: { en: 'A letter on return' }, due: '2026-11-20' }],
        },
      ],
      source,
    });
    const meeting = 'jha-2027-03-04';
    const commitments = async () =>
      (await council.due({ days: 5 })).due.filter(({ kind }) => kind === 'commitment');
    expect(await commitments()).toMatchObject([
      { text: 'A letter on return', status: 'overdue', daysLeft: -6, meeting },
    ]);
    expect((await council.compare({ meeting })).commitments).toMatchObject([{ key: 'I.1', overdue: true }]);
    const none = council.record.commitmentMet({ meeting, key: 'I.1', place: 3, on: '2026-11-25', source });
    expect(await failure(none)).toMatchObject({ kind: 'not-found' });
    await council.record.commitmentMet({ meeting, key: 'I.1', place: 0, on: '2026-11-25', source });
    expect(await commitments()).toEqual([]);
    expect((await council.due({ days: 100 })).due).toContainEqual(
      expect.objectContaining({ code: 'agenda-letter', by: '2027-02-25', meeting }),
    );
  });

  it('is in a calendar in which no two lines are one event, and a day that moves keeps its own', async () => {
    const council = as('council');
    const promise = (text: string) =>
      council.record.commitment({
        meeting: 'jha-2027-03-04',
        key: 'I.1',
        text: { en: text },
        due: '2026-12-01',
      });
    await promise('A first letter');
    await promise('A second letter');
    const terms = (first: string) =>
      council.record.terms({
        dossier: 'insolvency-law',
        terms: {
          transposition: { after: { years: 2, months: 9 } },
          partialApplication: [{ on: '2027-01-01' }, { on: '2027-01-01' }],
          reports: [
            { what: 'report', moment: { on: first } },
            { what: 'report', moment: { on: '2030-01-01' } },
          ],
        },
        source,
      });
    const uids = async () =>
      [...(await (await as('reader').dueFeed({})).text()).matchAll(/^UID:(\S+)/gm)].map(([, uid]) => uid);
    await terms('2030-01-01');
    const before = await uids();
    expect(new Set(before).size).toBe(before.length);
    expect(before.filter((uid) => uid?.includes('commitment'))).toHaveLength(2);
    expect(before.filter((uid) => uid?.includes('-report-'))).toHaveLength(2);
    await terms('2031-01-01');
    expect((await uids()).toSorted()).toEqual(before.toSorted());
  });

  it('is in a calendar that others subscribe to', async () => {
    const feed = await (await as('reader').dueFeed({ language: 'nl' })).text();
    expect(feed).toContain('BEGIN:VCALENDAR');
    expect(feed).toContain('UID:council-insolvency-law-transposition@acquis');
    expect(feed).toContain('DTSTART;VALUE=DATE:20290122');
  });

  it('comes with a letter as a file, and refuses a meeting that is not there', async () => {
    const file = await as('reader').letter({ meeting: 'jha-2025-12-08', format: 'md', language: 'nl' });
    expect(file.name).toBe('geannoteerde-agenda-jha-2025-12-08.md');
    expect(await file.text()).toContain('### 4. Verordening veilige landen van herkomst');
    expect(await failure(as('reader').letter({ meeting: 'jha-1999-01-01' }))).toMatchObject({
      kind: 'not-found',
    });
  });
});
