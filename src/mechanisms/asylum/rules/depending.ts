/** Two conditions of which a third says which one counts, so that what is the same either way needs no answer to it. */
import { every, not, some, type Finding } from '#kernel';

/**
 * Where `on` holds, whether `ifSo` does; else whether `ifNot` does. Settled where both agree. While both are open, their
 * facts are asked for first: they may turn out to agree. What does not count is not looked at.
 */
export function depending(on: Finding, ifSo: () => Finding, ifNot: () => Finding): Finding {
  if (on.held === 'yes') return every(on, ifSo());
  if (on.held === 'no') return every(not(on), ifNot());
  const [one, other] = [ifSo(), ifNot()];
  if (one.held === 'not-yet-known' && other.held === 'not-yet-known') return every(one, other);
  return some(every(on, one), every(not(on), other), every(one, other));
}
