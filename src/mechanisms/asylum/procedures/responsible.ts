/** Which state is responsible for one application, and what has become of the steps between two states. */
import { formatDay } from '#kernel';
import { procedure } from '#procedure';
import * as z from 'zod';
import { answers, prepare } from '../assessment/assess.ts';
import { responsibilityLawQuestion } from '../assessment/law.ts';
import { RESPONSIBILITY_QUESTIONS } from '../assessment/responsibility.ts';
import { ASSESSED_VIEW, assessedInWords, assessedSchema } from '../outputs/assessment-output.ts';
import { NOTICE } from '../words/notice.ts';
import { caseFields, caseOf } from './case-input.ts';

const QUESTIONS = [responsibilityLawQuestion, ...RESPONSIBILITY_QUESTIONS];

export const responsible = procedure({
  action: 'asylum.responsible',
  summary: {
    en: 'Which member state is responsible for an application and why, and what became of requests and transfers',
    nl: 'Welke lidstaat voor een verzoek verantwoordelijk is en waarom, en wat er van verzoeken en overdrachten is geworden',
  },
  description:
    'Nothing is kept. By Regulation (EU) 2024/1351, or by Dublin III for what was registered before 1 July 2026. Requests, transfers, shifts and offsets are looked at where the facts say that there were any.',
  method: 'POST',
  path: '/asylum/responsible',
  files: ['facts'],
  view: ASSESSED_VIEW,
})
  .input(z.object(caseFields))
  .output(assessedSchema.extend({ asOf: z.string(), notice: z.string().describe('What this is not') }))
  .handler(({ input, context }) => {
    const { facts, given } = caseOf(input, context.today);
    const answered = answers(prepare(facts, given), given, QUESTIONS);
    return {
      asOf: formatDay(given.asOf),
      ...assessedInWords(answered, input.language),
      notice: NOTICE[input.language],
    };
  });
