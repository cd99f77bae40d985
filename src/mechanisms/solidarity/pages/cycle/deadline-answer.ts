/** From the deadline that is asked, such as `due.pool-adoption`, to what the panel shows. */
import { actOf, textUrl, printProvision, type Language, type OfficialLanguage } from '#kernel';
import type { TFunction } from 'i18next';
import { formatsIn } from '../../../../desk/figures/formats.ts';
import type { PanelAnswer } from '../../../../desk/panel/answer.ts';
import { allDeadlines, entryInWords } from './deadlines.ts';
import { whenInWords } from './when-in-words.ts';

/** Null when it is not a deadline of this year that is asked. */
export function deadlineAnswer(
  why: string,
  year: number,
  language: Language,
  locale: OfficialLanguage,
  t: TFunction,
): PanelAnswer | null {
  if (!why.startsWith('due.')) return null;
  const entry = allDeadlines(year).find(({ code }) => `due.${code}` === why);
  if (entry === undefined) return null;
  const { provision } = entry;
  return {
    subject: t('timeline.title'),
    measure: entryInWords(entry, language),
    text: whenInWords(entry, formatsIn(locale), t),
    standing: 'none',
    recorded: null,
    reasons: entry.reasons,
    sources: [
      {
        what: printProvision(provision, { language }),
        title: actOf(provision.act).title[language],
        url: textUrl(provision, locale),
        date: null,
        standing: 'official',
      },
    ],
    vintage: null,
  };
}
