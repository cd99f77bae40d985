import {
  constants,
  createHash,
  generateKeyPairSync,
  privateEncrypt,
  sign,
  type KeyObject,
} from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { innerElement } from '../asn1/index.ts';
import { publicKeyOf, type PublicKey } from '../certificates/index.ts';
import { nodeCryptography } from '../certificates/node-cryptography.ts';
import { activeAuthentication } from './active-authentication.ts';

const challenge = Uint8Array.of(1, 2, 3, 4, 5, 6, 7, 8);
const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 });
const ec = generateKeyPairSync('ec', { namedCurve: 'brainpoolP256r1' });
const keyOf = (key: KeyObject): PublicKey =>
  publicKeyOf(innerElement(key.export({ type: 'spki', format: 'der' }), 'key'), 'key');
const chip = (key: KeyObject, covered = true) => ({ key: keyOf(key), digest: null, covered });
const ask = (response: Uint8Array, key: ReturnType<typeof chip>, asked = challenge) =>
  activeAuthentication({ challenge: asked, response }, key, nodeCryptography);

/** The block of ISO/IEC 9796-2, scheme 1, as a chip makes it. */
function scheme1(digest: string, trailer: readonly number[], first = 0x6a): Uint8Array {
  const length = 256 - 1 - createHash(digest).digest().length - trailer.length;
  const own = Buffer.alloc(length, 0x5a);
  const hashed = createHash(digest).update(own).update(challenge).digest();
  const block = Buffer.concat([Buffer.of(first), own, hashed, Buffer.from(trailer)]);
  return privateEncrypt({ key: rsa.privateKey, padding: constants.RSA_NO_PADDING }, block);
}

describe('active authentication with RSA', () => {
  it.each([
    ['sha1', [0xbc]],
    ['sha1', [0x33, 0xcc]],
    ['sha224', [0x38, 0xcc]],
    ['sha256', [0x34, 0xcc]],
    ['sha384', [0x36, 0xcc]],
    ['sha512', [0x35, 0xcc]],
  ])('takes the answer of the chip with %s', (digest, trailer) => {
    expect(ask(scheme1(digest, trailer), chip(rsa.publicKey))).toMatchObject({
      genuine: true,
      reasons: [{ code: 'active.answer', held: 'yes', values: { key: 'RSA 2048' } }],
    });
  });

  it.each([
    ['to another challenge', scheme1('sha256', [0x34, 0xcc]), Uint8Array.of(8, 7, 6, 5, 4, 3, 2, 1)],
    ['whose trailer names another digest', scheme1('sha256', [0x36, 0xcc]), challenge],
    ['with an unknown trailer', scheme1('sha256', [0x37, 0xcc]), challenge],
    ['with another header', scheme1('sha256', [0x34, 0xcc], 0x4a), challenge],
    ['that is no signature', new Uint8Array(256), challenge],
    ['that is too short', new Uint8Array(3), challenge],
  ])('refuses an answer %s', (_, response, asked) => {
    expect(ask(response, chip(rsa.publicKey), asked).genuine).toBe(false);
  });
});

describe('active authentication with ECDSA', () => {
  const answer = sign('sha256', challenge, { key: ec.privateKey, dsaEncoding: 'ieee-p1363' });

  it('takes the answer of the chip, and not that of another', () => {
    expect(ask(answer, chip(ec.publicKey)).genuine).toBe(true);
    const other = generateKeyPairSync('ec', { namedCurve: 'brainpoolP256r1' });
    expect(ask(answer, chip(other.publicKey)).genuine).toBe(false);
  });
});

describe('active authentication cannot be told', () => {
  it('where the security object does not cover the key', () => {
    expect(ask(scheme1('sha256', [0x34, 0xcc]), chip(rsa.publicKey, false))).toMatchObject({
      genuine: null,
      reasons: [{ code: 'active.key-not-covered', held: 'not-yet-known' }],
    });
  });

  it('where the challenge is not of eight octets', () => {
    expect(ask(new Uint8Array(256), chip(rsa.publicKey), new Uint8Array(7)).genuine).toBeNull();
  });
});
