/** Files read in: Eurostat’s decisions as rates, and lists of safe countries. They are read and shown; nothing is kept. */
import { countryName, toEuCode } from '#kernel';
import { languageSchema, numeric, procedure } from '#procedure';
import * as z from 'zod';
import { readDecisions } from '../import/eurostat-decisions.ts';
import { MAX_TEXT } from '../import/file.ts';
import { readSafeOriginList } from '../import/safe-origin-list.ts';
import { answerSchema } from '../outputs/country-schema.ts';
import { ratesOf } from '../reference/recognition-rates.ts';
import { NATIONAL_LISTS } from '../reference/safe-origin-national.ts';
import { unionListingOf } from '../reference/safe-origin-union.ts';
import { rateTwentyOrLower } from '../rules/origin/rate.ts';

/** A text at its limit, with every tab and line end escaped as JSON does. */
const MAX_BODY = 2 * MAX_TEXT;

export const importRates = procedure({
  action: 'asylum.importRates',
  summary: {
    en: 'Read Eurostat’s first-instance decisions (TSV or SDMX-CSV) as recognition rates; nothing is kept',
    nl: 'Eurostats beslissingen in eerste aanleg (TSV of SDMX-CSV) lezen als erkenningspercentages; er wordt niets bewaard',
  },
  method: 'POST',
  path: '/asylum/import/rates',
  files: ['decisions'],
  maxBody: MAX_BODY,
  view: {
    rows: 'rates',
    columns: [
      { path: 'country', head: 'Code' },
      { path: 'name', head: 'Country' },
      { path: 'year', head: 'Year' },
      { path: 'decisions', head: 'Decisions' },
      { path: 'granted', head: 'Granted' },
      { path: 'rate', head: 'Rate' },
      { path: 'twentyOrLower', head: '20 % or lower' },
      { path: 'within', head: 'Within our bounds' },
    ],
  },
})
  .input(
    z.strictObject({
      decisions: z
        .string()
        .meta({ description: 'Text of Eurostat’s migr_asydcfsta (PER, T, TOTAL, EU27_2020), up to 10 MB' }),
      year: numeric(z.number().int().min(2008).max(2100))
        .optional()
        .meta({ description: 'Only this year; the latest of the file when absent' }),
      language: languageSchema,
    }),
  )
  .output(
    z.object({
      format: z.enum(['tsv', 'sdmx-csv']),
      year: z.number().int(),
      rates: z.array(
        z.object({
          country: z.string(),
          name: z.string(),
          year: z.number().int(),
          decisions: z.number().int(),
          granted: z.number().int().describe('Refugee status and subsidiary protection'),
          rate: z.number().nullable().describe('Of a hundred, unrounded; null where nothing was decided'),
          twentyOrLower: answerSchema,
          within: z
            .boolean()
            .nullable()
            .describe('Whether it lies within the bounds kept here; null where there are none'),
          flags: z.string(),
        }),
      ),
      leftOut: z.array(z.string()).describe('Codes of citizenship that are no third country'),
      incomplete: z.array(z.string()).describe('Nationalities of which a figure of that year is missing'),
    }),
  )
  .handler(({ input }) => {
    const { format, rows, leftOut, incomplete } = readDecisions(input.decisions);
    const year = input.year ?? Math.max(...[...rows, ...incomplete].map((row) => row.year));
    return {
      format,
      year,
      rates: rows
        .filter((row) => row.year === year)
        .map(({ country, decisions, refugee, subsidiary, rate, flags }) => {
          const ours = ratesOf(country).find((one) => one.year === year && one.standing === 'proxy');
          return {
            country,
            name: countryName(country, input.language),
            year,
            decisions,
            granted: refugee + subsidiary,
            rate,
            twentyOrLower: rateTwentyOrLower(rate === null ? {} : { 'origin.unionRate': rate }).held,
            within: ours === undefined || rate === null ? null : rate >= ours.lowest && rate <= ours.highest,
            flags,
          };
        }),
      leftOut: [...leftOut],
      incomplete: incomplete.filter((row) => row.year === year).map(({ country }) => country),
    };
  });

export const importList = procedure({
  action: 'asylum.importList',
  summary: {
    en: 'Read a list of safe countries of origin (CSV) and compare it with the one kept here; nothing is kept',
    nl: 'Een lijst van veilige landen van herkomst (CSV) lezen en vergelijken met de lijst hier; er wordt niets bewaard',
  },
  method: 'POST',
  path: '/asylum/import/list',
  files: ['list'],
  maxBody: MAX_BODY,
  view: {
    rows: 'rows',
    columns: [
      { path: 'state', head: 'State' },
      { path: 'country', head: 'Code' },
      { path: 'name', head: 'Country' },
      { path: 'status', head: 'Status' },
      { path: 'from', head: 'From' },
      { path: 'kept', head: 'As kept here' },
    ],
  },
})
  .input(
    z.strictObject({
      list: z.string().meta({ description: 'CSV of the Union list or of national lists, up to 10 MB' }),
      language: languageSchema,
    }),
  )
  .output(
    z.object({
      of: z.enum(['union', 'member-states']),
      rows: z.array(
        z.object({
          state: z.string().nullable(),
          country: z.string().nullable(),
          name: z.string().nullable(),
          status: z.string(),
          from: z.string().nullable(),
          kept: z.boolean().describe('Whether the list kept here says the same'),
          source: z.string(),
          confidence: z.string(),
        }),
      ),
    }),
  )
  .handler(({ input }) => {
    const file = readSafeOriginList(input.list);
    const name = (code: string | null): string | null =>
      code === null ? null : countryName(code, input.language);
    if (file.of === 'union') {
      return {
        of: file.of,
        rows: file.rows.map(({ country, basis, status, from, source, confidence }) => ({
          state: null,
          country,
          name: name(country),
          status,
          from,
          kept: unionListingOf(country)?.basis === basis,
          source,
          confidence,
        })),
      };
    }
    return {
      of: file.of,
      rows: file.rows.map(({ state, country, status, from, source, confidence }) => ({
        state: toEuCode(state),
        country,
        name: name(country),
        status,
        from,
        kept: NATIONAL_LISTS.some(
          (one) =>
            one.state === state && one.status === status && one.countries.some((each) => each === country),
        ),
        source,
        confidence,
      })),
    };
  });
