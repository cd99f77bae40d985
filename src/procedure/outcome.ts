/** Reasons and determinations as they leave the house: in words, with citation and link. */
import {
  explain,
  type Determination,
  type ExplainedReason,
  type Language,
  type Messages,
  type Reason,
} from '#kernel';
import * as z from 'zod';

export const languageSchema = z
  .enum(['en', 'nl'])
  .default('en')
  .meta({ description: 'The language of the answer: en or nl.' });

const valueSchema = z.union([
  z.string(),
  z.number(),
  z.boolean(),
  z.null(),
  z.record(z.string(), z.union([z.string(), z.number(), z.array(z.string())])),
]);

/** One rule that was tried, whether it held, in words, with the provision it rests on. */
export const reasonSchema = z
  .object({
    code: z.string(),
    held: z.enum(['yes', 'no', 'not-yet-known']),
    text: z.string(),
    citation: z.string(),
    eli: z.string().nullable(),
    url: z.string(),
    values: z.record(z.string(), valueSchema),
    get because() {
      return z.array(reasonSchema);
    },
  })
  .meta({ id: 'Reason' });

export const determinationSchema = z
  .object({
    answer: z.enum(['yes', 'no', 'not-yet-known']),
    missing: z.array(z.object({ path: z.string(), text: z.string(), citation: z.string() })),
    reasons: z.array(reasonSchema),
  })
  .meta({ id: 'Determination' });

export type ReasonJson = z.infer<typeof reasonSchema>;
export type DeterminationJson = z.infer<typeof determinationSchema>;

/** The reason texts of a mechanism, by language. */
export type MessagesByLanguage = Readonly<Record<Language, Messages>>;

export function reasonsInWords(
  reasons: readonly Reason[],
  language: Language,
  messages: MessagesByLanguage,
): ReasonJson[] {
  return explain(reasons, { language, messages: messages[language] }).reasons.map(plain);
}

export function determinationInWords(
  determination: Determination<unknown>,
  language: Language,
  messages: MessagesByLanguage,
): DeterminationJson {
  const { missing, reasons } = explain(determination, { language, messages: messages[language] });
  return {
    answer: determination.answer,
    missing: missing.map((fact) => ({ ...fact })),
    reasons: reasons.map(plain),
  };
}

function plain(reason: ExplainedReason): ReasonJson {
  const values = Object.fromEntries(
    Object.entries(reason.values).map(([name, value]) => [
      name,
      typeof value === 'object' && value !== null && 'states' in value
        ? { states: [...value.states] }
        : value,
    ]),
  );
  return { ...reason, values, because: reason.because.map(plain) };
}
