/** The wallet as it lies on the device: AES-256-GCM under a key made of the passphrase. Runs in a browser and in Node. */
import { walletSchema, type Wallet } from './wallet.ts';

/** As OWASP advises for PBKDF2 with SHA-256 (Password Storage Cheat Sheet, 2023). */
const ITERATIONS = 600_000;
const SALT_BYTES = 16;
const IV_BYTES = 12;
/** Bound into what is sealed: a record of another form does not open as one of this. */
const FORM = new TextEncoder().encode('acquis-device-wallet-1');

/** What is stored: nothing of it tells what is inside. */
export interface SealedWallet {
  readonly salt: Uint8Array<ArrayBuffer>;
  readonly iterations: number;
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly sealed: ArrayBuffer;
}

/** A key with what it was made of, so that the same passphrase makes it again. It cannot be taken out of the browser. */
export interface WalletKey {
  readonly key: CryptoKey;
  readonly salt: Uint8Array<ArrayBuffer>;
  readonly iterations: number;
}

/** A key for a wallet that is new, or gets another passphrase. */
export function newKey(passphrase: string): Promise<WalletKey> {
  return keyOf(passphrase, crypto.getRandomValues(new Uint8Array(SALT_BYTES)), ITERATIONS);
}

/** The key of a wallet that is there; whether the passphrase is right shows when it is opened. */
export function keyFor(
  passphrase: string,
  { salt, iterations }: Pick<SealedWallet, 'salt' | 'iterations'>,
): Promise<WalletKey> {
  return keyOf(passphrase, salt, iterations);
}

async function keyOf(
  passphrase: string,
  salt: Uint8Array<ArrayBuffer>,
  iterations: number,
): Promise<WalletKey> {
  // Keyboards of telephones and computers write the same letter in different ways.
  const typed = new TextEncoder().encode(passphrase.normalize('NFKC'));
  const material = await crypto.subtle.importKey('raw', typed, 'PBKDF2', false, ['deriveKey']);
  const made = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations };
  const key = await crypto.subtle.deriveKey(made, material, { name: 'AES-GCM', length: 256 }, false, [
    'encrypt',
    'decrypt',
  ]);
  return { key, salt, iterations };
}

export async function sealWallet(
  wallet: Wallet,
  { key, salt, iterations }: WalletKey,
): Promise<SealedWallet> {
  const iv = crypto.getRandomValues(new Uint8Array(IV_BYTES));
  const content = new TextEncoder().encode(JSON.stringify(wallet));
  const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData: FORM }, key, content);
  return { salt, iterations, iv, sealed };
}

/** Null where the key is that of another passphrase, or a bit of it was changed. */
export async function openWallet({ iv, sealed }: SealedWallet, { key }: WalletKey): Promise<Wallet | null> {
  let content: ArrayBuffer;
  try {
    content = await crypto.subtle.decrypt({ name: 'AES-GCM', iv, additionalData: FORM }, key, sealed);
  } catch {
    return null;
  }
  return walletSchema.parse(JSON.parse(new TextDecoder().decode(content)));
}
