/** What the elements of a web page are for a reader of its text. */
import type { Attributes } from './markup.ts';

const DROPPED = new Set(
  (
    'head script style noscript template title nav header footer aside form button select textarea ' +
    'svg math canvas iframe object audio video del'
  ).split(' '),
);

const BLOCKS = new Set(
  (
    'address article blockquote body caption center dd details dialog div dl dt fieldset figcaption figure ' +
    'h1 h2 h3 h4 h5 h6 hr html legend li main ol p pre section summary table tbody td tfoot th thead tr ul'
  ).split(' '),
);

/** Of the official publications: the cross that closes a note that floats over the text. */
const DROPPED_CLASSES = ['note-close'];
const NOTE_CLASSES = ['noot', 'voetnoot', 'footnote', 'endnote'];
const CALL_CLASSES = ['nootnum', 'nootnr', 'noot', 'footnote-ref', 'noteref'];
const LABEL_CLASSES = ['ol', 'nr', 'label', 'lidnr', 'li__nr', 'lijst_nr', 'nummer'];
const UNMARKED_CLASSES = ['expliciet', 'none', 'unstyled', 'list-unstyled', 'unnumbered', 'ol-unnumbered'];

/** Navigation, scripts, pictures and what is hidden. */
export function isDropped(name: string, attributes: Attributes): boolean {
  if (isNote(name, attributes)) return false;
  return DROPPED.has(name) || attributes['hidden'] !== undefined || hasClass(attributes, DROPPED_CLASSES);
}

export function isBlock(name: string): boolean {
  return BLOCKS.has(name);
}

/** The element that holds the text of one footnote. */
export function isNote(name: string, attributes: Attributes): boolean {
  if (!isBlock(name) && name !== 'aside') return false;
  return hasClass(attributes, NOTE_CLASSES) || /^_?(?:ftn|edn|fn)-?\d+$/i.test(attributes['id'] ?? '');
}

/** What is raised, or is the number of a footnote by its class. */
export function isRaised(name: string, attributes: Attributes): boolean {
  return name === 'sup' || ((name === 'a' || name === 'span') && hasClass(attributes, CALL_CLASSES));
}

/** The number or letter before an item, as an element of its own. */
export function isLabelElement(attributes: Attributes): boolean {
  return hasClass(attributes, LABEL_CLASSES);
}

/** A list that shows no numbers and no bullets of its own. */
export function isUnmarked(attributes: Attributes): boolean {
  return (
    hasClass(attributes, UNMARKED_CLASSES) || /list-style(?:-type)?:\s*none/i.test(attributes['style'] ?? '')
  );
}

function hasClass(attributes: Attributes, wanted: readonly string[]): boolean {
  const classes = attributes['class']?.toLowerCase().split(/\s+/) ?? [];
  return classes.some((name) => wanted.includes(name));
}
