import { Hono } from 'hono';
import { expect, it } from 'vitest';
import { addressOf } from '../../src/server/address.ts';

const FORGED = '1.1.1.1, 2.2.2.2, 3.3.3.3';

it.each([
  [0, 'our own socket alone', '9.9.9.9'],
  [1, 'what the proxy before us saw', '3.3.3.3'],
  [2, 'what the outer of two saw', '2.2.2.2'],
])('behind %i proxies the caller’s address is %s', async (proxies, _, expected) => {
  const app = new Hono();
  app.get('/', (c) => c.text(addressOf(c, proxies)));
  const socket = { incoming: { socket: { remoteAddress: '9.9.9.9' } } };
  const response = await app.request('/', { headers: { 'x-forwarded-for': FORGED } }, socket);
  expect(await response.text()).toBe(expected);
});
