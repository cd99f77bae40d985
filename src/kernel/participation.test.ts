import { describe, expect, test } from 'vitest';
import { parseDay } from './day.ts';
import type { Answer } from './determination.ts';
import { participates, participatingMembers } from './participation.ts';
import { ASSOCIATED_STATES, MEMBER_STATES, type StateCode } from './party.ts';
import { inSchengenArea } from './schengen.ts';

const NOW = '2026-11-23';

const CASES: readonly (readonly [StateCode, string, string, Answer])[] = [
  ['NL', 'AMMR', NOW, 'yes'],
  ['NL', 'AMMR', '2024-06-10', 'no'],
  ['DK', 'AMMR', NOW, 'no'],
  ['DK', 'APR', NOW, 'no'],
  ['DK', 'DUBLIN3', '2020-01-01', 'yes'],
  ['DK', 'EURODAC', NOW, 'not-yet-known'],
  ['DK', 'SCREENING', NOW, 'not-yet-known'],
  ['DK', 'R1182', NOW, 'yes'],
  ['IE', 'AMMR', '2024-07-30', 'no'],
  ['IE', 'AMMR', '2024-07-31', 'yes'],
  ['IE', 'RCD', NOW, 'yes'],
  ['IE', 'SCREENING', NOW, 'no'],
  ['IE', 'DUBLIN3', '2015-01-01', 'yes'],
  ['IE', 'POOL2026', NOW, 'yes'],
  ['DK', 'POOL2026', NOW, 'no'],
  ['FR', 'POOL2026', '2025-12-18', 'no'],
  ['CH', 'AMMR', NOW, 'no'],
  ['CH', 'DUBLIN3', '2020-01-01', 'yes'],
  ['LI', 'EURODAC', NOW, 'not-yet-known'],
  ['NO', 'SCREENING', NOW, 'not-yet-known'],
  ['IS', 'TFEU', NOW, 'no'],
  ['HR', 'TFEU', '2012-01-01', 'not-yet-known'],
  ['DE', 'DUBLIN-CH', NOW, 'not-yet-known'],
];

test.each(CASES)('%s and %s on %s: %s', (state, act, day, answer) => {
  expect(participates(state, act, parseDay(day)).answer).toBe(answer);
});

test('26 member states take part in the Asylum and Migration Management Regulation: all but Denmark', () => {
  const members = participatingMembers(MEMBER_STATES, 'AMMR', parseDay(NOW));
  expect(MEMBER_STATES.filter((state) => !members.includes(state))).toEqual(['DK']);
});

test('before Ireland’s acceptance was confirmed there were 25', () => {
  expect(participatingMembers(MEMBER_STATES, 'AMMR', parseDay('2024-07-01'))).toHaveLength(25);
});

test('Denmark’s answer rests on recital 90 and Protocol No 22 and leaves Part III open', () => {
  const { reasons } = participates('DK', 'AMMR', parseDay(NOW));
  expect(reasons[0]).toMatchObject({
    provision: { act: 'AMMR', recital: '90' },
    because: [{ provision: { act: 'PROTOCOL22' } }],
  });
  expect(reasons[1]).toMatchObject({ code: 'participation.part-three', held: 'not-yet-known' });
});

test('an answer that is not yet known names the fact that is missing', () => {
  const answer = participates('DK', 'EURODAC', parseDay(NOW));
  expect(answer).toMatchObject({
    missing: [{ path: 'participation.notification', provision: { act: 'DUBLIN-DK' } }],
  });
});

test('an act that is not registered is refused', () => {
  expect(() => participates('NL', 'AIACT', parseDay(NOW))).toThrow('“AIACT”');
});

const inside = (day: string): StateCode[] =>
  [...MEMBER_STATES, ...ASSOCIATED_STATES].filter(
    (state) => inSchengenArea(state, parseDay(day)).answer === 'yes',
  );

describe('the area without internal border checks', () => {
  test.each([
    ['1995-03-26', 7],
    ['2001-03-25', 15],
    ['2007-12-21', 24],
    ['2011-12-19', 26],
    ['2023-01-01', 27],
    ['2025-01-01', 29],
  ])('on %s it had %i states', (day, count) => {
    expect(inside(day)).toHaveLength(count);
  });

  test('Ireland is outside; of Cyprus it is not recorded after February 2026', () => {
    expect(inSchengenArea('IE', parseDay(NOW)).answer).toBe('no');
    expect(inSchengenArea('CY', parseDay('2026-02-23')).answer).toBe('no');
    expect(inSchengenArea('CY', parseDay(NOW)).answer).toBe('not-yet-known');
  });
});
