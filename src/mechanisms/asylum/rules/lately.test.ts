import { expect, it } from 'vitest';
import { every, fact, missingIn, outcomesOnly, type Finding } from '#kernel';
import { lately } from './lately.ts';

interface Known {
  readonly minor?: boolean;
}

it('an answer is worked out once for the same facts, and again for others, even for equal ones', () => {
  let times = 0;
  const minor = lately((known: Known): Finding => {
    times += 1;
    return fact('minor', known.minor);
  });
  const [one, equal]: Known[] = [{ minor: true }, { minor: true }];
  expect(minor(one ?? {})).toBe(minor(one ?? {}));
  expect(times).toBe(1);
  expect(minor(equal ?? {}).held).toBe('yes');
  expect(times).toBe(2);
});

it('an answer is told apart by up to three things that it was given', () => {
  const sum = lately((one: number, two?: number, three?: number) => one + (two ?? 0) + (three ?? 0));
  expect([sum(1), sum(1, 2), sum(1, 2, 3), sum(1, 2, 4), sum(1)]).toEqual([1, 3, 6, 7, 1]);
});

it('what was found without reasons is not given to whoever asks for reasons, nor the other way round', () => {
  const minor = lately((known: Known) => every(fact('minor', known.minor)));
  const nothing: Known = {};
  expect(missingIn(outcomesOnly(() => minor(nothing)))).toEqual([]);
  expect(minor(nothing).parts).toHaveLength(1);
  expect(outcomesOnly(() => minor(nothing)).parts).toHaveLength(0);
});
