import { constants, createHash, generateKeyPairSync, privateEncrypt, sign } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { concat, der, innerElement } from '../asn1/index.ts';
import { oidOfDigest, type Digest } from './digest.ts';
import { nodeCryptography } from './node-cryptography.ts';
import { publicKeyOf } from './public-key.ts';

const data = Buffer.from('what was signed');
const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 });
const ec = generateKeyPairSync('ec', { namedCurve: 'prime256v1' });
const keyOf = (pair: typeof rsa) =>
  publicKeyOf(innerElement(pair.publicKey.export({ type: 'spki', format: 'der' }), 'key'), 'key');
const verify = nodeCryptography.verify;

/** PKCS#1 v1.5 by hand: the block around any DigestInfo. */
function signed(info: Uint8Array, { filling = 0xff, after = 0 } = {}): Uint8Array {
  const padding = new Uint8Array(256 - 3 - info.length - after).fill(filling);
  const block = concat([Uint8Array.of(0, 1), padding, Uint8Array.of(0), info, new Uint8Array(after)]);
  return privateEncrypt({ key: rsa.privateKey, padding: constants.RSA_NO_PADDING }, block);
}
const digestOf = (digest: Digest): Uint8Array => createHash(digest).update(data).digest();
const withoutNull = (digest: Digest, value = digestOf(digest)): Uint8Array =>
  der.sequence(der.sequence(der.oid(oidOfDigest(digest))), der.octetString(value));

describe('RSA PKCS#1 v1.5', () => {
  const scheme = { kind: 'rsa-pkcs1', digest: 'sha256' } as const;

  it('is verified, and a changed signature or text is not', () => {
    const signature = sign('sha256', data, rsa.privateKey);
    expect(verify(scheme, keyOf(rsa), data, signature)).toEqual({ valid: true, deviations: [] });
    expect(verify(scheme, keyOf(rsa), data.subarray(1), signature)).toEqual({ valid: false });
    const changed = Uint8Array.from(signature, (octet, at) => (at === 9 ? octet ^ 1 : octet));
    expect(verify(scheme, keyOf(rsa), data, changed)).toEqual({ valid: false });
  });

  it('is taken without the NULL after the digest algorithm, and that is noted', () => {
    expect(verify(scheme, keyOf(rsa), data, signed(withoutNull('sha256')))).toEqual({
      valid: true,
      deviations: ['digest-info-without-null'],
    });
  });

  it.each([
    ['with bytes after the digest', signed(withoutNull('sha256'), { after: 30 })],
    ['with another filling', signed(withoutNull('sha256'), { filling: 0xfe })],
    ['of another digest', signed(withoutNull('sha1'))],
    ['of another text', signed(withoutNull('sha256', createHash('sha256').update('x').digest()))],
  ])('without the NULL is refused %s', (_, signature) => {
    expect(verify(scheme, keyOf(rsa), data, signature)).toEqual({ valid: false });
  });
});

describe('RSASSA-PSS', () => {
  const pss = (saltLength: number) =>
    sign('sha256', data, { key: rsa.privateKey, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength });
  const scheme = { kind: 'rsa-pss', digest: 'sha256', mgfDigest: 'sha256', saltLength: 32 } as const;

  it('is verified with the salt that its parameters name, and with no other', () => {
    expect(verify(scheme, keyOf(rsa), data, pss(32)).valid).toBe(true);
    expect(verify({ ...scheme, saltLength: 20 }, keyOf(rsa), data, pss(20)).valid).toBe(true);
    expect(verify(scheme, keyOf(rsa), data, pss(20)).valid).toBe(false);
  });
});

describe('ECDSA', () => {
  const signature = sign('sha256', data, ec.privateKey);
  const raw = sign('sha256', data, { key: ec.privateKey, dsaEncoding: 'ieee-p1363' });

  it('is verified in the form that is claimed, and in the other with a note', () => {
    const scheme = { kind: 'ecdsa', digest: 'sha256' } as const;
    expect(verify({ ...scheme, encoding: 'der' }, keyOf(ec), data, signature)).toEqual({
      valid: true,
      deviations: [],
    });
    expect(verify({ ...scheme, encoding: 'plain' }, keyOf(ec), data, raw)).toEqual({
      valid: true,
      deviations: [],
    });
    const noted = { valid: true, deviations: ['ecdsa-signature-form'] };
    expect(verify({ ...scheme, encoding: 'der' }, keyOf(ec), data, raw)).toEqual(noted);
    expect(verify({ ...scheme, encoding: 'plain' }, keyOf(ec), data, signature)).toEqual(noted);
  });

  it('of nothing but zeros is refused', () => {
    const scheme = { kind: 'ecdsa', digest: 'sha256', encoding: 'der' } as const;
    expect(verify(scheme, keyOf(ec), data, new Uint8Array(64))).toEqual({ valid: false });
    expect(verify(scheme, keyOf(ec), data, new Uint8Array(0))).toEqual({ valid: false });
  });
});

describe('what cannot be computed', () => {
  it('is said to be so, and not to be invalid', () => {
    const ecdsa = { kind: 'ecdsa', digest: 'sha256', encoding: 'der' } as const;
    expect(verify(ecdsa, keyOf(rsa), data, data)).toEqual({ valid: null, why: 'scheme-and-key-differ' });
    expect(verify({ kind: 'rsa-pkcs1', digest: 'sha256' }, keyOf(ec), data, data)).toEqual({
      valid: null,
      why: 'scheme-and-key-differ',
    });
    expect(verify(ecdsa, { kind: 'other', oid: '1.3.101.112' }, data, data)).toEqual({
      valid: null,
      why: 'unknown-key',
    });
  });

  it('a key beyond 8192 bits is refused before anything is computed with it', () => {
    const huge = der.sequence(der.integer(new Uint8Array(2000).fill(0xff)), der.integer(65537));
    const info = der.sequence(
      der.sequence(der.oid('1.2.840.113549.1.1.1'), der.nothing()),
      der.bitString(huge),
    );
    expect(() => publicKeyOf(innerElement(info, 'key'), 'The key')).toThrow('at most 8192');
  });
});
