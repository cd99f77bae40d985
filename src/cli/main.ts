/** The command line as a program. */
import { enableCompileCache } from 'node:module';

enableCompileCache();
const { run } = await import('./run.ts');
// A reader such as `head` may close the pipe when it has seen enough.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});
const stop = new AbortController();
process.once('SIGINT', () => {
  stop.abort();
  // A rule that does not look at the signal is stopped by the second one.
  process.once('SIGINT', () => process.exit(130));
});
process.exitCode = await run(process.argv.slice(2), { signal: stop.signal });
