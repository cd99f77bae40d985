/** The house as a whole, as far as its own procedures speak about it. */
import type { Ask, Mechanism, ProcedureMeta } from '#procedure';

export interface HouseOffer {
  readonly declarations: ReadonlyMap<string, ProcedureMeta>;
  readonly ask: Ask;
  readonly mechanisms: readonly Mechanism[];
}
