/** What is due in dossiers and when the Council meets, for the first page of the desk. */
import type { Language } from '#kernel';
import { callApi } from '../../../../desk/api.ts';
import type { DueLine } from '../../../../desk/home/due-line.ts';
import { dueAnswerSchema } from '../../outputs/due-schema.ts';
import { pageOf } from '../shared/page-of.ts';

export async function dueLines(
  days: number,
  language: Language,
  signal: AbortSignal,
): Promise<readonly DueLine[]> {
  const { due } = await callApi(`/api/council/due?days=${days}&language=${language}`, dueAnswerSchema, {
    signal,
  });
  return due.map((line): DueLine => {
    const { by, daysLeft, text, about, who, citation, url, practice } = line;
    return {
      by,
      daysLeft,
      text: `${text}: ${about}`,
      who,
      state: null,
      citation,
      url,
      practice,
      to: pageOf(line),
    };
  });
}
