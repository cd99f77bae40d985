import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { der, OID } from '../asn1/index.ts';
import { nodeCryptography } from '../certificates/node-cryptography.ts';
import { Anchors } from './anchor.ts';
import { readCrl, type Crl } from './crl.ts';
import { Crls } from './crls.ts';
import type { Trust } from '../authentication/trust.ts';
import { trustForAuthentication } from './for-authentication.ts';
import { testCertificate, testCrl, testExtension, testKey, testName } from './testing/test-pki.ts';
import { testAnchors, testState } from './testing/test-state.ts';

const AT = Date.parse('2026-02-01');
const utopia = testState();
const signer = utopia.signer({ serial: 42 }).certificate;
const other = utopia.signer({ serial: 43 }).certificate;
const trusted = testAnchors(utopia.csca);

const crls = (anchors: Anchors, ...lists: readonly (Crl | Uint8Array)[]): Crls =>
  new Crls(
    lists.map((list) => (list instanceof Uint8Array ? readCrl(list) : list)),
    anchors,
    nodeCryptography,
  );

const held = ({ reasons }: { reasons: readonly { code: string; held: string }[] }) =>
  Object.fromEntries(reasons.map(({ code, held: answer }) => [code, answer]));

const REVOKES = testCrl({
  issuer: utopia.issuer,
  revoked: [{ serial: 42, since: '2025-12-24', reason: 1 }],
});

