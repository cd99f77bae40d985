/** A document as data: what it says, without how it looks. Each writer makes one kind of file of it. */
import type { Day, Language } from '#kernel';
import type { Note } from './notes.ts';

/** A text with the numbers of the notes that stand behind it. */
export interface Noted {
  readonly text: string;
  readonly notes?: readonly number[];
}

/** What a column holds; all but `text` align right and are numbers in a spreadsheet. */
export type ColumnKind = 'text' | 'whole' | 'percent' | 'million' | 'euro';

export interface Column {
  readonly head: string;
  readonly unit?: string;
  readonly kind: ColumnKind;
  /** Takes what the other columns leave. */
  readonly wide?: true;
}

export interface Cell extends Noted {
  /**
   * What a spreadsheet computes with: persons, a share of one, euro. Absent where the text is the whole of it, as
   * for a figure that is not public.
   */
  readonly value?: number;
}

export interface Table {
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
  readonly total?: readonly Cell[];
  /** A line under it: what its marks mean. */
  readonly legend?: string;
}

export type Block =
  /** Each level stands within the one before it; it is 1 when absent. */
  | ({ readonly kind: 'heading'; readonly level?: 1 | 2 | 3 } & Noted)
  /** `lead` opens the document; `aside` is set apart, as the type of an agenda point. */
  | ({
      readonly kind: 'paragraph';
      readonly lead?: true;
      readonly aside?: true;
      /** The sentences after the first, where each has notes of its own. */
      readonly more?: readonly Noted[];
    } & Noted)
  | { readonly kind: 'list'; readonly items: readonly Noted[] }
  | ({ readonly kind: 'table' } & Table);

export interface ReportSource {
  readonly what: string;
  readonly title: string;
  readonly url: string | null;
  readonly date: string | null;
  /** In words: official, reported. Null where a document does not say it. */
  readonly standing: string | null;
}

/** What a letter says before the document that goes with it, on a page of its own. */
export interface Cover {
  /** The lines of the address. */
  readonly to: readonly string[];
  /** Place and day of the sender: “Den Haag, 7 december 2025”. */
  readonly dated: string;
  /** Subject, reference, enclosure. */
  readonly details: readonly { readonly label: string; readonly value: string }[];
  readonly blocks: readonly Block[];
  /** The lines of each signature: office, name. */
  readonly signatures: readonly (readonly string[])[];
}

export interface Report {
  readonly language: Language;
  readonly title: string;
  readonly subtitle: string;
  /** As of which day law and figures were read; also the day that the file itself bears. */
  readonly asOf: Day;
  readonly dateline: string;
  /** Present where the document goes out as a letter; the dateline is then in it. */
  readonly cover?: Cover;
  /** That figures are assumed, and the record unchanged; absent where nothing is assumed. */
  readonly status?: string;
  readonly blocks: readonly Block[];
  readonly notes: readonly Note[];
  readonly sources: readonly ReportSource[];
  /** What this document is not. */
  readonly footer: string;
  /** The file's name without its ending. */
  readonly fileName: string;
}
