/** What others found out about genuine and broken security objects, with tools that have nothing to do with this one. */
import { beforeAll, describe, expect, it } from 'vitest';
import { hexOf } from '../asn1/index.ts';
import { nodeCryptography } from '../certificates/node-cryptography.ts';
import { Anchors, type Anchor } from '../trust/anchor.ts';
import { Crls } from '../trust/crls.ts';
import { trustForAuthentication } from '../trust/for-authentication.ts';
import { expectedIn, hasMaterial, material } from '../material.fixture.ts';
import { readTrustFile } from '../trust/read-trust-file.ts';
import { authenticate, type Authentication, type Trust } from './index.ts';
import { momentOf } from './moment.ts';

const AT = momentOf('2026-11-30', 'at');
const OBJECTS = [
  'sod/',
  'bsi-tr03105-5/EF_SOD',
  'bsi-tr03105-5/variants/',
  'cardsecurity/DE',
  'zkr-mock/johnny',
];
const expected = OBJECTS.flatMap((folder) => expectedIn(folder));

function trustOf(files: readonly string[], at = AT): Trust {
  const held = new Anchors([]);
  const anchors = new Map<string, Anchor>();
  for (const name of files) {
    const read = readTrustFile(material(name), { name, held, at, cryptography: nodeCryptography });
    for (const anchor of read.anchors) anchors.set(anchor.fingerprint, anchor);
  }
  const all = new Anchors([...anchors.values()]);
  return trustForAuthentication({ anchors: all, crls: new Crls([], all, nodeCryptography) });
}

function check(
  name: string,
  trust: Trust,
  at = AT,
  groups: ReadonlyMap<number, Uint8Array> = new Map(),
): Authentication {
  return authenticate(
    { securityObject: material(name), dataGroups: groups, zone: null, at },
    { trust, cryptography: nodeCryptography },
  );
}

describe.skipIf(!hasMaterial)(
  'published security objects (skipped where the public test material is not beside)',
  () => {
    const lists = expectedIn('masterlists/').map(([name]) => name);
    const mock = ['zkr-mock/zkr-csca-ecdsa-p256-sha256.pem', 'zkr-mock/zkr-csca-rsa-2048-sha256.pem'];
    let everybody: Trust;
    beforeAll(() => {
      everybody = trustOf([...lists, ...mock]);
    });

    it('are all there', () => {
      expect(expected.length).toBeGreaterThanOrEqual(19);
    });

    it.each(expected)('%s: the verdict that was published', (name, { verdict, dsc }) => {
      const found = check(name, everybody);
      const ended = Date.parse(String((dsc as { notAfter?: string } | undefined)?.notAfter)) < AT;
      switch (verdict) {
        case 'valid':
          expect(found).toMatchObject({ level: ended ? 'expired' : 'trusted', signatureValid: true });
          break;
        case 'signature valid, CSCA unknown':
          expect(found).toMatchObject({ level: 'unknown-csca', signatureValid: true });
          break;
        case 'tampered':
          expect(found).toMatchObject({ level: 'signature-failure', signatureValid: false });
          break;
        case 'reject':
          expect(found).toMatchObject({ level: 'structure-error', signatureValid: null });
          break;
        case 'non-conformant':
          expect(found.signatureValid).toBe(true);
          expect(found.deviations.filter(({ where }) => where === 'sod')).not.toEqual([]);
          break;
        default:
          throw new Error(`There is no verdict “${String(verdict)}” in this test.`);
      }
    });

    it.each(expected.filter(([, { verdict }]) => verdict === 'non-conformant'))(
      '%s: refused where deviations are',
      (name) => {
        const parameters = { countryMismatch: 'failure', deviations: 'refused' } as const;
        const facts = { securityObject: material(name), dataGroups: new Map(), zone: null, at: AT };
        const found = authenticate(facts, { trust: everybody, cryptography: nodeCryptography, parameters });
        expect(found.level).toBe('structure-error');
      },
    );

    const traced = expected.filter(([, one]) => Array.isArray(one['dscIssuedBy']) && one['trustedIn']);
    it.each(traced)(
      '%s: traced to a CSCA that was published, and to none in lists without it',
      (name, one) => {
        const issuers = (one['dscIssuedBy'] as { sha256: string }[]).map(({ sha256 }) => sha256);
        const { anchor } = check(name, everybody);
        if (issuers.length > 0) expect(issuers).toContain(anchor?.fingerprint);
        else expect(anchor).toBeNull();
        for (const list of one['notTrustedIn'] as string[]) {
          expect(check(name, trustOf([list])).anchor, list).toBeNull();
        }
      },
    );

    it.each(expected.filter(([, one]) => one['dgHashes']))(
      '%s: the digests of its data groups',
      (name, one) => {
        const { securityObject } = check(name, everybody);
        // What must be refused is read by others all the same.
        if (one['verdict'] === 'reject') return;
        const digests = [...(securityObject?.digests ?? [])].map(([number, digest]) => [
          String(number),
          hexOf(digest),
        ]);
        expect(Object.fromEntries(digests)).toEqual(one['dgHashes']);
        expect([...(securityObject?.digests.keys() ?? [])]).toEqual(one['dgOrderInFile']);
      },
    );

    it('an old passport of New Zealand is trusted at its time, and expired now', () => {
      expect(check('sod/NZ_2011.sod', everybody, momentOf('2012-06-01', 'at')).level).toBe('trusted');
      expect(check('sod/NZ_2011.sod', everybody)).toMatchObject({
        level: 'expired',
        validity: { now: 'expired', whenSigned: 'valid' },
      });
    });

    it('data groups of the reference set match, but for the one that is not listed', () => {
      const groups = new Map(
        [1, 2, 3, 4, 14, 15].map(
          (number) => [number, material(`bsi-tr03105-5/Datagroup${number}.bin`)] as const,
        ),
      );
      const found = check('bsi-tr03105-5/EF_SOD.bin', everybody, momentOf('2014-06-01', 'at'), groups);
      expect(Object.fromEntries(found.groups.map(({ number, standing }) => [number, standing]))).toEqual({
        1: 'match',
        2: 'match',
        3: 'match',
        4: 'match',
        14: 'match',
        15: 'not-listed',
      });
      expect(found.level).toBe('unknown-csca');
    });

    it('with any single bit changed it is not trusted, or says the very same by the very same signer', () => {
      const genuine = material('sod/NZ.sod');
      const said = ({ securityObject, signer, anchor }: Authentication) => ({
        digest: securityObject?.digest,
        digests: [...(securityObject?.digests ?? [])].map(([number, digest]) => [number, hexOf(digest)]),
        signer: signer && hexOf(signer.tbs),
        anchor: anchor?.fingerprint,
      });
      const trusted = said(check('sod/NZ.sod', everybody));
      let untrusted = 0;
      // Every 37th bit: some 460 of them.
      for (let bit = 0; bit < genuine.length * 8; bit += 37) {
        const changed = genuine.slice();
        changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7));
        const facts = { securityObject: changed, dataGroups: new Map(), zone: null, at: AT };
        const found = authenticate(facts, { trust: everybody, cryptography: nodeCryptography });
        if (found.level === 'trusted') expect(said(found), `byte ${bit >> 3}`).toEqual(trusted);
        else untrusted += 1;
      }
      expect(untrusted).toBeGreaterThan(400);
    });
  },
);
