import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { der, OID } from '../asn1/index.ts';
import { nodeCryptography } from '../certificates/node-cryptography.ts';
import type { Anchors } from './anchor.ts';
import { base64Of } from './base64.ts';
import { expectedIn, hasMaterial, material } from '../material.fixture.ts';
import { readTrustFile } from './read-trust-file.ts';
import { testDeviationList, testMasterList, testMasterListContent } from './testing/test-lists.ts';
import { testCrl } from './testing/test-pki.ts';
import { testAnchors, testState } from './testing/test-state.ts';

const utopia = testState('UT');
const arcadia = testState('XA');
const signer = utopia.signer().certificate;
const utf8 = new TextEncoder();
const masterList = testMasterList(utopia, [utopia.csca, arcadia.csca]);
const crl = testCrl({ issuer: utopia.issuer });
const deviations = testDeviationList(utopia, [{ defect: '4' }]);

const read = (bytes: Uint8Array, held: Anchors = testAnchors()) =>
  readTrustFile(bytes, { name: 'file', held, at: Date.parse('2026-02-01'), cryptography: nodeCryptography });

const pem = (label: string, bytes: Uint8Array): string =>
  `-----BEGIN ${label}-----\n${base64Of(bytes).replace(/(.{64})/g, '$1\n')}\n-----END ${label}-----\n`;

const bundle = der.sequence(
  der.oid(OID.signedData),
  der.explicit(
    0,
    der.sequence(
      der.integer(1),
      der.set(),
      der.sequence(der.oid(OID.data)),
      der.element(0xa0, utopia.csca.bytes, signer.bytes),
      der.set(),
    ),
  ),
);

const ldif = [
  'version: 1',
  `dn: cn=1,o=dsc,c=UT,dc=data\nuserCertificate;binary:: ${base64Of(signer.bytes)}\n`,
  `dn: cn=2,o=csca,c=UT,dc=data\ncACertificate;binary:: ${base64Of(utopia.csca.bytes)}\n`,
  `dn: cn=3,o=crl,c=UT,dc=data\ncertificateRevocationList;binary:: ${base64Of(crl)}\n`,
  `dn: cn=4,o=ml,c=UT,dc=data\npkdMasterListContent:: ${base64Of(masterList)}\n`,
  `dn: cn=5,o=ml,c=UT,dc=data\nCscaMasterListData:: ${base64Of(masterList)}\n`,
  `dn: cn=6,o=dsc,c=UT,dc=data\nuserCertificate;binary:: ${base64Of(der.sequence(der.integer(1)))}\n`,
].join('\n');

describe('A trust file is known by its bytes', () => {
  it.each([
    ['a certificate in DER', utopia.csca.bytes, 'certificates', [1, 0, 0, 0]],
    ['a certificate of a signer', signer.bytes, 'certificates', [0, 1, 0, 0]],
    [
      'certificates in PEM',
      utf8.encode(pem('CERTIFICATE', utopia.csca.bytes) + pem('CERTIFICATE', arcadia.csca.bytes)),
      'certificates',
      [2, 0, 0, 0],
    ],
    ['certificates in a bundle', bundle, 'certificates', [1, 1, 0, 0]],
    ['a master list', masterList, 'master-list', [2, 0, 0, 0]],
    ['a master list in PEM', utf8.encode(pem('CMS', masterList)), 'master-list', [2, 0, 0, 0]],
    ['a bare master list', testMasterListContent([utopia.csca.bytes]), 'bare-master-list', [1, 0, 0, 0]],
    ['a revocation list', crl, 'crl', [0, 0, 1, 0]],
    ['a revocation list in PEM', utf8.encode(pem('X509 CRL', crl)), 'crl', [0, 0, 1, 0]],
    ['a revocation list of version 1', testCrl({ issuer: utopia.issuer, version: 1 }), 'crl', [0, 0, 1, 0]],
    ['a deviation list', deviations, 'deviation-list', [0, 0, 0, 1]],
    ['LDIF', utf8.encode(ldif), 'ldif', [2, 1, 1, 0]],
  ] as const)('%s', (_, bytes, kind, counts) => {
    const file = read(bytes);
    expect(file.kind).toBe(kind);
    const { anchors, signers, crls, deviationLists } = file;
    expect([anchors, signers, crls, deviationLists].map(({ length }) => length)).toEqual(counts);
  });

  it('with each list in it verified, and each entry of LDIF that cannot be read told of', () => {
    const { lists, problems, verification } = read(utf8.encode(ldif), testAnchors(utopia.csca));
    expect(lists.map((list) => list.verification.determination.answer)).toEqual(['yes', 'yes']);
    expect(verification).toBeNull();
    expect(problems).toMatchObject([{ what: 'entry', place: 18 }]);
  });
});

