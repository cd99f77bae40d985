import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ldifEntries, LdifReader } from './ldif.ts';
import type { Problem } from './problem.ts';

const utf8 = new TextEncoder();

const read = (text: string) => {
  const problems: Problem[] = [];
  return { entries: [...ldifEntries(utf8.encode(text), problems)], problems };
};

const FOLDED = [
  'version: 1',
  '# a comment',
  ' that goes on',
  'dn: cn=1,o=dsc,c=UT,dc=data,dc=download,dc=pkd,dc=icao,dc=int',
  'objectClass: inetOrgPerson',
  'userCertificate;binary:: AAEC',
  ' AwQF',
  ' Bg==',
  'sn: 1',
  '',
  'dn:: Y249Mg==',
  'cn: 2',
].join('\n');

describe('LDIF', () => {
  it('is entries of attributes, values folded over lines and bytes in base64', () => {
    const { entries, problems } = read(FOLDED);
    expect(problems).toEqual([]);
    expect(entries.map(({ dn, line }) => [dn.slice(0, 4), line])).toEqual([
      ['cn=1', 4],
      ['cn=2', 11],
    ]);
    expect(entries[0]?.attributes.map(({ name }) => name)).toEqual(['objectclass', 'usercertificate', 'sn']);
    expect(entries[0]?.attributes[1]?.value).toEqual(Uint8Array.of(0, 1, 2, 3, 4, 5, 6));
  });

  it('is the same with the line ends of other systems, and in pieces of any size', () => {
    const whole = read(FOLDED).entries;
    expect(read(FOLDED.replaceAll('\n', '\r\n')).entries).toEqual(whole);
    const bytes = utf8.encode(FOLDED);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), (size) => {
        const reader = new LdifReader();
        const entries = [];
        for (let at = 0; at < bytes.length; at += size)
          entries.push(...reader.write(bytes.subarray(at, at + size)));
        entries.push(...reader.end());
        expect(entries).toEqual(whole);
      }),
    );
  });

  it('tells the line of a value that is not in base64, and reads the rest of the entry', () => {
    const { entries, problems } = read('dn: cn=1\nuserCertificate;binary:: A*B=\ncn: 1\n\ndn: cn=2\n');
    expect(problems).toMatchObject([{ what: 'line', place: 2 }]);
    expect(entries.map(({ dn }) => dn)).toEqual(['cn=1', 'cn=2']);
    expect(entries[0]?.attributes.map(({ name }) => name)).toEqual(['cn']);
  });

  it.each([
    ['a value that stands elsewhere', 'dn: cn=1\njpegPhoto:< file:///etc/passwd\n', 2],
    ['a line without a colon', 'dn: cn=1\nnonsense\n', 2],
    ['a line that goes on from nothing', ' nothing\ndn: cn=1\n', 1],
    ['an entry within an entry', 'dn: cn=1\ndn: cn=2\n', 2],
    ['base64 that was cut', 'dn: cn=1\nx:: AAE\n', 2],
  ])('tells of %s', (_, text, place) => {
    expect(read(text).problems).toMatchObject([{ what: 'line', place }]);
  });

  it('is refused with a line beyond the limits, in one piece or in several', () => {
    const line = `dn: ${'x'.repeat(1024 ** 2 + 1)}\n`;
    expect(() => read(line)).toThrow(expect.objectContaining({ kind: 'damaged' }));
    expect(() => read(line.trimEnd())).toThrow(expect.objectContaining({ kind: 'damaged' }));
  });

  it('never fails otherwise than by a refusal', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('d', 'n', ':', ' ', '\n', '=', 'A', '#', '-', '\r') }),
        (text) => {
          try {
            read(text);
          } catch (error) {
            expect(error).toMatchObject({ name: 'Refusal' });
          }
        },
      ),
      { numRuns: 500 },
    );
  });
});
