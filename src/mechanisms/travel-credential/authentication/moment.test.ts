import { expect, it } from 'vitest';
import { momentOf } from './moment.ts';

it.each([
  ['2026-11-30', '2026-11-30T12:00:00.000Z'],
  ['2026-11-30T14:00:00Z', '2026-11-30T14:00:00.000Z'],
  ['2026-11-30T14:00+01:00', '2026-11-30T13:00:00.000Z'],
  ['2024-02-29', '2024-02-29T12:00:00.000Z'],
])('%s is %s', (text, iso) => {
  expect(new Date(momentOf(text, 'at')).toISOString()).toBe(iso);
});

it.each(['2026-02-30', '2026-02-30T10:00:00Z', '2026-13-01', '30-11-2026', '2026-11-30T14:00', 'now', ''])(
  '“%s” is refused, with what would be right',
  (text) => {
    expect(() => momentOf(text, 'at')).toThrow('is no day and no moment');
  },
);
