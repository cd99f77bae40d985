/** The provisions that are shown, as a table to take along. */
import { actOf, eurLexUrl, printProvision, type Language, type OfficialLanguage } from '#kernel';
import type { TakenTable } from '../take-along/table.ts';
import type { Line } from './law-page.tsx';

const HEADS = ['act', 'celex', 'provision', 'relied_on_for', 'mechanism', 'address'];

export function lawTable(
  lines: readonly Line[],
  title: string,
  language: Language,
  locale: OfficialLanguage,
): TakenTable {
  return {
    title,
    fileName: 'law',
    columns: HEADS.map((head) => ({ head, kind: 'text' })),
    rows: lines.map(({ provision, for: reliedOn, mechanism }) => [
      actOf(provision.act).cited[language],
      actOf(provision.act).celex,
      printProvision(provision, { language }),
      reliedOn[language],
      mechanism[language],
      eurLexUrl(provision, locale),
    ]),
  };
}
