/** A letter recorded at once, from a file: what the page of letters does, for the command and for programs. */
import { call, type AnyProcedure } from '@orpc/server';
import { MEMBER_STATES, Refusal } from '#kernel';
import { languageSchema, procedure, yesOrNo } from '#procedure';
import * as z from 'zod';
import { asRead } from '../confirm/as-read.ts';
import { CHANGE_KINDS } from '../confirm/merge.ts';
import type { WrittenBy } from '../confirm/plan-types.ts';
import { EVENT_SCHEMAS } from '../events.ts';
import { CONFIGURATIONS, LETTER_KINDS } from '../letter/codes.ts';
import { MAX_BYTES } from '../letter/files/limits.ts';
import { readLetter } from '../letter/read-letter.ts';
import { decoded } from './import.ts';
import { letterPlan } from './letter-plan.ts';
import { shownRows } from './letter-shown.ts';

type AgendaJson = z.input<typeof agendaSchema>;

const agendaSchema = EVENT_SCHEMAS.AgendaSet.omit({ example: true });

const flag = yesOrNo().default(false);

const WRITTEN_BY = [
  'dossier',
  'position',
  'references',
  'terms',
  'agenda',
  'commitment',
  'outcomes',
] as const satisfies readonly WrittenBy[];

/** `recordings`: the procedures that write, by name; what each may do is asked of the policy as ever. */
export function recordLetter(recordings: Readonly<Record<WrittenBy, AnyProcedure>>) {
  return procedure({
    action: 'council.record.letter',
    summary: {
      en: 'Record a letter from its file: shows first what would be written, and writes it with --confirm',
      nl: 'Een brief uit zijn bestand vastleggen: toont eerst wat er geschreven zou worden, en doet dat met --confirm',
    },
    method: 'POST',
    path: '/council/letters',
    bytes: ['document'],
    maxBody: Math.ceil((MAX_BYTES * 4) / 3) + 1024,
    costly: true,
    view: {
      rows: 'shown',
      columns: [
        { path: 'what', head: 'What' },
        { path: 'key', head: 'Point' },
        { path: 'text', head: 'Said' },
        { path: 'note', head: 'Note' },
      ],
      programs: ['agenda', 'writes', 'changes', 'unmatched'],
    },
  })
    .input(
      z.object({
        document: z.string().meta({
          positional: true,
          description: 'Text, PDF, Word or HTML, up to 20 MB, in base64',
        }),
        confirm: flag.meta({ description: 'Write it; without this it is only shown.' }),
        replace: flag.meta({
          description: 'Over an agenda on record: drop what the letter does not say, instead of keeping it.',
        }),
        add: flag.meta({
          description: 'Of a report: add the points that the recorded agenda does not have to it.',
        }),
        open: flag.meta({ description: 'Open a dossier for each point that has none.' }),
        kind: z
          .enum(LETTER_KINDS)
          .optional()
          .meta({ description: 'What it is recorded as; what it is read as when absent.' }),
        configuration: z
          .enum(CONFIGURATIONS)
          .optional()
          .meta({ description: 'Which Council, where the letter does not say so.' }),
        from: z.string().optional().meta({ description: 'The first day, where the letter does not say it.' }),
        to: z.string().optional().meta({ description: 'The last day, where the letter does not say it.' }),
        state: z
          .enum(MEMBER_STATES)
          .optional()
          .meta({ description: 'Whose government writes, as NL; what it is read as when absent.' }),
        source: z.string().trim().min(1).max(500).optional().meta({
          description: 'What the register names as the source; the number of the letter when absent.',
        }),
        idempotencyKey: z
          .string()
          .min(1)
          .max(120)
          .optional()
          .meta({ description: 'A retry with the same key writes once.' }),
        language: languageSchema,
      }),
    )
    .output(
      z.object({
        meeting: z.string(),
        kind: z.enum(LETTER_KINDS),
        recorded: z.boolean().describe('Whether it was written'),
        shown: z
          .array(z.object({ what: z.string(), key: z.string(), text: z.string(), note: z.string() }))
          .describe('The same for people: what would be written, what changes, what is left out'),
        counts: z.record(z.string(), z.number().int()),
        changes: z.array(
          z.object({
            kind: z.enum(CHANGE_KINDS),
            what: z.string(),
            key: z.string().nullable(),
            before: z.string(),
            after: z.string(),
          }),
        ),
        unmatched: z
          .array(z.string())
          .describe('Points of a report that are on no recorded agenda: left out'),
        agenda: agendaSchema
          .nullable()
          .describe('What record agenda takes as its input; null where the agenda stays as it is'),
        writes: z
          .array(z.object({ by: z.enum(WRITTEN_BY), input: z.looseObject({}) }))
          .describe('Each write in its order: the procedure among council record, and its input'),
      }),
    )
    .handler(async ({ input, context }) => {
      const read = await readLetter(decoded(input.document), { signal: context.signal });
      const letter = asRead(read, input.language);
      const { plan, unmatched, edit } = await letterPlan(letter, input, context);
      if (input.confirm) {
        if (plan.writes.length === 0) throw nothing();
        const key = input.idempotencyKey ?? crypto.randomUUID();
        for (const { by, id, input: given } of plan.writes) {
          // oxlint-disable-next-line no-await-in-loop -- in their order: an agenda never names a dossier that is not there
          await call(
            recordings[by],
            { ...given, idempotencyKey: `${key} ${id}`, language: input.language },
            { context, path: ['council', 'record', by] },
          );
        }
      }
      return {
        meeting: plan.meeting,
        kind: edit.as,
        recorded: input.confirm,
        shown: shownRows(plan, { ...input, unmatched }),
        counts: { ...plan.counts },
        changes: [...plan.changes],
        unmatched: [...unmatched],
        agenda: (plan.writes.find(({ by }) => by === 'agenda')?.input as AgendaJson | undefined) ?? null,
        writes: plan.writes.map(({ by, input: given }) => ({ by, input: { ...given } })),
      };
    });
}

function nothing(): Refusal {
  return new Refusal('invalid-input', 'Nothing in this letter can be recorded.', {
    where: 'document',
    remedy: 'Of a report, the points must be on the recorded agenda, or be added to it: --add.',
  });
}
