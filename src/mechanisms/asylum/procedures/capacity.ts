/** The adequate capacity of a state for the border procedure, its use, and what it must and may still examine there. */
import {
  determinationOf,
  determinationOfConclusion,
  formatDay,
  MEMBER_STATES,
  parseDay,
  participates,
  stateName,
  type Conclusion,
  type Language,
  type Words,
} from '#kernel';
import {
  determinationInWords,
  determinationSchema,
  languageSchema,
  numeric,
  procedure,
  yesOrNo,
} from '#procedure';
import * as z from 'zod';
import { MESSAGES } from '../messages/index.ts';
import { DEFAULT_PARAMETERS } from '../parameters.ts';
import { capacityOf, DECISION_FROM } from '../reference/capacity.ts';
import { stateView, type Duty } from '../rules/capacity/state-view.ts';

const count = () => numeric(z.number().int().nonnegative()).optional();
const dayText = z.iso.date();

const GROUNDS = ['f', 'c', 'j'] as const;

const GROUND_WORDS: Readonly<Record<(typeof GROUNDS)[number], Words>> = {
  f: {
    en: 'Danger to national security or public order',
    nl: 'Gevaar voor nationale veiligheid of openbare orde',
  },
  c: { en: 'Misled authorities', nl: 'Misleide autoriteiten' },
  j: {
    en: 'A nationality with a rate of 20 % or lower',
    nl: 'Een nationaliteit met een percentage van 20 % of lager',
  },
};

const DUTY_WORDS: Readonly<Record<Duty | 'not-yet-known', Words>> = {
  must: { en: 'must be examined there', nl: 'moet daar worden behandeld' },
  may: { en: 'no longer required, may still be', nl: 'niet langer verplicht, mag nog' },
  'not-yet-known': { en: 'not yet known', nl: 'nog niet bekend' },
};

export const capacity = procedure({
  action: 'asylum.capacity',
  summary: {
    en: 'The border procedure of a state: its capacity, its yearly maximum, and what it must and may still examine there',
    nl: 'De grensprocedure van een staat: de capaciteit, het jaarlijkse maximum, en wat hij daar nog moet en mag behandelen',
  },
  method: 'GET',
  path: '/asylum/capacity',
  view: {
    rows: 'grounds',
    columns: [
      { path: 'provision', head: 'Ground' },
      { path: 'text', head: 'Who' },
      { path: 'dutyText', head: 'At the border' },
    ],
    none: 'The Regulation does not apply to this state on that day.',
  },
})
  .input(
    z.object({
      state: z.enum(MEMBER_STATES).meta({ positional: true, description: 'The state, as NL.' }),
      asOf: dayText.optional().meta({ description: 'The day to look at; today when absent.' }),
      capacity: count().meta({
        description: 'The number of the implementing act, where it is not known here or is another.',
      }),
      inProcedure: count().meta({ description: 'Applicants in the asylum border procedure on that day.' }),
      inReturnProcedure: count().meta({ description: 'Persons in a return border procedure on that day.' }),
      examinedThisYear: count().meta({
        description: 'Applications examined in the border procedure since 1 January.',
      }),
      notifiedOn: dayText.optional().meta({
        description: 'The day on which the state notified that its capacity is reached; none when absent.',
      }),
      authorised: yesOrNo().default(false).meta({
        description: 'Whether the Commission has authorised the state to stop at the yearly maximum.',
      }),
      language: languageSchema,
    }),
  )
  .output(
    z.object({
      state: z.enum(MEMBER_STATES),
      name: z.string(),
      asOf: z.string(),
      capacity: z
        .number()
        .int()
        .nullable()
        .describe('Persons at any given moment; null where it is not known'),
      confidence: z
        .enum(['stated', 'reported', 'unconfirmed', 'unknown'])
        .describe(
          'How sure the capacity is: as the question said, read in a source, from one weak source, or not known',
        ),
      source: z.object({ title: z.string(), url: z.string().nullable() }).nullable(),
      maximum: z.number().int().nullable().describe('Applications in the calendar year'),
      multiplier: z.number().int().nullable().describe('How many times the capacity the maximum is'),
      inUse: z.number().int().nullable().describe('Persons counted against the capacity'),
      reached: determinationSchema.describe('Whether the capacity is reached, so that the state may notify'),
      examined: determinationSchema.describe('Whether the maximum is examined, so that the state may notify'),
      grounds: z.array(
        z.object({
          provision: z.string(),
          text: z.string(),
          duty: z.enum(['must', 'may', 'not-yet-known']),
          dutyText: z.string(),
          why: determinationSchema,
        }),
      ),
    }),
  )
  .handler(({ input, context }) => {
    const { state, language } = input;
    const asOf = input.asOf === undefined ? context.today : parseDay(input.asOf);
    const figure = input.capacity === undefined ? capacityOf(state, asOf) : null;
    const persons = input.capacity ?? figure?.persons ?? null;
    const view = stateView(
      persons,
      asOf,
      {
        inProcedure: input.inProcedure,
        inReturnProcedure: input.inReturnProcedure,
        examinedThisYear: input.examinedThisYear,
        notifiedOn: input.notifiedOn === undefined ? null : parseDay(input.notifiedOn),
        authorised: input.authorised,
      },
      DEFAULT_PARAMETERS,
    );
    const applies = asOf >= DECISION_FROM && participates(state, 'APR', asOf).answer === 'yes';
    return {
      state,
      name: stateName(state, language),
      asOf: formatDay(asOf),
      capacity: persons,
      confidence: input.capacity === undefined ? (figure?.confidence ?? 'unknown') : 'stated',
      source: figure?.source ?? null,
      maximum: view.maximum?.applications ?? null,
      multiplier: view.maximum?.multiplier ?? null,
      inUse: view.inUse,
      reached: determinationInWords(determinationOf(view.reached), language, MESSAGES),
      examined: determinationInWords(determinationOf(view.examined), language, MESSAGES),
      grounds: applies ? GROUNDS.map((ground) => groundIn(ground, view.duties[ground], language)) : [],
    };
  });

function groundIn(ground: (typeof GROUNDS)[number], duty: Conclusion<Duty>, language: Language) {
  const settled = duty.outcome ?? ('not-yet-known' as const);
  return {
    provision: `42(1)(${ground})`,
    text: GROUND_WORDS[ground][language],
    duty: settled,
    dutyText: DUTY_WORDS[settled][language],
    why: determinationInWords(determinationOfConclusion(duty), language, MESSAGES),
  };
}
