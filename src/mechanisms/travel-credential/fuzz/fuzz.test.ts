import { describe, expect, it } from 'vitest';
import { Refusal } from '#kernel';
import { mutation } from '../asn1/mutations.ts';
import { PARSERS, type FuzzedParser } from './parsers.fixture.ts';

/** Of each reader; `npm run bench -- fuzz` runs a million. */
const MUTATIONS = 2_500;

describe('a damaged file', () => {
  it.each(PARSERS)('read as $name is read or refused, and never breaks the reader', (parser) => {
    expect(faults(parser)).toEqual([]);
  });

  it('is the same for the same number', () => {
    const [seed = new Uint8Array()] = PARSERS[0]?.seeds ?? [];
    expect(mutation(seed, 4711)).toEqual(mutation(seed, 4711));
    expect(
      new Set(Array.from({ length: 100 }, (_, number) => mutation(seed, number).join())).size,
    ).toBeGreaterThan(90);
  });
});

/** The seeds as they are must be read; of the variants, those that break the reader are named by their number. */
function faults({ parse, seeds }: FuzzedParser): readonly string[] {
  for (const seed of seeds) parse(seed);
  const found: string[] = [];
  for (let number = 0; number < MUTATIONS; number += 1) {
    const seed = number % seeds.length;
    try {
      parse(mutation(seeds[seed] ?? new Uint8Array(), number));
    } catch (error) {
      if (!(error instanceof Refusal)) found.push(`seed ${seed}, mutation ${number}: ${String(error)}`);
    }
  }
  return found.slice(0, 5);
}
