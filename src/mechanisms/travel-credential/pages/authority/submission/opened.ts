/** A submission that was opened: personal data, in the memory of the page that asked and nowhere else. */
import type { ExplainedReason, Language } from '#kernel';
import * as z from 'zod';
import { callApi } from '../../../../../desk/api.ts';
import { LEVELS } from '../../../authentication/level.ts';
import { DIRECTIONS } from '../../../journey/events.ts';
import { CHIP_CHECKS, declaredSchema } from '../../../journey/message.ts';
import { parseMoment } from '../../../journey/moment.ts';
import { LAW_VERSIONS } from '../../../journey/versions.ts';
import { API } from '../../shared/api.ts';
import { fromBase64 } from '../../shared/from-base64.ts';

const answer = z.enum(['yes', 'no', 'not-yet-known']);

const reasonSchema: z.ZodType<ExplainedReason> = z.object({
  code: z.string(),
  held: answer,
  text: z.string(),
  citation: z.string(),
  eli: z.string().nullable(),
  url: z.string(),
  // No value is shown by itself: the text has them in words.
  values: z.unknown().transform(() => ({})),
  get because() {
    return z.array(reasonSchema);
  },
});

const determinationSchema = z.object({
  answer,
  missing: z.array(z.object({ path: z.string(), text: z.string(), citation: z.string() })),
  reasons: z.array(reasonSchema),
});
export type Told = z.output<typeof determinationSchema>;

const holderSchema = z.object({
  surname: z.string(),
  givenNames: z.string(),
  nationality: z.string().nullable(),
  issuingState: z.string().nullable(),
  documentNumber: z.string(),
  born: z.string().nullable(),
  expiresOn: z.string().nullable(),
  issuedOn: z.string().nullable(),
});
export type Holder = z.output<typeof holderSchema>;

const moment = z.string().transform(parseMoment);

const openedSchema = z.object({
  direction: z.enum(DIRECTIONS),
  declared: moment,
  receivedAt: moment,
  eraseBy: moment,
  law: z.enum(LAW_VERSIONS),
  holder: holderSchema.nullable(),
  portrait: z
    .object({ base64: z.base64() })
    .transform(({ base64 }) => fromBase64(base64))
    .nullable(),
  travel: declaredSchema,
  creation: z.object({ comparedAt: moment, chip: z.enum(CHIP_CHECKS) }).nullable(),
  document: z.object({ level: z.enum(LEVELS), reasons: z.array(reasonSchema) }),
  route: determinationSchema,
  advance: determinationSchema,
  booth: z.array(reasonSchema),
});

/** What the guard learnt from the document or from the Entry/Exit System. */
export interface GuardFacts {
  readonly daysLeft?: number;
  readonly issuedOn?: string;
}

export type Opened = z.output<typeof openedSchema> & {
  /** In which its reasons are. */
  readonly language: Language;
  readonly facts: GuardFacts;
};

export interface SubmissionName {
  readonly state: string;
  readonly point: string;
  readonly submission: string;
}

/** Opens it, which is logged with its purpose. */
export async function openSubmission(
  name: SubmissionName,
  facts: GuardFacts,
  language: Language,
  signal: AbortSignal,
): Promise<Opened> {
  const opened = await callApi(`${API}/opened`, openedSchema, {
    method: 'POST',
    purpose: 'border-check',
    body: { ...name, ...facts, language },
    signal,
  });
  return { ...opened, language, facts };
}
