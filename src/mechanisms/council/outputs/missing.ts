/** What is said of a dossier or a meeting that is not there. */
import { Refusal } from '#kernel';

export function missing(what: 'dossier' | 'meeting', name: string): Refusal {
  return new Refusal('not-found', `There is no ${what} “${name}”.`, {
    where: what,
    remedy: `The list of ${what}s has the names.`,
  });
}
