/** The form in which the facts of a case are kept while rules read them. */
import type { Facts } from './index.ts';

/**
 * Facts put together, later ones before earlier ones, in an object without a prototype. Rules ask one case for hundreds
 * of paths, known or not. The engine keeps such an object as a table from the start, all cases in one form, and finds a
 * path there in some 10 ns; in copies made by spreading, each of a form of its own, it takes up to 150 ns.
 */
export function recorded(...parts: readonly Facts[]): Facts {
  return Object.assign(Object.create(null) as Facts, ...parts);
}
