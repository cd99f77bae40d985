import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contextTag, der, firstNotDer, readElement, readFile } from '../../asn1/index.ts';
import { decodeDtc, encodeDtc, NOTHING_SIGNED, type DtcContent } from './content-info.ts';
import { GROUP_TAGS, SECURITY_OBJECT_TAG } from './files.ts';

const file = (tag: number, octets: Uint8Array): Uint8Array => der.element(tag, octets);
const sod = file(SECURITY_OBJECT_TAG, Uint8Array.of(1));
const dg = (number: number, octets: Uint8Array = Uint8Array.of(2)): Uint8Array =>
  file(GROUP_TAGS[number] ?? 0, octets);

const TYPE_1: DtcContent = {
  ...NOTHING_SIGNED,
  securityObject: sod,
  dataGroups: new Map([
    [1, dg(1)],
    [2, dg(2)],
  ]),
};

/** Any credential: some data groups, with or without what an authority adds. */
const credentials: fc.Arbitrary<DtcContent> = fc
  .record({
    groups: fc.uniqueArray(fc.integer({ min: 1, max: 16 })),
    octets: fc.uint8Array({ maxLength: 300 }),
    securityObject: fc.option(fc.constant(sod)),
    securityInfo: fc.option(fc.uint8Array().map((octets) => der.octetString(octets))),
    otherInfos: fc.option(fc.uint8Array().map((octets) => der.sequence(der.octetString(octets)))),
    signedValues: fc.option(
      fc
        .array(fc.nat(255), { minLength: 3, maxLength: 31 })
        .map((values) => der.sequence(...values.map((one) => der.integer(one)))),
    ),
    signerInfo: fc.option(fc.uint8Array().map((octets) => der.sequence(der.octetString(octets)))),
  })
  .map(({ groups, octets, ...rest }) => ({
    ...rest,
    dataGroups: new Map(groups.toSorted((a, b) => a - b).map((number) => [number, dg(number, octets)])),
  }));

describe('a credential that is written', () => {
  it('is DER, and reads back as the same content and the same bytes', () => {
    fc.assert(
      fc.property(credentials, (content) => {
        const encoded = encodeDtc(content);
        expect(firstNotDer(readFile(encoded).element)).toBeNull();
        const read = decodeDtc(encoded);
        expect(read).toEqual(content);
        expect(encodeDtc(read)).toEqual(encoded);
      }),
    );
  });

  it('has each file whole, under the number of its data group', () => {
    const [version, data, ...others] = readElement(encodeDtc(TYPE_1)).children;
    expect(version?.content).toEqual(Uint8Array.of(1));
    expect(data?.children.map(({ tag, content }) => [tag, content[0]])).toEqual([
      [0x80, 0x77],
      [0x81, 0x61],
      [0x82, 0x75],
    ]);
    expect(others).toEqual([]);
  });

  it.each([
    [
      'a file without its tag',
      { securityObject: der.sequence() },
      'EF.SOD begins with the tag 0x30, where 0x77 belongs',
    ],
    ['a data group of another number', { dataGroups: new Map([[1, dg(2)]]) }, 'DG1 begins with the tag 0x75'],
    [
      'bytes after a file',
      { dataGroups: new Map([[1, Uint8Array.of(...dg(1), 0)]]) },
      'DG1 is followed by other bytes',
    ],
    ['a data group that there is not', { dataGroups: new Map([[17, dg(1)]]) }, 'There is no data group 17'],
  ])('is refused with %s', (_, part, sentence) => {
    expect(() => encodeDtc({ ...TYPE_1, ...part })).toThrow(sentence);
  });
});

