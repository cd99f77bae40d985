/** A whole register out of one server and into another, over HTTP. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sampleHouse } from './house.ts';

type House = Awaited<ReturnType<typeof sampleHouse>>;

describe('the register over HTTP', () => {
  let from: House;
  let to: House;
  let exported: string;
  beforeAll(async () => {
    [from, to] = [await sampleHouse(), await sampleHouse()];
    for (const state of ['NL', 'DE']) {
      await from.store.register.append(`sample/${state}`, [{ type: 'Pledged', data: { persons: 1 } }], {
        expectedVersion: 'any',
        actor: 'test',
      });
    }
    exported = await (await from.app.request('/api/register/export')).text();
  });
  afterAll(async () => {
    await from.store.close();
    await to.store.close();
  });

  const send = async (house: House, body: BodyInit, role: 'administrator' | 'council' = 'administrator') =>
    house.app.request('/api/register/import', {
      method: 'POST',
      body,
      headers: { authorization: `Bearer ${await house.token(role)}` },
      duplex: 'half',
    } as RequestInit);

  it('is imported by nobody but the administrator', async () => {
    expect((await send(to, exported, 'council')).status).toBe(403);
    expect((await to.app.request('/api/register/import', { method: 'POST', body: exported })).status).toBe(
      403,
    );
  });

  it('is imported whole or not at all', async () => {
    expect((await send(to, exported.slice(0, -50))).status).toBe(422);
    expect(await to.store.register.streams()).toEqual([]);
  });

  it('keeps nobody waiting while an import arrives slowly', async () => {
    let send_: (text: string | null) => void = () => undefined;
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        send_ = (text) => (text === null ? controller.close() : controller.enqueue(Buffer.from(text)));
      },
    });
    const importing = send(to, body);
    send_(exported.slice(0, 200));
    await new Promise((resolve) => setTimeout(resolve, 100));
    const streams = await to.app.request('/api/register/streams');
    expect(await streams.json()).toEqual({ streams: [] });
    send_(exported.slice(200));
    send_(null);
    expect(await (await importing).json()).toEqual({ events: 2, streams: 2 });
    expect(await (await to.app.request('/api/register/export')).text()).toBe(exported);
  });
});
