/** PEM: a file in letters, between lines that name it (RFC 7468). */

/** A master list in letters has 2 MB. */
const MAX_LETTERS = 24 * 1024 ** 2;

/** Bytes before the first line: programs print a certificate in words before its letters. */
const MOST_BEFORE = 100_000;

const BLOCK = /-----BEGIN ([A-Z0-9 ]{1,40})-----([A-Za-z0-9+/=\s]+?)-----END \1-----/;

/** The bytes of the first block, and what its lines call it; null where there is none. */
export function pemIn(bytes: Uint8Array): { readonly label: string; readonly bytes: Uint8Array } | null {
  const letters = new TextDecoder('latin1');
  if (!letters.decode(bytes.subarray(0, MOST_BEFORE)).includes('-----BEGIN ')) return null;
  const text = letters.decode(bytes.subarray(0, MAX_LETTERS));
  const [, label, body] = BLOCK.exec(text) ?? [];
  if (label === undefined || body === undefined) return null;
  try {
    return {
      label,
      bytes: Uint8Array.from(atob(body.replaceAll(/\s+/g, '')), (letter) => letter.charCodeAt(0)),
    };
  } catch {
    return null;
  }
}
