/** What is due in solidarity cycles, for the first page of the desk. */
import type { Language } from '#kernel';
import * as z from 'zod';
import { callApi } from '../../../../desk/api.ts';
import type { DueLine } from '../../../../desk/home/due-line.ts';
import { ACTOR_WORDS } from '../../words/actor-words.ts';

const dueSchema = z.object({
  deadlines: z.array(
    z.object({
      year: z.number(),
      text: z.string(),
      actor: z.enum(['commission', 'council', 'member-states', 'coordinator', 'contributor', 'everyone']),
      state: z.string().nullable(),
      by: z.string(),
      daysLeft: z.number(),
      citation: z.string(),
      url: z.string(),
    }),
  ),
});

export async function dueLines(
  days: number,
  language: Language,
  signal: AbortSignal,
): Promise<readonly DueLine[]> {
  const { deadlines } = await callApi(`/api/solidarity/due?days=${days}&language=${language}`, dueSchema, {
    signal,
  });
  return deadlines.map(({ year, actor, ...line }) => ({
    ...line,
    who: ACTOR_WORDS[language][actor],
    to: `/solidarity/${year}`,
  }));
}
