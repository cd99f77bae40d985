/** Provisions that only the order of the record rests on; the others are in `law.ts`. */
import type { Provision } from '#kernel';

const article = (number: string, paragraph: string): Provision => ({
  act: 'AMMR',
  article: number,
  paragraph,
});

/** The forum is convened after report, decision and proposal. */
export const ART_13_2 = article('13', '2');
/** A notification under 59 gives reasons. */
export const ART_59_2 = article('59', '2');
