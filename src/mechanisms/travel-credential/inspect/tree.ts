/** BER as a tree for people, with limits: what is too deep or too much is counted and not shown. */
import { Refusal } from '#kernel';
import { hexTag, MAX_DEPTH, readElement, TAG, type Element } from '../asn1/index.ts';
import { tagName } from './names.ts';
import type { TreeNode } from './node.ts';
import { valueOf } from './values.ts';

/** Elements that one tree shows: more than a terminal scrolls, less than would hurt. */
export const MAX_NODES = 5_000;

/** Files of biometric data that are never opened: fingerprints and irises. */
const SEALED: ReadonlySet<number> = new Set([0x63, 0x76]);

export interface TreeOptions {
  /** Levels that are shown below the first; all by default. */
  readonly depth?: number;
  readonly maxNodes?: number;
}

/** The tree of an element. */
export function treeOf(
  element: Element,
  { depth = MAX_DEPTH, maxNodes = MAX_NODES }: TreeOptions = {},
): TreeNode {
  const budget = { left: maxNodes };
  return nodeOf(element, depth, budget, true);
}

interface Budget {
  left: number;
}

function nodeOf(element: Element, levels: number, budget: Budget, root = false): TreeNode {
  budget.left -= 1;
  const named = {
    at: element.start,
    tag: hexTag(element.tag),
    name: tagName(element.tag, { root }),
    length: element.length,
  };
  const leaf = (value: string, notShown = 0): TreeNode => ({ ...named, value, parts: [], notShown });
  if (root && SEALED.has(element.tag)) return leaf('not opened');
  const found = partsOf(element, budget.left);
  if (typeof found === 'string') return leaf(found);
  if (found === null) return leaf(valueOf(element));
  const { parts, count } = found;
  // A credential holds whole files of a chip in octets.
  const holdsFile = !element.constructed;
  if (levels <= 0) return { ...named, value: null, parts: [], notShown: count };
  const shown: TreeNode[] = [];
  for (const part of parts) {
    if (budget.left <= 0) break;
    shown.push(nodeOf(part, levels - 1, budget, holdsFile && isChipFile(part.tag)));
  }
  return { ...named, value: null, parts: shown, notShown: count - shown.length };
}

/** The parts of an element, or of what is in its octets; null where it has none, a sentence where they are damaged. */
function partsOf(element: Element, most: number): ReturnType<Element['firstChildren']> | string | null {
  if (!element.constructed) {
    const inner = encapsulated(element);
    return inner === null ? null : { parts: [inner], count: 1 };
  }
  try {
    return element.firstChildren(most);
  } catch (error) {
    if (error instanceof Refusal) return `${valueOf(element)}: ${error.message}`;
    throw error;
  }
}

/** What octets begin with where they are likely an element: types that hold others, and those of extensions. */
const INNER: ReadonlySet<number> = new Set<number>([
  TAG.sequence,
  TAG.set,
  TAG.integer,
  TAG.bitString,
  TAG.octetString,
  TAG.oid,
  TAG.boolean,
  TAG.utf8String,
  TAG.printableString,
  TAG.ia5String,
  TAG.enumerated,
]);

/** Outer tags of the files of a chip, which a travel credential holds in octets. */
const isChipFile = (octet: number): boolean => octet >= 0x60 && octet <= 0x77;

/** The one element that the octets of a string are, to its last byte and all through; null where they are not. */
function encapsulated({ source, tag, contentStart, contentEnd, depth }: Element): Element | null {
  const octets = tag === TAG.octetString || (tag & 0xc0) === 0x80;
  if (!octets && tag !== TAG.bitString) return null;
  const start = tag === TAG.bitString ? contentStart + 1 : contentStart;
  if (tag === TAG.bitString && source[contentStart] !== 0) return null;
  const first = source[start] ?? 0;
  if (contentEnd - start < 2 || !(INNER.has(first) || (octets && isChipFile(first)))) return null;
  try {
    const inner = readElement(source, start, contentEnd, depth + 1);
    return inner.end === contentEnd && isSound(inner) ? inner : null;
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}

/** Elements that are looked at before octets are taken for one: chance does not get so far. */
const SOUND_ENOUGH = 200;

/** Whether all parts, and theirs, can be read. A primitive element of no length says nothing for it. */
function isSound(element: Element, budget: Budget = { left: SOUND_ENOUGH }): boolean {
  budget.left -= 1;
  if (budget.left <= 0 || isChipFile(element.tag)) return true;
  if (!element.constructed) return element.length > 0 || element.tag === TAG.null;
  return element.firstChildren(budget.left).parts.every((part) => isSound(part, budget));
}
