/** The name field of a zone, cut by the rules on truncation where it is too long (Doc 9303-4 § 4.2.3 and its like). */
import { Refusal } from '#kernel';

/**
 * Primary and secondary identifier in `width` places. What is too long is cut at its end, a primary identifier so that
 * one letter of the secondary stands too; a cut field always ends with a letter, which tells that it was cut.
 * Both come in A to Z and fillers. Throws a Refusal where there is no primary identifier.
 */
export function nameField(primary: string, secondary: string, width: number): string {
  if (primary === '') {
    throw new Refusal('invalid-input', 'A zone has no name: the primary identifier is empty.', {
      where: 'surname',
      remedy: 'Give the name that there is as the surname.',
    });
  }
  const joined = secondary === '' ? primary : `${primary}<<${secondary}`;
  if (joined.length <= width) return joined.padEnd(width, '<');
  const room = secondary === '' ? width : width - 3;
  const head = primary.length > room ? endingInLetter(primary.slice(0, room)) : primary;
  const cut = (secondary === '' ? head : `${head}<<${secondary}`).slice(0, width);
  return endingWithALetter(cut, head, secondary, width);
}

function endingInLetter(text: string): string {
  return text.replace(/<+$/, '');
}

/** Where the cut falls between two parts, letters are taken from the first part until one of the next comes in. */
function endingWithALetter(cut: string, head: string, secondary: string, width: number): string {
  if (!cut.endsWith('<')) return cut;
  const parts = head.split('<');
  const longest = parts.reduce((best, part, at) => (part.length > (parts[best]?.length ?? 0) ? at : best), 0);
  const shorter = parts.map((part, at) => (at === longest ? part.slice(0, -1) : part)).join('<');
  const again = (secondary === '' ? shorter : `${shorter}<<${secondary}`).slice(0, width);
  return endingWithALetter(again, shorter, secondary, width);
}
