import { afterEach, expect, it } from 'vitest';
import { serve, type Served } from '../../src/server/serve.ts';
import { acquis, dataFolder, server } from '../cli/program.ts';
import { freshPostgres, POSTGRES } from '../store/engines.ts';
import { PASSWORD } from './visitor.ts';

let served: Served | undefined;
afterEach(() => served?.stop());

/** Makes an account by a link, as the page behind it does. */
function accept(link: string, name: string): Promise<Response> {
  const { origin, hash } = new URL(link);
  return fetch(`${origin}/session/invitation`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin },
    body: JSON.stringify({ invitation: hash.slice(1), name, password: PASSWORD }),
  });
}

it('the first start prints a link that makes the first administrator, once; later starts print none', async () => {
  const folder = dataFolder();
  const first = await server(folder);
  await expect.poll(first.said).toMatch(/\/welcome#[\w-]{43}\n/);
  const link = /http:\S+\/welcome#\S+/.exec(first.said())?.[0] ?? '';
  expect(new URL(link).origin).toBe(first.url);
  const made = await accept(link, 'Anna');
  expect(await made.json()).toMatchObject({ signedIn: true, role: 'administrator' });
  expect((await accept(link, 'Bernard')).status).toBe(404);
  expect(await first.stop()).toBe(0);
  const second = await server(folder);
  await expect.poll(second.said).toContain('Ctrl-C');
  expect(second.said()).not.toContain('/welcome');
  await second.stop();
});

const postgres = POSTGRES || process.env['CI'] === 'true' ? it : it.skip;
postgres(
  'on PostgreSQL alike; a new start voids the link of the one before (needs DATABASE_URL_TEST)',
  async () => {
    const { url, drop } = await freshPostgres();
    const start = () => serve({ env: { DATABASE_URL: url, PORT: '0' } });
    const first = await start();
    await first.stop();
    served = await start();
    const port = new URL(served.url).port;
    const old = new URL(first.welcome ?? '');
    old.port = port;
    expect((await accept(old.href, 'Anna')).status).toBe(404);
    expect((await accept(served.welcome ?? '', 'Anna')).status).toBe(200);
    await served.stop();
    served = undefined;
    await drop();
  },
);

it('the owner of the data folder invites people by a command, and sees who has an account', async () => {
  const folder = dataFolder();
  const invite = ['access', 'invite', '--role', 'council', '--json'];
  expect((await acquis(folder, invite)).code).toBe(1);
  const { out } = await acquis(folder, [...invite, '--as', 'administrator']);
  const { link } = JSON.parse(out) as { link: string };
  served = await serve({ env: { ACQUIS_DATA: folder, PORT: '0' } });
  expect(await (await accept(`${served.url}${link}`, 'Anna')).json()).toMatchObject({ role: 'council' });
  const accounts = ['access', 'accounts', '--as', 'administrator'];
  expect((await acquis(folder, accounts)).out).toContain('Anna');
  const refused = await acquis(folder, [...accounts, '--purpose', 'curiosity']);
  expect(refused.code).toBe(2);
  expect(refused.err).toContain('“curiosity” is no purpose');
  await served.stop();
  served = undefined;
  const { out: views } = await acquis(folder, ['access', 'views', '--as', 'administrator', '--json']);
  expect(JSON.parse(views)).toMatchObject({
    views: [
      { action: 'access.views', means: 'operator', purpose: 'administration' },
      { action: 'access.accounts', means: 'operator', purpose: 'administration' },
    ],
  });
});
