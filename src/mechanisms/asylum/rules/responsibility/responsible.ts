/** The outcome of the hierarchy: a state, and the provision that names it. */
import type { Provision, StateCode } from '#kernel';
import type { Facts } from '../../facts/index.ts';

export interface Responsible {
  readonly state: StateCode;
  /** The criterion or clause that makes it responsible. */
  readonly rule: Provision;
  /** Whether another state must be asked to take charge (39(1)); null where it is not known which state determines. */
  readonly takeCharge: boolean | null;
}

/** Two outcomes are the same by state and provision: on the provision depend offsets (63(8)) and the court's look (43(1)). */
export function sameResponsible(one: Responsible, other: Responsible): boolean {
  return one.state === other.state && one.rule === other.rule;
}

/** Article 38(1): the state that determines, where the application was first registered or, after relocation, that of relocation. */
export function determiningState(facts: Facts): StateCode | undefined {
  switch (facts['responsibility.relocated']) {
    case true:
      return facts['responsibility.relocatedTo'];
    case false:
      return facts['application.state'];
    case undefined:
      return undefined;
  }
}

/** A state that a criterion names; it is asked to take charge unless it is the one that determines. */
export function named(facts: Facts, state: StateCode, rule: Provision): Responsible {
  const determining = determiningState(facts);
  return { state, rule, takeCharge: determining === undefined ? null : state !== determining };
}

/** A state that takes the responsibility on itself, which nobody is asked for. */
export function unasked(state: StateCode, rule: Provision): Responsible {
  return { state, rule, takeCharge: false };
}
