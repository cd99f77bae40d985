/** Every time limit of one case with its date. */
import { formatDay } from '#kernel';
import { procedure } from '#procedure';
import * as z from 'zod';
import { prepare } from '../assessment/assess.ts';
import { caseLimits } from '../assessment/time-limits.ts';
import { timeLimitInWords, timeLimitSchema } from '../outputs/time-limit-output.ts';
import { NOTICE } from '../words/notice.ts';
import { caseFields, caseOf } from './case-input.ts';

export const deadlines = procedure({
  action: 'asylum.deadlines',
  summary: {
    en: 'Every time limit of a case: by when, counted from what, and what follows if it is missed',
    nl: 'Iedere termijn van een zaak: tegen wanneer, vanaf wat gerekend, en wat er volgt als zij wordt gemist',
  },
  description:
    'Nothing is kept. Those between two states are there once a request is next or was made. Where a length is not yet known, the earliest end is shown, with what it depends on.',
  method: 'POST',
  path: '/asylum/deadlines',
  files: ['facts'],
  view: {
    rows: 'limits',
    columns: [
      { path: 'date', head: 'By' },
      { path: 'daysLeft', head: 'Days left' },
      { path: 'text', head: 'What' },
      { path: 'citation', head: 'Provision' },
      { path: 'consequence', head: 'If it is missed' },
    ],
    none: 'No time limit runs on these facts.',
  },
})
  .input(z.object(caseFields))
  .output(
    z.object({
      asOf: z.string(),
      limits: z.array(timeLimitSchema),
      notice: z.string().describe('What this is not'),
    }),
  )
  .handler(({ input, context }) => {
    const { facts, given } = caseOf(input, context.today);
    const limits = caseLimits(prepare(facts, given), given);
    return {
      asOf: formatDay(given.asOf),
      limits: limits.map((one) => timeLimitInWords(one, given.asOf, input.language)),
      notice: NOTICE[input.language],
    };
  });
