/** What text extraction leaves in a line and a reader does not see. */

const LIGATURES: Readonly<Record<string, string>> = {
  ﬀ: 'ff',
  ﬁ: 'fi',
  ﬂ: 'fl',
  ﬃ: 'ffi',
  ﬄ: 'ffl',
  ﬅ: 'st',
  ﬆ: 'st',
  ĳ: 'ij',
  Ĳ: 'IJ',
};

/** A line as it was meant: no ligatures, soft hyphens or invisible characters, every space an ordinary one. */
export function cleanLine(text: string): string {
  return (
    text
      .normalize('NFC')
      .replace(/^[\f\uFEFF]+/, '')
      .replace(/[ﬀﬁﬂﬃﬄﬅﬆĳĲ]/g, (glyph) => LIGATURES[glyph] ?? glyph)
      .replace(/\u00AD$/, '-')
      .replace(/[\t\v\f\u00A0\u2000-\u200A\u202F\u205F\u3000]/g, ' ')
      .replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]|\p{Cc}/gu, '')
      .replace(/[‐‑]/g, '-')
      .replace(/^\s*(?:_{5,}|-{10,}|—{5,})\s*$/, '')
      // No column stands so far off; endless blanks would only slow reading down.
      .replace(/ {160,}/g, ' '.repeat(160))
      .trimEnd()
  );
}
