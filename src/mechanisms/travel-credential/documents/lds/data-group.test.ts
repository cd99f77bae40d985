import { describe, expect, it } from 'vitest';
import { parseDay, Refusal } from '#kernel';
import { concat, der } from '../../asn1/index.ts';
import { hasMaterial, material } from '../../material.fixture.ts';
import { readCom } from './com.ts';
import { readDataGroup } from './data-group.ts';
import { mrzOf, readDg1 } from './dg1.ts';
import { readDg11 } from './dg11.ts';
import { readDg12 } from './dg12.ts';
import * as files from './files.fixture.ts';
import { readCardAccess, readCardSecurityContent } from './security-files.ts';

const codes = ({ deviations }: { readonly deviations: readonly { readonly code: string }[] }) =>
  deviations.map(({ code }) => code);

const refusalOf = (work: () => unknown): Refusal => {
  try {
    work();
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
  throw new Error('It was read.');
};

describe('a data group', () => {
  it.each([
    ['DG1', files.DG1],
    ['DG2', files.DG2],
    ['DG7', files.DG7],
    ['DG11', files.DG11],
    ['DG12', files.DG12],
    ['DG13', files.DG13],
    ['DG14', files.DG14],
    ['DG15', files.DG15],
  ])('is known by its outer tag: %s', (file, bytes) => {
    expect(readDataGroup(bytes).file).toBe(file);
  });

  it.each([
    ['DG3', 0x63, 'fingerprints'],
    ['DG4', 0x76, 'irises'],
  ])('%s is recognised and never opened', (name, tag, what) => {
    // What is inside is no TLV: it would be refused as damaged if it were looked at.
    const refusal = refusalOf(() => readDataGroup(der.element(tag, Uint8Array.of(0xff, 0xff))));
    expect(refusal).toMatchObject({ kind: 'barred', details: { where: name } });
    expect(refusal.message).toContain(what);
    expect(refusal.details.provision).toMatchObject({ act: 'PASSPORTS', article: '4', paragraph: '3' });
  });

  it.each([
    ['a security object', der.element(0x77, der.nothing()), 'EF.SOD is no data group'],
    ['another file', der.sequence(), 'the tag 0x30 is no data group'],
    ['nothing', new Uint8Array(), 'The bytes end'],
    ['a file cut off', files.DG11.slice(0, 40), 'A length goes beyond the end'],
    [
      'a file of more than a megabyte',
      new Uint8Array(1024 ** 2 + 1).fill(0x61, 0, 1),
      'at most 1048576 are read',
    ],
    ['no zone in DG1', der.element(0x61, der.nothing()), 'no part with the tag 0x5f1f'],
    ['no key in DG15', der.element(0x6f), 'The key of DG15 is missing'],
    ['no SET in DG14', der.element(0x6e, der.sequence()), 'has the tag 0x30, where 0x31 belongs'],
  ])('is refused with %s', (_, bytes, sentence) => {
    const refusal = refusalOf(() => readDataGroup(bytes));
    expect(refusal.kind).toBe('damaged');
    expect(refusal.message).toContain(sentence);
  });

  it('is read with bytes behind it, or lengths longer than need be, as a deviation', () => {
    expect(codes(readDg1(concat([files.DG1, Uint8Array.of(0, 0)])))).toEqual(['lds.trailing-bytes']);
    const long = concat([Uint8Array.of(0x61, 0x81, files.DG1.length - 2), files.DG1.subarray(2)]);
    expect(codes(readDg1(long))).toEqual(['lds.not-der']);
  });

  it('DG13 is kept as it is, TLV or not', () => {
    expect(readDataGroup(files.DG13)).toEqual({
      file: 'DG13',
      content: files.bytesOf('ff ff ff 01'),
      deviations: [],
    });
  });
});

describe('DG1', () => {
  it('holds the zone, whose lines are by its length', () => {
    const mrz = mrzOf(readDg1(files.DG1), { asOf: parseDay('2026-11-30') });
    expect(mrz).toMatchObject({
      format: 'TD3',
      valid: true,
      fields: { surname: 'ERIKSSON' },
      deviations: [],
    });
  });
});

describe('EF.COM', () => {
  it('says which versions and data groups there are', () => {
    expect(readCom(files.COM)).toEqual({
      file: 'EF.COM',
      ldsVersion: '1.8',
      unicodeVersion: '4.0.0',
      dataGroups: ['DG1', 'DG2', 'DG11', 'DG12', 'DG14', 'DG15'],
      deviations: [],
    });
  });

  it('may name a tag of nothing, as a deviation', () => {
    const bytes = der.element(
      0x60,
      files.textElement(0x5f01, '0107'),
      files.textElement(0x5f36, '040000'),
      der.element(0x5c, files.bytesOf('61 99')),
    );
    expect(readCom(bytes)).toMatchObject({ ldsVersion: '1.7', dataGroups: ['DG1'] });
    expect(codes(readCom(bytes))).toEqual(['lds.unknown-tag']);
  });
});

describe('DG11', () => {
  it('holds more about the holder', () => {
    expect(readDg11(files.DG11)).toMatchObject({
      name: { surname: 'ERIKSSON', givenNames: 'ÅSA MARIA' },
      otherNames: [{ surname: 'SMITH', givenNames: 'ANNA' }],
      personalNumber: '19740812-1234',
      birthDate: { date: '1974-08-12', text: '19740812' },
      placeOfBirth: ['ZENITH', 'UTOPIA'],
      address: ['1 MAIN STREET', 'ZENITH'],
      telephone: '+31701234567',
      profession: null,
      deviations: [],
    });
  });

  const birth = (content: Uint8Array) =>
    readDg11(der.element(0x6b, der.element(0x5c, files.bytesOf('5f2b')), der.element(0x5f2b, content)));
  const ascii = (text: string) => new TextEncoder().encode(text);

  it.each([
    ['19740812', '1974-08-12', []],
    ['19740800', '1974-08-XX', []],
    ['1974    ', '1974-XX-XX', []],
    ['1974<<<<', '1974-XX-XX', []],
    ['00000000', 'XXXX-XX-XX', []],
    ['12 AUG 1974', null, ['lds.date-form']],
    ['19741332', null, ['lds.date-form']],
  ])('has a birth of %s as %s', (text, date, found) => {
    expect(birth(ascii(text)).birthDate).toEqual({ date, text });
    expect(codes(birth(ascii(text)))).toEqual(found);
  });

  it('has a birth in BCD, as Malaysia and Taiwan write it, as a deviation', () => {
    const read = birth(files.bytesOf('19740812'));
    expect(read.birthDate).toEqual({ date: '1974-08-12', text: '19740812' });
    expect(codes(read)).toEqual(['lds.bcd-date']);
  });

  it('notes text that is not UTF-8, a list that is missing, and one that does not fit', () => {
    const name = der.element(0x5f0e, files.bytesOf('4d dc 4c 4c 45 52'));
    expect(readDg11(der.element(0x6b, name)).name).toEqual({ surname: 'MÜLLER', givenNames: '' });
    expect(codes(readDg11(der.element(0x6b, name)))).toEqual(['lds.no-tag-list', 'lds.not-utf-8']);
    const list = der.element(0x5c, files.bytesOf('5f10'));
    expect(codes(readDg11(der.element(0x6b, list, name)))).toEqual(['lds.tag-list', 'lds.not-utf-8']);
  });

  it('may be refused for a field that is too long, or too many', () => {
    const long = der.element(0x6b, der.element(0x5f15, new Uint8Array(20_000)));
    expect(refusalOf(() => readDg11(long)).message).toContain('at most 16384 are read');
    const many = der.element(0x6b, ...Array.from({ length: 101 }, () => der.element(0x5f10)));
    expect(refusalOf(() => readDg11(many)).message).toContain('101 fields');
  });
});

describe('DG12', () => {
  it('holds more about the document, with times in BCD', () => {
    const read = readDg12(files.DG12);
    expect(read).toMatchObject({
      issuingAuthority: 'PASSPORT OFFICE',
      issueDate: { date: '2024-01-31' },
      endorsements: 'NONE',
      personalizationTime: '20240131120000',
    });
    expect(codes(read)).toEqual(['lds.bcd-date']);
  });
});

describe('SecurityInfos', () => {
  it('say by name what a chip can do, and with which key', () => {
    const { securityInfos, deviations } = readCardAccess(files.SECURITY_INFOS);
    expect(deviations).toEqual([]);
    expect(securityInfos.map(({ kind, name, version, keyId }) => [kind, name, version, keyId])).toEqual(
      expect.arrayContaining([
        ['chip-authentication-key', 'PK-ECDH', null, 1],
        ['chip-authentication', 'CA-ECDH-AES-CBC-CMAC-128', 1, 1],
        ['pace', 'PACE-ECDH-GM-AES-CBC-CMAC-128', 2, null],
        ['active-authentication', 'AA', 1, null],
        ['terminal-authentication', 'TA', 1, null],
        ['other', 'CardInfo', null, null],
      ]),
    );
    expect(securityInfos.find(({ kind }) => kind === 'pace')?.parameters).toEqual({
      number: 13,
      name: 'brainpoolP256r1',
    });
    expect(securityInfos.find(({ kind }) => kind === 'active-authentication')?.signatureAlgorithm).toBe(
      '1.2.840.10045.4.3.2',
    );
    const key = securityInfos.find(({ kind }) => kind === 'chip-authentication-key');
    expect(key).toMatchObject({ key: { kind: 'ec', explicit: false }, keyInfo: files.KEY });
  });

  it('are the same in DG14 and in what EF.CardSecurity signs', () => {
    const bare = readCardAccess(files.SECURITY_INFOS).securityInfos;
    expect(readCardSecurityContent(files.SECURITY_INFOS)).toEqual({
      file: 'EF.CardSecurity',
      securityInfos: bare,
      deviations: [],
    });
    const dg14 = readDataGroup(files.DG14);
    expect(dg14.file === 'DG14' ? dg14.securityInfos : []).toEqual(bare);
  });

  it('are kept and noted where one is not of the form of its kind', () => {
    const odd = der.set(der.sequence(der.oid('0.4.0.127.0.7.2.2.4.2.2'), der.nothing()));
    expect(codes(readCardAccess(odd))).toEqual(['lds.security-info']);
  });

  it('may not be more than a chip could have', () => {
    const many = der.set(...Array.from({ length: 101 }, () => der.sequence(der.oid('1.2.3'), der.nothing())));
    expect(refusalOf(() => readCardAccess(many)).message).toContain('101 SecurityInfos');
  });
});

describe.runIf(hasMaterial)('files of the public material', () => {
  it.each([
    ['bsi-tr03105-5/Datagroup1.bin', 'DG1'],
    ['bsi-tr03105-5/Datagroup2.bin', 'DG2'],
    ['bsi-tr03105-5/Datagroup14.bin', 'DG14'],
    ['bsi-tr03105-5/Datagroup15.bin', 'DG15'],
    ['dg-samples/EF_DG5.bin', 'DG5'],
    ['dg-samples/EF_DG11.bin', 'DG11'],
    ['dg-samples/dg2_iso39794-5_mandatory.bin', 'DG2'],
    ['dg-samples/doc9303_dg14.bin', 'DG14'],
  ])('%s is read as %s', (name, file) => {
    expect(readDataGroup(material(name)).file).toBe(file);
  });

  it('EF.CardAccess of an identity card of Germany names PACE', () => {
    const { securityInfos } = readCardAccess(material('cardsecurity/npa_ecdh_ef_cardaccess.bin'));
    expect(securityInfos.map(({ name }) => name)).toContain('PACE-ECDH-GM-AES-CBC-CMAC-128');
  });
});
