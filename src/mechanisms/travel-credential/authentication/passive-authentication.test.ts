/** Passive authentication over documents of the test CA: each fault brings its level, and says why. */
import { beforeAll, describe, expect, it } from 'vitest';
import { readCertificate, type PublicKey } from '../certificates/index.ts';
import { nodeCryptography } from '../certificates/node-cryptography.ts';
import { ALGORITHM_NAMES } from '../credential/test-ca/algorithms.ts';
import { FAULTS, makeWorld, type Fault, type TestDocument, type World } from '../credential/test-ca/index.ts';
import { Anchors } from '../trust/anchor.ts';
import { readCrl } from '../trust/crl.ts';
import { Crls } from '../trust/crls.ts';
import { trustForAuthentication } from '../trust/for-authentication.ts';
import {
  authenticate,
  DEFAULT_AUTHENTICATION,
  type Authentication,
  type Level,
  type Trust,
} from './index.ts';
import { zoneOfDocument } from './zone-of-document.ts';

const AT = Date.UTC(2026, 10, 30, 12);

function trustOf({ states }: World, { withLists = true } = {}): Trust {
  const anchors = new Anchors(
    states.map(({ csca, code }) => ({
      certificate: readCertificate(csca),
      fingerprint: code,
      sources: ['the test CA'],
    })),
  );
  const crls = withLists ? states.map(({ crl }) => readCrl(crl)) : [];
  return trustForAuthentication({ anchors, crls: new Crls(crls, anchors, nodeCryptography) });
}

function check(
  { files }: TestDocument,
  trust: Trust,
  { at = AT, parameters = DEFAULT_AUTHENTICATION } = {},
): Authentication {
  const { sod: securityObject, dataGroups } = files;
  const zone = zoneOfDocument(dataGroups.get(1), at);
  return authenticate(
    { securityObject, dataGroups, zone, at },
    { trust, cryptography: nodeCryptography, parameters },
  );
}

const codes = ({ reasons }: Authentication, held: string): string[] =>
  reasons.filter((one) => one.held === held).map(({ code }) => code);

