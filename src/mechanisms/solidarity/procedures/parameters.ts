/** The choices that the text leaves, each with its default and the reason for it. */
import { procedure } from '#procedure';
import * as z from 'zod';
import { parametersToJson } from '../outputs/parameters-output.ts';
import { DEFAULT_PARAMETERS, PARAMETER_REASONS } from '../parameters.ts';
import { DEFAULT_VINTAGE } from '../reference/figures.ts';

export const parameters = procedure({
  action: 'solidarity.parameters',
  summary: {
    en: 'Where the text leaves a choice: the choice, its default and why',
    nl: 'Waar de tekst een keuze laat: de keuze, wat standaard geldt en waarom',
  },
  method: 'GET',
  path: '/solidarity/parameters',
  view: {
    rows: 'parameters',
    columns: [
      { path: 'name', head: 'Choice' },
      { path: 'default', head: 'Default' },
      { path: 'why', head: 'Why' },
    ],
  },
})
  .input(z.object({}))
  .output(
    z.object({ parameters: z.array(z.object({ name: z.string(), default: z.unknown(), why: z.string() })) }),
  )
  .handler(() => {
    const defaults = parametersToJson(DEFAULT_PARAMETERS, DEFAULT_VINTAGE);
    return {
      parameters: Object.entries(PARAMETER_REASONS).map(([name, why]) => ({
        name,
        default: defaults[name],
        why,
      })),
    };
  });
