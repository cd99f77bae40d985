/** By when a promise to parliament is to be kept. */
import { describe, expect, it } from 'vitest';
import type { DateKind } from '../letter/codes.ts';
import { dueOf, lastDayOf } from './due-of-promise.ts';

const date = (iso: string, text: string, line = 10, kind: DateKind = 'exact') => ({
  iso,
  text,
  line,
  kind,
  footnote: null,
});
const promise = (text: string) => ({ text, line: 10 });

describe('the day of a promise', () => {
  it('is the one that its sentence names', () => {
    const said = promise('De minister zegt toe de Kamer uiterlijk 1 september 2027 te informeren.');
    expect(dueOf(said, [date('2027-09-01', '1 september 2027')], '2027-05-12')).toBe('2027-09-01');
  });

  it('is the last of the quarter, the month or the range that is named', () => {
    const said = promise('De minister zegt toe de Kamer in het vierde kwartaal van 2027 te informeren.');
    expect(dueOf(said, [date('2027-Q4', 'vierde kwartaal van 2027')], null)).toBe('2027-12-31');
    expect(lastDayOf('2028-02')).toBe('2028-02-29');
    expect(lastDayOf('2027-06-03/2027-06-04')).toBe('2027-06-04');
    expect(lastDayOf('2027-02-30')).toBeNull();
    expect(lastDayOf('')).toBeNull();
  });

  it('is the deadline where there are more', () => {
    const said = promise('Na de Raad van 10 juni 2027 wordt uw Kamer uiterlijk 1 juli 2027 geïnformeerd.');
    const dates = [date('2027-06-10', '10 juni 2027'), date('2027-07-01', '1 juli 2027', 11, 'deadline')];
    expect(dueOf(said, dates, '2027-05-12')).toBe('2027-07-01');
  });

  it('is none of the past, of a footnote or of another sentence', () => {
    const said = promise('Zoals op 4 maart 2027 toegezegd, wordt uw Kamer geïnformeerd.');
    expect(dueOf(said, [date('2027-03-04', '4 maart 2027')], '2027-05-12')).toBeNull();
    expect(dueOf(said, [date('2027-09-01', '1 september 2027')], '2027-05-12')).toBeNull();
    expect(dueOf(said, [{ ...date('2027-03-04', '4 maart 2027'), footnote: 3 }], null)).toBeNull();
    expect(dueOf(said, [date('2027-03-04', '4 maart 2027', 60)], null)).toBeNull();
  });
});
