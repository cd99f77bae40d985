/**
 * Which of several things applies, as a tree of questions in the order of the law. Where a question is not yet known,
 * both branches stay possible; a finding about the thing is settled all the same where both lead to one answer.
 */
import type { Conclusion, Finding } from '#kernel';

export type Tree<Leaf> =
  | { readonly leaf: Leaf }
  | { readonly when: Finding; readonly then: () => Tree<Leaf>; readonly otherwise: () => Tree<Leaf> };

export const leaf = <Leaf>(one: Leaf): Tree<Leaf> => ({ leaf: one });

export const when = <Leaf>(
  condition: Finding,
  then: () => Tree<Leaf>,
  otherwise: () => Tree<Leaf>,
): Tree<Leaf> => ({ when: condition, then, otherwise });

/** A tree whose leaves go on branching. */
export function grown<Leaf, Further>(tree: Tree<Leaf>, grow: (one: Leaf) => Tree<Further>): Tree<Further> {
  if ('leaf' in tree) return grow(tree.leaf);
  return when(
    tree.when,
    () => grown(tree.then(), grow),
    () => grown(tree.otherwise(), grow),
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
    ...(tree.when.held === 'no' ? [] : possibleIn(tree.then(), path)),
    ...(tree.when.held === 'yes' ? [] : possibleIn(tree.otherwise(), path)),
  ];
}

/** What is asked of the leaf that applies, as a finding; settled where every leaf that can still apply answers alike. */
export function askOf<Leaf>(tree: Tree<Leaf>, question: (one: Leaf) => Finding): Finding {
  if ('leaf' in tree) return question(tree.leaf);
  const { when: condition } = tree;
  if (condition.held === 'yes') return together(askOf(tree.then(), question), condition);
  if (condition.held === 'no') return together(askOf(tree.otherwise(), question), condition);
  const then = askOf(tree.then(), question);
  const otherwise = askOf(tree.otherwise(), question);
  if (then.held === otherwise.held) {
    // Both settled alike: the question makes no difference. Both open: what they ask for comes first.
    return then.held === 'not-yet-known' ? together(then, otherwise) : together(then, condition);
  }
  return part('not-yet-known', [condition, then, otherwise]);
}

/** What a tree of outcomes comes to; settled where every leaf that can still apply is the same outcome. */
export function conclusionOf<Outcome>(tree: Tree<Outcome>): Conclusion<Outcome> {
  if ('leaf' in tree) return { outcome: tree.leaf, possible: [tree.leaf], findings: [], open: [] };
  const { when: condition } = tree;
  if (condition.held === 'yes') return after(condition, conclusionOf(tree.then()));
  if (condition.held === 'no') return after(condition, conclusionOf(tree.otherwise()));
  const then = conclusionOf(tree.then());
  const otherwise = conclusionOf(tree.otherwise());
  const possible = [...then.possible, ...otherwise.possible.filter((one) => !then.possible.includes(one))];
  const [only] = possible;
  const settled = possible.length === 1 && only !== undefined;
  // Where both branches are open, what they ask for comes first: it may leave them alike.
  const decisive = then.outcome === null && otherwise.outcome === null ? [] : [condition];
  return {
    outcome: settled ? only : null,
    possible,
    findings: [condition, ...then.findings, ...otherwise.findings],
    open: settled ? [] : [...decisive, ...then.open, ...otherwise.open],
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
