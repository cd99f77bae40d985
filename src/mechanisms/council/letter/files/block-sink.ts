/** Where blocks are put while they are read: the text, and within it the cell, the text box or the note that is open. */
import { rowOf, type Block } from './blocks.ts';

type Close = () => void;

export class BlockSink {
  readonly #open: Block[][] = [[]];
  /** How many rows each open table has so far. */
  readonly #tables: { rows: number }[] = [];
  /** The cells of each open row. */
  readonly #rows: (readonly Block[])[][] = [];

  /** Whether a part of the text is open, and not the text itself. */
  get isNested(): boolean {
    return this.#open.length > 1;
  }

  put(block: Block): void {
    this.#open.at(-1)?.push(block);
  }

  /** An empty paragraph: of the text itself, since in a cell or a note it says nothing. */
  gap(): void {
    if (!this.isNested) this.put({ lines: [], joined: false });
  }

  /** What was put in the part that is open; it is empty then. */
  take(): readonly Block[] {
    return this.#open.at(-1)?.splice(0) ?? [];
  }

  /** The blocks of the text itself. */
  all(): readonly Block[] {
    return this.#open[0] ?? [];
  }

  /** Opens a part; `then` has its blocks when it is closed. */
  within(then: (blocks: readonly Block[]) => void): Close {
    this.#open.push([]);
    return () => then(this.#open.pop() ?? []);
  }

  table(): Close {
    this.#tables.push({ rows: 0 });
    return () => this.#tables.pop();
  }

  row(): Close {
    const cells: (readonly Block[])[] = [];
    this.#rows.push(cells);
    return () => {
      this.#rows.pop();
      const table = this.#tables.at(-1);
      const blocks = rowOf(cells, (table?.rows ?? 0) > 0);
      if (table !== undefined && blocks.length > 0) table.rows += 1;
      for (const block of blocks) this.put(block);
    };
  }

  /** A cell outside any row is read as the text around it. */
  cell(): Close | undefined {
    const row = this.#rows.at(-1);
    return row && this.within((blocks) => row.push(blocks));
  }
}
