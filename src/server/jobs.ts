/** What happens at a date: what has expired is erased, sessions and logs too, and mechanisms do what is due. */
import { today, type Mechanism } from '#procedure';
import type { Store } from '#store';

const HOUR_MS = 3_600_000;

export interface JobOptions {
  readonly log?: ((error: unknown) => void) | undefined;
  readonly everyMs?: number;
  /** How long the logs of sign-ins and of who looked at what are kept. */
  readonly keepLogsDays?: number;
}

export interface Jobs {
  /** Stops, after the run under way. */
  stop(): Promise<void>;
}

/** Runs the jobs now and every hour. A job that fails is told to `log` and tried again the next hour. */
export function startJobs(
  store: Store,
  mechanisms: readonly Mechanism[],
  { log = () => undefined, everyMs = HOUR_MS, keepLogsDays = 365 }: JobOptions = {},
): Jobs {
  const stopping = new AbortController();
  let running = Promise.resolve();
  const tick = (): void => {
    running = running.then(() => runJobs(store, mechanisms, stopping.signal, { log, keepLogsDays }));
  };
  tick();
  const timer = setInterval(tick, everyMs);
  timer.unref();
  return {
    async stop() {
      clearInterval(timer);
      stopping.abort();
      await running;
    },
  };
}

async function runJobs(
  store: Store,
  mechanisms: readonly Mechanism[],
  signal: AbortSignal,
  { log, keepLogsDays }: { log: (error: unknown) => void; keepLogsDays: number },
): Promise<void> {
  const jobs = [
    () => store.vault.expire(new Date()),
    () => store.people.expire(keepLogsDays),
    ...mechanisms.flatMap(({ jobs = [] }) =>
      jobs.map(
        ({ run }) =>
          () =>
            run(store, { today: today(), signal }),
      ),
    ),
  ];
  for (const job of jobs) {
    if (signal.aborted) return;
    try {
      // One after the other: they share one database.
      await job();
    } catch (error) {
      log(error);
    }
  }
}
