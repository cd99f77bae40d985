/**
 * Sealing a submission to the key of one authority: JWE in compact form. Runs on the traveller's device, in a browser.
 * The head is protected, and binds name, office and declared time: a message moved elsewhere does not open.
 */
import { CompactEncrypt, decodeProtectedHeader, importJWK } from 'jose';
import { Refusal } from '#kernel';
import { formatMoment, type Minute } from './moment.ts';
import type { Direction } from './rules/destination.ts';
import type { LawVersion } from './versions.ts';

export const KEY_AGREEMENT = 'ECDH-ES+A256KW';
export const ENCRYPTION = 'A256GCM';
export const MESSAGE_TYPE = 'acquis-travel-credential';

export interface PublicKey {
  readonly kty: 'EC';
  readonly crv: 'P-256';
  readonly x: string;
  readonly y: string;
}

/** What a message is for. */
export interface Binding {
  readonly submission: string;
  readonly office: string;
  readonly direction: Direction;
  readonly declared: Minute;
  readonly law: LawVersion;
}

/** The head of a message, which the router reads and cannot change. */
export interface MessageHead {
  readonly keyId: string;
  readonly submission: string;
  readonly binding: string;
}

/** Seals a text to the key of an authority. */
export async function seal(
  content: string,
  binding: Binding,
  key: { readonly keyId: string; readonly publicKey: PublicKey },
): Promise<string> {
  return new CompactEncrypt(new TextEncoder().encode(content))
    .setProtectedHeader({
      alg: KEY_AGREEMENT,
      enc: ENCRYPTION,
      typ: MESSAGE_TYPE,
      kid: key.keyId,
      sub: binding.submission,
      bind: await bindingDigest(binding),
    })
    .encrypt(await importJWK({ ...key.publicKey }, KEY_AGREEMENT));
}

/** SHA-256 over what the message is for, in base64url. */
export async function bindingDigest({
  submission,
  office,
  direction,
  declared,
  law,
}: Binding): Promise<string> {
  return digestOf([submission, office, direction, formatMoment(declared), law].join('\n'));
}

/** What is kept of the secret by which the traveller comes back. */
export function handleDigest(handle: string): Promise<string> {
  return digestOf(`handle\n${handle}`);
}

async function digestOf(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  const binary = String.fromCharCode(...new Uint8Array(digest));
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** Reads the head. Throws a Refusal where the message is not sealed in this way. */
export function headOf(sealed: string): MessageHead {
  const head = protectedHead(sealed);
  const { alg, enc, typ, kid, sub, bind } = head;
  if (alg !== KEY_AGREEMENT || enc !== ENCRYPTION || typ !== MESSAGE_TYPE || 'zip' in head) throw notSealed();
  if (typeof kid !== 'string' || typeof sub !== 'string' || typeof bind !== 'string') throw notSealed();
  return { keyId: kid, submission: sub, binding: bind };
}

function protectedHead(sealed: string): Record<string, unknown> {
  if (sealed.split('.').length !== 5) throw notSealed();
  try {
    return { ...decodeProtectedHeader(sealed) };
  } catch {
    throw notSealed();
  }
}

function notSealed(): Refusal {
  return new Refusal('invalid-input', 'The message is not sealed as the authorities ask.', {
    where: 'sealed',
    remedy: `Seal it as a compact JWE with ${KEY_AGREEMENT} and ${ENCRYPTION}, its head naming key and submission.`,
  });
}
