/** The page that browses the API, with everything it needs from this machine. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { Hono } from 'hono';
import { docsHeaders } from './security.ts';

const PAGE = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <title>Acquis: the API</title>
    <link rel="icon" href="data:," />
    <script type="module" src="/api/docs/explorer.js"></script>
  </head>
  <body>
    <openapi-explorer spec-url="/api/openapi.json" hide-server-selection></openapi-explorer>
    <noscript>This page needs scripts; the document itself is at /api/openapi.json.</noscript>
  </body>
</html>
`;

export function docs(secure: boolean): Hono {
  const app = new Hono();
  app.use(docsHeaders(secure));
  app.get('/', (c) => c.html(PAGE));
  app.get('/explorer.js', async (c) => {
    const file = createRequire(import.meta.url).resolve(
      'openapi-explorer/dist/browser/openapi-explorer.min.js',
    );
    c.header('cache-control', 'public, max-age=3600');
    return c.body(await readFile(file), 200, { 'content-type': 'text/javascript; charset=utf-8' });
  });
  return app;
}
