/** What the address of the page holds: which step, and by which text; nothing of the document or its holder. */
import { DEFAULT_VERSION, LAW_VERSIONS, type LawVersion } from '../../journey/versions.ts';

/** After what it is: the document, the face, and what was made. */
export const STEPS = ['what', 'document', 'face', 'made'] as const;
export type Step = (typeof STEPS)[number];

export interface CredentialSearch {
  /** Without it the credential that is kept is shown, or what it is where there is none. */
  readonly step?: Step;
  /** The default version where it is not said. */
  readonly law?: LawVersion;
}

export function parseCredential(raw: Readonly<Record<string, unknown>>): CredentialSearch {
  const step = STEPS.find((one) => one === raw['step']);
  const law = LAW_VERSIONS.find((one) => one === raw['law'] && one !== DEFAULT_VERSION);
  return { ...(step === undefined ? {} : { step }), ...(law === undefined ? {} : { law }) };
}
