/** The codes that authenticate messages between reader and chip (Doc 9303-11, 9.8.6 and 9.8.7). */
import { createCipheriv, createDecipheriv } from 'node:crypto';

const AES_BLOCK = 16;

/** AES-CMAC (NIST SP 800-38B), which Node does not offer by itself. */
export function aesCmac(key: Uint8Array, message: Uint8Array): Uint8Array {
  const encrypt = (block: Uint8Array): Uint8Array => {
    const cipher = createCipheriv(`aes-${key.length * 8}-ecb`, key, null).setAutoPadding(false);
    return cipher.update(block);
  };
  const first = doubled(encrypt(new Uint8Array(AES_BLOCK)));
  const whole = message.length > 0 && message.length % AES_BLOCK === 0;
  const last = Math.max(0, Math.ceil(message.length / AES_BLOCK) - 1) * AES_BLOCK;
  const tail = new Uint8Array(AES_BLOCK);
  tail.set(message.subarray(last));
  if (!whole) tail[message.length - last] = 0x80;
  const mask = whole ? first : doubled(first);
  let state: Uint8Array = new Uint8Array(AES_BLOCK);
  for (let offset = 0; offset < last; offset += AES_BLOCK) {
    state = encrypt(xor(state, message.subarray(offset, offset + AES_BLOCK)));
  }
  return encrypt(xor(xor(state, tail), mask));
}

/** Multiplied by x in the field of 2^128: shifted, and reduced by 0x87 where a bit falls out. */
function doubled(block: Uint8Array): Uint8Array {
  const carry = (block[0] ?? 0) & 0x80 ? 0x87 : 0;
  return block.map((octet, index) => {
    const next = block[index + 1];
    return ((octet << 1) & 0xff) ^ (next === undefined ? carry : next >> 7);
  });
}

function xor(a: Uint8Array, b: Uint8Array): Uint8Array {
  return a.map((octet, index) => octet ^ (b[index] ?? 0));
}

/** Retail MAC (ISO/IEC 9797-1, algorithm 3) with DES and padding method 2; `message` is padded already. */
export function retailMac(key: Uint8Array, message: Uint8Array): Uint8Array {
  const first = key.subarray(0, 8);
  // OpenSSL offers no single DES: three times the same key is one.
  const chained = des('des-ede3-cbc', triple(first), new Uint8Array(8), message).subarray(-8);
  const second = createDecipheriv('des-ede3-ecb', triple(key.subarray(8, 16)), null).setAutoPadding(false);
  return des('des-ede3-ecb', triple(first), null, second.update(chained));
}

function des(name: string, key: Uint8Array, iv: Uint8Array | null, message: Uint8Array): Uint8Array {
  return createCipheriv(name, key, iv).setAutoPadding(false).update(message);
}

function triple(key: Uint8Array): Uint8Array {
  return Buffer.concat([key, key, key]);
}

/** Padding method 2 of ISO/IEC 9797-1: 80, then zeros up to whole blocks. */
export function padded(message: Uint8Array, block: number): Uint8Array {
  const whole = new Uint8Array(Math.ceil((message.length + 1) / block) * block);
  whole.set(message);
  whole[message.length] = 0x80;
  return whole;
}
