/** Canonical JSON (RFC 8785): one text for one value, so that digests agree. */
import canonicalize from 'canonicalize';
import type { Json } from './event.ts';

/** The canonical text of a value. Throws a RangeError on numbers that are not finite and on broken strings. */
export function canonicalJson(value: Json): string {
  try {
    const text = canonicalize(value);
    if (text !== undefined) return text;
  } catch (error) {
    throw new RangeError(
      `This value has no canonical JSON: ${error instanceof Error ? error.message : String(error)}.`,
    );
  }
  throw new RangeError('This value has no canonical JSON: it is not JSON.');
}
