/** Consent: for this submission, to this authority, given before it and not withdrawn. */
import { allOf, no, reason, yes, type Determination } from '#kernel';
import { GDPR_4_11, GDPR_7_3 } from '../law.ts';
import { momentValue, type Minute } from '../moment.ts';

export interface Consent {
  /** The submission it was given for. */
  readonly submission: string;
  /** To whom: state and border crossing point, as `NL/SPL`. */
  readonly office: string;
  readonly givenAt: Minute;
  readonly withdrawnAt: Minute | null;
}

export interface ConsentQuestion {
  readonly submission: string;
  readonly office: string;
  readonly now: Minute;
}

/** Does the consent cover this processing now? */
export function consentHolds(consent: Consent | null, question: ConsentQuestion): Determination {
  if (consent === null || consent.givenAt > question.now)
    return no([reason('journey.consent.none', 'no', GDPR_4_11)]);
  return allOf([specific(consent, question), notWithdrawn(consent, question)]);
}

/** GDPR Article 4(11): specific, so one consent a submission and an authority. */
function specific(consent: Consent, { submission, office }: ConsentQuestion): Determination {
  const held = consent.submission === submission && consent.office === office ? 'yes' : 'no';
  const found = reason('journey.consent.specific', held, GDPR_4_11, {
    office: consent.office,
    asked: office,
  });
  return held === 'yes' ? yes([found]) : no([found]);
}

/** GDPR Article 7(3): withdrawn at any time, from that minute on. */
function notWithdrawn({ withdrawnAt }: Consent, { now }: ConsentQuestion): Determination {
  if (withdrawnAt === null || withdrawnAt > now) {
    return yes([reason('journey.consent.stands', 'yes', GDPR_7_3)]);
  }
  return no([reason('journey.consent.withdrawn', 'no', GDPR_7_3, { at: momentValue(withdrawnAt) })]);
}
