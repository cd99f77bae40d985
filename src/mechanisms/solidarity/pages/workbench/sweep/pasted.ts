/** Scenarios of a table that was pasted from a spreadsheet: the first line names the parts, one scenario a line. */
import { PARTS, readScenario, type Scenario } from '../scenario.ts';
import type { BadLine } from './messages.ts';

export const MOST_LINES = 100_000;

export type Pasted =
  | { readonly refused: 'no-header' | 'too-many'; readonly lines: number }
  | {
      readonly refused: null;
      readonly scenarios: readonly Scenario[];
      readonly badLines: readonly BadLine[];
    };

/** Good lines are kept; of the others each is named with what could not be read. */
export function readPasted(text: string): Pasted {
  const lines = text.split(/\r\n|\r|\n/);
  const [head = '', ...rest] = lines;
  const separator = head.includes('\t') ? '\t' : ';';
  const columns = head.split(separator).map((name) => name.trim().toLowerCase());
  if (!columns.some((name) => (PARTS as readonly string[]).includes(name))) {
    return { refused: 'no-header', lines: lines.length };
  }
  const filled = rest
    .map((line, index) => ({ line, number: index + 2 }))
    .filter(({ line }) => line.trim() !== '');
  if (filled.length > MOST_LINES) return { refused: 'too-many', lines: filled.length };
  const scenarios: Scenario[] = [];
  const badLines: BadLine[] = [];
  for (const { line, number } of filled) {
    const cells = line.split(separator).map((cell) => cell.trim());
    const { scenario, unread } = readScenario(
      Object.fromEntries(
        columns.map((name, index) => [name, (cells[index] ?? '').replaceAll(/["\u00A0\u202F ]/g, '')]),
      ),
    );
    if (unread.length > 0) badLines.push({ line: number, what: unread.join(', ') });
    else scenarios.push(scenario);
  }
  return { refused: null, scenarios, badLines };
}
