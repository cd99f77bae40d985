import { describe, expect, it } from 'vitest';
import { dayOf } from '#kernel';
import { mayMake } from '../../journey/rules/may-make.ts';
import { ageOn, holderFacts } from './chip-document.ts';
import { missingFrom, NO_FILES, sortFiles, together } from './chip-files.ts';
import { FOUND_FROM_THE_START, mayGoOn } from './may-go-on.ts';
import { passphraseWrong } from './passphrase.ts';
import { whyNot } from './why-not.ts';

const file = (path: string, ...bytes: number[]) => ({ path, bytes: Uint8Array.from(bytes) });

describe('the files of a chip', () => {
  it('are known by their tag, whatever they are called, and fingerprints are left out', () => {
    const sorted = sortFiles([
      file('x', 0x77, 1, 0),
      file('DG9.bin', 0x61, 1, 0),
      file('y', 0x63, 1, 0),
      file('cut off', 0x75, 9, 0),
      file('text', ...new TextEncoder().encode('a text')),
    ]);
    const chip = sorted.chips.get('') ?? NO_FILES;
    expect([...chip.dataGroups.keys()]).toEqual([1]);
    expect(missingFrom(chip)).toEqual(['DG2']);
    expect(sorted.leftOut).toEqual(['DG3']);
    expect(sorted.strangers).toEqual(['cut off', 'text']);
  });

  it('are of one chip a folder, and come one after the other', () => {
    const sorted = sortFiles([file('a/1', 0x61, 1, 0), file('b/1', 0x75, 1, 0), file('b/2', 0x75, 1, 0)]);
    expect([...sorted.chips.keys()]).toEqual(['a/', 'b/']);
    expect(sorted.twice).toEqual(['DG2']);
    const both = together(sorted.chips.get('b/') ?? NO_FILES, sorted.chips.get('a/') ?? NO_FILES);
    expect(missingFrom(both)).toEqual(['EF.SOD']);
  });
});

describe('the age of a holder', () => {
  it.each([
    ['2010-11-30', 16],
    ['2010-12-01', 15],
    ['2010-XX-XX', 15],
    ['2009-XX-XX', 16],
    ['2010-11-XX', 16],
    ['XXXX-XX-XX', null],
    [null, null],
  ] as const)('born on %s is %s', (born, age) => {
    expect(ageOn(born, dayOf(2026, 11, 30))).toBe(age);
  });

  it('that is not known stops the way where a text asks for it, and only once there is a document', () => {
    const rule = mayMake(holderFacts({ fields: null }, dayOf(2026, 11, 30)), 'parliament-2025-12');
    expect(mayGoOn(rule)).toBe(false);
    expect(mayGoOn(rule, FOUND_FROM_THE_START)).toBe(true);
  });
});

describe('a passphrase', () => {
  it.each([
    ['vier fiets', null, null],
    ['vier fiet', null, 'short'],
    ['aaaaaaaaaaab', null, 'simple'],
    ['vier fietsen', 'vier fietse', 'differs'],
    ['vier fietsen', 'vier fietsen', null],
  ] as const)('%s, again %s, is %s', (passphrase, again, wrong) => {
    expect(passphraseWrong(passphrase, again)).toBe(wrong);
  });
});

describe('why there is no credential', () => {
  const one = (code: string, held: 'yes' | 'no' | 'not-yet-known', values: Record<string, unknown> = {}) => ({
    code,
    held,
    values,
    text: '',
    citation: '',
    eli: null,
    url: '',
    because: [],
  });

  it.each([
    [2, 'portrait-changed'],
    [1, 'data-changed'],
    [11, 'part-changed'],
  ])('is told of data group %i as %s', (number, why) => {
    const inner = one('authentication.group-mismatch', 'no', { number });
    const reasons = [{ ...one('credential.authentic', 'no'), because: [inner] }];
    expect(whyNot({ authentication: { level: 'digest-mismatch' }, reasons })).toEqual({
      why,
      groups: `DG${number}`,
    });
  });

  it('tells a document that expired from a signer that did', () => {
    const expired = { authentication: { level: 'expired' as const } };
    const until = one('authentication.document-validity', 'no', { until: { day: '2026-01-01' } });
    expect(whyNot({ ...expired, reasons: [until] })).toEqual({
      why: 'document-expired',
      until: '2026-01-01',
    });
    expect(whyNot({ ...expired, reasons: [] })).toEqual({ why: 'signer-expired' });
  });
});
