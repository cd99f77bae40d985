/** A router that a test kills: takes and delivers submissions, and says each once it is in transit and once it is there. */
import { writeSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { openStore } from '#store';
import { accept, deliver, deliverAll } from '../../src/mechanisms/travel-credential/journey/router/submit.ts';
import { madeOnDevice, NOW } from './journey-bench.ts';

const where = process.argv[2] ?? '';
const store = await openStore(where.startsWith('postgres') ? { databaseUrl: where } : { folder: where });
writeSync(1, `found ${await deliverAll(store, NOW)}\n`);
for (;;) {
  const made = await madeOnDevice(store);
  await accept(store, made, NOW);
  writeSync(1, `taken ${made.submission}\n`);
  // Time to be killed with it in hand.
  await setTimeout(15);
  await deliver(store, made.submission, NOW);
  writeSync(1, `there ${made.submission}\n`);
}
