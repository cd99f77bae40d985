/** The questionnaire, asked of the server: what it answers, and how. */
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import * as z from 'zod';
import type { Language } from '#kernel';
import { ApiRefusal, callApi } from '../../../../desk/api.ts';
import type { ShownReason } from '../../../../desk/panel/reason-tree.tsx';
import { inputOf, type CaseState } from './case-state.ts';

const FORMS = ['yes-no', 'day', 'choice', 'state', 'states', 'country', 'number', 'percent', 'list'] as const;
export type Form = (typeof FORMS)[number];

const options = z.array(z.object({ value: z.string(), text: z.string() })).nullable();

const asked = z.object({
  path: z.string(),
  form: z.enum(FORMS),
  ask: z.string(),
  explain: z.string().nullable(),
  options,
  items: z.array(z.object({ key: z.string(), form: z.enum(FORMS), say: z.string(), options })).nullable(),
});
/** A fact as it is asked, without why. */
export type Asked = z.output<typeof asked>;
export type ItemField = NonNullable<Asked['items']>[number];

const why = z.array(z.object({ question: z.string(), title: z.string(), citation: z.string() }));
export type Why = z.output<typeof why>;

const question = z.object({
  name: z.string(),
  title: z.string(),
  outcome: z.string().nullable(),
  sentence: z.string(),
  possible: z.array(z.object({ outcome: z.string(), text: z.string() })),
  determination: z.object({
    missing: z.array(z.object({ path: z.string(), text: z.string(), citation: z.string() })),
    // Thousands where much is open, and shown one question at a time: taken as they come.
    reasons: z.custom<readonly ShownReason[]>((value) => Array.isArray(value)),
  }),
});
export type CaseQuestion = z.output<typeof question>;

const change = z.object({
  path: z.string(),
  fact: z.string(),
  to: z.string(),
  unknown: z.boolean(),
  question: z.string(),
  title: z.string(),
  text: z.string(),
});
export type CaseChange = z.output<typeof change>;

const answerSchema = z.object({
  asOf: z.string(),
  next: z.object({ name: z.string(), title: z.string(), facts: z.array(asked.extend({ why })) }).nullable(),
  settled: z.number(),
  open: z.number(),
  questions: z.array(question),
  answered: z.array(
    z.object({
      name: z.string(),
      title: z.string(),
      facts: z.array(asked.extend({ say: z.string(), said: z.string().nullable() })),
    }),
  ),
  wanted: z.array(z.string()),
  readings: z.array(
    z.object({
      name: z.string(),
      other: z.string(),
      question: z.string(),
      title: z.string(),
      text: z.string(),
    }),
  ),
  wouldChange: z.array(change),
  notice: z.string(),
});
export type CaseAnswer = z.output<typeof answerSchema>;
export type OtherReading = CaseAnswer['readings'][number];

export const ASK_KEY = ['asylum', 'ask'] as const;

/** The answer on a case; the one before stays until it has come. Facts are in memory, never in an address. */
export function askQuery(
  state: Pick<CaseState, 'facts' | 'notKnown' | 'asOf' | 'readings'>,
  language: Language,
) {
  const input = inputOf(state);
  return queryOptions({
    queryKey: [...ASK_KEY, language, input],
    queryFn: ({ signal }) =>
      callApi('/api/asylum/ask', answerSchema, { method: 'POST', body: { ...input, language }, signal }),
    placeholderData: keepPreviousData,
    // Nothing of a case changes while the desk looks away; what is no longer shown is soon let go.
    staleTime: Infinity,
    gcTime: 60_000,
    structuralSharing: false,
    retry: (count, error) => !(error instanceof ApiRefusal) && count < 2,
  });
}
