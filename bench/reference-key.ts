/** The reference key for 26 states in plain rules with reasons, and in four rule engines, in one run. */
import { ZenEngine } from '@gorules/zen-engine';
import { evaluate as feel } from 'feelin';
import { Engine } from 'json-rules-engine';
import Publicodes from 'publicodes';
import { Bench } from 'tinybench';
import { toNumber } from '#kernel';
import { referenceKey } from '#mechanisms/solidarity/rules';
import { DEFAULT_PARAMETERS } from '../src/mechanisms/solidarity/parameters.ts';
import { DEFAULT_VINTAGE, vintageOf } from '../src/mechanisms/solidarity/reference/figures.ts';
import { table, type Result } from './table.ts';

const { participants } = DEFAULT_PARAMETERS;
const vintage = vintageOf(DEFAULT_VINTAGE);
const key = { vintage: vintage.id, figures: vintage.figures };
const states = participants.map((state) => ({
  state,
  ...(vintage.figures[state] ?? { population: 0, gdp: 0 }),
}));
const populations = states.reduce((sum, { population }) => sum + population, 0);
const gdps = states.reduce((sum, { gdp }) => sum + gdp, 0);
const expected = states.map(({ population, gdp }) => (population / populations + gdp / gdps) / 2);

const OURS = 'acquis';

type Evaluate = () => readonly number[] | Promise<readonly number[]>;

/** Each gets what it needs parsed once; what is timed is one key from figures to 26 shares. */
async function contenders(): Promise<Record<string, Evaluate>> {
  return {
    [OURS]: () => {
      const result = referenceKey(key, participants);
      if (result.answer !== 'yes') throw new Error('The key should be computable.');
      return result.outcome as never;
    },
    publicodes: publicodes(),
    'json-rules-engine': jsonRulesEngine(),
    feelin: feelinKey(),
    'zen-engine': await zen(),
  };
}

function publicodes(): Evaluate {
  const rules: Record<string, unknown> = {
    populations: { somme: states.map(({ state }) => `population ${state.toLowerCase()}`) },
    gdps: { somme: states.map(({ state }) => `gdp ${state.toLowerCase()}`) },
  };
  for (const { state, population, gdp } of states) {
    const code = state.toLowerCase();
    rules[`population ${code}`] = population;
    rules[`gdp ${code}`] = gdp;
    rules[`share ${code}`] = `(population ${code} / populations + gdp ${code} / gdps) / 2`;
  }
  const engine = new Publicodes(rules as never);
  const names = states.map(({ state }) => `share ${state.toLowerCase()}`);
  const situation = Object.fromEntries(
    states.flatMap(({ state, population, gdp }) => [
      [`population ${state.toLowerCase()}`, population],
      [`gdp ${state.toLowerCase()}`, gdp],
    ]),
  );
  return () => {
    engine.setSituation(situation as never);
    return names.map((name) => Number(engine.evaluate(name).nodeValue));
  };
}

function jsonRulesEngine(): Evaluate {
  const engine = new Engine();
  engine.addFact('populations', async (_params, almanac) =>
    (await almanac.factValue<typeof states>('states')).reduce((sum, { population }) => sum + population, 0),
  );
  engine.addFact('gdps', async (_params, almanac) =>
    (await almanac.factValue<typeof states>('states')).reduce((sum, { gdp }) => sum + gdp, 0),
  );
  for (const [index, { state }] of states.entries()) {
    engine.addFact(`share ${state}`, async (_params, almanac) => {
      const list = await almanac.factValue<typeof states>('states');
      const [all, product] = await Promise.all([
        almanac.factValue<number>('populations'),
        almanac.factValue<number>('gdps'),
      ]);
      const own = list[index] ?? { population: 0, gdp: 0 };
      return (own.population / all + own.gdp / product) / 2;
    });
    engine.addRule({
      conditions: { all: [{ fact: `share ${state}`, operator: 'greaterThanInclusive', value: 0 }] },
      event: { type: state },
    });
  }
  return async () => {
    const { almanac } = await engine.run({ states });
    return Promise.all(states.map(({ state }) => almanac.factValue<number>(`share ${state}`)));
  };
}

