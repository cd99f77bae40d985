/** Appends so many events to one stream of a PostgreSQL server, as one of several processes, and prints each version. */
import { openStore } from '#store';

const [databaseUrl = '', name = '', count = '0'] = process.argv.slice(2);
const store = await openStore({ databaseUrl });
const versions: number[] = [];
for (let number = 1; number <= Number(count); number += 1) {
  const [event] = await store.register.append('together', [{ type: 'Counted', data: { name, number } }], {
    expectedVersion: 'any',
    actor: name,
    idempotencyKey: `${name}-${number}`,
  });
  versions.push(event?.version ?? 0);
}
await store.close();
process.stdout.write(JSON.stringify(versions));
