/**
 * Taking trust away, and giving it back. Trust is in a key: whoever withdraws it from one certificate withdraws it from
 * every certificate of the state with that key, and from those that rest on them by a link alone.
 */
import { Refusal } from '#kernel';
import type { NewTrustEvent } from '../events.ts';
import type { Fingerprint } from '../fingerprint.ts';
import { sameKey } from '../links.ts';
import type { TrustedCertificate, TrustRecord } from './trust-record.ts';

/** Fewer digits of a fingerprint may name several. */
const LEAST_DIGITS = 8;

/** The certificate whose fingerprint begins so. Throws a Refusal where none does, or several do. */
export function certificateNamed(record: TrustRecord, named: string): TrustedCertificate {
  const start = named.replace(/[\s:]/g, '').toLowerCase();
  if (start.length < LEAST_DIGITS || !/^[0-9a-f]+$/.test(start))
    throw new Refusal('invalid-input', `“${named}” is no fingerprint.`, {
      where: 'fingerprint',
      remedy: `Give the SHA-256 of the certificate in hexadecimal, or its first ${LEAST_DIGITS} digits or more.`,
    });
  const [found, ...others] = [...record.certificates.values()].filter(({ fingerprint }) =>
    fingerprint.startsWith(start),
  );
  if (found && others.length === 0) return found;
  throw found
    ? new Refusal('invalid-input', `Several certificates have a fingerprint that begins with ${start}.`, {
        where: 'fingerprint',
        remedy: 'Give more of its digits.',
      })
    : new Refusal('not-found', `There is no certificate with the fingerprint ${start}.`, {
        where: 'fingerprint',
      });
}

/** The events of a withdrawal; the certificate that was named comes first. Throws a Refusal where it is not trusted. */
export function withdrawal(record: TrustRecord, named: string, reason: string): readonly NewTrustEvent[] {
  const found = certificateNamed(record, named);
  if (!found.trusted)
    throw new Refusal('barred', 'The certificate is not trusted now: trust in it was withdrawn before.', {
      where: 'fingerprint',
      remedy: 'Look at its history.',
    });
  const gone = new Map<Fingerprint, Fingerprint | null>([[found.fingerprint, null]]);
  const trusted = [...record.certificates.values()].filter((one) => one.trusted);
  // Each that goes may take others along: those with its key, and those that rest on it.
  for (const fingerprint of gone.keys()) {
    const going = record.certificates.get(fingerprint);
    if (!going) continue;
    for (const one of trusted)
      if (!gone.has(one.fingerprint) && (hasKeyOf(one, going) || restsOn(one, fingerprint)))
        gone.set(one.fingerprint, fingerprint);
  }
  return [...gone].map(([fingerprint, because]) => ({
    type: 'TrustWithdrawn',
    data: { fingerprint, reason, because },
  }));
}

function hasKeyOf(one: TrustedCertificate, other: TrustedCertificate): boolean {
  return sameKey(one.certificate.key, other.certificate.key);
}

function restsOn({ basis }: TrustedCertificate, fingerprint: Fingerprint): boolean {
  return basis.kind === 'link' && basis.by === fingerprint;
}

/** The events that give back what one withdrawal took, in so far as it has not been given back. */
export function restoration(record: TrustRecord, named: string, reason: string): readonly NewTrustEvent[] {
  const found = certificateNamed(record, named);
  if (found.trusted)
    throw new Refusal('barred', 'The certificate is trusted now: there is nothing to restore.', {
      where: 'fingerprint',
    });
  const back = new Set([found.fingerprint]);
  for (const fingerprint of back) {
    for (const one of record.certificates.values()) {
      const last = one.history.findLast(({ type }) => type === 'TrustWithdrawn');
      if (!one.trusted && last?.type === 'TrustWithdrawn' && last.data.because === fingerprint)
        back.add(one.fingerprint);
    }
  }
  return [...back].map((fingerprint) => ({ type: 'TrustRestored', data: { fingerprint, reason } }));
}
