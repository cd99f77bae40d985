/** What is recorded of the start: folded from the register. Nothing recorded is a demonstration. */
import { fold, parseDay } from '#kernel';
import type { Store } from '#store';
import { READINESS, readEvent } from './events.ts';
import type { Readiness } from './rules/readiness.ts';

const DEMONSTRATION: Readiness = { mode: 'demonstration', boardConfirmedOn: null, startsOn: null };

export async function readinessIn({ register }: Pick<Store, 'register'>): Promise<Readiness> {
  const events = (await register.read(READINESS)).map(readEvent);
  return fold(events, DEMONSTRATION, (known, { type, data }) => {
    switch (type) {
      case 'BoardConfirmed':
        return { ...known, boardConfirmedOn: parseDay(data.on) };
      case 'StartSet':
        return { ...known, startsOn: parseDay(data.on) };
      case 'ModeSet':
        return { ...known, mode: data.mode };
      default:
        return known;
    }
  });
}
