import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { procedure } from '#procedure';
import { createApp } from '../../src/server/app.ts';
import { compose } from '../../src/server/compose.ts';
import { serve } from '../../src/server/serve.ts';
import { writeLimit } from '../../src/server/write-limit.ts';
import { dataFolder } from '../cli/program.ts';
import { sample, sampleHouse } from './house.ts';

let house: Awaited<ReturnType<typeof sampleHouse>>;
beforeAll(async () => {
  house = await sampleHouse({ writesPerMinute: 2 });
});
afterAll(() => house.store.close());

describe('what the server lets a page do', () => {
  it.each(['/', '/health', '/api/sample/double?number=1', '/api/docs', '/api/openapi.json', '/api/nothing'])(
    'runs no script but its own at %s',
    async (path) => {
      const { headers } = await house.app.request(path);
      const policy = headers.get('content-security-policy') ?? '';
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("script-src 'self';");
      expect(policy).toContain("frame-ancestors 'none'");
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
    },
  );

  it('allows inline style on the page that browses the API alone', async () => {
    const policy = async (path: string) =>
      (await house.app.request(path)).headers.get('content-security-policy');
    expect(await policy('/')).not.toContain('unsafe-inline');
    expect(await policy('/api/docs')).toContain("style-src 'self' 'unsafe-inline'");
  });

  it('lets WebAssembly be compiled in the thread that compares faces, and in no page', async () => {
    const policy = async (path: string) =>
      (await house.app.request(path)).headers.get('content-security-policy') ?? '';
    for (const path of [
      '/',
      '/travel-credential/face',
      '/assets/main-abcd1234.js',
      '/assets/face.worker-a/../x.js',
    ]) {
      expect(await policy(path)).not.toContain('wasm-unsafe-eval');
    }
    const thread = await policy('/assets/face.worker-abcd1234.js');
    expect(thread).toContain("script-src 'self' 'wasm-unsafe-eval'");
    expect(thread).toContain("default-src 'none'");
    expect(thread).not.toContain("'unsafe-eval'");
  });

  it('lets only our own pages ask for the camera, and none for the microphone or a place', async () => {
    const allowed = (await house.app.request('/')).headers.get('permissions-policy') ?? '';
    expect(allowed).toContain('camera=(self)');
    expect(allowed).toContain('microphone=()');
    expect(allowed).toContain('geolocation=()');
  });

  it('serves the page that browses the API from this machine, without an inline script', async () => {
    const page = await (await house.app.request('/api/docs')).text();
    expect(page).not.toMatch(/https?:\/\//);
    expect(page).not.toMatch(/<script(?![^>]*src=)/);
    const script = /src="([^"]+)"/.exec(page)?.[1] ?? '';
    const response = await house.app.request(script);
    expect(response.headers.get('content-type')).toContain('javascript');
    expect((await response.text()).length).toBeGreaterThan(100_000);
  });
});

describe('the desk’s files', () => {
  it('are kept for ever when their name has a hash, and compressed', async () => {
    const response = await house.app.request('/assets/main-abcd1234.js', {
      headers: { 'accept-encoding': 'gzip, br' },
    });
    expect(response.headers.get('cache-control')).toContain('immutable');
    expect(response.headers.get('content-encoding')).toBe('br');
  });

  it('show the desk at every path of its own, never from a cache', async () => {
    const response = await house.app.request('/solidarity/2026');
    expect(response.headers.get('cache-control')).toBe('no-cache');
    expect(await response.text()).toContain('<title>Desk</title>');
  });

  it.each(['/assets/none.js', '/.secret', '/..%2f..%2fetc%2fpasswd', '/%2e%2e/package.json'])(
    'do not include %s',
    async (path) => {
      const response = await house.app.request(path);
      const text = await response.text();
      expect(response.status === 404 || text.includes('<title>Desk</title>')).toBe(true);
      expect(text).not.toContain('root:');
      expect(text).not.toContain('"name"');
    },
  );
});

describe('limits', () => {
  it('refuses the write after the last one allowed in a minute, and still answers questions', async () => {
    const authorization = `Bearer ${await house.token('member-state', 'NL')}`;
    const write = () =>
      house.app.request('/api/sample/pledges', {
        method: 'POST',
        headers: { authorization, 'content-type': 'application/json' },
        body: '{"state":"NL","persons":1}',
      });
    const statuses = [(await write()).status, (await write()).status, (await write()).status];
    expect(statuses).toEqual([200, 200, 429]);
    const read = await house.app.request('/api/sample/double?number=1', { headers: { authorization } });
    expect(read.status).toBe(200);
  });

  it('refuses a stranger’s costly calls after so many in a minute', async () => {
    const heavy = procedure({
      action: 'heavy.lift',
      summary: { en: 'Something costly', nl: 'Iets kostbaars' },
      method: 'POST',
      path: '/heavy/lift',
      costly: true,
    })
      .input(z.object({}))
      .output(z.object({ lifted: z.boolean() }))
      .handler(() => ({ lifted: true }));
    const mechanism = {
      ...sample,
      name: 'heavy',
      procedures: { lift: heavy },
      policy: '@id("all") permit (principal, action, resource);',
    };
    const app = createApp({
      house: compose([mechanism]),
      store: () => Promise.resolve(house.store),
      deskFolder: '',
      version: '0.0.0',
      costly: { atOnce: 1, perMinute: 2 },
    });
    const lift = async () => {
      const headers = { 'content-type': 'application/json' };
      return (await app.request('/api/heavy/lift', { method: 'POST', body: '{}', headers })).status;
    };
    expect([await lift(), await lift(), await lift()]).toEqual([200, 200, 429]);
  });

  it('begins anew each minute', () => {
    let now = 0;
    const limit = writeLimit(1, () => now);
    expect([limit.take('a'), limit.take('a'), limit.take('b')]).toEqual([true, false, true]);
    now = 60_000;
    expect(limit.take('a')).toBe(true);
  });
});

describe('a server that is stopped', () => {
  it('answers the request under way, then lets go of port and data folder', async () => {
    const folder = dataFolder();
    const served = await serve({ env: { ACQUIS_DATA: folder, PORT: '0' } });
    const { port } = new URL(served.url);
    const answer = new Promise<number | undefined>((resolve, reject) => {
      request({ port, host: '127.0.0.1', path: '/api/register/verify' }, (response) => {
        response.resume();
        response.on('end', () => resolve(response.statusCode));
      })
        .on('error', reject)
        .end();
    });
    await new Promise((resolve) => setTimeout(resolve, 20));
    const [status] = await Promise.all([answer, served.stop()]);
    expect(status).toBe(200);
    const again = await serve({ env: { ACQUIS_DATA: folder, PORT: port } });
    await again.stop();
  });
});