describe('A certificate revocation list', () => {
  it('says by whom, when, until when and under which number it was issued, and what it revokes', () => {
    const crl = readCrl(REVOKES);
    expect(crl).toMatchObject({ version: 2, number: '07', complete: true, deviations: [] });
    expect(crl.issuer.country).toBe('UT');
    expect(new Date(crl.thisUpdate).toISOString()).toBe('2026-01-01T00:00:00.000Z');
    expect(new Date(crl.nextUpdate ?? 0).toISOString()).toBe('2026-04-01T00:00:00.000Z');
    expect([...crl.revoked]).toEqual([['2a', { since: Date.parse('2025-12-24'), reason: 'key-compromise' }]]);
  });

  it('of version 1 has no number, which is noted', () => {
    const { version, deviations } = readCrl(testCrl({ issuer: utopia.issuer, version: 1 }));
    expect(version).toBe(1);
    expect(deviations.map(({ code }) => code)).toEqual(['crl-version', 'crl-without-number']);
  });

  it.each([
    ['cut', REVOKES.subarray(0, REVOKES.length - 9)],
    ['empty', new Uint8Array()],
    ['a certificate', utopia.csca.bytes],
  ])('is refused when it is %s', (_, bytes) => {
    expect(() => readCrl(bytes)).toThrow(expect.objectContaining({ kind: 'damaged' }));
  });

  it('never fails otherwise than by a refusal, whatever byte is changed', () => {
    fc.assert(
      fc.property(fc.nat(REVOKES.length - 1), fc.integer({ min: 1, max: 255 }), (place, change) => {
        const bytes = REVOKES.slice();
        bytes[place] = (bytes[place] ?? 0) ^ change;
        try {
          readCrl(bytes);
        } catch (error) {
          expect(error).toMatchObject({ name: 'Refusal' });
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('Whether a certificate is revoked', () => {
  it('is yes when a list of its CSCA names it, with since when and why', () => {
    const { status, entry, reasons } = crls(trusted, REVOKES).revocationOf(signer, AT);
    expect(status).toBe('revoked');
    expect(entry).toEqual({ since: Date.parse('2025-12-24'), reason: 'key-compromise' });
    expect(reasons.at(-1)).toMatchObject({ code: 'trust.crl-serial', held: 'no' });
  });

  it('is no when a fresh list of its CSCA does not name it', () => {
    expect(crls(trusted, REVOKES).revocationOf(other, AT).status).toBe('good');
  });

  it('is not known without a list, never good', () => {
    const revocation = crls(trusted).revocationOf(signer, AT);
    expect(revocation.status).toBe('unknown');
    expect(held(revocation)).toEqual({ 'trust.crl-there': 'not-yet-known' });
  });

  it('is not known by the list of another state', () => {
    const list = testCrl({ issuer: testState('XA').issuer });
    expect(crls(trusted, list).revocationOf(signer, AT).status).toBe('unknown');
  });

  it('is not known by a list that a key of nobody trusted signed, even where it names the certificate', () => {
    const forged = testCrl({
      issuer: { name: utopia.name, key: testKey() },
      revoked: [{ serial: 42, since: '2025-12-24' }],
    });
    const revocation = crls(trusted, forged).revocationOf(signer, AT);
    expect(revocation.status).toBe('unknown');
    expect(held(revocation)['trust.crl-signature']).toBe('not-yet-known');
    expect(crls(testAnchors(), REVOKES).revocationOf(signer, AT).status).toBe('unknown');
  });

  it('is not known by a list that is not of that moment: too old, or still to come', () => {
    const lists = crls(trusted, testCrl({ issuer: utopia.issuer }));
    for (const [at, status] of [
      ['2025-12-31', 'unknown'],
      ['2026-01-01', 'good'],
      ['2026-04-01', 'good'],
      ['2026-04-02', 'unknown'],
    ] as const) {
      expect(lists.revocationOf(other, Date.parse(at)).status, at).toBe(status);
    }
  });

  it('is revoked by a list that is old: nobody takes a revocation back', () => {
    expect(crls(trusted, REVOKES).revocationOf(signer, Date.parse('2030-01-01')).status).toBe('revoked');
  });

  it('is revoked by an older list where the newer one has left it out', () => {
    const newer = testCrl({ issuer: utopia.issuer, thisUpdate: '2026-01-20', number: 8 });
    expect(crls(trusted, newer, REVOKES).revocationOf(signer, AT).status).toBe('revoked');
  });

  it('takes a list without a next one as fresh for 90 days', () => {
    const lists = crls(trusted, testCrl({ issuer: utopia.issuer, nextUpdate: null }));
    expect(lists.revocationOf(other, Date.parse('2026-03-31')).status).toBe('good');
    expect(lists.revocationOf(other, Date.parse('2026-04-02')).status).toBe('unknown');
  });

  it('is not known by a list of a part only: of differences, or of some certificates', () => {
    for (const oid of ['2.5.29.27', '2.5.29.28']) {
      const part = testCrl({
        issuer: utopia.issuer,
        extensions: [testExtension(oid, oid.endsWith('7') ? der.integer(6) : der.sequence(), true)],
      });
      const revocation = crls(trusted, part).revocationOf(other, AT);
      expect(revocation.status).toBe('unknown');
      expect(held(revocation)['trust.crl-complete']).toBe('not-yet-known');
    }
  });

  it('goes by the list of the CSCA under its newer key, and under its newer name where the list says both', () => {
    const newKey = testKey();
    const newRoot = testCertificate({ subject: utopia.name, key: newKey, serial: 2 });
    const byNewKey = testCrl({ issuer: { name: utopia.name, key: newKey } });
    expect(crls(testAnchors(utopia.csca, newRoot), byNewKey).revocationOf(other, AT).status).toBe('good');

    const renamed = { country: 'UT', name: 'Utopia Root' };
    const renamedRoot = testCertificate({ subject: renamed, key: newKey, serial: 3 });
    const formerName = testExtension(OID.issuerAltName, der.sequence(der.explicit(4, testName(utopia.name))));
    const named = testCrl({ issuer: { name: renamed, key: newKey }, extensions: [formerName] });
    expect(crls(testAnchors(renamedRoot), named).revocationOf(other, AT).status).toBe('good');
    const silent = testCrl({ issuer: { name: renamed, key: newKey } });
    expect(crls(testAnchors(renamedRoot), silent).revocationOf(other, AT).status).toBe('unknown');
  });

  it('is never good by a list in which any one bit was changed, but for what is not signed', () => {
    const good = testCrl({ issuer: utopia.issuer });
    const original = readCrl(good);
    fc.assert(
      fc.property(fc.nat(good.length * 8 - 1), (bit) => {
        const bytes = good.slice();
        bytes[bit >> 3] = (bytes[bit >> 3] ?? 0) ^ (1 << (bit & 7));
        let crl: Crl;
        try {
          crl = readCrl(bytes);
        } catch {
          return;
        }
        if (crls(trusted, crl).revocationOf(other, AT).status !== 'good') return;
        expect(crl.tbs).toEqual(original.tbs);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('The authentication of documents', () => {
  it('is told of a revocation as it asks for it', () => {
    const ask = (...given: readonly Uint8Array[]) => {
      const trust: Trust = trustForAuthentication({ anchors: trusted, crls: crls(trusted, ...given) });
      return [signer, other].map((one) => trust.revocationOf(one, utopia.csca, AT));
    };
    expect(ask()).toEqual([
      { status: 'unknown', why: 'no-list' },
      { status: 'unknown', why: 'no-list' },
    ]);
    expect(ask(REVOKES)).toEqual([
      { status: 'revoked', since: Date.parse('2025-12-24'), why: 'key-compromise' },
      { status: 'good', listedAt: Date.parse('2026-01-01') },
    ]);
    const old = testCrl({ issuer: utopia.issuer, thisUpdate: '2025-01-01', nextUpdate: '2025-02-01' });
    expect(ask(old)[1]).toEqual({ status: 'unknown', why: 'stale' });
    const forged = testCrl({ issuer: { name: utopia.name, key: testKey() } });
    expect(ask(forged)[1]).toEqual({ status: 'unknown', why: 'not-verified' });
  });
});
