/** The one way in which bytes that are not what they should be are refused. */
import { Refusal } from '#kernel';

/** A Refusal of kind `damaged`: what is wrong, in which file and at which byte. */
export function damaged(what: string, where: string): Refusal {
  return new Refusal('damaged', what, { where });
}
