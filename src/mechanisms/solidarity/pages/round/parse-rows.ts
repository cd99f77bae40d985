/** Rows pasted from a spreadsheet, read one by one to pledges or to what is wrong with each. */
import {
  fromEuCode,
  isMemberState,
  OFFICIAL_LANGUAGES,
  MEMBER_STATES,
  stateName,
  type MemberState,
} from '#kernel';
import { plainNumber } from './read-form.ts';

export interface PledgeRow {
  readonly line: number;
  readonly data: Readonly<Record<string, unknown>> & { readonly state: MemberState };
}

/** A key of the words `paste.` with what it names. */
export interface RowFault {
  readonly line: number;
  readonly key: 'columns' | 'state' | 'other' | 'twice' | 'persons' | 'euro' | 'nothing' | 'source' | 'url';
  readonly values: Readonly<Record<string, string | number>>;
} // prettier-ignore

export type RowRead = { readonly row: PledgeRow } | { readonly fault: RowFault };

export const MOST_ROWS = 10_000;
/** Rows read before the browser gets its turn again. */
export const ROWS_AT_ONCE = 250;

/** The lines that say something; the first is left out where it is headings. */
export function linesOf(
  text: string,
): readonly { readonly line: number; readonly cells: readonly string[] }[] {
  const lines = text
    .split(/\r\n|\n|\r/)
    .map((one, index) => ({ line: index + 1, text: one }))
    .filter((one) => one.text.trim() !== '');
  const tabbed = lines.some((one) => one.text.includes('\t'));
  const split = lines.map(({ line, text: one }) => ({
    line,
    cells: one.split(tabbed ? '\t' : ';').map((cell) => cell.trim().replace(/^"(.*)"$/, '$1')),
  }));
  const [first] = split;
  const headed =
    first !== undefined && first.cells.length > 1 && !/\d/.test(first.cells.slice(1, 4).join(''));
  return headed && stateOf(first.cells[0] ?? '') === undefined ? split.slice(1) : split;
}

/** `own`: the one state that the reader acts for; null where any may be named. `seen` holds the states read so far. */
export function readRow(
  { line, cells }: { readonly line: number; readonly cells: readonly string[] },
  own: MemberState | null,
  seen: Map<MemberState, number>,
): RowRead {
  const fault = (key: RowFault['key'], values: RowFault['values'] = {}): RowRead => ({
    fault: { line, key, values: { line, ...values } },
  });
  const [name = '', persons = '', money = '', alternative = '', title = '', url = ''] = cells;
  if (cells.length < 3) return fault('columns', { n: cells.length });
  const state = stateOf(name);
  if (state === undefined) return fault('state', { text: name });
  if (own !== null && state !== own) return fault('other', { own, state });
  const first = seen.get(state);
  if (first !== undefined) return fault('twice', { state, first });
  const count = plainNumber(persons);
  if (persons !== '' && !/^\d{1,8}$/.test(count)) return fault('persons', { text: persons });
  for (const amount of [money, alternative]) {
    if (amount !== '' && !/^\d{1,14}(\.\d{1,2})?$/.test(plainNumber(amount)))
      return fault('euro', { text: amount });
  }
  if (persons === '' && money === '' && alternative === '') return fault('nothing');
  if (title === '') return fault('source');
  if (url !== '' && !/^https?:\/\/\S+$/i.test(url)) return fault('url', { text: url });
  seen.set(state, line);
  return {
    row: {
      line,
      data: {
        state,
        ...(persons === '' ? {} : { relocations: Number(count) }),
        ...(money === '' ? {} : { money: plainNumber(money) }),
        ...(alternative === '' ? {} : { alternative: plainNumber(alternative) }),
        source: url === '' ? { title } : { title, url },
      },
    },
  };
}

let names: Map<string, MemberState> | undefined;

/** By its letters, or by its name in any official language. */
export function stateOf(text: string): MemberState | undefined {
  const code = fromEuCode(text);
  if (code !== undefined) return isMemberState(code) ? code : undefined;
  names ??= new Map(
    OFFICIAL_LANGUAGES.flatMap((language) =>
      MEMBER_STATES.map((state) => [stateName(state, language).toLowerCase(), state] as const),
    ),
  );
  return names.get(text.trim().toLowerCase());
}
