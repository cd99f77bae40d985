/** The name field: primary identifier, two fillers, secondary identifier (Doc 9303-3 § 4.6). */

export interface Names {
  /** The primary identifier, which in most states is the surname. */
  readonly surname: string;
  /** The secondary identifier; empty where the name has one part only. */
  readonly givenNames: string;
  /** A letter in the last place: the name may go on beyond the field. */
  readonly possiblyTruncated: boolean;
  /** More than one double filler between names: what comes after the second is taken as given names too. */
  readonly extraSeparator: boolean;
}

/** The names in a field of A to Z and fillers. */
export function namesIn(field: string): Names {
  const text = withoutFillersAtEnd(field);
  const at = text.indexOf('<<');
  const primary = at === -1 ? text : text.slice(0, at);
  const secondary = at === -1 ? '' : text.slice(at + 2);
  return {
    surname: spaced(primary),
    givenNames: spaced(secondary),
    possiblyTruncated: field !== '' && text.length === field.length,
    extraSeparator: secondary.includes('<<'),
  };
}

export function withoutFillersAtEnd(field: string): string {
  let end = field.length;
  while (end > 0 && field.charCodeAt(end - 1) === 0x3c) end -= 1;
  return field.slice(0, end);
}

function spaced(part: string): string {
  return part.replaceAll(/<+/g, ' ').trim();
}
