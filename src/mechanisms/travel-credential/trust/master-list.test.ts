import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { der, OID } from '../asn1/index.ts';
import { nameText, type Certificate } from '../certificates/index.ts';
import { nodeCryptography } from '../certificates/node-cryptography.ts';
import { Anchors } from './anchor.ts';
import { certificateFingerprint } from './fingerprint.ts';
import { expectedIn, hasMaterial, material } from '../material.fixture.ts';
import { readMasterList, verifyMasterList, type MasterList } from './master-list.ts';
import { readTrustFile } from './read-trust-file.ts';
import { testMasterList, testMasterListContent } from './testing/test-lists.ts';
import { testCertificate, testKey } from './testing/test-pki.ts';
import { masterListSigner, testAnchors, testState } from './testing/test-state.ts';

const AT = Date.parse('2026-02-01');
const utopia = testState('UT');
const arcadia = testState('XA');
const listed = [utopia.csca, arcadia.csca];
const trusted = testAnchors(utopia.csca);

const verify = (list: MasterList | Uint8Array, held: Anchors = trusted) =>
  verifyMasterList(list instanceof Uint8Array ? readMasterList(list) : list, {
    held,
    at: AT,
    cryptography: nodeCryptography,
  });

/** A list that has its signer’s CSCA among what it lists, and not beside. */
const signedAlone = (): Uint8Array => {
  const signer = masterListSigner(utopia);
  return testMasterList(utopia, listed, { signer, certificates: [signer.certificate] });
};

const refusedAt = (list: Uint8Array): readonly string[] => {
  const { determination } = verify(list);
  expect(determination.answer).toBe('no');
  return determination.reasons.filter(({ held }) => held === 'no').map(({ code }) => code);
};

const fingerprint = (certificate: Certificate | undefined): string =>
  certificate ? certificateFingerprint(certificate, nodeCryptography) : '';

describe('A master list', () => {
  it('is signed where its signer is traced to a CSCA that is trusted', () => {
    const { determination, signer, signingTime } = verify(testMasterList(utopia, listed));
    expect(determination.answer).toBe('yes');
    expect(signer).toMatchObject({ place: 'held', issuer: { fingerprint: fingerprint(utopia.csca) } });
    expect(new Date(signingTime ?? 0).toISOString()).toBe('2026-01-15T00:00:00.000Z');
  });

  it('is not yet known to be where only the list brings the CSCA: the fingerprint is still to be compared', () => {
    for (const [list, place] of [
      [testMasterList(utopia, [arcadia.csca]), 'beside'],
      [signedAlone(), 'listed'],
    ] as const) {
      const { determination, signer } = verify(list, testAnchors(arcadia.csca));
      expect(determination).toMatchObject({
        answer: 'not-yet-known',
        missing: [{ path: 'trust.fingerprint-compared' }],
      });
      expect(signer).toMatchObject({ place, issuer: { fingerprint: fingerprint(utopia.csca) } });
    }
  });

  it('is signed where links in it lead from a CSCA that is trusted to that of its signer', () => {
    const key = testKey();
    const issuer = { name: utopia.name, key };
    const link = testCertificate({ subject: utopia.name, key, issuer: utopia.issuer, ca: true, serial: 2 });
    const root = testCertificate({ subject: utopia.name, key, serial: 3 });
    const signer = masterListSigner(utopia, { issuer });
    const sign = (...certificates: readonly Certificate[]) =>
      testMasterList(utopia, certificates, { signer, certificates: [signer.certificate, root] });
    const { determination, signer: found } = verify(sign(root, link));
    expect([determination.answer, found?.place]).toEqual(['yes', 'linked']);
    expect(verify(sign(root)).determination.answer).toBe('not-yet-known');
  });

  it('is not yet known to be where its CSCA is nowhere: that certificate is missing', () => {
    const signer = masterListSigner(utopia);
    const list = testMasterList(utopia, [arcadia.csca], { signer, certificates: [signer.certificate] });
    expect(verify(list, testAnchors()).determination).toMatchObject({
      answer: 'not-yet-known',
      missing: [{ path: 'trust.csca' }],
    });
  });

  it('names each certificate that cannot be read, and reads the others', () => {
    const broken = der.sequence(der.integer(1));
    const list = readMasterList(testMasterListContent([utopia.csca.bytes, broken, arcadia.csca.bytes]));
    expect(list.certificates).toHaveLength(2);
    expect(list.problems).toMatchObject([{ what: 'certificate', place: 1 }]);
  });

  it('notes that it does not say when it was signed', () => {
    const { deviations } = verify(testMasterList(utopia, listed, { signingTime: null }));
    expect(deviations.map(({ code }) => code)).toContain('list-without-signing-time');
  });
});

