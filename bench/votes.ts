/** Coalitions and power of 27, against trying every one of the 134 217 728 coalitions; both must count the same. */
import { MEMBER_STATES } from '#kernel';
import { populationsOf } from '../src/mechanisms/council/reference/populations.ts';
import { thresholdOf, total, type Voters } from '../src/mechanisms/council/rules/majority.ts';
import { byPopulation, eachMinimalCoalition } from '../src/mechanisms/council/rules/minimal-coalitions.ts';
import { powerOf } from '../src/mechanisms/council/rules/power.ts';

const voters: Voters = { states: MEMBER_STATES, populations: populationsOf(2026).populations };

export function benchVotes(): void {
  console.log('\nVotes of 27 under the qualified majority, seconds');
  const tried = timed('every coalition tried', everyCoalition);
  const searched = {
    blocking: timed('minimal blocking coalitions, searched', () => countOf('blocking')),
    winning: timed('minimal winning coalitions, searched', () => countOf('winning')),
    decides: timed('power of every vote, by halves', () =>
      Object.fromEntries(powerOf('qualified', voters).map(({ state, decides }) => [state, decides])),
    ),
  };
  if (JSON.stringify(tried) !== JSON.stringify(searched)) {
    throw new Error(`They count otherwise: ${JSON.stringify(tried)} and ${JSON.stringify(searched)}.`);
  }
  const { blocking, winning } = searched;
  console.log(
    `  Both count ${blocking} that block and ${winning} that win, and the same power of every vote.`,
  );
}

function timed<Result>(name: string, work: () => Result): Result {
  const start = performance.now();
  const result = work();
  console.log(`  ${name.padEnd(44)}${((performance.now() - start) / 1000).toFixed(3).padStart(9)}`);
  return result;
}

function countOf(kind: 'winning' | 'blocking'): number {
  let count = 0;
  eachMinimalCoalition({ kind, majority: 'qualified', voters }, byPopulation(voters), () => {
    count += 1;
  });
  return count;
}

/** Walks all subsets so that each differs from the one before by a single state. */
function everyCoalition(): { blocking: number; winning: number; decides: Record<string, number> } {
  const { members, population, blocking: least } = thresholdOf('qualified', voters);
  const weights = MEMBER_STATES.map((state) => voters.populations[state]);
  const count = weights.length;
  const people = total(voters.states, voters.populations);
  const wins = (size: number, sum: number): boolean =>
    (size >= members && sum >= (population ?? 0)) || count - size < (least ?? 0);
  const blocks = (size: number, sum: number): boolean => !wins(count - size, people - sum);
  const decides = new Float64Array(count);
  let winning = 0;
  let blocking = 0;
  let bits = 0;
  let size = 0;
  let sum = 0;
  for (let step = 0; step < 2 ** count; step += 1) {
    if (step > 0) {
      const turned = 31 - Math.clz32(step & -step);
      const joins = (bits & (1 << turned)) === 0;
      bits ^= 1 << turned;
      size += joins ? 1 : -1;
      sum += joins ? (weights[turned] ?? 0) : -(weights[turned] ?? 0);
    }
    const isWinning = wins(size, sum);
    const isBlocking = blocks(size, sum);
    if (!isWinning && !isBlocking) continue;
    let minimalWinning = isWinning;
    let minimalBlocking = isBlocking;
    for (let left = bits; left !== 0; left &= left - 1) {
      const k = 31 - Math.clz32(left & -left);
      const weight = weights[k] ?? 0;
      if (isWinning) {
        if (wins(size - 1, sum - weight)) minimalWinning = false;
        else decides[k] = (decides[k] ?? 0) + 1;
      }
      if (minimalBlocking && blocks(size - 1, sum - weight)) minimalBlocking = false;
    }
    if (minimalWinning) winning += 1;
    if (minimalBlocking) blocking += 1;
  }
  return {
    blocking,
    winning,
    decides: Object.fromEntries(MEMBER_STATES.map((state, k) => [state, decides[k] ?? 0])),
  };
}
