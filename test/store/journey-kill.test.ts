/** A router killed with a message in hand: what it took is delivered once, and nothing of it is kept. */
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openStore, type StoreLocation } from '#store';
import { open } from '../../src/mechanisms/travel-credential/journey/authority/open.ts';
import { submissionStream } from '../../src/mechanisms/travel-credential/journey/events.ts';
import { deliverAll } from '../../src/mechanisms/travel-credential/journey/router/submit.ts';
import { freshPostgres, POSTGRES } from './engines.ts';
import { NOW, SCHIPHOL, withAuthorities } from './journey-bench.ts';

const KILLS = 12;

/** Lets a router run until it says a word, and a moment more; kills it, and gives the lines that it said. */
function killedAfter(where: string, word: 'taken' | 'there', ms: number): Promise<string[]> {
  return new Promise((resolve, reject) => {
    const router = spawn(process.execPath, [join(import.meta.dirname, 'killed-router.ts'), where]);
    let output = '';
    let errors = '';
    let doomed = false;
    router.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
    router.stdout.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      if (doomed || !output.includes(word)) return;
      doomed = true;
      setTimeout(() => router.kill('SIGKILL'), ms);
    });
    router.on('close', (_code, signal) => {
      if (signal === 'SIGKILL') resolve(output.trimEnd().split('\n'));
      else reject(new Error(`The router ended by itself: ${errors}`));
    });
  });
}

async function survives(where: string, location: StoreLocation): Promise<void> {
  const before = await openStore(location);
  await withAuthorities(before);
  await before.close();
  const taken = new Set<string>();
  let inHand = 0;
  for (let kill = 0; kill < KILLS; kill += 1) {
    for (const line of await killedAfter(where, kill % 3 === 2 ? 'there' : 'taken', (kill * 7) % 40)) {
      const [what, which = ''] = line.split(' ');
      if (what === 'taken') taken.add(which);
      if (what === 'found') inHand += Number(which);
    }
  }
  const store = await openStore(location);
  try {
    inHand += await deliverAll(store, NOW);
    expect(inHand).toBeGreaterThan(0);
    expect(await store.mailbox.inTransit()).toEqual([]);
    const events = await store.register.readAll({
      limit: 100_000,
      streamPrefix: 'travel-credential/submission/',
    });
    const received = events.filter(({ type }) => type === 'SubmissionReceived').map(({ stream }) => stream);
    const delivered = events.filter(({ type }) => type === 'SubmissionDelivered').map(({ stream }) => stream);
    // Each that the register knows of was delivered once, and each that was acknowledged is known.
    expect(delivered.toSorted()).toEqual(received.toSorted());
    expect(taken.size).toBeGreaterThan(KILLS / 2);
    for (const submission of taken) {
      expect(received).toContain(submissionStream(submission));
      expect(await open(store, { ...SCHIPHOL, submission }, NOW)).toMatchObject({ submission });
    }
    expect((await store.verify()).verified).toBe(true);
    console.log(
      `${KILLS} kills, ${received.length} received, ${inHand} of them in hand when it was killed, all delivered once`,
    );
  } finally {
    await store.close();
  }
}

describe('a router killed with a message in hand delivers it once and keeps nothing', () => {
  it(`on PGlite, ${KILLS} times`, { timeout: 300_000 }, async () => {
    const folder = mkdtempSync(join(tmpdir(), 'acquis-router-'));
    try {
      await survives(folder, { folder });
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it.skipIf(!POSTGRES && process.env['CI'] !== 'true')(
    `on PostgreSQL, ${KILLS} times (needs a server: set DATABASE_URL_TEST)`,
    { timeout: 300_000 },
    async () => {
      const { url, drop } = await freshPostgres();
      const before = process.env['ACQUIS_VAULT_KEY'];
      process.env['ACQUIS_VAULT_KEY'] = randomBytes(32).toString('hex');
      try {
        await survives(url, { databaseUrl: url });
      } finally {
        if (before === undefined) delete process.env['ACQUIS_VAULT_KEY'];
        else process.env['ACQUIS_VAULT_KEY'] = before;
        await drop();
      }
    },
  );
});
