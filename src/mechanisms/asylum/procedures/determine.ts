/** Everything the law says of one case, on the facts that are given. */
import { formatDay } from '#kernel';
import { procedure } from '#procedure';
import * as z from 'zod';
import { assess } from '../assessment/assess.ts';
import { ASSESSED_VIEW, assessedInWords, assessedSchema } from '../outputs/assessment-output.ts';
import { NOTICE } from '../words/notice.ts';
import { caseFields, caseOf } from './case-input.ts';

export const determine = procedure({
  action: 'asylum.determine',
  summary: {
    en: 'Which state, which procedure, by when and why: everything on the facts of one case',
    nl: 'Welke staat, welke procedure, tegen wanneer en waarom: alles over de feiten van één zaak',
  },
  description:
    'Nothing is kept. Every question is settled with its reasons, or names the facts that are missing; facts that are not given are not known.',
  method: 'POST',
  path: '/asylum/determine',
  files: ['facts'],
  view: ASSESSED_VIEW,
})
  .input(z.object(caseFields))
  .output(assessedSchema.extend({ asOf: z.string(), notice: z.string().describe('What this is not') }))
  .handler(({ input, context }) => {
    const { facts, given } = caseOf(input, context.today);
    const { answers } = assess(facts, given);
    return {
      asOf: formatDay(given.asOf),
      ...assessedInWords(answers, input.language),
      notice: NOTICE[input.language],
    };
  });
