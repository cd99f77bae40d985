/** Letters read in over HTTP: as strangers may, and so that nothing they send takes the server down. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { callerOf } from '#procedure';
import { openStore, type Store } from '#store';
import { createApp } from '../../src/server/app.ts';
import { compose } from '../../src/server/compose.ts';

const LETTER = readFileSync(
  join(import.meta.dirname, '../../src/mechanisms/council/letter/samples/nl-agenda-2027.txt'),
);

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

async function send(bytes: Uint8Array, role?: 'council'): Promise<Response> {
  const token = role && (await store.access.issue(callerOf(role), new Date(Date.now() + 1e8))).secret;
  const body = JSON.stringify({ document: Buffer.from(bytes).toString('base64') });
  return app.request('/api/council/import', {
    method: 'POST',
    body,
    headers: {
      'content-type': 'application/json',
      'content-length': String(body.length),
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
    },
  });
}

function formOf(bytes: Buffer<ArrayBuffer>): FormData {
  const form = new FormData();
  form.set('document', new Blob([bytes]), 'letter.txt');
  return form;
}

describe('A letter sent to the server', () => {
  it('comes back as a draft, and nothing of it is kept', async () => {
    const before = await store.register.streams();
    const answer = await send(LETTER);
    expect(answer.status).toBe(200);
    expect(((await answer.json()) as { items: unknown[] }).items).toHaveLength(21);
    expect(await store.register.streams()).toEqual(before);
  });

  it('may be large for whoever has a role, and not for a stranger', async () => {
    const large = new Uint8Array(2 * 1024 ** 2).fill(0x61);
    expect((await send(large)).status).toBe(413);
    expect((await send(large, 'council')).status).toBe(200);
  });

  it.each([
    ['a field of a form', (): [BodyInit, string | null] => [formOf(LETTER), null]],
    ['the body alone', (): [BodyInit, string | null] => [LETTER, 'application/octet-stream']],
    // What curl says of --data-binary where nobody says otherwise.
    [
      'the body alone, called a form',
      (): [BodyInit, string | null] => [LETTER, 'application/x-www-form-urlencoded'],
    ],
    ['the body alone, called text', (): [BodyInit, string | null] => [LETTER, 'text/plain']],
  ])('may be the file itself, as %s, with what is asked besides', async (_what, made) => {
    const [body, type] = made();
    const answer = await app.request('/api/council/import?lines=true', {
      method: 'POST',
      body,
      headers: type === null ? {} : { 'content-type': type },
    });
    expect(answer.status).toBe(200);
    const read = (await answer.json()) as { items: unknown[]; text: unknown[] };
    expect(read.items).toHaveLength(21);
    expect(read.text.length).toBeGreaterThan(100);
  });

  it('that is the file itself has the limit that any body has, and is told what raises it', async () => {
    const large = new Uint8Array(2 * 1024 ** 2).fill(0x61);
    const answer = await app.request('/api/council/import', { method: 'POST', body: large });
    expect(answer.status).toBe(413);
    expect(JSON.stringify(await answer.json())).toContain('Sign in, or send a token');
  });

  it('is asked for by its field where a form has another', async () => {
    const form = new FormData();
    form.set('letter', new Blob([LETTER]), 'letter.txt');
    const answer = await app.request('/api/council/import', { method: 'POST', body: form });
    expect(answer.status).toBe(400);
    expect(JSON.stringify(await answer.json())).toContain('curl -F document=@letter.pdf');
  });

  it.each([
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13])],
    ['a PDF that ends at once', new TextEncoder().encode('%PDF-1.7\n')],
    ['a zip that is no letter', Uint8Array.from([0x50, 0x4b, 5, 6, ...Array.from({ length: 18 }, () => 0)])],
    ['nothing', new Uint8Array()],
  ])('is refused in a sentence when it is %s, and the server goes on', async (_what, bytes) => {
    const answer = await send(bytes);
    expect([400, 422]).toContain(answer.status);
    const { data } = (await answer.json()) as { data: { sentence: string } };
    expect(data.sentence).toMatch(/^[A-Z].*\.$/);
    expect((await send(LETTER)).status).toBe(200);
  });

  it('that is not in base64 is refused', async () => {
    const answer = await app.request('/api/council/import', {
      method: 'POST',
      body: JSON.stringify({ document: '§§ no base64 §§' }),
      headers: { 'content-type': 'application/json' },
    });
    expect(answer.status).toBe(400);
  });
});
