/** Which years have a cycle in the register. */
import type { Store } from '#store';
import { cycleStream } from '../events.ts';

/** The years with a record, newest first. */
export async function recordedYears(register: Pick<Store['register'], 'streams'>): Promise<number[]> {
  const prefix = cycleStream(0).slice(0, -1);
  return (await register.streams())
    .filter(({ stream }) => stream.startsWith(prefix))
    .map(({ stream }) => Number(stream.slice(prefix.length)))
    .filter((year) => Number.isSafeInteger(year))
    .toSorted((one, other) => other - one);
}
