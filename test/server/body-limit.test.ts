import { afterAll, beforeAll, expect, it } from 'vitest';
import { callerOf, type Role } from '#procedure';
import { openStore, type Store } from '#store';
import { createApp } from '../../src/server/app.ts';
import { compose } from '../../src/server/compose.ts';

let store: Store;
let app: ReturnType<typeof createApp>;
beforeAll(async () => {
  store = await openStore({ memory: true });
  app = createApp({
    house: compose(),
    store: () => Promise.resolve(store),
    deskFolder: import.meta.dirname,
    version: '0.0.0',
  });
});
afterAll(() => store.close());

async function statusOf(path: string, role: Role | undefined, megabytes: number): Promise<number> {
  const token = role && (await store.access.issue(callerOf(role), new Date(Date.now() + 1e8))).secret;
  const body = JSON.stringify({ id: 'x'.repeat(megabytes * 1024 ** 2) });
  const headers = {
    'content-type': 'application/json',
    'content-length': String(body.length),
    ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
  };
  return (await app.request(path, { method: 'POST', body, headers })).status;
}

it.each<[string, Role | undefined, number, number]>([
  ['/api/solidarity/figures', 'administrator', 2, 400],
  ['/rpc/solidarity/importFigures', 'administrator', 2, 400],
  ['/api/solidarity/figures', 'administrator', 41, 413],
  ['/api/solidarity/figures', 'council', 2, 403],
  ['/api/solidarity/figures', 'reader', 2, 413],
  ['/api/solidarity/figures', undefined, 2, 413],
  ['/api/solidarity/evaluate', 'administrator', 2, 413],
  ['/rpc/solidarity/evaluate', 'administrator', 2, 413],
])('a request to %s by %s of %i MB is answered %i', async (path, role, megabytes, status) => {
  expect(await statusOf(path, role, megabytes)).toBe(status);
});
