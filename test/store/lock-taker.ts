/** Takes the lock of a folder and holds it: many of these at once race for a dead holder's lock. */
import { writeSync } from 'node:fs';
import { takeLock } from '../../src/store/lock.ts';

try {
  takeLock(process.argv[2] ?? '');
  writeSync(1, 'taken\n');
} catch {
  writeSync(1, 'refused\n');
}
setInterval(() => undefined, 1_000);
