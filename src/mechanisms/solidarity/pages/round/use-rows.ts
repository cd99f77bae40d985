/** Reads what was pasted a part at a time, so that the page stays with the reader. */
import type { MemberState } from '#kernel';
import { useEffect, useState } from 'react';
import { linesOf, MOST_ROWS, readRow, ROWS_AT_ONCE, type PledgeRow, type RowFault } from './parse-rows.ts';

export interface RowsRead {
  readonly total: number;
  readonly done: number;
  readonly rows: readonly PledgeRow[];
  readonly faults: readonly RowFault[];
}

const NOTHING: RowsRead = { total: 0, done: 0, rows: [], faults: [] };

export function useRows(text: string, own: MemberState | null): RowsRead {
  const [read, setRead] = useState(NOTHING);
  useEffect(() => {
    const stopping = new AbortController();
    const all = async (): Promise<void> => {
      const lines = linesOf(text);
      if (lines.length > MOST_ROWS) {
        setRead({ ...NOTHING, total: lines.length });
        return;
      }
      const seen = new Map<MemberState, number>();
      const rows: PledgeRow[] = [];
      const faults: RowFault[] = [];
      for (let start = 0; start < lines.length && !stopping.signal.aborted; start += ROWS_AT_ONCE) {
        for (const line of lines.slice(start, start + ROWS_AT_ONCE)) {
          const one = readRow(line, own, seen);
          if ('row' in one) rows.push(one.row);
          else faults.push(one.fault);
        }
        const done = Math.min(start + ROWS_AT_ONCE, lines.length);
        setRead({ total: lines.length, done, rows: [...rows], faults: [...faults] });
        // oxlint-disable-next-line no-await-in-loop -- the browser's turn
        await new Promise((next) => setTimeout(next));
      }
      if (lines.length === 0) setRead(NOTHING);
    };
    void all();
    return () => stopping.abort();
  }, [text, own]);
  return read;
}
