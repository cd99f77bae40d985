import { beforeAll, describe, expect, it } from 'vitest';
import { acquis, dataFolder } from './program.ts';

let folder: string;
beforeAll(() => {
  folder = dataFolder();
});

const json = async (...args: readonly string[]) => {
  const { code, out, err } = await acquis(folder, ['solidarity', ...args, '--json']);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  return JSON.parse(out);
};
const SOURCE = ['--source', '{"title":"a letter"}'];

describe('acquis solidarity shares --year 2026 --json', () => {
  interface Share {
    readonly state: string;
    readonly share: string;
    readonly persons: number;
    readonly euro: number;
    readonly reasons: readonly { readonly citation: string; readonly url: string }[];
  }
  let shares: { states: Share[]; asOf: string; parameters: Record<string, unknown>; sources: unknown[] };
  beforeAll(async () => {
    shares = await json('shares', '--year', '2026');
  });

  it('names the day, the choices and the sources', () => {
    expect(shares.asOf).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(shares.parameters).toMatchObject({ rounding: 'up', vintage: '2025-11' });
    expect(shares.sources.length).toBeGreaterThan(3);
  });

  it('has 26 states, shares that sum to exactly 1, whole persons and euro', () => {
    expect(shares.states).toHaveLength(26);
    const sum = shares.states.reduce((total, { share }) => total + BigInt(share.replace('.', '')), 0n);
    expect(sum).toBe(10n ** 12n);
    for (const { persons, euro } of shares.states) {
      expect(Number.isInteger(persons) && Number.isInteger(euro)).toBe(true);
      expect(euro).toBe(persons * 20_000);
    }
  });

  it.each([
    { state: 'DE', published: 21.689, within: 0.04 },
    { state: 'FR', published: 16.0021, within: 0.04 },
    { state: 'NL', published: 5.2, within: 0.1 },
  ])('gives $state within $within points of the published $published %', ({ state, published, within }) => {
    const share = Number(shares.states.find((item) => item.state === state)?.share) * 100;
    expect(Math.abs(share - published)).toBeLessThan(within);
  });

  it('gives every figure its reasons, with citation and link', () => {
    for (const { reasons } of shares.states) {
      expect(reasons[0]).toMatchObject({ citation: 'Art. 57(3) AMMR' });
      expect(reasons[0]?.url).toContain('32024R1351');
    }
  });

  it('has no Denmark', () => {
    expect(shares.states.map(({ state }) => state)).not.toContain('DK');
  });
});

it('the published thresholds of Article 63 come out of the rules: 15 000, 12 600 and 30 000', async () => {
  const { thresholds } = await json('offsets', '--year', '2026');
  expect(thresholds).toEqual({ halfOfProposal: 15_000, sixtyPercentOfReference: 12_600, higher: 30_000 });
});

it('one relocation stands for EUR 20 000', async () => {
  const { valuePerRelocation } = await json('cycle', '--year', '2026');
  expect(valuePerRelocation.value).toBe(20_000);
});

describe('the positions under the lists of 11 November 2025', () => {
  it.each([
    { state: 'GR', mustContribute: 'no', mayDraw: 'yes', mayAskDeduction: 'yes', hasPriorityAccess: 'no' },
    { state: 'IT', mustContribute: 'no', mayDraw: 'yes', mayAskDeduction: 'yes', hasPriorityAccess: 'no' },
    { state: 'NL', mustContribute: 'yes', mayDraw: 'no', mayAskDeduction: 'no', hasPriorityAccess: 'yes' },
    { state: 'BG', mustContribute: 'yes', mayDraw: 'no', mayAskDeduction: 'yes', hasPriorityAccess: 'yes' },
    { state: 'SE', mustContribute: 'yes', mayDraw: 'no', mayAskDeduction: 'no', hasPriorityAccess: 'no' },
    { state: 'DK', mustContribute: 'no', mayDraw: 'no', mayAskDeduction: 'no', hasPriorityAccess: 'no' },
  ])('of $state', async ({ state, ...expected }) => {
    const { states } = await json('positions', '--state', state);
    const position = states[0].position as Record<string, { answer: string }>;
    expect(Object.fromEntries(Object.entries(position).map(([name, { answer }]) => [name, answer]))).toEqual(
      expected,
    );
  });
});

describe('a what-if', () => {
  it('moves every state and leaves the register as it was', async () => {
    const before = await acquis(folder, ['register', 'export']);
    const { differences } = await json('what-if', '--pool', '30000', '--not-delivering', 'DE');
    const germany = differences.find((item: { state: string }) => item.state === 'DE');
    expect(germany.persons.changed).toBeGreaterThan(germany.persons.recorded);
    expect((await acquis(folder, ['register', 'export'])).out).toBe(before.out);
  });

  it('of the recorded pool gives the recorded figures', async () => {
    const { differences } = await json('what-if', '--pool', '21000');
    for (const { persons } of differences) expect(persons.changed).toBe(persons.recorded);
  });
});

