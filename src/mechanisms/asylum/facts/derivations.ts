/** How facts that nobody stated follow from others: the answer to one question is a fact for the next. */
import type { Finding } from '#kernel';
import type { Facts } from './index.ts';

export type Derivations = Readonly<Record<string, ((facts: Facts) => Finding) | undefined>>;

/** Where the facts of a case carry their derivations. */
export const DERIVATIONS = Symbol('derivations');
