import { describe, expect, it } from 'vitest';
import { dayOf, printProvision, Refusal } from '#kernel';
import { RECORD_MESSAGES } from '../messages/parts/record.ts';
import { ACTION_NAMES, ACTIONS, may } from './actions.ts';
import {
  ADOPTED,
  doSteps,
  eventsOf,
  NEED_GR,
  POOL,
  PROPOSAL,
  request,
  SITUATIONS,
  source,
  YEAR,
  type Step,
} from './cases.ts';
import { cycleFacts } from './facts.ts';
import { GRANTED } from './granted.cases.ts';
import { MemoryRegister } from './memory-register.ts';
import { readCycle, record } from './record.ts';
import { REFUSED } from './refused.cases.ts';
import { emptyCycle } from './state.ts';

describe('the record of a cycle', () => {
  it.each(GRANTED)('takes %s', async (_, before, [name, input]) => {
    const register = new MemoryRegister();
    await doSteps(register, before);
    const recorded = await record(name, YEAR, input, { register, actor: 'example' });
    expect(recorded.type).toBe(ACTIONS[name].event);
    expect(eventsOf(register)).toHaveLength(before.length + 1);
  });

  it.each(REFUSED)('refuses %s and writes nothing', async (_, before, [name, input], words, provision) => {
    const register = new MemoryRegister();
    await doSteps(register, before);
    const refusal = await record(name, YEAR, input, { register, actor: 'example' }).catch((error) => error);
    expect(refusal).toBeInstanceOf(Refusal);
    expect(refusal).toMatchObject({ kind: 'barred' });
    expect(refusal.message).toContain(words);
    expect(refusal.details.remedy).toMatch(/[\w)]\.$/);
    expect(printProvision(refusal.details.provision)).toContain(provision);
    expect(eventsOf(register)).toHaveLength(before.length);
  });

  it.each([
    ['a pledge in another currency', { state: 'SE', money: '500 USD' }, 'is not in euro'],
    ['a pledge of a state that does not exist', { state: 'XX', relocations: 5 }, 'is not a member state'],
    ['a negative number of persons', { state: 'SE', relocations: -1 }, 'cannot be negative'],
    ['a part of a person', { state: 'SE', relocations: 1.5 }, 'whole number'],
    ['a negative amount', { state: 'SE', money: '-5' }, 'cannot be negative'],
    ['three decimals', { state: 'SE', money: '5.001' }, 'not an amount in euro'],
    ['a pledge without a source', { state: 'SE', relocations: 5, source: undefined }, ''],
  ])('refuses %s at the door', async (_, data, words) => {
    const register = new MemoryRegister();
    await doSteps(register, ADOPTED);
    const input = { source, ...data } as never;
    const refusal = await record('pledge', YEAR, input, { register, actor: 'example' }).catch(
      (error) => error,
    );
    expect(refusal).toMatchObject({ name: 'Refusal', kind: 'invalid-input' });
    expect(refusal.message).toContain(words);
    expect(eventsOf(register)).toHaveLength(ADOPTED.length);
  });

  it('refuses a writer who has not seen the last event', async () => {
    const register = new MemoryRegister();
    await doSteps(register, ADOPTED);
    const stale = record('notifyNeed', YEAR, NEED_GR[1] as never, {
      register,
      actor: 'example',
      expectedVersion: 2,
    });
    await expect(stale).rejects.toMatchObject({ kind: 'conflict' });
    expect(eventsOf(register)).toHaveLength(ADOPTED.length);
  });

  it('answers a retry with the same key as the first time, also where a second act is barred', async () => {
    const register = new MemoryRegister();
    await doSteps(register, [SITUATIONS, PROPOSAL]);
    const once = () =>
      record('adoptPool', YEAR, POOL[1] as never, { register, actor: 'council', idempotencyKey: 'pool' });
    const first = await once();
    expect(await once()).toEqual(first);
    expect(eventsOf(register)).toHaveLength(3);
  });

  it('flags an assessment later than four weeks and refuses it nothing', async () => {
    const assess = (day: string): Step => ['assessDeduction', { state: 'AT', basis: '62', on: day, source }];
    for (const [day, late] of [
      ['2027-03-01', false],
      ['2027-03-02', true],
    ] as const) {
      const register = new MemoryRegister();
      await doSteps(register, [...ADOPTED, request('AT'), assess(day)]);
      const cycle = await readCycle(register, YEAR);
      expect(cycle.deductions[0]?.assessedLate).toBe(late);
    }
  });

  it('keeps a granted deduction while another is asked, and replaces it when that is granted', async () => {
    const decide = (granted: number | 'full'): Step => [
      'decideDeduction',
      { state: 'AT', basis: '62', on: '2027-03-01', outcome: 'granted', granted, source },
    ];
    const register = new MemoryRegister();
    await doSteps(register, [...ADOPTED, request('AT'), decide(10), request('AT')]);
    const granted = async () =>
      cycleFacts(await readCycle(register, YEAR), {
        asOf: dayOf(2027, 3, 1),
        key: { vintage: 'none', figures: {} },
      }).deductions.map((one) => one.granted);
    expect(await granted()).toEqual([10]);
    await doSteps(register, [decide('full')]);
    expect(await granted()).toEqual(['full']);
  });

  it('refuses in Dutch when asked to', async () => {
    const register = new MemoryRegister();
    const refused = record('adoptPool', YEAR, POOL[1] as never, {
      register,
      actor: 'council',
      language: 'nl',
    });
    await expect(refused).rejects.toThrow('Er is nog geen voorstel van de Commissie');
  });
});

describe('what may be done', () => {
  it('is said for every action, with a reason for each no', () => {
    for (const name of ACTION_NAMES) {
      const answer = may(name, emptyCycle(YEAR), { state: 'SE' });
      expect(answer.answer === 'yes' || answer.reasons.some(({ held }) => held === 'no')).toBe(true);
    }
    expect(may('determineSituations', emptyCycle(YEAR)).answer).toBe('yes');
    expect(may('agreeDraw', emptyCycle(YEAR)).answer).toBe('no');
  });

  it('is worded in both languages with the same codes, each with a remedy', () => {
    const codes = Object.keys(RECORD_MESSAGES.en);
    expect(Object.keys(RECORD_MESSAGES.nl)).toEqual(codes);
    const bare = codes.filter((code) => !code.endsWith('.remedy'));
    expect(bare.every((code) => codes.includes(`${code}.remedy`))).toBe(true);
  });
});
