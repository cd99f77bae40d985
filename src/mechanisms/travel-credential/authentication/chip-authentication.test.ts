import { createECDH, createHash, getDiffieHellman } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { CURVES } from '../certificates/reference/curves.ts';
import { chipAuthentication, type ChipCipher, type ChipTranscript } from './chip-authentication.ts';
import { aesCmac, padded, retailMac } from './message-authentication.ts';

const bytes = (hex: string): Uint8Array => Buffer.from(hex.replaceAll(' ', ''), 'hex');
const hex = (octets: Uint8Array): string => Buffer.from(octets).toString('hex');

describe('codes that authenticate messages', () => {
  // RFC 4493, section 4.
  it.each([
    ['', 'bb1d6929e95937287fa37d129b756746'],
    ['6bc1bee22e409f96e93d7e117393172a', '070a16b46b4d4144f79bdd9dd04a287c'],
    [
      '6bc1bee22e409f96e93d7e117393172aae2d8a571e03ac9c9eb76fac45af8e5130c81c46a35ce411',
      'dfa66747de9ae63030ca32611497c827',
    ],
    [
      '6bc1bee22e409f96e93d7e117393172aae2d8a571e03ac9c9eb76fac45af8e5130c81c46a35ce411e5fbc1191a0a52eff69f2445df4f9b17ad2b417be66c3710',
      '51f0bebf7e3b9d92fc49741779363cfe',
    ],
  ])('AES-CMAC of “%s” is %s', (message, code) => {
    expect(hex(aesCmac(bytes('2b7e151628aed2a6abf7158809cf4f3c'), bytes(message)))).toBe(code);
  });

  // Doc 9303-11, appendix D.3: the MAC of the basic access control example.
  it('the retail MAC is that of the worked example of Doc 9303', () => {
    const message = bytes('72C29C2371CC9BDB65B779B8E8D37B29ECC154AA56A8799FAE2F498F76ED92F2'.toLowerCase());
    const key = bytes('7962d9ece03d1acd4c76089dce131543');
    expect(hex(retailMac(key, padded(message, 8)))).toBe('5f1448eea8ad90a7');
  });
});

const curve = CURVES.find(({ name }) => name === 'brainpoolP256r1');
if (!curve) throw new Error('The curve is missing.');
const chip = createECDH(curve.openssl);
const point = chip.generateKeys();
const reader = createECDH(curve.openssl);
reader.generateKeys();
const objects = bytes('99029000');

/** The answer that the chip gives: agreed from its own side. */
function answered(cipher: ChipCipher): ChipTranscript {
  const long = cipher === 'aes-192' || cipher === 'aes-256';
  const secret = chip.computeSecret(reader.getPublicKey());
  const digest = createHash(long ? 'sha256' : 'sha1')
    .update(Buffer.concat([secret, bytes('00000002')]))
    .digest();
  const key = digest.subarray(0, { '3des': 16, 'aes-128': 16, 'aes-192': 24, 'aes-256': 32 }[cipher]);
  const sequenceCounter = new Uint8Array(cipher === '3des' ? 8 : 16);
  sequenceCounter[sequenceCounter.length - 1] = 2;
  const message = padded(Buffer.concat([sequenceCounter, objects]), sequenceCounter.length);
  const code = cipher === '3des' ? retailMac(key, message) : aesCmac(key, message).subarray(0, 8);
  return { readerPrivateKey: reader.getPrivateKey(), sequenceCounter, protectedObjects: objects, code };
}

describe('chip authentication', () => {
  const ecdh = { kind: 'ecdh', curve, point } as const;

  it.each(['3des', 'aes-128', 'aes-192', 'aes-256'] as const)(
    'takes the answer of the chip with %s',
    (cipher) => {
      expect(chipAuthentication(answered(cipher), { key: ecdh, cipher, covered: true })).toMatchObject({
        genuine: true,
        reasons: [{ code: 'chip.answer', held: 'yes' }],
      });
    },
  );

  it('refuses the answer of a chip that has another key', () => {
    const other = { ...ecdh, point: createECDH(curve.openssl).generateKeys() };
    expect(
      chipAuthentication(answered('aes-128'), { key: other, cipher: 'aes-128', covered: true }).genuine,
    ).toBe(false);
  });

  it('refuses an answer that was changed, and one under another counter', () => {
    const transcript = answered('aes-128');
    const key = { key: ecdh, cipher: 'aes-128', covered: true } as const;
    expect(chipAuthentication({ ...transcript, protectedObjects: bytes('99026300') }, key).genuine).toBe(
      false,
    );
    expect(chipAuthentication({ ...transcript, sequenceCounter: new Uint8Array(16) }, key).genuine).toBe(
      false,
    );
  });

  it('agrees by Diffie and Hellman too', () => {
    const [ours, theirs] = [getDiffieHellman('modp14'), getDiffieHellman('modp14')];
    ours.generateKeys();
    theirs.generateKeys();
    const secret = theirs.computeSecret(ours.getPublicKey());
    const key = createHash('sha1')
      .update(Buffer.concat([secret, bytes('00000002')]))
      .digest()
      .subarray(0, 16);
    const sequenceCounter = new Uint8Array(16);
    const code = aesCmac(key, padded(Buffer.concat([sequenceCounter, objects]), 16)).subarray(0, 8);
    const dh = {
      kind: 'dh',
      prime: ours.getPrime(),
      generator: ours.getGenerator(),
      value: theirs.getPublicKey(),
    } as const;
    const transcript = {
      readerPrivateKey: ours.getPrivateKey(),
      sequenceCounter,
      protectedObjects: objects,
      code,
    };
    expect(chipAuthentication(transcript, { key: dh, cipher: 'aes-128', covered: true }).genuine).toBe(true);
  });

  it('cannot be told where the key is not covered, or is no point of the curve', () => {
    const transcript = answered('aes-128');
    expect(
      chipAuthentication(transcript, { key: ecdh, cipher: 'aes-128', covered: false }).genuine,
    ).toBeNull();
    const off = { ...ecdh, point: new Uint8Array(65).fill(4) };
    expect(chipAuthentication(transcript, { key: off, cipher: 'aes-128', covered: true })).toMatchObject({
      genuine: null,
      reasons: [{ code: 'chip.agreement' }],
    });
  });
});
