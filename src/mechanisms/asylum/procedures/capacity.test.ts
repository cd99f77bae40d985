import { call } from '@orpc/server';
import { describe, expect, it } from 'vitest';
import { dayOf, type MemberState } from '#kernel';
import { ANONYMOUS, type Context } from '#procedure';
import { capacity } from './capacity.ts';

interface Question {
  readonly state: MemberState;
  readonly asOf?: string;
  readonly capacity?: number;
  readonly inProcedure?: number;
  readonly inReturnProcedure?: number;
  readonly examinedThisYear?: number;
  readonly notifiedOn?: string;
  readonly language?: 'en' | 'nl';
}

const context: Context = {
  caller: ANONYMOUS,
  today: dayOf(2026, 11, 10),
  authorize: async () => {},
  store: () => Promise.reject(new Error('The capacity is computed without the store.')),
};
const ask = (input: Question) => call(capacity, input, { context, path: ['asylum', 'capacity'] });

describe('the capacity of a state, asked', () => {
  it('comes with how sure it is, from where, and twice as the maximum of the first year', async () => {
    expect(await ask({ state: 'IT' })).toMatchObject({
      capacity: 8016,
      confidence: 'reported',
      maximum: 16032,
      multiplier: 2,
      asOf: '2026-11-10',
    });
    expect(await ask({ state: 'NL' })).toMatchObject({ capacity: 182, confidence: 'unconfirmed' });
  });

  it('is not guessed where it is not known, and taken from the question where it says it', async () => {
    const unknown = await ask({ state: 'PL', inProcedure: 10 });
    expect(unknown).toMatchObject({ capacity: null, confidence: 'unknown', maximum: null });
    expect(unknown.reached.answer).toBe('not-yet-known');
    expect(await ask({ state: 'PL', capacity: 100, asOf: '2028-06-13' })).toMatchObject({
      confidence: 'stated',
      maximum: 400,
    });
  });

  it('says what the state must and may, with reasons, in both languages', async () => {
    const input = { state: 'NL', inProcedure: 150, inReturnProcedure: 32, examinedThisYear: 364, notifiedOn: '2026-11-02' } as const; // prettier-ignore
    const answer = await ask(input);
    expect(answer.grounds.map(({ provision, duty }) => [provision, duty])).toEqual([
      ['42(1)(f)', 'must'],
      ['42(1)(c)', 'must'],
      ['42(1)(j)', 'may'],
    ]);
    expect([answer.inUse, answer.reached.answer, answer.examined.answer]).toEqual([182, 'yes', 'yes']);
    const dutch = await ask({ ...input, language: 'nl' });
    expect(dutch.grounds[2]?.dutyText).toBe('niet langer verplicht, mag nog');
    expect(dutch.grounds[2]?.why.reasons[0]?.citation).toContain('APR');
  });

  it('has no duties for Denmark, which the Regulation does not bind, nor before it applies', async () => {
    expect((await ask({ state: 'DK' })).grounds).toEqual([]);
    expect((await ask({ state: 'IT', asOf: '2026-06-11' })).grounds).toEqual([]);
    expect((await ask({ state: 'IE' })).grounds).toHaveLength(3);
  });
});
