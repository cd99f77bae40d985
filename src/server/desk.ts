/** The desk's files, each read and compressed once. Paths that are no file show the desk, which routes itself. */
import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';
import type { Handler } from 'hono';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
};
const COMPRESSIBLE = new Set(['.html', '.js', '.css', '.json', '.svg', '.webmanifest']);
const HASHED = /-[\w-]{8,}\.\w+$/;

const encoders = { br: promisify(brotliCompress), gzip: promisify(gzip) };
type Encoding = keyof typeof encoders;

/** Serves a folder that was built by Vite. */
export function desk(folder: string): Handler {
  const cache = new Map<string, Promise<Buffer | null>>();
  const load = (path: string, encoding?: Encoding): Promise<Buffer | null> => {
    const key = `${encoding ?? ''}:${path}`;
    let found = cache.get(key);
    if (!found) {
      found = encoding
        ? load(path).then((plain) => plain && encoders[encoding](plain))
        : readFile(join(folder, path)).catch(() => null);
      cache.set(key, found);
      void found.then((bytes) => bytes ?? cache.delete(key));
    }
    return found;
  };
  return async (c) => {
    let path = fileOf(c.req.path);
    if (path === null || (await load(path)) === null) {
      if (path !== null && extname(path) !== '') return c.text(`There is no file ${c.req.path}.`, 404);
      path = 'index.html';
    }
    const extension = extname(path);
    const accepted = c.req.header('accept-encoding') ?? '';
    const encoding = !COMPRESSIBLE.has(extension)
      ? undefined
      : (['br', 'gzip'] as const).find((name) => accepted.includes(name));
    const bytes = await load(path, encoding);
    if (!bytes) return c.text('The desk is not built: run “npm start”, which builds it.', 503);
    if (encoding) c.header('content-encoding', encoding);
    c.header('vary', 'accept-encoding');
    c.header('cache-control', HASHED.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache');
    return c.body(new Uint8Array(bytes), 200, {
      'content-type': TYPES[extension] ?? 'application/octet-stream',
    });
  };
}

/** The file that a request path names inside the folder; null when it would leave it. */
function fileOf(requestPath: string): string | null {
  try {
    const path = normalize(decodeURIComponent(requestPath)).replace(/^[/\\]+/, '');
    if (path === '' || path === '.') return 'index.html';
    return path.startsWith('..') || path.split(sep).some((step) => step.startsWith('.')) ? null : path;
  } catch {
    return null;
  }
}
