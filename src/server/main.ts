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
  const { url, welcome, stop } = await serve({ say, log: (error) => logger.error(error) });
  const stopping = (): void => {
    say('Stopping …');
    void stop().then(() => process.exit(0));
    process.once('SIGINT', () => process.exit(130));
  };
  process.once('SIGINT', stopping);
  process.once('SIGTERM', stopping);
  say('');
  say(`Acquis is at ${url}`);
  if (welcome !== undefined) {
    say('');
    say(
      'Everyone who reaches it may read. Nobody can sign in to write yet; make the first account with this link,',
    );
    say('which works once, for a day, and until the next start:');
    say(`  ${welcome}`);
    say('For programs there are access tokens: npm run -s acquis -- access issue --help');
  }
  say('Stop it with Ctrl-C.');
} catch (error) {
  const failure = readFailure(error);
  if (!failure) throw error;
  process.stderr.write(`${failure.sentence}${failure.remedy ? ` ${failure.remedy}` : ''}\n`);
  process.exit(1);
}
