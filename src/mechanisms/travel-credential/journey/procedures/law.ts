/** Questions about the law, that read nothing and keep nothing. */
import { formatDay, parseDay, printProvision, type Language } from '#kernel';
import { determinationInWords, determinationSchema, numeric, procedure, yesOrNo } from '#procedure';
import * as z from 'zod';
import { MESSAGES } from '../../messages/index.ts';
import { timeNow } from '../clock.ts';
import { formatMoment, minuteOf, parseMoment } from '../moment.ts';
import { destinationOf } from '../rules/destination.ts';
import { mayContain, mayMake } from '../rules/may-make.ts';
import { maySubmit, windowOf } from '../rules/window.ts';
import { legSchema } from '../message.ts';
import { DEFAULT_VERSION, LAW, LAW_VERSIONS, type Parameter } from '../versions.ts';
import { directionField, languageField, lawField, momentField, nowField } from './inputs.ts';

const parameterSchema = z.object({
  name: z.string(),
  value: z.number().nullable().describe('Null where there is no such limit'),
  citation: z.string(),
  assumed: z.string().nullable().describe('Why it is assumed, where the text does not settle it'),
});

export const versions = procedure({
  action: 'travel-credential.versions',
  summary: {
    en: 'The versions of the law that is being made, and what each settles',
    nl: 'De versies van de wet die wordt gemaakt, en wat elk regelt',
  },
  method: 'GET',
  path: '/travel-credential/versions',
  view: {
    rows: 'versions',
    columns: [
      { path: 'version', head: 'Version' },
      { path: 'title', head: 'Text' },
      { path: 'nature', head: 'What it is' },
    ],
  },
})
  .input(z.object(languageField))
  .output(
    z.object({
      default: z.enum(LAW_VERSIONS),
      versions: z.array(
        z.object({
          version: z.enum(LAW_VERSIONS),
          title: z.string(),
          nature: z.string(),
          citation: z.string(),
          parameters: z.array(parameterSchema),
        }),
      ),
    }),
  )
  .handler(({ input: { language } }) => ({
    default: DEFAULT_VERSION,
    versions: LAW_VERSIONS.map((version) => {
      const { title, nature, provision, rules } = LAW[version];
      return {
        version,
        title: title[language],
        nature: nature[language],
        citation: printProvision(provision, { language }),
        parameters: Object.entries(rules ?? {}).map(([name, one]) =>
          parameterIn(name, one as Parameter | null, version, language),
        ),
      };
    }),
  }));

function parameterIn(
  name: string,
  parameter: Parameter | null,
  version: (typeof LAW_VERSIONS)[number],
  language: Language,
) {
  return {
    name,
    value: parameter?.value ?? null,
    citation: printProvision(parameter?.provision ?? LAW[version].provision, { language }),
    assumed: parameter?.assumed?.[language] ?? null,
  };
}

export const mayMakeCredential = procedure({
  action: 'travel-credential.mayMake',
  summary: {
    en: 'May this person make a credential from this document, with this in it?',
    nl: 'Mag deze persoon uit dit document een credential maken, met dit erin?',
  },
  method: 'GET',
  path: '/travel-credential/may-make',
})
  .input(
    z.object({
      document: z.enum(['passport', 'eu-identity-card', 'other']).optional(),
      nationality: z.string().max(3).optional().meta({ description: 'It decides nothing.' }),
      age: numeric(z.number().int().min(0).max(150)).optional(),
      chipGenuine: yesOrNo().optional(),
      faceMatched: yesOrNo().optional(),
      groups: z
        .string()
        .regex(/^\d{1,2}(?:,\d{1,2})*$/, { error: 'Data groups are written as 1,2,14.' })
        .optional()
        .meta({ description: 'Data groups: 1,2,14.' }),
      law: lawField,
      ...languageField,
    }),
  )
  .output(z.object({ holder: determinationSchema, contents: determinationSchema.nullable() }))
  .handler(({ input }) => {
    const { document, nationality, age, chipGenuine, faceMatched, groups, law, language } = input;
    const holder = mayMake(
      {
        document: document ?? null,
        nationality: nationality ?? null,
        age: age ?? null,
        chipGenuine: chipGenuine ?? null,
        faceMatched: faceMatched ?? null,
      },
      law,
    );
    const contents = groups === undefined ? null : mayContain(groups.split(',').map(Number), law);
    return {
      holder: determinationInWords(holder, language, MESSAGES),
      contents: contents && determinationInWords(contents, language, MESSAGES),
    };
  });

export const submissionWindow = procedure({
  action: 'travel-credential.window',
  summary: {
    en: 'May it be submitted now? From when until when',
    nl: 'Mag het nu worden ingediend? Van wanneer tot wanneer',
  },
  method: 'GET',
  path: '/travel-credential/window',
})
  .input(
    z.object({
      declared: momentField.meta({ description: 'The declared crossing, as 2026-12-03T09:00+01:00.' }),
      at: momentField.optional().meta({ description: 'The time asked about; now where it is left out.' }),
      law: lawField,
      ...languageField,
    }),
  )
  .output(
    z.object({
      now: nowField,
      answer: determinationSchema,
      opens: z.string().nullable(),
      closes: z.string().nullable(),
    }),
  )
  .handler(async ({ input: { declared, at, law, language }, context }) => {
    const now = minuteOf(await timeNow(await context.store()));
    const asked = at === undefined ? now : parseMoment(at);
    const crossing = parseMoment(declared);
    const { rules } = LAW[law];
    const window = rules === null ? null : windowOf(crossing, rules);
    return {
      now: formatMoment(now),
      answer: determinationInWords(maySubmit(asked, crossing, law), language, MESSAGES),
      opens: window && formatMoment(window.opens),
      closes: window && formatMoment(window.closes),
    };
  });

export const route = procedure({
  action: 'travel-credential.route',
  summary: {
    en: 'To which state does it go? That of first entry or of exit, from the route',
    nl: 'Naar welke staat gaat het? Die van eerste binnenkomst of van uitreis, uit de route',
  },
  method: 'POST',
  path: '/travel-credential/route',
})
  .input(z.object({ legs: z.array(legSchema).min(1).max(20), direction: directionField, ...languageField }))
  .output(
    z.object({
      answer: determinationSchema,
      crossing: z
        .object({
          state: z.string(),
          leg: z.number().int().describe('Which leg, from 1'),
          day: z.string(),
        })
        .nullable(),
    }),
  )
  .handler(({ input: { legs, direction, language } }) => {
    const parsed = legs.map(({ day, ...leg }) => ({ ...leg, day: parseDay(day) }));
    const found = destinationOf(parsed, direction);
    const crossing = found.answer === 'yes' ? found.outcome.crossing : null;
    const leg = crossing === null ? undefined : parsed[crossing.leg];
    return {
      answer: determinationInWords(found, language, MESSAGES),
      crossing:
        crossing && leg ? { state: crossing.state, leg: crossing.leg + 1, day: formatDay(leg.day) } : null,
    };
  });
