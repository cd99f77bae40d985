/** Reads one of Eurostat's files in whichever of the two formats it is. */
import { parseJsonStat } from './eurostat-jsonstat.ts';
import { parseTsv } from './eurostat-tsv.ts';
import { clip, fault, MAX_TEXT, type EurostatTable, type TableSpec } from './table.ts';

/** The cells of a file of the table asked for. Throws a Refusal that says what is wrong with it and where. */
export function readEurostat(given: string, spec: TableSpec): EurostatTable {
  if (given.length > MAX_TEXT) {
    throw fault(spec, 'invalid-input', 'The file is larger than 10 MB.', {
      remedy: 'Select the states and years at Eurostat before downloading.',
    });
  }
  const text = given.replace(/^\uFEFF/, '');
  if (text.trim() === '') throw fault(spec, 'invalid-input', 'The file is empty.');
  if (/^\s*[{[]/.test(text)) return parseJsonStat(text, spec);
  const end = text.indexOf('\n');
  const first = end < 0 ? text : text.slice(0, end);
  if (first.includes('\t') || first.includes('\\')) return parseTsv(text, spec);
  if (/^freq,|^unit,/.test(first) && !first.includes('OBS_VALUE')) {
    throw fault(spec, 'damaged', 'The file ends within its head: it was cut off.', { at: 'line 1' });
  }
  throw fault(spec, 'invalid-input', `The file is neither TSV nor JSON; it begins “${clip(first)}”.`, {
    at: 'line 1',
  });
}
