/** What is due, as the server gives it. */
import * as z from 'zod';

export const DUE_KINDS = ['deadline', 'milestone', 'meeting'] as const;
export type DueKind = (typeof DUE_KINDS)[number];

const dueSchema = z.object({
  by: z.string(),
  /** Below zero where it is overdue. */
  daysLeft: z.number(),
  status: z.enum(['overdue', 'coming']),
  kind: z.enum(DUE_KINDS),
  text: z.string(),
  who: z.string(),
  about: z.string(),
  dossier: z.string().nullable(),
  meeting: z.string().nullable(),
  citation: z.string().nullable(),
  url: z.string().nullable(),
  practice: z.string().nullable(),
});

export type Due = z.output<typeof dueSchema>;

export const dueAnswerSchema = z.object({ due: z.array(dueSchema) });
export type DueAnswer = z.output<typeof dueAnswerSchema>;

/** The page that a line is about. */
export function pageOf({ dossier, meeting }: Pick<Due, 'dossier' | 'meeting'>): string {
  if (dossier !== null) return `/council/dossiers/${dossier}`;
  return meeting === null ? '/council/due' : `/council/agenda/${meeting}`;
}
