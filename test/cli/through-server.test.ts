import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { acquis, dataFolder, server } from './program.ts';

let folder: string;
let running: Awaited<ReturnType<typeof server>>;
beforeAll(async () => {
  folder = dataFolder();
  running = await server(folder);
});

describe('the command line beside a running server', () => {
  it('goes through the server by itself and gives exactly what the API gives', async () => {
    const { code, out } = await acquis(folder, ['register', 'verify', '--json']);
    expect(code).toBe(0);
    const response = await fetch(`${running.url}/api/register/verify`);
    expect(JSON.parse(out)).toEqual(await response.json());
  });

  it('tells at first start how to get an access token, and the owner can issue one while it runs', async () => {
    expect(running.said()).toContain('access issue --help');
    const issue = ['access', 'issue', '--role', 'council', '--name', 'Test', '--json'];
    expect((await acquis(folder, issue)).code).toBe(1);
    const { code, out } = await acquis(folder, [...issue, '--as', 'administrator']);
    expect(code).toBe(0);
    const { secret } = JSON.parse(out) as { secret: string };
    const args = ['access', 'list', '--url', running.url];
    const asCouncil = await acquis(folder, args, { env: { ACQUIS_TOKEN: secret } });
    expect(asCouncil.code).toBe(1);
    expect(asCouncil.err).toContain('As council you may not');
  });

  it('keeps the key of the owner readable by the owner alone', () => {
    expect(statSync(join(folder, 'operator.key')).mode & 0o077).toBe(0);
  });

  it('tells wrong usage alike', async () => {
    const { code, err } = await acquis(folder, ['register', 'events', '--stream', '']);
    expect(code).toBe(2);
    expect(err).toContain('“stream” is too small');
  });

  it('exports through the server', async () => {
    const { code, out } = await acquis(folder, ['register', 'export']);
    expect(code).toBe(0);
    expect(out.trimEnd().split('\n').length).toBeGreaterThan(1);
  });

  it('says so when no server answers', async () => {
    const { code, err } = await acquis(folder, ['register', 'verify', '--url', 'http://127.0.0.1:9']);
    expect(code).toBe(1);
    expect(err).toContain('No server answers there');
  });
});

describe('the server', () => {
  it('takes the next port when its own is taken, and refuses a given port that is', async () => {
    const port = new URL(running.url).port;
    const other = await server(dataFolder());
    expect(new URL(other.url).port).not.toBe(port);
    await other.stop();
    await expect(server(dataFolder(), { PORT: port })).rejects.toThrow(`Port ${port} is taken.`);
  });

  it('refuses a data folder that another server holds, in one sentence', async () => {
    await expect(server(folder)).rejects.toThrow('is in use by process');
  });
});

afterAll(async () => {
  const code = await running.stop();
  expect(code).toBe(0);
  expect(existsSync(join(folder, 'operator.key'))).toBe(false);
  expect(existsSync(join(folder, 'lock.json'))).toBe(false);
});
