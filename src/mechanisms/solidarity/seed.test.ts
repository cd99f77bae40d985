import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dayOf, fraction, type MemberState } from '#kernel';
import { openStore, type Store } from '#store';
import { EXAMPLE_FIGURES } from './cases/example-cycle.ts';
import { cycleStream } from './events.ts';
import { ACTIONS, ACTION_NAMES, barTo } from './record/actions.ts';
import { apply, foldCycle } from './record/apply.ts';
import { cycleFacts } from './record/facts.ts';
import { readCycle, record } from './record/record.ts';
import { emptyCycle, type CycleState } from './record/state.ts';
import { evaluateCycle } from './rules/index.ts';
import { publishedCycle, seed } from './seed.ts';

const facts = () =>
  cycleFacts(foldCycle(2026, publishedCycle()), {
    asOf: dayOf(2026, 7, 1),
    key: { vintage: 'example', figures: EXAMPLE_FIGURES },
  });

const inList = (category: string): MemberState[] =>
  facts()
    .situations.filter((one) => one.category === category)
    .map(({ state }) => state)
    .toSorted();

describe('the 2026 cycle as published', () => {
  it('has the lists of 11 November 2025, with states in two of them', () => {
    expect(inList('pressure')).toEqual(['CY', 'ES', 'GR', 'IT']);
    expect(inList('significant')).toEqual(['AT', 'BG', 'CZ', 'EE', 'HR', 'PL']);
    expect(inList('risk')).toEqual('BE BG DE EE FI FR HR IE LT LV NL PL'.split(' '));
  });

  it('has the pool, and a proposal that is reported only', () => {
    const { pool, proposal } = facts();
    expect(pool).toMatchObject({ relocations: 21_000, money: 42_000_000_000n });
    expect(pool?.searchAndRescueShare).toEqual(fraction(42, 100));
    expect(proposal?.standing).toBe('reported');
  });

  it('gives the positions: four may draw, the significant six may ask for a deduction under 62', () => {
    const { states } = evaluateCycle(facts());
    const draws = states.filter(({ position }) => position.mayDraw.answer !== 'no').map(({ state }) => state);
    for (const state of ['CY', 'ES', 'GR', 'IT'] as const) expect(draws).toContain(state);
    const asks = states.filter(
      ({ position: { mayAskDeduction } }) =>
        mayAskDeduction.answer === 'yes' && mayAskDeduction.outcome.basis === '62',
    );
    const codes = asks.map(({ state }) => state);
    for (const state of ['AT', 'BG', 'CZ', 'EE', 'HR', 'PL'] as const) expect(codes).toContain(state);
  });

  it('invents nothing: what is not public is null, official only where the text or a government says so', () => {
    const { pledges, deductions } = facts();
    const by = (standing: string) =>
      pledges.filter((one) => one.standing === standing).map(({ state }) => state);
    expect(by('official')).toEqual(['DE', 'FR', 'NL']);
    expect(by('reported').toSorted()).toEqual('BE BG CY EE IE LU LV PT RO SE SI'.split(' '));
    expect(pledges.find(({ state }) => state === 'NL')?.money).toBeNull();
    expect(pledges.find(({ state }) => state === 'SE')?.money).toBeNull();
    expect(Object.fromEntries(deductions.map(({ state, granted }) => [state, granted]))).toEqual({
      CZ: 'full',
      HR: 'full',
      AT: 'full',
      PL: 'full',
      EE: null,
    });
    expect(deductions.every(({ standing }) => standing === 'reported')).toBe(true);
    expect(publishedCycle().every(({ data }) => data.source.title !== '')).toBe(true);
  });

  it('happened in the order that the record asks for, but for reasons that are not public', () => {
    let cycle: CycleState = emptyCycle(2026);
    for (const event of publishedCycle()) {
      const name = ACTION_NAMES.find((one) => ACTIONS[one].event === event.type);
      const code = name && barTo(name, cycle, event.data)?.code;
      expect([undefined, 'record.deduction-reasoned']).toContain(code);
      cycle = apply(cycle, event);
    }
  });
});

describe('the seed', () => {
  let store: Store;
  beforeAll(async () => {
    store = await openStore({ memory: true });
  }, 60_000);
  afterAll(() => store.close());

  it('is written once, however often it is sown, and what came later stays', async () => {
    await seed(store);
    await seed(store);
    expect(await store.register.version(cycleStream(2026))).toBe(publishedCycle().length);
    const need = { state: 'GR', on: '2026-06-20', relocations: 100, source: { title: 'example' } };
    await record('notifyNeed', 2026, need, { register: store.register, actor: 'member-state:GR' });
    await seed(store);
    const cycle = await readCycle(store.register, 2026);
    expect(cycle.version).toBe(publishedCycle().length + 1);
    expect(cycle.needs).toHaveLength(1);
  });

  it('lets a retry with the same key through on the real register too', async () => {
    const options = { register: store.register, actor: 'commission', idempotencyKey: 'shortcoming' };
    const input = { state: 'IT', on: '2026-07-12', source: { title: 'example' } };
    const first = await record('findShortcoming', 2026, input, options);
    expect(await record('findShortcoming', 2026, input, options)).toEqual(first);
  });
});