function feelinKey(): Evaluate {
  const expression = `for s in states return (s.population / populations + s.gdp / gdps) / 2`;
  return () => {
    const populationSum = feel('sum(for s in states return s.population)', { states }) as unknown;
    const gdpSum = feel('sum(for s in states return s.gdp)', { states }) as unknown;
    return valueOf(
      feel(expression, { states, populations: valueOf(populationSum), gdps: valueOf(gdpSum) }),
    ) as number[];
  };
}

/** feelin answers with the value, or with a value and warnings, by version. */
function valueOf(answer: unknown): unknown {
  return typeof answer === 'object' && answer !== null && 'value' in answer ? answer.value : answer;
}

async function zen(): Promise<Evaluate> {
  const decision = new ZenEngine().createDecision(
    Buffer.from(
      JSON.stringify({
        contentType: 'application/vnd.gorules.decision',
        nodes: [
          { id: 'in', type: 'inputNode', name: 'in', position: { x: 0, y: 0 } },
          {
            id: 'key',
            type: 'expressionNode',
            name: 'key',
            position: { x: 1, y: 0 },
            content: {
              expressions: [
                { id: '1', key: 'populations', value: 'sum(map(states, #.population))' },
                { id: '2', key: 'gdps', value: 'sum(map(states, #.gdp))' },
                {
                  id: '3',
                  key: 'shares',
                  value: 'map(states, (#.population / $.populations + #.gdp / $.gdps) / 2)',
                },
              ],
            },
          },
          { id: 'out', type: 'outputNode', name: 'out', position: { x: 2, y: 0 } },
        ],
        edges: [
          { id: 'a', sourceId: 'in', targetId: 'key', type: 'edge' },
          { id: 'b', sourceId: 'key', targetId: 'out', type: 'edge' },
        ],
      }),
    ),
  );
  return async () => {
    const { result } = await decision.evaluate({ states });
    return (result as { shares: number[] }).shares;
  };
}

/** All must agree with the shares in floating point to 10^-9 before any is timed. */
async function agree(name: string, evaluate: Evaluate): Promise<void> {
  const answer = await evaluate();
  const numbers =
    name === OURS
      ? (answer as never as { share: Parameters<typeof toNumber>[0] }[]).map(({ share }) => toNumber(share))
      : answer;
  for (const [index, share] of expected.entries()) {
    const got = numbers[index] ?? Number.NaN;
    if (!(Math.abs(got - share) < 1e-9))
      throw new Error(`${name} gives ${got} for ${states[index]?.state}, not ${share}.`);
  }
}

export async function benchReferenceKey(): Promise<Result[]> {
  const all = await contenders();
  for (const [name, evaluate] of Object.entries(all)) await agree(name, evaluate);
  const bench = new Bench({ time: 2_000, warmupTime: 500 });
  // The harness calls a synchronous function without a promise, so all are timed by the same loop.
  for (const [name, evaluate] of Object.entries(all)) bench.add(name, evaluate);
  await bench.run();
  const results = bench.tasks.map((task) => ({ name: task.name, perSecond: perSecond(task) }));
  const ours = results.find(({ name }) => name === OURS)?.perSecond ?? Number.NaN;
  const fastest = Math.max(...results.filter(({ name }) => name !== OURS).map((item) => item.perSecond));
  table('Reference key, 26 states, evaluations a second (ours: exact, with reasons)', results);
  console.log(`Ours is ${(ours / fastest).toFixed(0)} times the fastest engine.`);
  console.log('feelin has no way to evaluate an expression parsed before, so its figure includes parsing;');
  console.log('the formula of json-rules-engine is a fact of its own making, scheduled by the engine;');
  console.log('publicodes is given the figures at each evaluation, as the others are.');
  return results;
}

function perSecond(task: Bench['tasks'][number]): number {
  const { result } = task;
  return 'latency' in result ? 1_000 / result.latency.mean : Number.NaN;
}
