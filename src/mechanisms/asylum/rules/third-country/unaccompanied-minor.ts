/** What the law asks of a third country before an unaccompanied minor is sent back to it (APR 58(3), 59(6)). */
import { every, not, type Finding } from '#kernel';
import type { Facts } from '../../facts/index.ts';
import { is } from '../../facts/read.ts';

export { isUnaccompaniedMinor as unaccompaniedMinor } from '../unaccompanied-minor.ts';

/**
 * Not contrary to the best interests, and first the assurance of the third country that it will take the minor in
 * charge and protect them at once.
 */
export function minorSafeguards(facts: Facts): Finding {
  return every(not(is(facts, 'thirdCountry.againstBestInterests')), is(facts, 'thirdCountry.assurance'));
}
