/** The page that a line of what is due is about. */
import type { Due } from '../../outputs/due-schema.ts';

export function pageOf({ dossier, meeting }: Pick<Due, 'dossier' | 'meeting'>): string {
  if (dossier !== null) return `/council/dossiers/${dossier}`;
  return meeting === null ? '/council/due' : `/council/agenda/${meeting}`;
}
