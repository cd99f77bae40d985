/** Serves the built desk with the strict content policy, and the facts that its page asks for. */
import { readFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { MOCK_ANSWER } from './mock-facts.ts';

const FOLDER = join(import.meta.dirname, '../../dist/desk');
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

export interface ServedDesk {
  readonly url: string;
  /** While true, the API drops every connection, as a server that is gone does. */
  gone: boolean;
  readonly close: () => Promise<void>;
}

/** Starts on a free port of this machine. */
export async function serveDesk(): Promise<ServedDesk> {
  const desk = { gone: false };
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    response.setHeader('content-security-policy', "default-src 'self'; base-uri 'none'; object-src 'none'");
    if (!url.pathname.startsWith('/api/')) void sendFile(url.pathname, response);
    else if (desk.gone) request.socket.destroy();
    else sendFacts(url, response);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return Object.assign(desk, {
    url: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise<void>((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  });
}

async function sendFile(path: string, response: ServerResponse): Promise<void> {
  const extension = extname(path);
  const name = extension === '' ? 'index.html' : path;
  try {
    const bytes = await readFile(join(FOLDER, name));
    response.setHeader('content-type', TYPES[extname(name)] ?? 'application/octet-stream');
    response.end(bytes);
  } catch {
    response.statusCode = 404;
    response.end();
  }
}

function sendFacts(url: URL, response: ServerResponse): void {
  const year = url.searchParams.get('year');
  const found = url.pathname === '/api/solidarity/facts' && year === '2026';
  response.statusCode = found ? 200 : 404;
  response.setHeader('content-type', 'application/json');
  response.end(JSON.stringify(found ? MOCK_ANSWER : { message: `No pool is recorded for ${year}.` }));
}
