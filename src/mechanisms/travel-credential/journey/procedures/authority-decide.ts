/** The guard's decision at the border. */
import { procedure } from '#procedure';
import * as z from 'zod';
import { decide as decideOn } from '../authority/decide.ts';
import { timeNow } from '../clock.ts';
import { formatMoment, minuteOf, parseMoment } from '../moment.ts';
import { DECISIONS, REFUSAL_GROUNDS } from '../rules/decision.ts';
import { actorOf, momentField, officeFields, submissionField } from './inputs.ts';

export const decide = procedure({
  action: 'travel-credential.authority.decide',
  summary: {
    en: 'Record what the guard decided: crossed, refused with grounds and a reason, or nobody came',
    nl: 'Vastleggen wat de grenswachter besliste: gepasseerd, geweigerd met gronden en reden, of niemand kwam',
  },
  method: 'POST',
  path: '/travel-credential/decisions',
})
  .input(
    z.object({
      ...officeFields,
      submission: submissionField,
      decision: z.enum(DECISIONS),
      at: momentField.optional().meta({ description: 'When; now where it is left out.' }),
      grounds: z
        .array(z.enum(REFUSAL_GROUNDS))
        .max(9)
        .default([])
        .meta({ description: 'Grounds of a refusal, by the letters of the standard form.' }),
      explanation: z
        .string()
        .trim()
        .min(1)
        .max(2_000)
        .optional()
        .meta({ description: 'The reason in the guard’s own words; erased with the rest.' }),
    }),
  )
  .output(z.object({ submission: z.string(), decision: z.enum(DECISIONS), eraseBy: z.string() }))
  .handler(async ({ input, context }) => {
    const store = await context.store();
    const time = await timeNow(store);
    const { eraseBy } = await decideOn(
      store,
      {
        ...input,
        explanation: input.explanation ?? null,
        at: input.at === undefined ? minuteOf(time) : parseMoment(input.at),
      },
      actorOf(context.caller),
      time,
    );
    return { submission: input.submission, decision: input.decision, eraseBy: formatMoment(eraseBy) };
  });
