/** One thing that the command palette can find. */
import type { StateCode } from '#kernel';
import type { Words } from '#kernel';

export const FINDING_KINDS = ['page', 'state', 'provision', 'act', 'dossier', 'action'] as const;
export type FindingKind = (typeof FINDING_KINDS)[number];

export interface Finding {
  readonly kind: FindingKind;
  /** A state is named in all 24 languages by its code; other things in the languages that we write. */
  readonly title: Words | { readonly state: StateCode };
  /** A second line: what it is about. */
  readonly detail?: Words;
  /** More that people type for it: codes, numbers, other names. */
  readonly also?: readonly string[];
  /** Where it is: an address of the desk, or of elsewhere when it begins with `https:`. */
  readonly to: string;
}
