import { describe, expect, it } from 'vitest';
import type { Majority } from './majority.ts';
import { thresholdOf, total } from './majority.ts';
import { ALL_27, votersWithout } from './voters.fixture.ts';

describe('what a vote needs', () => {
  it.each<[Majority, string, number, number | null]>([
    ['qualified', 'all 27', 15, 4],
    ['reinforced', 'all 27', 20, null],
    ['simple', 'all 27', 14, null],
    ['unanimity', 'all 27', 27, null],
  ])('%s, %s: %i members, and a blocking minority of %s', (majority, _, members, blocking) => {
    expect(thresholdOf(majority, ALL_27)).toMatchObject({ members, blocking });
  });

  it.each<[Majority, number, number | null]>([
    // 55 % of 26 is 14.3; Germany and France and Italy stand for more than 35 % of the people: three, plus one.
    ['qualified', 15, 4],
    ['reinforced', 19, null],
  ])('without Denmark, %s: %i members, and a blocking minority of %s', (majority, members, blocking) => {
    expect(thresholdOf(majority, votersWithout('DK'))).toMatchObject({ members, blocking });
  });

  it('counts 65 % of the people of those who vote, and of no others', () => {
    const all = thresholdOf('qualified', ALL_27).population ?? 0;
    const people = total(ALL_27.states, ALL_27.populations);
    expect(all / people).toBeCloseTo(0.65, 7);
    expect(all).toBeGreaterThanOrEqual(people * 0.65);
    const without = votersWithout('DK', 'IE');
    expect(thresholdOf('qualified', without).population).toBe(
      Math.ceil((people - without.populations.DK - without.populations.IE) * 0.65),
    );
  });

  it('rests on the provision for all, or on that for fewer', () => {
    expect(thresholdOf('qualified', ALL_27).provision).toMatchObject({ act: 'TEU', article: '16' });
    expect(thresholdOf('qualified', votersWithout('DK')).provision).toMatchObject({
      act: 'TFEU',
      article: '238',
    });
  });
});
