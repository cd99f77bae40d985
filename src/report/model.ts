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
  /** `level` 2 stands within one of level 1, which is what it is when absent. */
  | ({ readonly kind: 'heading'; readonly level?: 1 | 2 } & Noted)
  /** `lead` opens the document; `aside` is set apart, as the type of an agenda point. */
  | ({ readonly kind: 'paragraph'; readonly lead?: true; readonly aside?: true } & Noted)
  | { readonly kind: 'list'; readonly items: readonly Noted[] }
  | ({ readonly kind: 'table' } & Table);

export interface ReportSource {
  readonly what: string;
  readonly title: string;
  readonly url: string | null;
  readonly date: string | null;
  /** In words: official, reported. */
  readonly standing: string;
}

export interface Report {
  readonly language: Language;
  readonly title: string;
  readonly subtitle: string;
  /** As of which day law and figures were read; also the day that the file itself bears. */
  readonly asOf: Day;
  readonly dateline: string;
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
