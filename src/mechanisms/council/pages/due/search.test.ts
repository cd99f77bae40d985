import { expect, it } from 'vitest';
import type { Due } from '../../outputs/due-schema.ts';
import { parseDue, shownOf } from './search.ts';

it('leaves out of the address what it does not know and what goes without saying', () => {
  const all = {
    kind: 'meeting',
    who: 'commission',
    state: 'NL',
    dossier: 'return-regulation',
    days: 365,
  };
  expect(parseDue(all)).toEqual(all);
  expect(parseDue({ kind: 'x', who: 'toString', state: 'XX', dossier: '../x', days: 90 })).toEqual({});
});

it('takes a state that is asked for as who', () => {
  expect(parseDue({ who: 'FR' })).toEqual({ state: 'FR' });
});

it('shows of a state what its government has to do and what every member state has to', () => {
  const line = (id: string, party: Due['party'], state: Due['state'], dossier: string | null = null) =>
    ({ id, party, state, dossier, kind: 'deadline' }) as Due;
  const lines = [
    line('letter', 'government', 'NL'),
    line('letter-fr', 'government', 'FR'),
    line('transposition', 'member-states', null, 'insolvency-law'),
    line('report', 'commission', null, 'insolvency-law'),
  ];
  const ids = (search: Parameters<typeof shownOf>[1]): string[] => shownOf(lines, search).map(({ id }) => id);
  expect(ids({ state: 'NL' })).toEqual(['letter', 'transposition']);
  expect(ids({ dossier: 'insolvency-law' })).toEqual(['transposition', 'report']);
  expect(ids({ dossier: 'insolvency-law', state: 'NL' })).toEqual(['transposition']);
  expect(ids({ dossier: 'nothing' })).toEqual([]);
});
