import { call } from '@orpc/server';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { dayOf } from '#kernel';
import { ANONYMOUS, loadPolicies, readFailure, type Context } from '#procedure';
import { CASE_NAMES } from '../cases/recorded-votes.ts';
import { council } from '../index.ts';
import { stateList } from '../state-list.ts';

const { vote, cases, coalitions, power } = council.procedures;
let context: Context;
beforeAll(async () => {
  context = {
    caller: ANONYMOUS,
    today: dayOf(2026, 11, 26),
    authorize: await loadPolicies([council]),
    store: () => Promise.reject(new Error('Votes are computed without the store.')),
  };
});
const ask = (input: Record<string, unknown>) => call(vote, input, { context, path: ['council', 'vote'] });
const failure = (promise: Promise<unknown>) =>
  promise.then(
    () => undefined,
    (error: unknown) => readFailure(error),
  );

describe('a vote', () => {
  it.each(CASE_NAMES)('on record is answered as it was, by the figures of its year: %s', async (name) => {
    const answer = await ask({ case: name });
    expect(answer.outcome.answer).toBe(answer.case?.adopted);
    expect(answer.members.voters).toBe(26);
    expect(answer.outcome.reasons.map(({ citation }) => citation)).toContain('Art. 238(3)(a) TFEU');
    expect(answer.participation).toMatchObject({ without: ['DK'], from: 'case' });
    expect(answer.source).toMatchObject({ figures: 'annex-iii-2025', populationOn: '2024-01-01' });
  });

  it('on record is the same where its ballots are given one by one', async () => {
    const { cases: recorded } = await call(cases, {}, { context, path: ['council', 'cases'] });
    expect(recorded.map(({ name }) => name)).toEqual(CASE_NAMES);
    for (const { name, year, without, no, abstain, rest } of recorded) {
      const lists = { without: without.join(), no: no.join(), abstain: abstain.join() };
      const { case: _, participation: __, ...given } = await ask({ ...lists, rest, year });
      const { case: ___, participation: ____, ...named } = await ask({ case: name });
      expect(given).toEqual(named);
    }
  });

  it('on record may be asked with other ballots, other figures and another year', async () => {
    const turned = await ask({ case: 'safe-third-countries', no: 'DE,IT' });
    expect(turned.outcome.answer).toBe('no');
    expect(turned.notInFavour.states).toEqual(expect.arrayContaining(['DE', 'IT', 'ES', 'GR', 'FR', 'PT']));
    const other = await ask({ case: 'safe-third-countries', figures: 'eurostat-2025-07' });
    expect(other.source.figures).toBe('eurostat-2025-07');
    expect((await ask({ case: 'safe-third-countries', year: 2026 })).source.figures).toBe('eurostat-2025-07');
    expect((await ask({})).source.figures).toBe('eurostat-2025-07');
  });

  it('names the blocking minorities that are one state away, and no others', async () => {
    const answer = await ask({ no: 'DE,FR', abstain: 'IT', yes: 'MT' });
    expect(answer.notInFavour).toMatchObject({ states: ['DE', 'FR', 'IT'], blocks: false });
    expect(answer.oneStateAway).toHaveLength(24);
    expect(answer.oneStateAway.find(({ state }) => state === 'MT')).toMatchObject({
      ballot: 'yes',
      members: 4,
    });
    const blocked = await ask({ no: 'DE,FR,IT,MT' });
    expect(blocked).toMatchObject({ notInFavour: { blocks: true }, oneStateAway: [] });
  });

  it('says in Dutch what is missing, and shares that sum to one', async () => {
    const answer = await ask({ language: 'nl', yes: 'DE FR' });
    expect(answer.outcome).toMatchObject({
      answer: 'not-yet-known',
      missing: [{ text: 'hoe de anderen stemmen' }],
    });
    expect(answer.ballots.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 12);
    expect(answer.ballots.find(({ state }) => state === 'DE')?.name).toBe('Duitsland');
  });

  it.each([
    ['a state that is none', { yes: 'DE,XX' }, 'yes', '“XX” is not a member state'],
    ['a state twice', { yes: 'DE', abstain: 'DE' }, 'abstain', 'DE is said to vote both yes and abstain.'],
    ['a state that takes no part', { no: 'EL', without: 'GR' }, 'no', 'Greece takes no part in this vote.'],
    ['nobody left', { without: 'AT,BE,BG,CY,CZ,DE,DK,EE,ES,FI,FR,GR,HR,HU,IE,IT,LT,LU,LV,MT,NL,PL,PT,RO,SE,SI' }, 'without', 'Fewer than two'],
    ['a year without figures', { year: 1999 }, 'year', 'no populations for votes in 1999'],
    ['a year that is none', { year: 'abc' }, 'year', '“year” is not of the form asked for'],
    ['a year that is empty', { year: '' }, 'year', '“year” is not of the form asked for'],
    ['figures that are not there', { figures: 'x' }, 'figures', 'no table of populations “x”'],
  ])('with %s is refused, with the place', async (_, input, where, sentence) => {
    const refused = await failure(ask(input));
    expect(refused).toMatchObject({ where });
    expect(refused?.sentence).toContain(sentence);
  }); // prettier-ignore
});

