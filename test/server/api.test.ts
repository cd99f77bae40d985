import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { actsForState, ROLES } from '#procedure';
import { sampleHouse } from './house.ts';

let house: Awaited<ReturnType<typeof sampleHouse>>;
beforeAll(async () => {
  house = await sampleHouse();
});
afterAll(() => house.store.close());

const post = (path: string, body: unknown, token?: string) =>
  house.app.request(path, {
    method: 'POST',
    body: JSON.stringify(body),
    headers: {
      'content-type': 'application/json',
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
    },
  });

describe('the API', () => {
  it('answers a reader without a token', async () => {
    const response = await house.app.request('/api/sample/double?number=21');
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({ number: 21, double: 42 });
  });

  it('says in one sentence what is wrong with an input, where, and what would be right', async () => {
    const response = await house.app.request('/api/sample/double?number=many');
    expect(response.status).toBe(400);
    expect((await response.json()).data).toEqual({
      kind: 'invalid-input',
      sentence: '“number” is not of the form asked for.',
      where: 'number',
      remedy: 'Give a number for number.',
    });
  });

  it('names a missing input', async () => {
    const response = await house.app.request('/api/sample/double');
    expect((await response.json()).message).toBe('“number” is missing.');
  });

  it('gives a refusal its kind, its remedy and its citation, and writes nothing', async () => {
    const token = await house.token('member-state', 'NL');
    const response = await post('/api/sample/pledges', { state: 'NL', persons: 2000 }, token);
    expect(response.status).toBe(422);
    expect((await response.json()).data).toEqual({
      kind: 'barred',
      sentence: 'More than 1 000 persons cannot be pledged.',
      where: 'persons',
      remedy: 'Pledge fewer.',
      citation: 'Art. 57(3) AMMR',
    });
    expect(await house.store.register.streams()).toEqual([]);
  });

  it('records what a caller with the right token does, under the caller’s name', async () => {
    const token = await house.token('member-state', 'NL');
    const response = await post('/api/sample/pledges', { state: 'NL', persons: 20 }, token);
    expect(await response.json()).toEqual({ version: 1 });
    const [event] = await house.store.register.read('sample/NL');
    expect(event?.actor).toBe('member-state NL');
  });

  it('answers 404 with a sentence where nothing is', async () => {
    const response = await house.app.request('/api/sample/nothing');
    expect(response.status).toBe(404);
    expect((await response.json()).message).toContain('There is nothing at GET /api/sample/nothing.');
  });

  it('refuses a body of more than 1 MB', async () => {
    const response = await post('/api/sample/pledges', { state: 'x'.repeat(2 ** 20), persons: 1 });
    expect(response.status).toBe(413);
  });

  it('verifies the register', async () => {
    const response = await house.app.request('/api/register/verify');
    expect(await response.json()).toMatchObject({ verified: true, firstBroken: null });
  });

  it('describes itself as OpenAPI 3.1, with the failure of every operation', async () => {
    const document = await (await house.app.request('/api/openapi.json')).json();
    expect(document.openapi).toMatch(/^3\.1/);
    expect(document.paths['/sample/double'].get.operationId).toBe('sample.double');
    for (const path of Object.values<Record<string, { responses: object }>>(document.paths)) {
      for (const operation of Object.values(path)) expect(operation.responses).toHaveProperty('default');
    }
    expect(document.paths).toHaveProperty('/register/export');
  });
});

describe('the policy', () => {
  it.each(ROLES)('denies a %s what no policy allows', async (role) => {
    const token = await house.token(role, actsForState(role) ? 'NL' : undefined);
    const response = await house.app.request('/api/sample/forgotten', {
      headers: { authorization: `Bearer ${token}` },
    });
    expect(response.status).toBe(403);
    expect((await response.json()).message).toContain('no policy allows it to anyone');
  });

  it('names the policy that does not fit, and why', async () => {
    const token = await house.token('member-state', 'DE');
    const response = await post('/api/sample/pledges', { state: 'NL', persons: 20 }, token);
    expect(response.status).toBe(403);
    expect((await response.json()).message).toBe(
      'As member-state of DE you may not do “sample.pledge” for NL: the policy that allows it does not fit: own-pledge (A member state pledges for itself).',
    );
  });

  it('is asked before the input is checked', async () => {
    const response = await post('/api/sample/pledges', { nonsense: true });
    expect(response.status).toBe(403);
  });

  it.each([
    ['an unknown token', 'Bearer acquis_nothing'],
    ['another scheme', 'Basic abc'],
  ])('refuses %s rather than taking its holder for a reader', async (_, authorization) => {
    const response = await house.app.request('/api/sample/double?number=1', { headers: { authorization } });
    expect(response.status).toBe(403);
  });

  it('refuses a revoked token', async () => {
    const secret = await house.token('administrator');
    const id = (await house.store.access.lookup(secret))?.id ?? '';
    const headers = { authorization: `Bearer ${secret}` };
    expect((await house.app.request('/api/access/tokens', { headers })).status).toBe(200);
    const revoked = await house.app.request(`/api/access/tokens/${id}`, { method: 'DELETE', headers });
    expect(revoked.status).toBe(200);
    expect((await house.app.request('/api/access/tokens', { headers })).status).toBe(403);
  });
});
