/** Countries of origin: one of them whole, all with what is known, and what changed on a day. */
import { countryName, foldedText, formatDay, fromEuCode, isMemberState, parseDay, Refusal } from '#kernel';
import { languageSchema, procedure } from '#procedure';
import * as z from 'zod';
import { changesOn, daysOfChangeAround, lawChangesOn } from '../outputs/changes-output.ts';
import { countryAnswer, listingOf, rateToJson } from '../outputs/country-output.ts';
import { answerSchema, changesSchema, countriesSchema, countrySchema } from '../outputs/country-schema.ts';
import { DEFAULT_PARAMETERS } from '../parameters.ts';
import { countryFacts, KNOWN_COUNTRIES } from '../reference/country-facts.ts';
import { rateOn } from '../reference/recognition-rates.ts';
import { nationalStandings } from '../reference/safe-origin-national.ts';
import { groundByRate, groundByUnionList } from '../rules/origin/country.ts';
import { rateText } from '../words/country.ts';
import { countryOf, countryText, daySchema } from './input.ts';

const asOfSchema = daySchema
  .optional()
  .meta({ description: 'Of an application lodged on this day, as 2026-07-01; today when absent.' });

export const country = procedure({
  action: 'asylum.country',
  summary: {
    en: 'One country of origin: the Union list, national lists, its recognition rate, and the grounds that follow',
    nl: 'Eén land van herkomst: de lijst van de Unie, nationale lijsten, het erkenningspercentage, en de gronden die volgen',
  },
  method: 'GET',
  path: '/asylum/country',
  view: {
    rows: 'grounds',
    columns: [
      { path: 'citation', head: 'Ground' },
      { path: 'answer', head: 'Arises' },
      { path: 'text', head: 'Why' },
    ],
    lists: {
      national: {
        head: 'National lists',
        columns: [
          { path: 'name', head: 'State' },
          { path: 'answer', head: 'Listed' },
          { path: 'text', head: 'What is known' },
        ],
      },
      earlierRates: {
        head: 'Other rates',
        columns: [
          { path: 'year', head: 'Year' },
          { path: 'text', head: 'Rate' },
        ],
      },
      changes: {
        head: 'Changes',
        columns: [
          { path: 'on', head: 'Day' },
          { path: 'text', head: 'What' },
        ],
      },
      uncertain: {
        head: 'Uncertain',
        columns: [
          { path: 'about', head: 'About' },
          { path: 'text', head: 'What' },
        ],
      },
    },
  },
})
  .input(
    z.object({
      country: countryText.meta({
        positional: true,
        description: 'Its three letters, as EGY (XKX for Kosovo), its two, or its name in English or Dutch.',
      }),
      asOf: asOfSchema,
      language: languageSchema,
    }),
  )
  .output(countrySchema)
  .handler(({ input, context }) =>
    countryAnswer({
      country: countryOf(input.country),
      asOf: input.asOf === undefined ? context.today : parseDay(input.asOf),
      language: input.language,
      parameters: DEFAULT_PARAMETERS,
    }),
  );

