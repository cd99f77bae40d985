/** From consent to the proof of erasure, on both engines. */
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Store } from '#store';
import type { Database } from '../../src/store/database.ts';
import { migrate } from '../../src/store/migrate.ts';
import { verify } from '../../src/store/verify.ts';
import { decide } from '../../src/mechanisms/travel-credential/journey/authority/decide.ts';
import { issueKey, tendKeys } from '../../src/mechanisms/travel-credential/journey/authority/keys.ts';
import { open } from '../../src/mechanisms/travel-credential/journey/authority/open.ts';
import { eraseDue, eraseWithdrawn } from '../../src/mechanisms/travel-credential/journey/erase.ts';
import { AUTHORITIES, submissionStream } from '../../src/mechanisms/travel-credential/journey/events.ts';
import {
  addHours,
  addMinutes,
  minuteOf,
  timeOf,
} from '../../src/mechanisms/travel-credential/journey/moment.ts';
import {
  accept,
  deliver,
  deliverAll,
  submit,
} from '../../src/mechanisms/travel-credential/journey/router/submit.ts';
import { seal } from '../../src/mechanisms/travel-credential/journey/seal.ts';
import { ownStatus, stageOf, statusOf } from '../../src/mechanisms/travel-credential/journey/status.ts';
import { onBothEngines } from './engines.ts';
import {
  DECLARED,
  DISTINCTIVE,
  everything,
  FRANKFURT,
  HANDLE,
  hoursLater,
  madeOnDevice,
  NOW,
  SCHIPHOL,
  storeOn,
  withAuthorities,
} from './journey-bench.ts';

const GUARD = 'border-authority:NL';

