/** Export and import of a whole register as NDJSON, streamed so that its size does not matter. */
import { Hono, type Context as HonoContext } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { stream } from 'hono/streaming';
import type { Context } from '#procedure';
import { linesOf } from './lines.ts';
import { spooled } from './spool.ts';

const IMPORT_LIMIT = 1024 ** 3;

/** Both routes; `contextOf` says who is calling. */
export function transfer(contextOf: (c: HonoContext) => Promise<Context>): Hono {
  const app = new Hono();
  app.get('/export', async (c) => {
    const store = await allowed(await contextOf(c), 'register.export');
    c.header('content-type', 'application/x-ndjson');
    c.header('content-disposition', 'attachment; filename="register.ndjson"');
    return stream(c, async (out) => {
      for await (const line of store.exportLines()) await out.write(`${line}\n`);
    });
  });
  app.post('/import', bodyLimit({ maxSize: IMPORT_LIMIT }), async (c) => {
    const store = await allowed(await contextOf(c), 'register.import');
    return c.json(await spooled(c.req.raw.body, (bytes) => store.importLines(linesOf(bytes))));
  });
  return app;
}

async function allowed(context: Context, action: string) {
  await context.authorize({ caller: context.caller, action, resource: { mechanism: 'register' } });
  return context.store();
}
