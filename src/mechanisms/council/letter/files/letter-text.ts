/** What every reader of a letter gives, whatever kind of file it came in. */
export type LetterKind = 'text' | 'pdf' | 'docx' | 'html';

/** The text of a letter, line by line as a reader would see it. */
export interface LetterText {
  readonly kind: LetterKind;
  /**
   * A printed line of a PDF or a text, empty where the page leaves room; a paragraph, heading, item or row of a Word
   * file or web page, with an empty line between. A footnote is called by `[n]` directly after the word; its own text begins with `[n] `.
   */
  readonly lines: readonly string[];
  /** The 0-based line that each page begins at, ascending; [0] where there are no pages. */
  readonly pageStarts: readonly number[];
}

/** The lines of a file and where its pages begin. */
export type PagedLines = Pick<LetterText, 'lines' | 'pageStarts'>;