describe('a document of the test CA', () => {
  let world: World;
  let faulty: ReadonlyMap<Fault, TestDocument>;
  let good: TestDocument;
  beforeAll(async () => {
    world = await makeWorld({
      at: AT,
      states: [{ csca: 'p384-sha384', signer: 'p256-sha256' }],
      documents: [{}, ...FAULTS.map((fault) => ({ fault }))],
    });
    const [first, ...others] = world.documents;
    if (!first) throw new Error('The world has no document.');
    good = first;
    faulty = new Map(FAULTS.map((fault, index) => [fault, others[index] ?? first]));
  });

  it('that has no fault is trusted, with every step said and its list of revocations looked at', () => {
    const found = check(good, trustOf(world));
    expect(found).toMatchObject({ level: 'trusted', signatureValid: true, missing: [] });
    expect(found.revocation?.status).toBe('good');
    expect(codes(found, 'no')).toEqual([]);
    expect(codes(found, 'not-yet-known')).toEqual([]);
    expect(found.groups.every(({ standing }) => standing === 'match')).toBe(true);
  });

  it.each<[Fault, Level, string]>([
    ['expired-signer', 'expired', 'authentication.signer-validity'],
    ['revoked-signer', 'revoked', 'authentication.revoked'],
    ['wrong-key-usage', 'signature-failure', 'authentication.signer-use'],
    ['bad-signature', 'signature-failure', 'authentication.object-signature'],
    ['changed-portrait', 'digest-mismatch', 'authentication.group-mismatch'],
    ['wrong-hash', 'digest-mismatch', 'authentication.group-mismatch'],
    ['missing-data-group', 'structure-error', 'authentication.group-required'],
    ['country-mismatch', 'signature-failure', 'authentication.same-state'],
    ['expired-document', 'expired', 'authentication.document-validity'],
  ])('with the fault %s is %s, and says %s', (fault, level, code) => {
    const document = faulty.get(fault);
    if (!document) throw new Error(`There is no document with ${fault}.`);
    const found = check(document, trustOf(world));
    expect({ level: found.level, no: codes(found, 'no') }).toEqual({
      level,
      no: expect.arrayContaining([code]) as string[],
    });
  });

  it('of an authority that nobody trusts is not yet known, and names the certificate that is missing', () => {
    const document = faulty.get('unknown-csca') ?? good;
    expect(check(document, trustOf(world))).toMatchObject({ level: 'unknown-csca', signatureValid: true });
    const nobody = trustForAuthentication({
      anchors: new Anchors([]),
      crls: new Crls([], new Anchors([]), nodeCryptography),
    });
    const found = check(good, nobody);
    expect(found).toMatchObject({ level: 'unknown-csca', missing: [{ path: 'trust.UT' }] });
    expect(codes(found, 'not-yet-known')).toEqual(['authentication.issuer-unknown']);
  });

  it('is not changed by being looked at, whatever kind of bytes it comes in', () => {
    const { sod, dataGroups } = good.files;
    const buffer = Buffer.from(sod);
    const facts = { securityObject: buffer, dataGroups, zone: null, at: AT };
    const means = { trust: trustOf(world), cryptography: nodeCryptography };
    expect(authenticate(facts, means).level).toBe('trusted');
    expect(authenticate(facts, means).level).toBe('trusted');
    expect(buffer.equals(sod)).toBe(true);
  });

  it('whose signer names a CSCA that did not sign it is forged; where that cannot be computed it is not yet known', () => {
    const [anchor] = trustOf(world).anchors.all;
    if (!anchor) throw new Error('The world trusts nobody.');
    const { certificate } = anchor;
    const withKey = (key: PublicKey): Trust => {
      const anchors = new Anchors([{ ...anchor, certificate: { ...certificate, key } }]);
      return trustForAuthentication({ anchors, crls: new Crls([], anchors, nodeCryptography) });
    };
    const signer = check(good, trustOf(world)).signer?.key;
    if (signer?.kind !== 'ec') throw new Error('The signer has no key on a curve.');
    expect(check(good, withKey(signer))).toMatchObject({ level: 'signature-failure', signatureValid: false });
    const found = check(good, withKey({ ...signer, curve: null }));
    expect(found).toMatchObject({ level: 'unknown', signatureValid: null, missing: [{ path: 'algorithm' }] });
    expect(codes(found, 'no')).toEqual([]);
  });

  it('without a list of revocations is trusted, and says that revocation is not known', () => {
    const found = check(good, trustOf(world, { withLists: false }));
    expect(found).toMatchObject({ level: 'trusted', revocation: { status: 'unknown', why: 'no-list' } });
    expect(codes(found, 'not-yet-known')).toEqual(['authentication.revocation-no-list']);
  });

  it('whose countries differ is read all the same where the inspection system says so', () => {
    const document = faulty.get('country-mismatch') ?? good;
    const parameters = { ...DEFAULT_AUTHENTICATION, countryMismatch: 'deviation' } as const;
    const found = check(document, trustOf(world), { parameters });
    expect(found.level).toBe('trusted');
    expect(found.deviations).toContainEqual({ code: 'country-mismatch', where: 'dsc' });
  });

  it('is not trusted before its signer’s certificate begins', () => {
    expect(check(good, trustOf(world), { at: Date.UTC(1999, 0, 1) }).level).toBe('expired');
  });
});

describe('signer and CSCA of any algorithm in use', () => {
  it.each(ALGORITHM_NAMES.filter((name) => !name.includes('4096')))('%s', async (algorithm) => {
    const world = await makeWorld({ at: AT, states: [{ csca: algorithm, signer: algorithm }] });
    const [document] = world.documents;
    if (!document) throw new Error('The world has no document.');
    expect(check(document, trustOf(world))).toMatchObject({ level: 'trusted', signatureValid: true });
  });
});
