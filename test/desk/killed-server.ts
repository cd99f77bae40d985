/** A server of its own process on a folder of its own, to be killed while it saves. */
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { callerOf, type Role } from '#procedure';
import { openStore } from '#store';

const ROOT = join(import.meta.dirname, '../..');

export interface KillableServer {
  readonly url: string;
  /** For a member state, or in the role that was asked for. */
  readonly token: string;
  start(): Promise<void>;
  /** Stopped as it is: it neither answers nor closes its connections. */
  freeze(): void;
  kill(): Promise<void>;
  remove(): Promise<void>;
}

/** Makes the folder and a token in it; the server is not started yet, and always comes back at the same address. */
export async function killableServer(state: string, role: Role = 'member-state'): Promise<KillableServer> {
  const folder = mkdtempSync(join(tmpdir(), 'acquis-killed-'));
  const store = await openStore({ folder });
  const { secret: token } = await store.access.issue(callerOf(role, state), new Date(Date.now() + 1e8));
  await store.close();
  const port = await freePort();
  let child: ChildProcess | undefined;
  const kill = async (): Promise<void> => {
    const running = child;
    child = undefined;
    if (running === undefined || running.exitCode !== null) return;
    const ended = new Promise((done) => running.once('exit', done));
    running.kill('SIGKILL');
    await ended;
  };
  return {
    url: `http://localhost:${port}`,
    token,
    start: async () => {
      const started = spawn(process.execPath, ['src/server/main.ts'], {
        cwd: ROOT,
        env: { ...process.env, ACQUIS_DATA: folder, PORT: String(port), DATABASE_URL: '' },
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      child = started;
      await new Promise<void>((ready, failed) => {
        started.once('exit', () => failed(new Error('The server ended before it was ready.')));
        started.stdout.on('data', (text: Buffer) => {
          if (text.toString().includes('Acquis is at')) ready();
        });
      });
    },
    freeze: () => child?.kill('SIGSTOP'),
    kill,
    remove: async () => {
      await kill();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
}
