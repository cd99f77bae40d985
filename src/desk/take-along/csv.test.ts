import { describe, expect, it } from 'vitest';
import { toCsv } from './csv.ts';

describe('comma-separated values', () => {
  it('quotes a field with a comma, a quote or a line break', () => {
    expect(toCsv([['a,b', 'say "x"', 'one\ntwo', 3]])).toBe('"a,b","say ""x""","one\ntwo",3\r\n');
  });

  it('leaves a figure that is not known empty', () => {
    expect(toCsv([['DE', null, 0]])).toBe('DE,,0\r\n');
  });

  it('does not let a text run as a formula in a spreadsheet', () => {
    expect(toCsv([['=1+1']])).toBe("'=1+1\r\n");
  });

  it('keeps a negative number a number', () => {
    expect(toCsv([[-4]])).toBe('-4\r\n');
  });
});
