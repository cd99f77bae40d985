/** Which state Dublin III means where several persons or entries point to states of their own. */
import { every, fact, some, type Finding, type Rule, type StateCode } from '#kernel';
import type { FactPath } from '../../facts/index.ts';
import { pathOf, type Placed } from '../responsibility/items.ts';

/** Something that points to a state, if what is found holds. */
export interface Pointer {
  readonly found: Finding;
  /** Undefined where it is not yet known. */
  readonly state: StateCode | undefined;
  readonly statePath: string;
}

/** Who decides between states that the law puts side by side. */
export interface Choice {
  readonly path: FactPath;
  readonly state: StateCode | undefined;
  /** The rule that leaves it to them. */
  readonly by: Rule<[chosen: Finding]>;
}

export interface Pointed {
  /** Null where nothing points to any; undefined while it is not yet known. */
  readonly state: StateCode | null | undefined;
  readonly found: Finding;
  /** That one of several is meant, and only not which. */
  readonly certain?: Finding;
}

export function pointer<Item extends { readonly state?: StateCode | undefined }>(
  of: Placed<Item>,
  found: Finding,
): Pointer {
  return { found, state: of.item.state, statePath: pathOf(of, 'state') };
}

/** Those that can still count. */
export const living = (pointers: readonly Pointer[]): readonly Pointer[] =>
  pointers.filter(({ found }) => found.held !== 'no');

/** Whether those that can still count may point to more than one state. */
export function inSeveral(pointers: readonly Pointer[]): boolean {
  const [first, ...others] = living(pointers);
  return others.some(({ state }) => state === undefined || state !== first?.state);
}

/** The one state they point to; of several, the one that was chosen, once it is known which count. */
export function oneOf(pointers: readonly Pointer[], choice: Choice): Pointed {
  const live = living(pointers);
  const [first] = live;
  if (first === undefined) return { state: null, found: some(...pointers.map(({ found }) => found)) };
  if (!inSeveral(pointers)) {
    const found = some(...live.map((one) => one.found));
    if (first.state !== undefined) return { state: first.state, found };
    return { state: undefined, found: every(found, fact(first.statePath, undefined)) };
  }
  const unsettled = live.filter(({ found, state }) => found.held !== 'yes' || state === undefined);
  if (unsettled.length > 0) {
    const asked = unsettled.map(({ found, state, statePath }) =>
      found.held === 'yes' && state === undefined ? fact(statePath, undefined) : found,
    );
    return { state: undefined, found: every(...asked) };
  }
  const chosen = live.find(({ state }) => state === choice.state);
  if (chosen?.state === undefined) {
    const certain = some(...live.map((one) => one.found));
    return { state: undefined, found: choice.by(fact(choice.path, undefined)), certain };
  }
  const { state, found } = chosen;
  return {
    state,
    found: every(
      found,
      fact(choice.path, true, () => ({ value: { states: [state] } })),
    ),
  };
}
