/**
 * RFC 5280, 6.1.3(a)(2): certificates are valid at the time. A document signer’s is made to last as long as the
 * documents that it signed (Doc 9303-12, 4.1), so that one that has ended means a document that has.
 */
import { reason } from '#kernel';
import { deviation, type Certificate, type Deviation } from '../certificates/index.ts';
import { dayValue } from '../trust/moment.ts';
import { DOCUMENT_SIGNER, VALIDITY } from './law.ts';
import type { Step } from './step.ts';
import type { ZoneFacts } from './zone-facts.ts';

export type Standing = 'valid' | 'expired' | 'not-yet-valid';

export function standingAt({ notBefore, notAfter }: Certificate, at: number): Standing {
  if (at < notBefore) return 'not-yet-valid';
  return at > notAfter ? 'expired' : 'valid';
}

/** The signer’s certificate and its CSCA’s, at the time of the check. */
export function certificatesValid(signer: Certificate, csca: Certificate | null, at: number): Step {
  const parts = [
    { code: 'authentication.signer-validity', certificate: signer },
    ...(csca ? [{ code: 'authentication.csca-validity', certificate: csca }] : []),
  ];
  const standings = parts.map(({ code, certificate }) => {
    const standing = standingAt(certificate, at);
    return {
      standing,
      reason: reason(code, standing === 'valid' ? 'yes' : 'no', VALIDITY, {
        at: dayValue(at),
        from: dayValue(certificate.notBefore),
        until: dayValue(certificate.notAfter),
      }),
    };
  });
  const holds = standings.every(({ standing }) => standing === 'valid');
  return { reasons: standings.map((one) => one.reason), ...(holds ? {} : { level: 'expired' as const }) };
}

/** At the time that the signer says it signed: reported beside, since nobody else vouches for that time. */
export function validWhenSigned(signer: Certificate, signingTime: number | null): Step {
  if (signingTime === null) return { reasons: [] };
  const standing = standingAt(signer, signingTime);
  const period = signer.extensions.privateKeyUsagePeriod;
  const inUse =
    (period?.notBefore ?? -Infinity) <= signingTime && signingTime <= (period?.notAfter ?? Infinity);
  const found: readonly Deviation[] = [
    ...(standing === 'valid' ? [] : [deviation('signed-outside-validity', 'dsc')]),
    ...(inUse ? [] : [deviation('signed-outside-key-usage', 'dsc')]),
  ];
  return {
    reasons: [
      reason('authentication.when-signed', standing === 'valid' ? 'yes' : 'no', DOCUMENT_SIGNER, {
        signed: dayValue(signingTime),
      }),
    ],
    deviations: found,
  };
}

/** The document itself: the day on which it expires, as its zone has it. */
export function documentValid(zone: ZoneFacts | null, at: number): Step {
  if (zone?.expiresAt == null) return { reasons: [] };
  const holds = at <= zone.expiresAt;
  return {
    reasons: [
      reason('authentication.document-validity', holds ? 'yes' : 'no', VALIDITY, {
        until: dayValue(zone.expiresAt),
      }),
    ],
    ...(holds ? {} : { level: 'expired' as const }),
  };
}
