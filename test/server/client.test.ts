import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createClient, readFailure } from '#procedure';
import { listen, type Listening } from '../../src/server/listen.ts';
import { sample, sampleHouse } from './house.ts';

type Procedures = {
  sample: typeof sample.procedures;
};

let house: Awaited<ReturnType<typeof sampleHouse>>;
let listening: Listening;
beforeAll(async () => {
  house = await sampleHouse();
  listening = await listen(house.app, '127.0.0.1', 0);
});
afterAll(async () => {
  await listening.close();
  await house.store.close();
});

describe('the typed client', () => {
  it('calls a procedure by its name', async () => {
    const client = createClient<Procedures>(`http://127.0.0.1:${listening.port}/`);
    const { double } = await client.sample.double({ number: 4 });
    expect(double).toBe(8);
  });

  it('reads back why something was not done', async () => {
    const client = createClient<Procedures>(`http://127.0.0.1:${listening.port}`, {
      token: await house.token('member-state', 'NL'),
    });
    const error = await client.sample.pledge({ state: 'NL', persons: 5000 }).catch((e: unknown) => e);
    expect(readFailure(error)).toMatchObject({ kind: 'barred', citation: 'Art. 57(3) AMMR' });
  });
});
