/** The server as a program. */
import { enableCompileCache } from 'node:module';
import { readFailure } from '#procedure';

enableCompileCache();

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

try {
  const { serve } = await import('./serve.ts');
  const { logger } = await import('./logger.ts');
  const { url, store, stop } = await serve({ say, log: (error) => logger.error(error) });
  const stopping = (): void => {
    say('Stopping …');
    void stop().then(() => process.exit(0));
    process.once('SIGINT', () => process.exit(130));
  };
  process.once('SIGINT', stopping);
  process.once('SIGTERM', stopping);
  say('');
  say(`Acquis is at ${url}`);
  if ((await store.access.list()).length === 0) {
    say('');
    say('Everyone on this machine may read. To let someone write, issue them an access token:');
    say('  npm run -s acquis -- access issue --role administrator --name "Your name" --as administrator');
  }
  say('Stop it with Ctrl-C.');
} catch (error) {
  const failure = readFailure(error);
  if (!failure) throw error;
  process.stderr.write(`${failure.sentence}${failure.remedy ? ` ${failure.remedy}` : ''}\n`);
  process.exit(1);
}
