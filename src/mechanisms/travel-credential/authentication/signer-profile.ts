/** Doc 9303-12, 7.1: the signer’s certificate is one for signing documents, of these documents and of this state. */
import { reason } from '#kernel';
import { deviation, type Certificate, type Deviation } from '../certificates/index.ts';
import { CERTIFICATE_PROFILE } from './law.ts';
import type { AuthenticationParameters } from './parameters.ts';
import type { Step } from './step.ts';
import type { ZoneFacts } from './zone-facts.ts';

/** Its key may sign, and it is no certification authority. */
export function maySignDocuments({ extensions }: Certificate): Step {
  const { keyUsage, basicConstraints } = extensions;
  const signs = keyUsage === null || keyUsage.has('digitalSignature');
  const isAuthority = basicConstraints?.ca === true;
  const holds = signs && !isAuthority;
  return {
    reasons: [
      reason('authentication.signer-use', holds ? 'yes' : 'no', CERTIFICATE_PROFILE, {
        authority: isAuthority,
      }),
    ],
    ...(holds ? {} : { level: 'signature-failure' as const }),
    deviations: keyUsage === null ? [deviation('key-usage-missing', 'dsc')] : [],
  };
}

/** The kinds of document that it names, where it names any, include this one. */
export function signsThisKind({ extensions }: Certificate, zone: ZoneFacts | null): Step {
  const { documentTypes } = extensions;
  if (documentTypes === null || zone === null) return { reasons: [] };
  // The first letter of a zone says the kind, the second is the state’s own: `PN` is a passport.
  const kind = zone.documentCode.replaceAll('<', '');
  const named = documentTypes.some((type) => type === kind || type.replaceAll('<', '') === kind.slice(0, 1));
  const covered = named || (kind.startsWith('P') && documentTypes.includes('P'));
  return {
    reasons: [
      reason('authentication.document-type', covered ? 'yes' : 'no', CERTIFICATE_PROFILE, {
        kind,
        types: documentTypes.join(', '),
      }),
    ],
    deviations: covered ? [] : [deviation('document-type-not-listed', 'dsc', { kind })],
  };
}

/** Signer, CSCA and machine-readable zone are of one state. */
export function sameState(
  signer: Certificate,
  csca: Certificate | null,
  zone: ZoneFacts | null,
  { countryMismatch }: AuthenticationParameters,
): Step {
  const signerCountry = twoLetters(signer.subject.country ?? signer.issuer.country);
  const others = [
    twoLetters(signer.issuer.country),
    ...(csca ? [twoLetters(csca.subject.country)] : []),
    ...(zone?.issuingCountry ? [zone.issuingCountry] : []),
  ];
  const holds = others.every((country) => country === signerCountry);
  const found: readonly Deviation[] = holds ? [] : [deviation('country-mismatch', 'dsc')];
  return {
    reasons: [
      reason('authentication.same-state', holds ? 'yes' : 'no', CERTIFICATE_PROFILE, {
        signer: signerCountry ?? '',
        csca: csca?.subject.country ?? '',
        zone: zone?.issuingState ?? '',
      }),
    ],
    ...(holds || countryMismatch === 'deviation' ? {} : { level: 'signature-failure' as const }),
    deviations: found,
  };
}

/** Lithuania’s first CSCA has its three letters; Kosovo’s has KS, where zones have RKS and others XK. */
const WRITTEN_OTHERWISE: Readonly<Record<string, string>> = { LTU: 'LT', KS: 'XK' };

function twoLetters(country: string | null): string | null {
  return country === null ? null : (WRITTEN_OTHERWISE[country] ?? country);
}
