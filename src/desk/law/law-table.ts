/** The provisions that are shown, as a table to take along, and how a program asks for them. */
import { actOf, textUrl, printProvision, type Language, type OfficialLanguage } from '#kernel';
import { shellWord } from '../take-along/shell-word.ts';
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
      actOf(provision.act).celex ?? '',
      printProvision(provision, { language }),
      reliedOn[language],
      mechanism[language],
      textUrl(provision, locale),
    ]),
  };
}

export function lawCommand(asked: string, language: Language): string {
  return [
    'npm run -s acquis -- law provisions',
    ...(asked === '' ? [] : [`--find ${shellWord(asked)}`]),
    ...(language === 'en' ? [] : [`--language ${language}`]),
  ].join(' ');
}

export function lawCall(asked: string, language: Language): string {
  const search = new URLSearchParams({
    ...(asked === '' ? {} : { find: asked }),
    ...(language === 'en' ? {} : { language }),
  }).toString();
  return `curl ${shellWord(`${location.origin}/api/law/provisions${search === '' ? '' : `?${search}`}`)}`;
}
