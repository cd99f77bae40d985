import { expect, it } from 'vitest';
import { formatMoment, parseMoment } from '../../../journey/moment.ts';
import { byHour, comesTwice } from './hours.ts';
import { periodOf } from './period.ts';

const declared = (text: string) => ({ declared: parseMoment(text) });

it('are in the order of the declared time, under the day and hour of the place', () => {
  const days = byHour(
    [declared('2026-12-03T08:40Z'), declared('2026-12-02T23:05Z'), declared('2026-12-03T08:10Z')],
    'NL',
  );
  expect(days.map(({ day, hours }) => [day, hours.map(({ lines }) => lines.length)])).toEqual([
    ['2026-12-03', [1, 2]],
  ]);
  expect(days[0]?.hours.map(({ from }) => formatMoment(from))).toEqual([
    '2026-12-02T23:00Z',
    '2026-12-03T08:00Z',
  ]);
});

it('are apart where the clocks show one hour twice', () => {
  const [day] = byHour([declared('2026-10-25T00:30Z'), declared('2026-10-25T01:30Z')], 'NL');
  expect(day?.hours.map(({ from }) => formatMoment(from))).toEqual([
    '2026-10-25T00:00Z',
    '2026-10-25T01:00Z',
  ]);
  const twice = ['2026-10-25T00:30Z', '2026-10-25T01:30Z', '2026-10-25T02:30Z'].map(parseMoment);
  expect(twice.map((minute) => comesTwice(minute, 'NL'))).toEqual([true, true, false]);
});

it('hold all of an hour that comes twice where a period names it', () => {
  const { from, to, backwards } = periodOf({ from: '2026-10-25T02:00', to: '2026-10-25T02:59' }, 'NL');
  expect([from, to].map((minute) => minute && formatMoment(minute))).toEqual([
    '2026-10-25T00:00Z',
    '2026-10-25T01:59Z',
  ]);
  expect(backwards).toBe(false);
  expect(periodOf({ from: '2026-12-03T10:00', to: '2026-12-03T09:00' }, 'NL').backwards).toBe(true);
});
