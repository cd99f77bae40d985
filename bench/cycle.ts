/** The whole cycle with reasons, and a sweep of 100 000 scenarios, on one core. */
import { dayOf } from '#kernel';
import { evaluateCycle, randomChanges, sweep } from '#mechanisms/solidarity/rules';
import { DEFAULT_VINTAGE, vintageOf } from '../src/mechanisms/solidarity/reference/figures.ts';
import { foldCycle } from '../src/mechanisms/solidarity/record/apply.ts';
import { cycleFacts } from '../src/mechanisms/solidarity/record/facts.ts';
import { publishedCycle } from '../src/mechanisms/solidarity/seed.ts';
import { table, type Result } from './table.ts';

const { id, figures } = vintageOf(DEFAULT_VINTAGE);
const facts = cycleFacts(foldCycle(2026, publishedCycle()), {
  asOf: dayOf(2026, 11, 1),
  key: { vintage: id, figures },
});

export async function benchCycle(): Promise<Result[]> {
  let kept = 0;
  for (let i = 0; i < 3_000; i += 1) kept += evaluateCycle(facts).states.length;
  const start = performance.now();
  let count = 0;
  while (performance.now() - start < 2_000) {
    kept += evaluateCycle(facts).states.length;
    count += 1;
  }
  const perSecond = (count / (performance.now() - start)) * 1_000;
  const space = {
    pool: [10_000, 40_000],
    pledgePercent: [0, 120],
    relocationPercent: [0, 100],
    nonDeliveryPercent: 10,
  } as const;
  const sweepStart = performance.now();
  for (const row of sweep(facts, randomChanges(facts, space, 1, 100_000))) kept += row.scenario;
  const seconds = (performance.now() - sweepStart) / 1_000;
  if (kept === 0) throw new Error('Nothing was evaluated.');
  const results = [
    { name: 'cycle of 27 states with reasons', perSecond },
    { name: 'scenario of a sweep', perSecond: 100_000 / seconds },
  ];
  table('The solidarity cycle, evaluations a second on one core', results);
  console.log(`  A sweep of 100 000 scenarios took ${seconds.toFixed(1)} s.`);
  return results;
}