describe('A master list is not taken as signed', () => {
  it('when it is bare, whatever is in it', () => {
    const bare = testMasterListContent(listed.map(({ bytes }) => bytes));
    expect(readMasterList(bare).certificates).toHaveLength(2);
    expect(refusedAt(bare)).toEqual(['trust.list-signed']);
  });

  it.each([
    ['no extended key usage', undefined],
    ['that of deviation lists', OID.deviationListSigningKey],
  ])('by a signer with %s', (_, purpose) => {
    const signer = utopia.signer(purpose === undefined ? {} : { purpose });
    expect(refusedAt(testMasterList(utopia, listed, { signer }))).toEqual(['trust.list-purpose']);
  });

  it('by a signer whose certificate was not valid when it signed', () => {
    const signer = masterListSigner(utopia, { notAfter: '2026-01-14' });
    expect(refusedAt(testMasterList(utopia, listed, { signer }))).toEqual(['trust.list-signer-in-time']);
  });

  it('by another key than that of the certificate beside', () => {
    const signer = masterListSigner(utopia);
    const list = testMasterList(utopia, listed, {
      signer: { certificate: signer.certificate, key: { ...testKey(), identifier: signer.key.identifier } },
    });
    expect(refusedAt(list)).toEqual(['trust.list-signature']);
  });

  it('without the certificate of its signer', () => {
    const list = testMasterList(utopia, listed, {
      signer: masterListSigner(utopia),
      certificates: listed,
    });
    expect(refusedAt(list)).toEqual(['trust.list-signer']);
  });

  it('when its content is another than the one that was signed', () => {
    expect(refusedAt(testMasterList(utopia, listed, { messageDigest: new Uint8Array(32) }))).toEqual([
      'trust.list-digest',
    ]);
  });

  it('when it is something else that its signer signed', () => {
    expect(refusedAt(testMasterList(utopia, listed, { contentType: OID.deviationList }))).toEqual([
      'trust.list-content-type',
    ]);
  });

  it('by a signer of another state than the CSCA, nor by one whom a signer let sign', () => {
    const signer = masterListSigner(arcadia, { issuer: utopia.issuer });
    const foreign = verify(testMasterList(utopia, listed, { signer }));
    expect(foreign.determination.answer).toBe('not-yet-known');

    const middle = utopia.signer();
    const below = masterListSigner(utopia, {
      issuer: { name: { country: 'UT', name: 'Signer UT' }, key: middle.key },
    });
    const list = testMasterList(utopia, [middle.certificate], {
      signer: below,
      certificates: [below.certificate, middle.certificate],
    });
    expect(verify(list, testAnchors(utopia.csca, middle.certificate)).determination.answer).toBe(
      'not-yet-known',
    );
  });
});

