/** The calendar of a year's cycle as a table to take along. */
import { textUrl, formatDay, printProvision, type Day, type Language } from '#kernel';
import type { TakenTable } from '../../../../desk/take-along/table.ts';
import { ACTOR_WORDS } from '../../words/actor-words.ts';
import { allDeadlines, entryInWords } from './deadlines.ts';

const HEADS = ['code', 'from', 'by', 'within', 'what', 'who', 'under', 'address'];

/** Days are written as in ISO 8601; what is not known is empty. */
export function deadlineTable(year: number, title: string, language: Language): TakenTable {
  const day = (one: Day | null): string | null => (one === null ? null : formatDay(one));
  return {
    title,
    fileName: `solidarity-${year}-deadlines`,
    columns: HEADS.map((head) => ({ head, kind: 'text' })),
    rows: allDeadlines(year).map((entry) => [
      entry.code,
      day(entry.from),
      day(entry.by),
      entry.within === null ? null : `${entry.within.count} ${entry.within.unit}`,
      entryInWords(entry, language),
      ACTOR_WORDS[language][entry.actor],
      printProvision(entry.provision, { language }),
      textUrl(entry.provision, language),
    ]),
  };
}
