import { expect, it } from 'vitest';
import type { Store } from '#store';
import { expectedWall, timeNow } from './clock.ts';

it('the wall should show what it showed and what passed since', () => {
  expect(expectedWall(undefined, { wall: 5_000, steady: 10 })).toBe(5_000);
  expect(expectedWall({ wall: 5_000, steady: 10 }, { wall: 0, steady: 910 })).toBe(5_900);
});

it('a clock that went back less than what passed since is seen too', async () => {
  const settled: number[] = [];
  const mailbox = {
    settleClock: (now: Date, expected: Date) => {
      settled.push(expected.getTime() - now.getTime());
      return Promise.resolve(0);
    },
  } as unknown as Store['mailbox'];
  const minute = 60_000;
  await timeNow({ mailbox }, { wall: 100 * minute, steady: 0 });
  // An hour passes, in which somebody puts the clock back half an hour: it shows more than before.
  expect(await timeNow({ mailbox }, { wall: 130 * minute, steady: 60 * minute })).toEqual(
    new Date(130 * minute),
  );
  await timeNow({ mailbox }, { wall: 190 * minute, steady: 120 * minute });
  expect(settled).toEqual([0, 30 * minute, 0]);
});
