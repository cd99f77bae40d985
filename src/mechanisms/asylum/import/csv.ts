/** CSV as RFC 4180 has it: commas, fields in double quotes where they need them, a head. */
import { fault } from './file.ts';

export interface CsvTable {
  readonly head: readonly string[];
  /** Each with as many fields as the head, and the line it begins on. */
  readonly rows: readonly { readonly line: number; readonly fields: readonly string[] }[];
}

/** Reads a whole file. Throws a Refusal that names the line where a row has other fields than the head, or ends within quotes. */
export function parseCsv(text: string, field: string): CsvTable {
  const records: { line: number; fields: string[] }[] = [];
  let fields: string[] = [];
  let value = '';
  let quoted = false;
  let line = 1;
  let begun = 1;
  const endRecord = (): void => {
    fields.push(value);
    if (fields.length > 1 || fields[0] !== '') records.push({ line: begun, fields });
    fields = [];
    value = '';
  };
  for (let at = 0; at < text.length; at += 1) {
    const letter = text[at] ?? '';
    if (letter === '\n') line += 1;
    if (quoted) {
      if (letter !== '"') value += letter;
      else if (text[at + 1] === '"') {
        value += '"';
        at += 1;
      } else quoted = false;
    } else if (letter === '"' && value === '') quoted = true;
    else if (letter === ',') {
      fields.push(value);
      value = '';
    } else if (letter === '\n') {
      endRecord();
      begun = line;
    } else if (letter !== '\r') value += letter;
  }
  if (quoted)
    throw fault('damaged', 'The file ends within quotes: it was cut off.', `${field}, line ${begun}`);
  endRecord();
  const [head, ...rows] = records;
  if (head === undefined) throw fault('invalid-input', 'The file has no lines.', field);
  const short = rows.find((row) => row.fields.length !== head.fields.length);
  if (short) {
    throw fault(
      'damaged',
      `A row has ${short.fields.length} fields where the head has ${head.fields.length}.`,
      `${field}, line ${short.line}`,
    );
  }
  return { head: head.fields.map((name) => name.trim()), rows };
}
