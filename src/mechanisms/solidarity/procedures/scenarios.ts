/** Scenarios kept for one's office: those of the same role, and for a member state of the same state. */
import { numeric, procedure, type Caller } from '#procedure';
import type { Scenarios } from '#store';
import * as z from 'zod';
import { cycleStream } from '../events.ts';

const year = numeric(z.number().int().min(2025).max(2100)).meta({ description: 'The year of the cycle.' });
const name = z.string().trim().min(1).max(120).meta({ description: 'What it is called.' });
const text = z.string().max(20_000).meta({
  description: 'What it changes, as in the address of the what-if page: pool=30000&p=DE:100:0:0.',
});
const keptSchema = z.object({ name, text, keptAt: z.iso.datetime() });

const list = procedure({
  action: 'solidarity.scenarios.list',
  summary: { en: 'The scenarios that your office keeps', nl: 'De scenario’s die uw dienst bewaart' },
  method: 'GET',
  path: '/solidarity/{year}/scenarios',
  view: {
    rows: 'scenarios',
    columns: [
      { path: 'name', head: 'Name' },
      { path: 'text', head: 'What it changes' },
      { path: 'keptAt', head: 'Kept' },
    ],
  },
})
  .input(z.object({ year }))
  .output(z.object({ office: z.string(), scenarios: z.array(keptSchema) }))
  .handler(async ({ input, context: { caller, store } }) => {
    const { scenarios } = await store();
    const shelf = shelfOf(caller, input.year);
    const kept = await scenarios.list(shelf);
    return { office: shelf.office, scenarios: kept.map(outputOf) };
  });

const keep = procedure({
  action: 'solidarity.scenarios.keep',
  summary: { en: 'Keep a scenario for your office', nl: 'Een scenario voor uw dienst bewaren' },
  method: 'POST',
  path: '/solidarity/{year}/scenarios',
})
  .input(z.object({ year, name, text: text.min(1) }))
  .output(keptSchema)
  .handler(async ({ input, context: { caller, store } }) => {
    const { scenarios } = await store();
    const kept = { name: input.name, content: input.text };
    return outputOf(await scenarios.keep(shelfOf(caller, input.year), kept));
  });

const remove = procedure({
  action: 'solidarity.scenarios.remove',
  summary: { en: 'Remove a scenario of your office', nl: 'Een scenario van uw dienst verwijderen' },
  method: 'DELETE',
  // Its name is not in the address, where a browser reads “..” as a step back.
  path: '/solidarity/{year}/scenarios',
})
  .input(z.object({ year, name }))
  .output(z.object({ removed: z.literal(true) }))
  .handler(async ({ input, context: { caller, store } }) => {
    const { scenarios } = await store();
    await scenarios.remove(shelfOf(caller, input.year), input.name);
    return { removed: true } as const;
  });

export const scenarioProcedures = { list, keep, remove };

/** Those who act for one state share; what a government weighs is not for another to read. */
function shelfOf({ role, state }: Caller, ofYear: number): Parameters<Scenarios['list']>[0] {
  return { stream: cycleStream(ofYear), office: state === undefined ? role : `${role} ${state}` };
}

function outputOf({ name: called, content, keptAt }: Awaited<ReturnType<Scenarios['keep']>>) {
  return { name: called, text: content, keptAt };
}
