/** The reasons of the rules on files: one family of codes, with their words in `messages.ts`. */
import { reason, type Answer, type Provision, type Reason } from '#kernel';

export const DOSSIER_REASONS = [
  'unknown-step',
  'stopped',
  'taken',
  'condition',
  'needs',
  'needs-by-practice',
  'too-early',
  'excluded',
  'stated',
  'term',
  'not-moved',
  'moved',
  'elapsed',
  'recess',
  'extended',
  'notified',
  'by-law',
] as const;

export type DossierReason = (typeof DOSSIER_REASONS)[number];

export function dossierReason(
  code: DossierReason,
  held: Answer,
  provision: Provision,
  values: Reason['values'],
): Reason {
  return reason(`council.dossier.${code}`, held, provision, values);
}
