/**
 * Trust moved forward (Doc 9303-12, 4.1.4, 6.1.1 and 7.1.1.5): a link certificate that a trusted CSCA signed brings the
 * state’s next key, under its next name where that changes too, and the new root of that key with it.
 */
import { sameBytes } from '../asn1/index.ts';
import { sameName, type Certificate, type Cryptography, type PublicKey } from '../certificates/index.ts';
import { Anchors, type Anchor } from './anchor.ts';
import { issuedBy, mayIssue } from './issued-by.ts';

export interface Linked {
  readonly anchor: Anchor;
  /** The trusted certificate on whose key it rests. */
  readonly by: Anchor;
  /** `link`: signed with that key. `same-key`: it has that key itself, and signed itself with it. */
  readonly how: 'link' | 'same-key';
}

/**
 * Those of the candidates that trust reaches from what is trusted, over any number of links; in the order in which it
 * reaches them.
 */
export function trustedByLinks(
  trusted: readonly Anchor[],
  candidates: readonly Anchor[],
  cryptography: Cryptography,
): readonly Linked[] {
  const reached: Linked[] = [];
  const open = new Map(candidates.map((candidate) => [candidate.fingerprint, candidate]));
  for (const { fingerprint } of trusted) open.delete(fingerprint);
  let latest: readonly Anchor[] = trusted;
  while (latest.length > 0 && open.size > 0) {
    const from = new Anchors(latest);
    const next = [...open.values()].flatMap((candidate) => linkedTo(candidate, from, cryptography) ?? []);
    for (const { anchor } of next) open.delete(anchor.fingerprint);
    reached.push(...next);
    latest = next.map(({ anchor }) => anchor);
  }
  return reached;
}

function linkedTo(candidate: Anchor, from: Anchors, cryptography: Cryptography): Linked | null {
  const { certificate } = candidate;
  if (!mayIssue(certificate)) return null;
  for (const by of from.candidatesFor(certificate)) {
    if (!sameState(certificate, by.certificate)) continue;
    if (sameKey(certificate.key, by.certificate.key)) {
      if (
        sameName(certificate.subject, by.certificate.subject) &&
        issuedBy(certificate, certificate, cryptography).valid === true
      )
        return { anchor: candidate, by, how: 'same-key' };
    } else if (
      mayIssue(by.certificate) &&
      sameName(certificate.issuer, by.certificate.subject) &&
      issuedBy(certificate, by.certificate, cryptography).valid === true
    )
      return { anchor: candidate, by, how: 'link' };
  }
  return null;
}

/** A CSCA speaks for its own state alone. */
function sameState({ issuer, subject }: Certificate, by: Certificate): boolean {
  const { country } = by.subject;
  return country !== null && issuer.country === country && subject.country === country;
}

export function sameKey(a: PublicKey, b: PublicKey): boolean {
  if (a.kind === 'rsa' && b.kind === 'rsa')
    return sameBytes(a.modulus, b.modulus) && sameBytes(a.exponent, b.exponent);
  return a.kind === 'ec' && b.kind === 'ec' && a.curve === b.curve && sameBytes(a.point, b.point);
}