describe('coalitions', () => {
  it('list the smallest first, count them all, and hold the states that are asked for', async () => {
    const answer = await call(
      coalitions,
      { kind: 'blocking', containing: 'DE,FR', limit: 5 },
      { context, path: ['council', 'coalitions'] },
    );
    expect(answer.coalitions).toHaveLength(5);
    expect(answer.coalitions.every(({ size }) => size === 4)).toBe(true);
    expect(answer.coalitions.every(({ members }) => members.includes('DE') && members.includes('FR'))).toBe(
      true,
    );
    expect(answer.bySize.reduce((sum, { count }) => sum + count, 0)).toBe(answer.count);
    expect(answer.coalitions.every(({ share }) => share > 0.35)).toBe(true);
  });

  it('go on where a page ends, and leave out whom they are asked to', async () => {
    const page = (input: object) =>
      call(
        coalitions,
        { kind: 'blocking', containing: 'DE', excluding: 'FR', ...input },
        { context, path: ['council', 'coalitions'] },
      );
    const [all, second] = await Promise.all([page({ limit: 10 }), page({ from: 5, limit: 5 })]);
    expect(second.coalitions).toEqual(all.coalitions.slice(5));
    expect(second).toMatchObject({ from: 5, count: all.count });
    expect(all.coalitions.some(({ members }) => members.includes('FR'))).toBe(false);
    expect(await failure(page({ excluding: 'DE' }))).toMatchObject({
      where: 'excluding',
      sentence: 'DE is asked to be in them and not to be.',
    });
  });

  it('with a state that takes no part are refused', async () => {
    const refused = await failure(
      call(coalitions, { containing: 'DK', without: 'DK' }, { context, path: ['council', 'coalitions'] }),
    );
    expect(refused).toMatchObject({ kind: 'invalid-input', where: 'containing' });
  });
});

it('power names every state that votes, the weightiest first', async () => {
  const { states } = await call(power, { without: 'DK' }, { context, path: ['council', 'power'] });
  expect(states).toHaveLength(26);
  expect(states[0]).toMatchObject({ state: 'DE', name: 'Germany' });
  expect(states.reduce((sum, { banzhaf }) => sum + banzhaf, 0)).toBeCloseTo(1, 9);
});

it('a list of states is read from whatever is typed, or refused; it never throws', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[A-Za-z ,;]{0,40}$/)), (text) => {
      const read = stateList.safeParse(text);
      if (read.success) expect(new Set(read.data).size).toBe(read.data.length);
      else expect(read.error.issues[0]?.message).not.toBe('');
    }),
  );
  expect(stateList.parse(' de, el;DE nl')).toEqual(['DE', 'GR', 'NL']);
});