export const countries = procedure({
  action: 'asylum.countries',
  summary: {
    en: 'The countries of origin of which something is known, with their listings, rates and grounds',
    nl: 'De landen van herkomst waarvan iets bekend is, met hun vermeldingen, percentages en gronden',
  },
  method: 'GET',
  path: '/asylum/countries',
  view: {
    rows: 'countries',
    columns: [
      { path: 'code', head: 'Code' },
      { path: 'name', head: 'Country' },
      { path: 'unionList', head: 'Union list' },
      { path: 'lowRate', head: '20 % or lower' },
      { path: 'rate', head: 'Rate' },
      { path: 'states', head: 'On the list of' },
    ],
    none: 'No country fits.',
  },
})
  .input(
    z.object({
      asOf: asOfSchema,
      unionList: answerSchema
        .optional()
        .meta({ description: 'Only those on the Union list, or not, or not yet known.' }),
      lowRate: answerSchema
        .optional()
        .meta({ description: 'Only those to which the ground of 20 % applies, or not.' }),
      state: z
        .string()
        .max(2)
        .optional()
        .meta({ description: 'Only those that this member state has or had on its own list, as NL.' }),
      search: z
        .string()
        .max(100)
        .optional()
        .meta({ description: 'Only those whose code or name has this in it.' }),
      language: languageSchema,
    }),
  )
  .output(countriesSchema)
  .handler(({ input, context }) => {
    const { language, unionList, lowRate } = input;
    const asOf = input.asOf === undefined ? context.today : parseDay(input.asOf);
    const state = input.state === undefined ? undefined : memberState(input.state);
    const search = foldedText(input.search ?? '');
    const rows = KNOWN_COUNTRIES.map((code) => {
      const facts = countryFacts(code, asOf, DEFAULT_PARAMETERS);
      const rate = rateOn(code, asOf, DEFAULT_PARAMETERS);
      const standings = nationalStandings(code, asOf);
      const of = (wanted: (one: (typeof standings)[number]) => boolean): string[] => [
        ...new Set(standings.filter(wanted).map(({ listing }) => listing.state)),
      ];
      const designated = groundByUnionList(facts).held;
      const row = {
        code,
        name: countryName(code, language),
        unionList: designated,
        listing: listingOf(code, asOf, designated),
        lowRate: groundByRate(facts).held,
        rate: rate === null ? null : rateText(rate, language),
        figure: rate === null ? null : rateToJson(rate, { language, parameters: DEFAULT_PARAMETERS }),
        states: of(({ answer }) => answer === 'yes'),
        seenWith: of(({ answer, listing }) => answer !== 'yes' && listing.status === 'listed'),
      };
      return { row, ever: of(() => true) };
    });
    return {
      asOf: formatDay(asOf),
      countries: rows
        .filter(
          ({ row, ever }) =>
            (unionList === undefined || row.unionList === unionList) &&
            (lowRate === undefined || row.lowRate === lowRate) &&
            (state === undefined || ever.includes(state)) &&
            foldedText(`${row.code} ${row.name}`).includes(search),
        )
        .map(({ row }) => row),
    };
  });

export const changes = procedure({
  action: 'asylum.changes',
  summary: {
    en: 'What changed on a day, in the law and for which countries of origin',
    nl: 'Wat er op een dag veranderde, in het recht en voor welke landen van herkomst',
  },
  method: 'GET',
  path: '/asylum/changes',
  view: {
    rows: 'countries',
    columns: [
      { path: 'name', head: 'Country' },
      { path: 'what', head: 'What' },
      { path: 'before', head: 'Before' },
      { path: 'after', head: 'After' },
      { path: 'text', head: 'Why' },
    ],
    none: 'Nothing changed for a country that day.',
    lists: {
      law: {
        head: 'The law',
        columns: [
          { path: 'text', head: 'What' },
          { path: 'citation', head: 'Under' },
        ],
      },
    },
  },
})
  .input(
    z.object({
      on: daySchema.default('2026-06-12').meta({ description: 'The day; 12 June 2026 when absent.' }),
      language: languageSchema,
    }),
  )
  .output(changesSchema)
  .handler(({ input: { on, language } }) => ({
    on,
    law: [...lawChangesOn(parseDay(on), language)],
    countries: [...changesOn(parseDay(on), language, DEFAULT_PARAMETERS)],
    ...daysOfChangeAround(parseDay(on), DEFAULT_PARAMETERS),
  }));

function memberState(text: string): string {
  const state = fromEuCode(text);
  if (state !== undefined && isMemberState(state)) return state;
  throw new Refusal('invalid-input', `“${text}” is not a member state: give an ISO code such as NL or GR.`, {
    where: 'state',
  });
}