it('the calendar of 2027 says who acts by when, under which article', async () => {
  const { entries } = await json('calendar', '--year', '2027');
  expect(entries).toContainEqual(
    expect.objectContaining({ code: 'annual-report', by: '2026-10-15', citation: 'Art. 9(4) AMMR' }),
  );
});

it('a sweep with a seed gives the same outcomes twice', async () => {
  const once = await json('sweep', '--scenarios', '300', '--seed', '7');
  expect(once).toMatchObject({ scenarios: 300, stopped: false });
  expect(await json('sweep', '--scenarios', '300', '--seed', '7')).toEqual(once);
});

describe('bad input gets its sentence, changes nothing and ends with its code', () => {
  const pledge = (...args: readonly string[]) => ['record', 'pledge', '--year', '2026', ...SOURCE, ...args];
  it.each([
    {
      what: 'a pledge in the wrong currency',
      args: pledge('--state', 'NL', '--money', 'USD 5000', '--as', 'member-state:NL'),
      code: 2,
      sentence: '“USD 5000” is not in euro',
    },
    {
      what: 'an unknown state',
      args: pledge('--state', 'XX', '--relocations', '5', '--as', 'member-state:NL'),
      code: 2,
      sentence: '“XX” is not a member state',
    },
    {
      what: 'Denmark pledging',
      args: pledge('--state', 'DK', '--relocations', '5', '--as', 'member-state:DK'),
      code: 1,
      sentence: 'Denmark',
    },
    {
      what: 'a negative person',
      args: pledge('--state', 'NL', '--relocations=-5', '--as', 'member-state:NL'),
      code: 2,
      sentence: 'Persons cannot be negative.',
    },
    {
      what: 'a fraction of a person',
      args: pledge('--state', 'NL', '--relocations', '1.5', '--as', 'member-state:NL'),
      code: 2,
      sentence: 'nobody is relocated in part',
    },
    {
      what: 'a deduction asked by a state in neither list',
      args: [
        'record',
        'request-deduction',
        '--year',
        '2026',
        '--state',
        'SE',
        '--basis',
        '62',
        ...SOURCE,
        '--as',
        'member-state:SE',
      ],
      code: 1,
      sentence: '62',
    },
    {
      what: 'a second pool for the same year',
      args: [
        'record', 'adopt-pool', '--year', '2026', '--adopted-on', '2026-01-10', '--applies-from', '2026-06-12',
        '--relocations', '21000', '--money', '420000000', ...SOURCE, '--as', 'council',
      ], // prettier-ignore
      code: 1,
      sentence: 'already established the pool for 2026',
    },
    {
      what: 'a pledge by nobody in particular',
      args: pledge('--state', 'NL', '--relocations', '5'),
      code: 1,
      sentence: 'As reader you may not',
    },
    {
      what: 'a year without a cycle',
      args: ['shares', '--year', '2031'],
      code: 1,
      sentence: 'No cycle is recorded for 2031.',
    },
    {
      what: 'figures that are not there',
      args: ['shares', '--vintage', '1999'],
      code: 1,
      sentence: 'no figures of vintage “1999”',
    },
  ])('$what', async ({ args, code, sentence }) => {
    const before = await acquis(folder, ['register', 'export']);
    const ended = await acquis(folder, ['solidarity', ...args]);
    expect({ code: ended.code, out: ended.out }).toEqual({ code, out: '' });
    expect(ended.err).toContain(sentence);
    expect(ended.err.trimEnd().split('\n')).toHaveLength(1);
    expect((await acquis(folder, ['register', 'export'])).out).toBe(before.out);
  });
});

describe('a real cycle', () => {
  it('takes a pledge of a state for itself, once, and the balance follows', async () => {
    const args = [
      'record', 'pledge', '--year', '2026', '--state', 'SE', '--relocations', '100', '--money', '0',
      '--alternative', '0', ...SOURCE, '--idempotency-key', 'letter-1', '--as', 'member-state:SE',
    ]; // prettier-ignore
    const first = await json(...args);
    expect(await json(...args)).toEqual(first);
    const { states } = await json('balance', '--state', 'SE');
    expect(states[0].pledged.value).toMatchObject({ relocations: 100, value: 2_000_000 });
    expect(await acquis(folder, ['register', 'verify', '--json'])).toMatchObject({ code: 0 });
  });

  it('lists what may be done now, and why the rest may not', async () => {
    const { actions } = await json('record', 'allowed', '--year', '2026');
    const adopt = actions.find(({ action }: { action: string }) => action === 'adoptPool');
    expect(adopt).toMatchObject({ answer: 'no', because: expect.stringContaining('already established') });
    expect(adopt.reasons.some(({ citation }: { citation: string }) => citation.startsWith('Art. 57'))).toBe(
      true,
    );
  });
});