describe('bytes that are no credential', () => {
  const [version, data] = [
    der.integer(1),
    readElement(encodeDtc(TYPE_1)).children[1]?.bytes ?? new Uint8Array(),
  ];
  const octets = (number: number, content: Uint8Array): Uint8Array =>
    der.element(contextTag(number, false), content);
  const withData = (...fields: Uint8Array[]): Uint8Array => der.sequence(version, der.sequence(...fields));
  const long = (bytes: Uint8Array): Uint8Array => Uint8Array.of(0x30, 0x81, bytes.length, ...bytes);
  const open = (...parts: Uint8Array[]): Uint8Array =>
    Uint8Array.of(0x30, 0x80, ...parts.flatMap((part) => [...part]), 0, 0);

  it.each<[string, Uint8Array, string]>([
    ['nothing', new Uint8Array(), 'There are no bytes'],
    ['a trailing byte', Uint8Array.of(...encodeDtc(TYPE_1), 0), '1 bytes follow the credential'],
    ['a cut end', encodeDtc(TYPE_1).subarray(0, -1), 'beyond the end'],
    ['another tag', der.set(version, data), 'The credential has the tag 0x31'],
    ['a long length', long(Uint8Array.of(...version, ...data)), 'longer than it need be'],
    ['an open length', open(version, data), 'a length is left open'],
    ['version 2', der.sequence(der.integer(2), data), 'version 2, where 1 is defined'],
    [
      'a version with a zero before it',
      der.sequence(der.element(2, Uint8Array.of(0, 1)), data),
      'not in its shortest form',
    ],
    ['no data', der.sequence(version), 'The data of the credential is missing'],
    ['fields out of order', withData(octets(2, dg(2)), octets(1, dg(1))), 'twice or out of order'],
    ['a field twice', withData(octets(1, dg(1)), octets(1, dg(1))), 'twice or out of order'],
    [
      'a field of a later version',
      withData(octets(1, dg(1)), octets(17, dg(2))),
      'version 1 does not define',
    ],
    ['a field that is none', withData(der.octetString(dg(1))), 'version 1 does not define'],
    ['a constructed file', withData(der.explicit(1, dg(1, der.nothing()))), 'DG1 has the tag 0xa1'],
    ['an empty file', withData(octets(1, new Uint8Array())), 'DG1 is empty'],
    ['a file of another tag', withData(octets(1, dg(2))), 'DG1 begins with the tag 0x75, where 0x61 belongs'],
    ['a file and more', withData(octets(1, Uint8Array.of(...dg(1), 0))), 'DG1 is followed by other bytes'],
    [
      'security info that is no element',
      withData(octets(22, Uint8Array.of(1))),
      'not within an explicit tag',
    ],
    ['two elements as one', withData(der.explicit(22, der.nothing(), der.nothing())), 'where one belongs'],
    [
      'too few signed values',
      der.sequence(version, data, der.explicit(0, der.sequence(der.nothing()))),
      '1 values, where 3 to 31',
    ],
    [
      'too many signed values',
      der.sequence(
        version,
        data,
        der.explicit(0, der.sequence(...Array.from({ length: 32 }, () => der.nothing()))),
      ),
      '32 values',
    ],
    [
      'signed values that are no sequence',
      der.sequence(version, data, der.explicit(0, der.nothing())),
      'What is signed has the tag 0x05',
    ],
    [
      'a third part',
      der.sequence(version, data, der.explicit(2, der.nothing())),
      'version 1 does not define',
    ],
    [
      'parts out of order',
      der.sequence(version, data, der.explicit(1, der.nothing()), der.explicit(0, der.nothing())),
      'out of order',
    ],
  ])('such as %s are refused', (_, bytes, sentence) => {
    expect(() => decodeDtc(bytes)).toThrow(sentence);
  });

  it('are refused or read, and never else, however they are changed', () => {
    const credential = encodeDtc({ ...TYPE_1, securityInfo: der.nothing(), signerInfo: der.sequence() });
    fc.assert(
      fc.property(fc.nat(credential.length - 1), fc.nat(255), fc.nat(credential.length), (at, octet, cut) => {
        const changed = credential.slice(0, Math.max(cut, 1));
        changed[at % changed.length] = octet;
        try {
          const read = decodeDtc(changed);
          expect(encodeDtc(read)).toEqual(changed);
        } catch (error) {
          expect(error).toMatchObject({ kind: 'damaged' });
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('of more than two megabytes are not read', () => {
    expect(() => decodeDtc(new Uint8Array(2 * 1024 ** 2 + 1))).toThrow('at most 2097152 are read');
  });
});
