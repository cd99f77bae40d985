/**
 * Which of several things applies, as a tree of questions in the order of the law. Where a question is not yet known,
 * both branches stay possible; a finding about the thing is settled all the same where both lead to one answer.
 */
import type { Conclusion, Finding } from '#kernel';

export type Tree<Leaf> =
  | { readonly leaf: Leaf }
  | { readonly when: Finding; readonly met: () => Tree<Leaf>; readonly unmet: () => Tree<Leaf> };

export const leaf = <Leaf>(one: Leaf): Tree<Leaf> => ({ leaf: one });

export const when = <Leaf>(
  condition: Finding,
  met: () => Tree<Leaf>,
  unmet: () => Tree<Leaf>,
): Tree<Leaf> => ({ when: condition, met, unmet });

/** A tree whose leaves go on branching. */
export function grown<Leaf, Further>(tree: Tree<Leaf>, grow: (one: Leaf) => Tree<Further>): Tree<Further> {
  if ('leaf' in tree) return grow(tree.leaf);
  return when(
    tree.when,
    () => grown(tree.met(), grow),
    () => grown(tree.unmet(), grow),
  );
}

/** A leaf that can still apply, with the questions on the way to it. */
export interface Possible<Leaf> {
  readonly leaf: Leaf;
  readonly because: readonly Finding[];
}

/** Every leaf that can still apply; one where the questions that lead there are settled. */
export function possibleIn<Leaf>(
  tree: Tree<Leaf>,
  because: readonly Finding[] = [],
): readonly Possible<Leaf>[] {
  if ('leaf' in tree) return [{ leaf: tree.leaf, because }];
  const path = [...because, tree.when];
  return [
    ...(tree.when.held === 'no' ? [] : possibleIn(tree.met(), path)),
    ...(tree.when.held === 'yes' ? [] : possibleIn(tree.unmet(), path)),
  ];
}

/** What is asked of the leaf that applies, as a finding; settled where every leaf that can still apply answers alike. */
export function askOf<Leaf>(tree: Tree<Leaf>, question: (one: Leaf) => Finding): Finding {
  if ('leaf' in tree) return question(tree.leaf);
  const { when: condition } = tree;
  if (condition.held === 'yes') return together(askOf(tree.met(), question), condition);
  if (condition.held === 'no') return together(askOf(tree.unmet(), question), condition);
  const met = askOf(tree.met(), question);
  const unmet = askOf(tree.unmet(), question);
  if (met.held === unmet.held) {
    // Both settled alike: the question makes no difference. Both open: what they ask for comes first.
    return met.held === 'not-yet-known' ? together(met, unmet) : together(met, condition);
  }
  return part('not-yet-known', [condition, met, unmet]);
}

/** What a tree of outcomes comes to; settled where every leaf that can still apply is the same outcome. */
export function conclusionOf<Outcome>(tree: Tree<Outcome>): Conclusion<Outcome> {
  if ('leaf' in tree) return { outcome: tree.leaf, possible: [tree.leaf], findings: [], open: [] };
  return either(
    tree.when,
    () => conclusionOf(tree.met()),
    () => conclusionOf(tree.unmet()),
  );
}

/** The one conclusion where the condition is met, the other where it is not; what both come to where it is not yet known. */
export function either<Outcome>(
  condition: Finding,
  ifMet: () => Conclusion<Outcome>,
  ifUnmet: () => Conclusion<Outcome>,
  same: (one: Outcome, other: Outcome) => boolean = Object.is,
): Conclusion<Outcome> {
  if (condition.held === 'yes') return after(condition, ifMet());
  if (condition.held === 'no') return after(condition, ifUnmet());
  const met = ifMet();
  const unmet = ifUnmet();
  const others = unmet.possible.filter((one) => !met.possible.some((other) => same(one, other)));
  const possible = [...met.possible, ...others];
  const [only] = possible;
  const settled =
    met.outcome !== null && unmet.outcome !== null && possible.length === 1 && only !== undefined;
  // Where both branches are open, what they ask for comes first: it may leave them alike.
  const decisive = met.outcome === null && unmet.outcome === null ? [] : [condition];
  return {
    outcome: settled ? only : null,
    possible,
    findings: [condition, ...met.findings, ...unmet.findings],
    open: settled ? [] : [...decisive, ...met.open, ...unmet.open],
  };
}

function after<Outcome>(condition: Finding, conclusion: Conclusion<Outcome>): Conclusion<Outcome> {
  return { ...conclusion, findings: [condition, ...conclusion.findings] };
}

/** The answer of the one, with the other beside it in the reasons. */
function together(answer: Finding, beside: Finding): Finding {
  return part(answer.held, [beside, answer]);
}

function part(held: Finding['held'], parts: readonly Finding[]): Finding {
  return { held, code: null, provision: null, values: null, parts, path: null };
}
