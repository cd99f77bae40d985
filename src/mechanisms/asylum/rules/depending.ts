/** Two conditions of which a third says which one counts, so that what is the same either way needs no answer to it. */
import { every, not, some, type Finding } from '#kernel';

/**
 * Where `on` holds, whether `ifSo` does; else whether `ifNot` does. Settled where both agree. While both are open, their
 * facts are asked for first: they may turn out to agree.
 */
export function depending(on: Finding, ifSo: Finding, ifNot: Finding): Finding {
  if (on.held === 'yes') return every(on, ifSo);
  if (on.held === 'no') return every(not(on), ifNot);
  if (ifSo.held === 'not-yet-known' && ifNot.held === 'not-yet-known') return every(ifSo, ifNot);
  return some(every(on, ifSo), every(not(on), ifNot), every(ifSo, ifNot));
}
