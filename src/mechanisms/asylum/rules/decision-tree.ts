/**
 * Which of several things applies, as a tree of questions in the order of the law. Where a question is not yet known,
 * both branches stay possible; a finding about the thing is settled all the same where both lead to one answer.
 */
import type { Finding } from '#kernel';

export type Tree<Leaf> =
  | { readonly leaf: Leaf }
  | { readonly when: Finding; readonly then: () => Tree<Leaf>; readonly otherwise: () => Tree<Leaf> };

export const leaf = <Leaf>(one: Leaf): Tree<Leaf> => ({ leaf: one });

export const when = <Leaf>(
  condition: Finding,
  then: () => Tree<Leaf>,
  otherwise: () => Tree<Leaf>,
): Tree<Leaf> => ({ when: condition, then, otherwise });

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

/** The answer of the one, with the other beside it in the reasons. */
function together(answer: Finding, beside: Finding): Finding {
  return part(answer.held, [beside, answer]);
}

function part(held: Finding['held'], parts: readonly Finding[]): Finding {
  return { held, code: null, provision: null, values: null, parts, path: null };
}
