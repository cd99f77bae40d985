import { describe, expect, it } from 'vitest';
import { readCertificate, type Certificate } from '../certificates/index.ts';
import { nodeCryptography } from '../certificates/node-cryptography.ts';
import { Anchors } from './anchor.ts';
import { checkCsca } from './csca-checks.ts';
import { certificateFingerprint } from './fingerprint.ts';
import { issuedBy } from './issued-by.ts';
import { expectedIn, hasMaterial, material } from '../material.fixture.ts';
import { readMasterList } from './master-list.ts';
import { readTrustFile } from './read-trust-file.ts';
import { testCertificate, testKey } from './testing/test-pki.ts';
import { testAnchor, testAnchors, testState } from './testing/test-state.ts';

const AT = Date.parse('2026-02-01');
const utopia = testState('UT');

const check = (certificate: Certificate, among: Anchors = testAnchors(), at = AT) =>
  checkCsca(certificate, { among, at, cryptography: nodeCryptography });

const lacks = (certificate: Certificate): readonly string[] =>
  check(certificate)
    .profile.filter(({ held }) => held === 'no')
    .map(({ code }) => code);

describe('A CSCA certificate', () => {
  it('is self-signed, in time and as the standard has it', () => {
    const { kind, issuedBy: issuers, determination, validity, profile } = check(utopia.csca);
    expect({ kind, answer: determination.answer, validity }).toEqual({
      kind: 'self-signed',
      answer: 'yes',
      validity: 'valid',
    });
    expect(issuers).toEqual([certificateFingerprint(utopia.csca, nodeCryptography)]);
    expect(profile.every(({ held }) => held === 'yes')).toBe(true);
  });

  it('is a link where another of the state signed it', () => {
    const link = testCertificate({ subject: utopia.name, key: testKey(), issuer: utopia.issuer, ca: true });
    const checks = check(link, testAnchors(utopia.csca));
    expect(checks.kind).toBe('link');
    expect(checks.issuedBy).toEqual([certificateFingerprint(utopia.csca, nodeCryptography)]);
    expect(checks.determination.answer).toBe('yes');
  });

  it('is not yet known to be one where who signed it is not at hand', () => {
    const link = testCertificate({ subject: utopia.name, key: testKey(), issuer: utopia.issuer, ca: true });
    const { kind, determination } = check(link);
    expect(kind).toBe('unknown-issuer');
    expect(determination).toMatchObject({ answer: 'not-yet-known', missing: [{ path: 'trust.csca' }] });
  });

  it('is none where it says that it signed itself and did not', () => {
    const bytes = utopia.csca.bytes.slice();
    const last = bytes.length - 1;
    bytes[last] = (bytes[last] ?? 0) ^ 1;
    const { determination } = check(readCertificate(bytes), testAnchors(utopia.csca));
    expect(determination.answer).toBe('no');
    expect(determination.reasons[0]).toMatchObject({ code: 'trust.csca-self-signed', held: 'no' });
  });

  it.each([
    ['2023-12-31', 'not-yet-valid', 'no'],
    ['2024-01-01', 'valid', 'yes'],
    ['2038-10-02', 'valid', 'yes'],
    ['2038-10-03', 'expiring', 'yes'],
    ['2039-01-01', 'expiring', 'yes'],
    ['2039-01-02', 'expired', 'no'],
  ] as const)('on %s is %s', (day, validity, answer) => {
    const checks = check(utopia.csca, testAnchors(), Date.parse(day));
    expect([checks.validity, checks.determination.answer]).toEqual([validity, answer]);
  });

  it('tells what of its profile it lacks', () => {
    const key = testKey();
    expect(lacks(testCertificate({ subject: utopia.name, key, ca: false }))).toEqual([
      'trust.csca-authority',
      'trust.csca-path-length',
      'trust.csca-key-usage',
      'trust.csca-crl-usage',
    ]);
    expect(lacks(testCertificate({ subject: utopia.name, key, pathLength: 1 }))).toEqual([
      'trust.csca-path-length',
    ]);
    const renamed = { subject: { country: 'UT', name: 'Utopia Root' }, key, issuer: utopia.issuer, ca: true };
    expect(lacks(testCertificate(renamed))).toEqual(['trust.csca-name-change']);
    expect(lacks(testCertificate({ ...renamed, nameChange: true }))).toEqual([]);
  });
});

/** What the notes of the material say of each odd certificate, in our words. */
const ODD: Readonly<Record<string, string>> = {
  'pathLen 1': 'trust.csca-path-length',
  'no keyCertSign': 'trust.csca-key-usage',
  'CA:false': 'trust.csca-authority',
  'serial negative': 'serial-negative',
  'country LTU': 'country-form',
  'lower-case country': 'country-lower-case',
};

describe.skipIf(!hasMaterial)('Real CSCA certificates', () => {
  const read = (name: string): Certificate => {
    const question = { name, held: testAnchors(), at: 0, cryptography: nodeCryptography };
    const { anchors, signers } = readTrustFile(material(name), question);
    const certificate = anchors[0]?.certificate ?? signers[0];
    if (certificate === undefined) throw new Error(name);
    return certificate;
  };
  const rows = ['csca/', 'csca-extra/', 'csca-odd/', 'trust-anchors/'].flatMap((folder) =>
    expectedIn(folder),
  );

  it.each(rows)('say who signed them: %s', (name, expected) => {
    const { kind, profile, deviations } = check(read(name));
    if (typeof expected['selfSigned'] === 'boolean')
      expect(kind).toBe(expected['selfSigned'] ? 'self-signed' : 'unknown-issuer');
    const odd = ODD[String(expected['note'])];
    const told = [...profile.filter(({ held }) => held === 'no'), ...deviations].map(({ code }) => code);
    if (odd !== undefined) expect(told).toContain(odd);
  });

  const mocks = expectedIn('mock-pki/');
  it.each(mocks)(
    'and mock ones are issued by those that others found, and by no other: %s',
    (name, expected) => {
      const certificate = read(name);
      const issuers = mocks
        .map(([other]) => other)
        .filter((other) => issuedBy(certificate, read(other), nodeCryptography).valid === true);
      const found = (expected['issuedBy'] as readonly string[]).map((other) =>
        other.startsWith('mock-pki/') ? other : `mock-pki/${other}`,
      );
      expect(issuers).toEqual(expected['selfSigned'] === true ? [name] : found);
    },
  );

  it('are linked by the others of their list: of 571, all but 12, of which the older one is not in it', () => {
    const list = readMasterList(material('masterlists/DE_ML_2025-08-14-07-41-09.ml'));
    const among = new Anchors(list.certificates.map((certificate) => testAnchor(certificate)));
    const kinds = list.certificates.map((certificate) => check(certificate, among));
    const count = (kind: string): number => kinds.filter((one) => one.kind === kind).length;
    expect({ own: count('self-signed'), link: count('link'), open: count('unknown-issuer') }).toEqual({
      own: 369,
      link: 190,
      open: 12,
    });
    expect(
      kinds.filter(({ determination }) =>
        determination.reasons.some(({ code, held }) => code === 'trust.csca-self-signed' && held === 'no'),
      ),
    ).toEqual([]);
  });
});
