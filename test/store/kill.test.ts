import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStore, readLock, type StoreLocation } from '#store';
import { freshPostgres, POSTGRES } from './engines.ts';

const KILLS = 50;

/**
 * Lets a writer run for a while after its first line, which says that it opened, or after the next, which acknowledges an
 * event; kills it, and gives the last version it had acknowledged.
 */
function killedAfter(where: string, ms: number, lines: 1 | 2): Promise<number> {
  return new Promise((resolve, reject) => {
    const writer = spawn(process.execPath, [join(import.meta.dirname, 'killed-writer.ts'), where], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    let errors = '';
    writer.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
    writer.stdout.on('data', (chunk: Buffer) => {
      const before = linesIn(output);
      output += chunk.toString();
      if (before < lines && linesIn(output) >= lines) setTimeout(() => writer.kill('SIGKILL'), ms);
    });
    writer.on('close', (_code, signal) => {
      if (signal !== 'SIGKILL') reject(new Error(`The writer ended by itself: ${errors}`));
      else resolve(Number(output.trimEnd().split('\n').at(-1)) || 0);
    });
  });
}

function linesIn(text: string): number {
  return text.split('\n').length - 1;
}

async function survives(where: string, location: StoreLocation): Promise<void> {
  let acknowledged = 0;
  for (let kill = 0; kill < KILLS; kill += 1) {
    const last = await killedAfter(where, 5 + ((kill * 37) % 90), kill % 2 === 0 ? 1 : 2);
    acknowledged = Math.max(acknowledged, last);
  }
  const store = await openStore(location);
  try {
    const events = await store.register.read('kill');
    // An event may be durable without its acknowledgement having come through; never the other way round.
    expect(events.length).toBeGreaterThanOrEqual(acknowledged);
    // However slow the machine, every second writer lives until it has acknowledged one.
    expect(acknowledged).toBeGreaterThanOrEqual(KILLS / 2);
    expect((await store.verify()).verified).toBe(true);
    console.log(`${KILLS} kills, ${acknowledged} acknowledged events, ${events.length} found`);
  } finally {
    await store.close();
  }
}

describe('a process killed while it writes loses no acknowledged event', () => {
  let folder: string;
  beforeAll(() => (folder = mkdtempSync(join(tmpdir(), 'acquis-kill-'))));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it(`on PGlite, ${KILLS} times`, { timeout: 300_000 }, async () => {
    await survives(folder, { folder });
    expect(readLock(folder)).toBeNull();
  });

  it.skipIf(!POSTGRES && process.env['CI'] !== 'true')(
    `on PostgreSQL, ${KILLS} times (needs a server: set DATABASE_URL_TEST)`,
    { timeout: 300_000 },
    async () => {
      const { url, drop } = await freshPostgres();
      try {
        await survives(url, { databaseUrl: url });
      } finally {
        await drop();
      }
    },
  );
});

describe('an embedded folder whose holder died', () => {
  it('goes to exactly one of many that try to take it', { timeout: 60_000 }, async () => {
    const folder = mkdtempSync(join(tmpdir(), 'acquis-race-'));
    try {
      for (let round = 0; round < 5; round += 1) {
        writeFileSync(
          join(folder, 'lock.json'),
          JSON.stringify({ pid: 2 ** 22 + 1, startedAt: '1', url: null }),
        );
        const takers = Array.from({ length: 6 }, () => taker(folder));
        const answers = await Promise.all(takers.map(({ answer }) => answer));
        expect(answers.filter((text) => text === 'taken')).toHaveLength(1);
        await Promise.all(takers.map(({ stop }) => stop()));
      }
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});

/** A process that takes the lock, says whether it could, and holds it until it is stopped. */
function taker(folder: string) {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'lock-taker.ts'), folder]);
  const answer = new Promise<string>((resolve) => {
    child.stdout.once('data', (chunk: Buffer) => resolve(chunk.toString().trim()));
  });
  const stop = () =>
    new Promise<void>((resolve) => {
      child.once('close', () => resolve());
      child.kill('SIGKILL');
    });
  return { answer, stop };
}

describe('an embedded folder', () => {
  it('is never opened by two processes: the second is told who holds it', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'acquis-lock-'));
    const store = await openStore({ folder });
    try {
      store.setUrl('http://localhost:4010');
      await expect(openStore({ folder })).rejects.toMatchObject({
        kind: 'unavailable',
        message: expect.stringContaining(`process ${process.pid}, which serves at http://localhost:4010`),
      });
    } finally {
      await store.close();
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
