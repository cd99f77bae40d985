/** All that is kept about the people who use the house. */
import { Accounts } from './accounts.ts';
import type { Database } from './database.ts';
import { Departures } from './departures.ts';
import { Guesses } from './guesses.ts';
import { Invitations } from './invitations.ts';
import { Sessions } from './sessions.ts';
import { SignIns } from './sign-ins.ts';
import { Views } from './views.ts';

const MS_PER_DAY = 86_400_000;

export interface People {
  readonly accounts: Accounts;
  readonly invitations: Invitations;
  readonly sessions: Sessions;
  readonly guesses: Guesses;
  readonly departures: Departures;
  readonly signIns: SignIns;
  readonly views: Views;
  /** Removes what has ended, and entries of both logs that are older than `keepDays`. */
  expire(keepDays: number, now?: Date): Promise<void>;
}

export function peopleOn(database: Database): People {
  const sessions = new Sessions(database);
  const guesses = new Guesses(database);
  const departures = new Departures(database);
  const signIns = new SignIns(database);
  const views = new Views(database);
  return {
    accounts: new Accounts(database),
    invitations: new Invitations(database),
    sessions,
    guesses,
    departures,
    signIns,
    views,
    async expire(keepDays, now = new Date()) {
      const before = new Date(now.getTime() - keepDays * MS_PER_DAY);
      await database.query('delete from invitation where expires_at <= $1', [now]);
      await sessions.expire(now);
      await guesses.expire(now);
      await departures.expire(now);
      await signIns.expire(before);
      await views.expire(before);
    },
  };
}
