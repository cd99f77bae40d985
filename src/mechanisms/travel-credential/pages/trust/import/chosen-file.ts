/** A trust file that was chosen: what is known of it, and whether importing it may bring anything. */
import type * as z from 'zod';
import type { importAnswerSchema } from '../../../trust/answers.ts';

export type Found = z.output<typeof importAnswerSchema>;

export type Step =
  | { readonly kind: 'waiting' | 'looking' | 'importing' }
  /** What the server says is in it; nothing is recorded yet. */
  | { readonly kind: 'looked'; readonly found: Found }
  | { readonly kind: 'done'; readonly found: Found }
  /** The server says why, in its own words. */
  | {
      readonly kind: 'refused';
      readonly why: string;
      readonly sentence: string;
      readonly remedy: string;
    }
  | { readonly kind: 'silent' | 'unreadable' | 'empty' | 'too-large' };

export interface ChosenFile {
  readonly id: number;
  readonly file: File;
  readonly step: Step;
  /** The importer answers for a list that nobody signed. */
  readonly answered: boolean;
}

const MEGABYTE = 1024 ** 2;
/** As the server takes it. */
export const MOST_MEGABYTES = 48;
export const MOST_BYTES = MOST_MEGABYTES * MEGABYTE;

/** What others rest on comes first: a revocation list counts once the CSCA that signed it is trusted. */
const ORDER: readonly Found['kind'][] = [
  'certificates',
  'master-list',
  'bare-master-list',
  'ldif',
  'crl',
  'deviation-list',
];

/** Those that importing may bring something of, in the order in which they are imported. */
export function toImport(files: readonly ChosenFile[]): readonly ChosenFile[] {
  return files.filter(mayBring).toSorted((one, other) => placeOf(one) - placeOf(other) || one.id - other.id);
}

function mayBring({ step, answered }: ChosenFile): boolean {
  if (step.kind === 'looked') return step.found.kind !== 'bare-master-list' || answered;
  // A list whose state is not trusted yet may be taken after the file that brings the state.
  return step.kind === 'silent' || (step.kind === 'refused' && step.why === 'barred');
}

function placeOf({ step }: ChosenFile): number {
  return step.kind === 'looked' ? ORDER.indexOf(step.found.kind) : ORDER.length;
}