onBothEngines('the journey', (engine) => {
  let database: Database;
  let store: Store;
  beforeAll(async () => {
    database = await engine.open();
  });
  beforeEach(async () => {
    await database.script('drop schema public cascade; create schema public;');
    await migrate(database);
    store = storeOn(database);
    await withAuthorities(store);
  });
  afterAll(() => database.close());

  const sent = async (asked: Parameters<typeof madeOnDevice>[1] = {}) => {
    const made = await madeOnDevice(store, asked);
    await submit(store, made, asked.now ?? NOW);
    return made;
  };
  const typesOf = async (submission: string) =>
    (await store.register.read(submissionStream(submission))).map(({ type }) => type);
  const rowsIn = async (table: string) => (await database.query(`select from ${table}`)).length;

  it('goes from consent to the proof of erasure, and the register still verifies', async () => {
    const { submission } = await sent();
    const opened = await open(store, { ...SCHIPHOL, submission }, NOW);
    expect(Buffer.from(opened.message.credential, 'base64').toString()).toContain(DISTINCTIVE[0]);
    const crossed = hoursLater(24);
    const { eraseBy } = await decide(
      store,
      { ...SCHIPHOL, submission, decision: 'crossed', grounds: [], explanation: null, at: minuteOf(crossed) },
      GUARD,
      crossed,
    );
    expect(eraseBy).toBe(addHours(minuteOf(crossed), 24));
    expect(await eraseDue(store, hoursLater(22, crossed))).toBe(0);
    expect(await eraseDue(store, hoursLater(23, crossed))).toBe(1);
    expect(await typesOf(submission)).toEqual([
      'ConsentGiven',
      'SubmissionReceived',
      'SubmissionDelivered',
      'DecisionRecorded',
      'SubmissionErased',
    ]);
    await expect(open(store, { ...SCHIPHOL, submission }, hoursLater(23, crossed))).rejects.toMatchObject({
      kind: 'not-found',
      message: expect.stringContaining('was erased at 2026-12-04T07:00Z'),
    });
    expect((await verify(database)).verified).toBe(true);
  });

  it('the router keeps nothing once it has delivered', async () => {
    const { submission, sealed } = await sent();
    expect(await rowsIn('message_in_transit')).toBe(0);
    const dump = await everything(database);
    expect(dump).not.toContain(sealed.split('.')[3]?.slice(0, 60));
    expect(stageOf((await statusOf(store, submission)) ?? expect.fail())).toBe('delivered');
    expect(await deliver(store, submission, NOW)).toBe(false);
  });

  it('erased means gone: no table holds a word of it, sealed or open', async () => {
    const made = await sent();
    const { submission, sealed } = made;
    await open(store, { ...SCHIPHOL, submission }, NOW);
    const words = 'KALEIDOSCOPE in the words of the guard';
    const at = hoursLater(24);
    await decide(
      store,
      { ...SCHIPHOL, submission, decision: 'refused', grounds: ['E'], explanation: words, at: minuteOf(at) },
      GUARD,
      at,
    );
    expect(await rowsIn('message')).toBe(1);
    await eraseDue(store, hoursLater(24, at));
    expect(await rowsIn('message')).toBe(0);
    expect(await rowsIn('message_in_transit')).toBe(0);
    // What is left in the vault are the keys of the two authorities.
    expect(await rowsIn('vault_item')).toBe(2);
    expect(await rowsIn('vault_subject')).toBe(2);
    const dump = await everything(database);
    const parts = sealed.split('.').map((part) => part.slice(0, 40));
    for (const text of [...DISTINCTIVE, 'KALEIDOSCOPE', HANDLE, ...parts.slice(1)]) {
      expect(dump).not.toContain(text);
      expect(dump).not.toContain(Buffer.from(text).toString('base64').slice(0, -4));
    }
    expect(dump).toContain(submission);
  });

  describe('is refused, and nothing is kept,', () => {
    const refused = async (
      made: Awaited<ReturnType<typeof madeOnDevice>>,
      now: Date,
      kind: string,
      what: RegExp,
    ) => {
      await expect(submit(store, made, now)).rejects.toMatchObject({
        kind,
        message: expect.stringMatching(what),
      });
      expect(await rowsIn('message')).toBe(0);
      expect(await typesOf(made.submission)).toEqual([]);
    };

    it('more than 36 hours before', async () => {
      const made = await madeOnDevice(store, { declared: addHours(minuteOf(NOW), 37) });
      await refused(made, NOW, 'barred', /too early: submit from 2 December 2026, 09:00 UTC/);
    });
    it('after the declared time', async () => {
      const made = await madeOnDevice(store, { declared: addMinutes(minuteOf(NOW), -1) });
      await refused(made, NOW, 'barred', /too late/);
    });
    it('under a law that is not there', async () => {
      const made = { ...(await madeOnDevice(store)), law: 'final' as const };
      await refused(made, NOW, 'barred', /not adopted/);
    });
    it('without consent to this authority', async () => {
      const made = await madeOnDevice(store);
      await refused(
        { ...made, consent: { ...made.consent, office: 'DE/FRA' } },
        NOW,
        'barred',
        /not for NL\/SPL/,
      );
    });
    it('to an authority that nobody registered', async () => {
      const made = await madeOnDevice(store);
      await refused(
        { ...made, point: 'RTM', consent: { ...made.consent, office: 'NL/RTM' } },
        NOW,
        'not-found',
        /no receiving authority NL\/RTM/,
      );
    });
    it('sealed to the key of another authority', async () => {
      await refused(
        await madeOnDevice(store, { sealedTo: FRANKFURT }),
        NOW,
        'barred',
        /a key that NL\/SPL does not take/,
      );
    });
    it('sealed for another submission, office, time or direction', async () => {
      const made = await madeOnDevice(store);
      const { submission } = await madeOnDevice(store);
      await refused({ ...made, submission }, NOW, 'invalid-input', /sealed for another/);
      await refused(
        { ...made, declared: addMinutes(made.declared, 1) },
        NOW,
        'invalid-input',
        /sealed for another/,
      );
      await refused({ ...made, direction: 'exit' }, NOW, 'invalid-input', /sealed for another/);
    });
    it('too large', async () => {
      const made = await madeOnDevice(store);
      await refused(
        { ...made, sealed: made.sealed.padEnd(700_001, 'A') },
        NOW,
        'invalid-input',
        /700001 characters/,
      );
    });
    it.each(['', 'a.b.c.d.e', 'plain text', 'eyJhbGciOiJub25lIn0.e30.'])(
      'not sealed: “%s”',
      async (sealed) => {
        await refused({ ...(await madeOnDevice(store)), sealed }, NOW, 'invalid-input', /not sealed/);
      },
    );
    it('before the gate opens, once it is no demonstration', async () => {
      const mode = { type: 'ModeSet', data: { mode: 'operational' } };
      await store.register.append('travel-credential/readiness', [mode], {
        expectedVersion: 0,
        actor: 'commission',
      });
      await refused(await madeOnDevice(store), NOW, 'barred', /Management Board has not confirmed/);
    });
  });

  it('takes a submission once: the same again, or its seal under another name, is a replay', async () => {
    const made = await sent();
    await expect(submit(store, made, NOW)).rejects.toMatchObject({ kind: 'conflict' });
    await eraseWithdrawn(store, made.submission, NOW);
    // Also when it is gone: its name was used.
    await expect(submit(store, made, NOW)).rejects.toMatchObject({ kind: 'conflict' });
    expect(await rowsIn('message')).toBe(0);
  });

  it('opens for its own authority only', async () => {
    const { submission } = await sent();
    await expect(open(store, { ...FRANKFURT, submission }, NOW)).rejects.toMatchObject({
      kind: 'not-found',
      message: `There is no submission ${submission} at DE/FRA.`,
    });
  });

  it('does not open where somebody moved it to another office or time in the database', async () => {
    const { submission } = await sent();
    await database.query(`update message set due_at = due_at + interval '1 hour'`);
    await expect(open(store, { ...SCHIPHOL, submission }, NOW)).rejects.toMatchObject({ kind: 'damaged' });
    await database.query(`update message set due_at = due_at - interval '1 hour', office = 'DE/FRA'`);
    await expect(open(store, { ...FRANKFURT, submission }, NOW)).rejects.toMatchObject({ kind: 'damaged' });
  });

  it('does not open what was changed, and says no word of what it was', async () => {
    const made = await madeOnDevice(store);
    const parts = made.sealed.split('.');
    const body = parts[3] ?? '';
    parts[3] = `${body.startsWith('A') ? 'B' : 'A'}${body.slice(1)}`;
    await submit(store, { ...made, sealed: parts.join('.') }, NOW);
    const { submission } = made;
    await expect(open(store, { ...SCHIPHOL, submission }, NOW)).rejects.toMatchObject({ kind: 'damaged' });
  });

  it('does not take what was sealed without the head that binds it', async () => {
    const made = await madeOnDevice(store);
    const stranger = await seal(
      'x',
      { ...made, office: 'NL/SPL' },
      { keyId: 'NL-SPL-00000000', publicKey: await aKey(store) },
    );
    await expect(submit(store, { ...made, sealed: stranger }, NOW)).rejects.toMatchObject({ kind: 'barred' });
  });

  describe('keys', () => {
    it('turn: what was sealed to the one before opens, is taken for an hour yet, and then no more', async () => {
      const before = await sent();
      const late = await madeOnDevice(store);
      const tooLate = await madeOnDevice(store);
      await issueKey(store, SCHIPHOL, GUARD, NOW);
      await submit(store, late, hoursLater(1));
      await expect(submit(store, tooLate, new Date(hoursLater(1).getTime() + 60_000))).rejects.toMatchObject({
        kind: 'barred',
        message: expect.stringContaining('does not take'),
      });
      for (const { submission } of [before, late]) {
        expect((await open(store, { ...SCHIPHOL, submission }, hoursLater(2))).submission).toBe(submission);
      }
    });

    it('are erased when they are replaced and open nothing any more', async () => {
      const { submission } = await sent();
      await issueKey(store, SCHIPHOL, GUARD, NOW);
      await tendKeys(store, hoursLater(2));
      expect((await open(store, { ...SCHIPHOL, submission }, hoursLater(2))).submission).toBe(submission);
      await eraseWithdrawn(store, submission, hoursLater(2));
      await tendKeys(store, hoursLater(2));
      const erased = (await store.register.read(AUTHORITIES)).filter(({ type }) => type === 'KeyErased');
      expect(erased).toHaveLength(1);
      expect(await rowsIn('vault_item')).toBe(2);
    });

    it('that end soon are announced once', async () => {
      const soon = hoursLater(24 * 80);
      await tendKeys(store, soon);
      await tendKeys(store, soon);
      const told = (await store.register.read(AUTHORITIES)).filter(({ type }) => type === 'KeyExpiring');
      expect(told).toHaveLength(2);
    });

    it('are in no table readable', async () => {
      const dump = await everything(database);
      expect(dump).toContain('"kty"');
      expect(dump).not.toContain('"d"');
    });
  });

  describe('consent withdrawn', () => {
    it('erases it at once in the inbox, and in the hands of the router', async () => {
      const inbox = await sent();
      const underway = await madeOnDevice(store);
      await accept(store, underway, NOW);
      for (const { submission } of [inbox, underway]) {
        expect(await eraseWithdrawn(store, submission, NOW)).toBe(true);
        expect((await typesOf(submission)).slice(-2)).toEqual(['ConsentWithdrawn', 'SubmissionErased']);
        expect(await eraseWithdrawn(store, submission, NOW)).toBe(false);
        await expect(open(store, { ...SCHIPHOL, submission }, NOW)).rejects.toMatchObject({
          kind: 'not-found',
        });
      }
      expect(await deliverAll(store, NOW)).toBe(0);
      expect(await rowsIn('message')).toBe(0);
    });

    it('is for who holds the handle: a wrong one and an unknown name are the same refusal', async () => {
      const { submission } = await sent();
      expect(stageOf(await ownStatus(store, submission, HANDLE))).toBe('delivered');
      const wrong = await ownStatus(store, submission, HANDLE.toUpperCase()).catch(String);
      const unknown = await ownStatus(store, '00000000-0000-4000-8000-000000000000', HANDLE).catch(String);
      expect(wrong).toContain('no submission under this name and handle');
      expect(unknown).toBe(wrong);
      await eraseWithdrawn(store, submission, NOW);
      expect(stageOf(await ownStatus(store, submission, HANDLE))).toBe('withdrawn');
    });
  });

  it('is delivered by the next run where a process ended with it in hand, once', async () => {
    const made = await madeOnDevice(store);
    await accept(store, made, NOW);
    expect(await rowsIn('message_in_transit')).toBe(1);
    await expect(open(store, { ...SCHIPHOL, submission: made.submission }, NOW)).rejects.toMatchObject({
      kind: 'not-found',
    });
    const runs = await Promise.all([deliverAll(store, NOW), deliverAll(store, NOW), deliverAll(store, NOW)]);
    expect(runs.reduce((sum, one) => sum + one)).toBe(1);
    expect((await typesOf(made.submission)).filter((type) => type === 'SubmissionDelivered')).toHaveLength(1);
  });

  it('nobody came: erased by 24 hours after the declared time, also in transit', async () => {
    await sent();
    const underway = await madeOnDevice(store);
    await accept(store, underway, NOW);
    const deadline = addHours(DECLARED, 24);
    expect(await eraseDue(store, timeOf(addMinutes(deadline, -66)))).toBe(0);
    expect(await eraseDue(store, timeOf(addMinutes(deadline, -65)))).toBe(2);
    expect(await rowsIn('message')).toBe(0);
  });

  it('what is due opens for nobody, even before a run erases it', async () => {
    const { submission } = await sent();
    const at = timeOf(addHours(DECLARED, 24));
    await expect(open(store, { ...SCHIPHOL, submission }, at)).rejects.toMatchObject({ kind: 'not-found' });
    const late = { ...SCHIPHOL, submission, decision: 'crossed', grounds: [], explanation: null } as const;
    await expect(decide(store, { ...late, at: minuteOf(at) }, GUARD, at)).rejects.toMatchObject({
      kind: 'not-found',
    });
  });

  it('a decision is refused where the rules bar it, and nothing is recorded', async () => {
    const { submission } = await sent();
    const base = { ...SCHIPHOL, submission, grounds: [], explanation: null } as const;
    const soon = minuteOf(hoursLater(1));
    for (const [given, what] of [
      [{ ...base, decision: 'crossed', at: addMinutes(soon, 1) }, /still to come/],
      [{ ...base, decision: 'no-show', at: soon }, /before the declared time/],
      [{ ...base, decision: 'refused', at: soon }, /states its grounds/],
    ] as const) {
      await expect(decide(store, given, GUARD, timeOf(soon))).rejects.toThrow(what);
    }
    const { point, ...rest } = base;
    void point;
    await expect(
      decide(store, { ...rest, ...FRANKFURT, decision: 'crossed', at: soon }, GUARD, timeOf(soon)),
    ).rejects.toMatchObject({ kind: 'not-found' });
    expect(await typesOf(submission)).not.toContain('DecisionRecorded');
  });

  it('a clock put back keeps nothing longer: every erasure comes forward by as much, and that is recorded', async () => {
    const { submission } = await sent();
    const was = await store.mailbox.find(submission);
    const proof = (ms: number) => ({
      stream: 'travel-credential/clock',
      actor: 'test',
      events: [{ type: 'ClockWentBack', data: { seconds: ms / 1_000 } }],
    });
    expect(await store.mailbox.settleClock(NOW, NOW, proof)).toBe(0);
    expect(await store.mailbox.settleClock(hoursLater(-10), NOW, proof)).toBe(10 * 3_600_000);
    const is = await store.mailbox.find(submission);
    expect((was?.eraseAt.getTime() ?? 0) - (is?.eraseAt.getTime() ?? 0)).toBe(10 * 3_600_000);
    expect(await store.register.version('travel-credential/clock')).toBe(1);
    // Two servers whose clocks differ by less than a minute are no clock put back.
    expect(
      await store.mailbox.settleClock(new Date(hoursLater(-10).getTime() - 59_000), hoursLater(-10), proof),
    ).toBe(0);
  });

  it('erasure is never later than crossing + 24 hours, for any order of events, jumps of the clock and runs', async () => {
    const HOUR = 3_600_000;
    const step = fc.oneof(
      fc.record({ do: fc.constant('wait' as const), hours: fc.integer({ min: 1, max: 9 }) }),
      fc.record({ do: fc.constant('jump' as const), minutes: fc.integer({ min: -2_400, max: 2_400 }) }),
      fc.record({ do: fc.constant('cross' as const), minutes: fc.integer({ min: 0, max: 59 }) }),
      fc.record({ do: fc.constant('miss' as const) }),
    );
    await fc.assert(
      fc.asyncProperty(fc.nat(59), fc.array(step, { maxLength: 10 }), async (phase, steps) => {
        // True time passes; what the clock on the wall shows is true time and what it was set wrong by.
        let truth = NOW.getTime();
        let wrong = 0;
        let expected = truth;
        const settle = async () => {
          const wall = new Date(truth + wrong);
          await store.mailbox.settleClock(wall, new Date(expected), () => ({
            stream: 'travel-credential/clock',
            actor: 'test',
            events: [{ type: 'ClockWentBack', data: { seconds: 1 } }],
          }));
          expected = wall.getTime();
          return wall;
        };
        await database.query('delete from latest_time');
        const made = await madeOnDevice(store);
        await submit(store, made, await settle());
        const { submission } = made;
        let crossed: number | null = null;
        const declared = timeOf(DECLARED).getTime();
        // The run of each hour, and the check after it.
        let run = truth + phase * 60_000;
        const pass = (until: number) => {
          expected += until - truth;
          truth = until;
        };
        const passHour = async () => {
          run += HOUR;
          pass(run);
          await eraseDue(store, await settle());
          const there = await store.mailbox.find(submission);
          const last = (crossed ?? declared) + 24 * HOUR;
          // What is still there now is there until the next run.
          if (there) expect(truth + HOUR).toBeLessThanOrEqual(last);
        };
        for (const one of steps) {
          if (one.do === 'wait') for (let hour = 0; hour < one.hours; hour += 1) await passHour();
          else if (one.do === 'jump') wrong += one.minutes * 60_000;
          else {
            if (one.do === 'cross') pass(Math.min(truth + one.minutes * 60_000, run + HOUR));
            const now = await settle();
            const decision = one.do === 'cross' ? 'crossed' : 'no-show';
            const given = { ...SCHIPHOL, submission, decision, grounds: [], explanation: null } as const;
            const done = await decide(store, { ...given, at: minuteOf(now) }, GUARD, now).then(
              () => true,
              () => false,
            );
            if (done && one.do === 'cross') crossed = truth;
          }
        }
        for (let hour = 0; hour < 50; hour += 1) await passHour();
        expect(await store.mailbox.find(submission)).toBeNull();
      }),
      { numRuns: engine.name === 'PGlite' ? 60 : 20 },
    );
  });
});

async function aKey(store: Store) {
  const { authorityOf } = await import('../../src/mechanisms/travel-credential/journey/authority/keys.ts');
  const key = (await authorityOf(store, SCHIPHOL)).keys[0];
  return key?.publicKey ?? expect.fail();
}
