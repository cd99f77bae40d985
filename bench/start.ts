/** How long `npm start` takes from the second start on, and a command of the command line. */
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..');
const RUNS = 5;

/** Seconds from starting the command to the line that prints the address. */
function started(env: NodeJS.ProcessEnv): Promise<number> {
  return new Promise((resolve, reject) => {
    const begin = performance.now();
    const server = spawn('node', ['tools/start.mjs'], { cwd: ROOT, env, detached: true });
    let output = '';
    let seconds: number | null = null;
    server.stdout.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      if (seconds === null && /http:\/\/\S+/.test(output)) {
        seconds = (performance.now() - begin) / 1_000;
        if (server.pid !== undefined) process.kill(-server.pid, 'SIGTERM');
      }
    });
    server.on('close', () => (seconds === null ? reject(new Error(output)) : resolve(seconds)));
  });
}

export async function benchStart(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'acquis-start-'));
  const env = { ...process.env, ACQUIS_DATA: folder, PORT: '0' };
  const first = await started(env);
  const later: number[] = [];
  for (let run = 0; run < RUNS; run += 1) later.push(await started(env));
  const commands: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const begin = performance.now();
    const { status } = spawnSync(
      'node',
      ['bin/acquis.mjs', 'solidarity', 'shares', '--year', '2026', '--json'],
      {
        cwd: ROOT,
        env,
      },
    );
    if (status !== 0) throw new Error('The command failed: there is nothing to measure.');
    commands.push((performance.now() - begin) / 1_000);
  }
  rmSync(folder, { recursive: true, force: true });
  const spread = (list: readonly number[]) =>
    `least ${Math.min(...list).toFixed(2)} s, most ${Math.max(...list).toFixed(2)} s`;
  console.log(
    `\nnpm start in a new data folder: ${first.toFixed(2)} s; from the second on: ${spread(later)}`,
  );
  console.log(`acquis solidarity shares --json: ${spread(commands)}`);
}
