/** The recognition rates of a nationality, year by year, with what each says of 20 %. */
import { countryName } from '#kernel';
import { languageSchema, procedure } from '#procedure';
import * as z from 'zod';
import { rateToJson } from '../outputs/country-output.ts';
import { answerSchema, rateSchema } from '../outputs/country-schema.ts';
import { DEFAULT_PARAMETERS } from '../parameters.ts';
import { rateFacts, ratesOf } from '../reference/recognition-rates.ts';
import { rateTwentyOrLower } from '../rules/origin/rate.ts';
import { countryOf, countryText } from './input.ts';

export const rates = procedure({
  action: 'asylum.rates',
  summary: {
    en: 'The recognition rates of a nationality by year, with their sources, and whether each is 20 % or lower',
    nl: 'De erkenningspercentages van een nationaliteit per jaar, met hun bronnen, en of elk 20 % of lager is',
  },
  method: 'GET',
  path: '/asylum/rates',
  view: {
    rows: 'rates',
    columns: [
      { path: 'year', head: 'Year' },
      { path: 'standing', head: 'Standing' },
      { path: 'text', head: 'Rate' },
      { path: 'twentyOrLower', head: '20 % or lower' },
      { path: 'availableFrom', head: 'Available' },
    ],
    none: 'No rate of this nationality is known here.',
  },
})
  .input(
    z.object({
      country: countryText.meta({
        positional: true,
        description: 'Its three letters, as EGY, its two, or its name in English or Dutch.',
      }),
      language: languageSchema,
    }),
  )
  .output(
    z.object({
      code: z.string(),
      name: z.string(),
      rates: z.array(rateSchema.extend({ twentyOrLower: answerSchema })),
    }),
  )
  .handler(({ input }) => {
    const code = countryOf(input.country);
    const { language } = input;
    return {
      code,
      name: countryName(code, language),
      rates: ratesOf(code).map((rate) => ({
        ...rateToJson(rate, { language, parameters: DEFAULT_PARAMETERS }),
        twentyOrLower: rateTwentyOrLower(rateFacts(rate)).held,
      })),
    };
  });