describe('The bytes of a master list', () => {
  const list = testMasterList(utopia, listed);

  it('are refused when they are cut', () => {
    fc.assert(
      fc.property(fc.nat(list.length - 1), (length) => {
        expect(() => readMasterList(list.subarray(0, length))).toThrow(
          expect.objectContaining({ kind: 'damaged' }),
        );
      }),
      { numRuns: 200 },
    );
  });

  it('are refused when a million empty certificates are in them', () => {
    const bomb = der.sequence(
      der.integer(0),
      der.element(
        0x31,
        new Uint8Array(2_000_000).map((_, at) => (at % 2 ? 0 : 0x30)),
      ),
    );
    expect(() => readMasterList(bomb)).toThrow(expect.objectContaining({ kind: 'damaged' }));
  });

  it('never verify with any one bit changed, but for bits that nobody signs', () => {
    const original = readMasterList(list);
    fc.assert(
      fc.property(fc.nat(list.length * 8 - 1), (bit) => {
        const bytes = list.slice();
        bytes[bit >> 3] = (bytes[bit >> 3] ?? 0) ^ (1 << (bit & 7));
        let changed: MasterList;
        try {
          changed = readMasterList(bytes);
        } catch (error) {
          expect(error).toMatchObject({ name: 'Refusal' });
          return;
        }
        if (verify(changed).determination.answer !== 'yes') return;
        expect(changed.signedData?.content).toEqual(original.signedData?.content);
        expect(changed.signedData?.signer.signedAttributes).toEqual(
          original.signedData?.signer.signedAttributes,
        );
        expect(changed.signedData?.signer.signature).toEqual(original.signedData?.signer.signature);
      }),
      { numRuns: 2_000 },
    );
  });

  it('never verify with a bit changed in what is listed', () => {
    const content = readMasterList(list).signedData?.content ?? new Uint8Array();
    const from = content.byteOffset - list.byteOffset;
    fc.assert(
      fc.property(fc.nat(content.length * 8 - 1), (bit) => {
        const bytes = list.slice();
        const place = from + (bit >> 3);
        bytes[place] = (bytes[place] ?? 0) ^ (1 << (bit & 7));
        let answer: string;
        try {
          answer = verify(bytes).determination.answer;
        } catch {
          answer = 'refused';
        }
        expect(['no', 'refused']).toContain(answer);
      }),
      { numRuns: 500 },
    );
  });
});

describe.skipIf(!hasMaterial)('The public master lists', () => {
  const anchors = new Anchors(
    expectedIn('trust-anchors/').flatMap(
      ([name]) =>
        readTrustFile(material(name), { name, held: testAnchors(), at: AT, cryptography: nodeCryptography })
          .anchors,
    ),
  );

  it.each(expectedIn('masterlists/'))('come out as others found them: %s', (name, expected) => {
    const list = readMasterList(material(name));
    const { determination, signer, signingTime, deviations } = verify(list, anchors);
    expect(list.certificates).toHaveLength(Number(expected['certificates']));
    expect(list.problems).toEqual([]);
    expect(new Set(list.certificates.map(({ subject }) => subject.country)).size).toBe(expected['countries']);
    expect(fingerprint(list.certificates[0])).toBe(expected['certificateSha256First']);
    expect(fingerprint(list.certificates.at(-1))).toBe(expected['certificateSha256Last']);
    if (expected['wrapped'] === false) {
      expect(determination.answer).toBe('no');
      return;
    }
    expect(list.version).toBe(expected['version']);
    expect(determination.reasons.filter(({ held }) => held === 'no')).toEqual([]);
    const within = signer?.issuer?.fingerprint ?? '';
    const known = (expected['signerIssuedByCscaInList'] as readonly string[] | undefined) ?? [];
    expect(known).toContain(within);
    const isHeld = anchors.all.some((anchor) => anchor.fingerprint === within) || signer?.place === 'linked';
    expect(determination.answer).toBe(isHeld ? 'yes' : 'not-yet-known');
    expect(new Date(signingTime ?? 0).toISOString()).toBe(
      new Date(String(expected['signingTime'])).toISOString(),
    );
    expect(sorted(signer ? nameText(signer.certificate.subject) : '')).toEqual(
      sorted(shortened(String(expected['signer']))),
    );
    expect(deviations.some(({ code }) => code === 'digest-info-without-null')).toBe(
      expected['signatureValid'] === false,
    );
  });
});

const sorted = (name: string): readonly string[] => name.split(', ').toSorted();

const SHORT = {
  'Common Name': 'CN',
  'Serial Number': 'serialNumber',
  'Organizational Unit': 'OU',
  Organization: 'O',
  Country: 'C',
};

function shortened(name: string): string {
  return Object.entries(SHORT).reduce(
    (text, [long, short]) => text.replaceAll(`${long}:`, `${short}=`).replaceAll(`${short}= `, `${short}=`),
    name,
  );
}
