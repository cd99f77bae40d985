/** Eurostat's files become a vintage in the register. */
import { createHash } from 'node:crypto';
import { canonicalJson, Refusal } from '#kernel';
import { numeric, procedure } from '#procedure';
import * as z from 'zod';
import { FIGURES_STREAM, figuresImportedSchema, type FiguresImported } from '../events.ts';
import { daySchema } from '../facts-json.ts';
import { readEurostat } from '../import/read.ts';
import { GDP, MAX_TEXT, POPULATION } from '../import/table.ts';
import { vintageFrom } from '../import/vintage.ts';
import { ART_66 } from '../law.ts';
import { vintageSchema, VINTAGES } from '../reference/figures.ts';

const year = numeric(z.number().int().min(1960).max(2100));

/** Two texts at their limit, with every tab and line end escaped as JSON does. */
const MAX_BODY = 4 * MAX_TEXT;

export const importFigures = procedure({
  action: 'solidarity.importFigures',
  summary: {
    en: 'Import Eurostat’s files (TSV or JSON) as a vintage of figures for the key (Article 66)',
    nl: 'Bestanden van Eurostat (TSV of JSON) inlezen als jaargang van cijfers voor de sleutel (artikel 66)',
  },
  method: 'POST',
  path: '/solidarity/figures',
  files: ['population', 'gdp'],
  maxBody: MAX_BODY,
})
  .input(
    z.strictObject({
      id: z
        .string()
        .max(60)
        .regex(/^[a-z0-9-]+$/, {
          error: 'The name of a vintage has small letters, digits and hyphens, as 2027-10.',
        })
        .meta({ description: 'The name of the vintage, as 2027-10' }),
      title: z.string().trim().min(1).max(300).optional().meta({ description: 'What it is, in a line' }),
      population: z
        .string()
        .meta({ description: 'Text of Eurostat’s demo_pjan (NR, TOTAL, T), up to 10 MB' }),
      gdp: z.string().meta({ description: 'Text of Eurostat’s nama_10_gdp (CP_MEUR, B1GQ), up to 10 MB' }),
      populationYear: year.meta({ description: 'The population is that of 1 January of this year' }),
      gdpYear: year.meta({ description: 'The year of the GDP' }),
      retrievedOn: z
        .string()
        .refine((text) => daySchema.safeParse(text).success, { error: 'A day is written as 2026-11-20.' })
        .meta({ description: 'The day the files were downloaded' }),
    }),
  )
  .output(
    z.object({
      vintage: vintageSchema.omit({ figures: true }),
      states: z.number().int().describe('Of how many states there are figures'),
      digests: figuresImportedSchema.shape.digests,
      version: z.number().int().describe('The version of the stream of figures that holds it'),
      alreadyThere: z.boolean().describe('Whether the same import was made before; then nothing was written'),
    }),
  )
  .handler(async ({ input, context }) => {
    const { id, title, populationYear, gdpYear, retrievedOn } = input;
    const vintage = vintageFrom({
      id,
      title,
      population: readEurostat(input.population, POPULATION),
      gdp: readEurostat(input.gdp, GDP),
      populationOn: `${populationYear}-01-01`,
      gdpYear,
      retrievedOn,
    });
    const digests = { population: sha256(input.population), gdp: sha256(input.gdp) };
    const { register } = await context.store();
    const events = await register.read(FIGURES_STREAM);
    const imported = { vintage, digests };
    const earlier = events.findLast(({ data }) => figuresImportedSchema.parse(data).vintage.id === id);
    const { figures, ...head } = vintage;
    const output = { states: Object.keys(figures).length, digests };
    if (earlier) {
      const there = figuresImportedSchema.parse(earlier.data);
      if (!sameImport(there, imported)) throw taken(id, 'was imported before, with other figures');
      const { figures: _, ...kept } = there.vintage;
      return { vintage: kept, ...output, version: earlier.version, alreadyThere: true };
    }
    if (VINTAGES.some((own) => own.id === id)) throw taken(id, 'is one that comes with the program');
    const { caller } = context;
    const [recorded] = await register.append(FIGURES_STREAM, [{ type: 'FiguresImported', data: imported }], {
      expectedVersion: events.length,
      actor: caller.role,
      idempotencyKey: `${FIGURES_STREAM} ${id} ${sha256(canonicalJson(imported))}`,
    });
    if (!recorded) throw new Error('The register did not give back the event.');
    return { vintage: head, ...output, version: recorded.version, alreadyThere: false };
  });

/** The same files read for the same years: how they are titled and when they were fetched does not matter. */
function sameImport(a: FiguresImported, b: FiguresImported): boolean {
  const essence = ({ vintage: { figures, populationOn, gdpYear }, digests }: FiguresImported) =>
    canonicalJson({ figures, populationOn, gdpYear, digests });
  return essence(a) === essence(b);
}

function taken(id: string, how: string): Refusal {
  return new Refusal('conflict', `The vintage “${id}” ${how}.`, {
    where: 'id',
    remedy: 'Take another name: figures that a computation may rest on are not replaced.',
    provision: ART_66,
  });
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