describe('A trust file brings nothing', () => {
  it('when it is a list that was changed, or that its signer may not sign', () => {
    const changed = testMasterList(utopia, [arcadia.csca], { messageDigest: new Uint8Array(32) });
    const unfit = testMasterList(utopia, [arcadia.csca], { signer: utopia.signer() });
    for (const bytes of [changed, unfit]) {
      const { anchors, verification } = read(bytes, testAnchors(utopia.csca));
      expect(anchors).toEqual([]);
      expect(verification?.determination.answer).toBe('no');
    }
    const list = testDeviationList(utopia, [{ defect: '4' }], { signer: utopia.signer() });
    expect(read(list).deviationLists).toEqual([]);
  });

  it.each([
    ['empty', new Uint8Array(), 'damaged'],
    ['a text', utf8.encode('CSCA certificates, please'), 'damaged'],
    ['packed', Uint8Array.of(0x50, 0x4b, 3, 4), 'invalid-input'],
    ['packed otherwise', Uint8Array.of(0x1f, 0x8b, 8), 'invalid-input'],
    ['a security object', der.element(0x77, der.sequence()), 'damaged'],
    ['a key', utf8.encode(pem('PRIVATE KEY', Uint8Array.of(1, 2, 3))), 'damaged'],
    ['another signed thing', testMasterList(utopia, [], { contentType: OID.ldsSecurityObject }), 'damaged'],
    ['cut', masterList.subarray(0, 900), 'damaged'],
    ['PEM that was cut', utf8.encode(pem('CERTIFICATE', utopia.csca.bytes).slice(0, 300)), 'damaged'],
  ])('and is refused when it is %s', (_, bytes, kind) => {
    expect(() => read(bytes)).toThrow(expect.objectContaining({ name: 'Refusal', kind }));
  });

  it('and never fails otherwise than by a refusal, whatever byte is changed in whichever file', () => {
    const files = [utopia.csca.bytes, masterList, crl, deviations, bundle, utf8.encode(ldif)];
    fc.assert(
      fc.property(
        fc.constantFrom(...files),
        fc.nat(),
        fc.integer({ min: 1, max: 255 }),
        (file, place, change) => {
          const bytes = file.slice();
          const at = place % bytes.length;
          bytes[at] = (bytes[at] ?? 0) ^ change;
          try {
            read(bytes);
          } catch (error) {
            expect(error).toMatchObject({ name: 'Refusal' });
          }
        },
      ),
      { numRuns: 1_500 },
    );
  });
});

describe.skipIf(!hasMaterial)('Real trust files', () => {
  it.each([
    ...expectedIn('masterlists/'),
    ...expectedIn('csca'),
    ...expectedIn('dsc/'),
    ...expectedIn('mock-pki/'),
  ])('are read whole: %s', (name, { kind }) => {
    const { anchors, signers, problems } = read(material(name));
    expect(problems).toEqual([]);
    const isSigner = kind === 'dsc' || name.endsWith('dsc.pem') || name.includes('dsc/');
    expect([anchors.length > 0, signers.length > 0]).toEqual([!isSigner, isSigner]);
  });

  it.each(expectedIn('sod/'))('are no security objects: %s', (name) => {
    expect(() => read(material(name))).toThrow(/security object/);
  });
});
