/** Where the law says it: acts and the places in them. Parsing, printing and links are in `citation-text.ts`. */

/** The short name under which an act is registered in `acts.ts`, for instance `AMMR`. */
export type ActCode = string;

/** A place in an act. Article, paragraph and so on are text because the law numbers them `5a` or `iii`. */
export interface Provision {
  readonly act: ActCode;
  readonly article?: string;
  readonly paragraph?: string;
  /** Which subparagraph, counted from 1. */
  readonly subparagraph?: number;
  readonly point?: string;
  readonly annex?: string;
  readonly recital?: string;
  /** Of a standard, which has sections where an act has articles: `5.1`. */
  readonly section?: string;
}
