/** On what ground a face is compared: recorded whenever it is, at creation and at use. */
import { reason, type Provision, type Reason } from '#kernel';
import { VALIDATION_SERVICE } from '../credential/law.ts';
import { GDPR_9_1, PASSPORTS_4_3_B, SBC_8_2G } from './law.ts';

/** A credential is made, or it is presented at a border. */
export type Moment = 'creation' | 'use';

export const COMPARISON_PURPOSES = ['the-maker-is-the-holder', 'the-bearer-is-the-holder'] as const;
export const COMPARERS = ['traveller', 'border-authority'] as const;

/** One comparison’s ground, as it goes into a record; no picture and no measure goes with it. */
export interface LegalBasis {
  readonly at: Moment;
  readonly provision: Provision;
  readonly purpose: (typeof COMPARISON_PURPOSES)[number];
  readonly who: (typeof COMPARERS)[number];
}

/**
 * At creation the proposal lets the validation service match; here it is done on the traveller’s own device, by the
 * traveller. At use, the authority to which the document is shown checks ahead what it would check at the border.
 */
export const LEGAL_BASES: Readonly<Record<Moment, LegalBasis>> = {
  creation: {
    at: 'creation',
    provision: VALIDATION_SERVICE,
    purpose: 'the-maker-is-the-holder',
    who: 'traveller',
  },
  use: {
    at: 'use',
    provision: SBC_8_2G,
    purpose: 'the-bearer-is-the-holder',
    who: 'border-authority',
  },
};

/** What it is for, and who does it, as one reason. */
export function purposeReason({ provision, purpose, who }: LegalBasis): Reason {
  return reason('face.purpose', 'yes', provision, { purpose, who });
}

/** The ground as reasons: a face that is measured needs one; what is on the chip of a document in force has its own. */
export function legalBasisReason(basis: LegalBasis): Reason {
  const { at } = basis;
  const ground = purposeReason(basis);
  const chip = at === 'use' ? [reason('face.chip-face', 'yes', PASSPORTS_4_3_B)] : [];
  return reason('face.legal-basis', 'yes', GDPR_9_1, { at }, [ground, ...chip]);
}
