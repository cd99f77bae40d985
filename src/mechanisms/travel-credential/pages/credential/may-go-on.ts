/** Whether the rule bars the way already, or only waits for what the next steps find. */
import type { Determination } from '#kernel';

/** The chip is verified and the face compared on the way. */
const FOUND_ON_THE_WAY: readonly string[] = ['holder.chip', 'holder.face'];

export function mayGoOn(rule: Determination, found: readonly string[] = FOUND_ON_THE_WAY): boolean {
  if (rule.answer !== 'not-yet-known') return rule.answer === 'yes';
  return rule.missing.every(({ path }) => found.includes(path));
}

/** Before there is a document nothing of its holder is known either. */
export const FOUND_FROM_THE_START: readonly string[] = [...FOUND_ON_THE_WAY, 'holder.document', 'holder.age'];
