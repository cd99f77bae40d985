/** A writer that a test kills: appends one event after the other and prints each version once it is acknowledged. */
import { writeSync } from 'node:fs';
import { openStore } from '#store';

const where = process.argv[2] ?? '';
const store = await openStore(where.startsWith('postgres') ? { databaseUrl: where } : { folder: where });
writeSync(1, 'open\n');
for (;;) {
  const [event] = await store.register.append('kill', [{ type: 'Counted', data: { at: Date.now() } }], {
    expectedVersion: 'any',
    actor: 'test',
  });
  writeSync(1, `${event?.version ?? 0}\n`);
}
