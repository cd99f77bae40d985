// `npm test`: sets up, then types, lint, format and every test. Stops at the first step that fails.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { findChromium } from './chromium.mjs';
import { findPostgres } from './postgres.mjs';
import { NODE, ROOT, runNode, setup } from './setup.mjs';

setup();
const modules = join(ROOT, 'node_modules');
const strict = process.env.CI === 'true';
const chromium = findChromium({ install: strict });
const postgres = findPostgres();
for (const [name, found] of Object.entries({ Chromium: chromium, PostgreSQL: postgres })) {
  if (found === null) {
    const what = strict ? 'this run fails' : 'tests that need it are skipped';
    console.error(`${name} was not found: ${what}. The README says how to provide it.`);
    if (strict) process.exit(1);
  }
}
const env = {
  ...process.env,
  PATH: `${join(NODE, '..')}:${process.env.PATH}`,
  ...(chromium ? { ACQUIS_CHROMIUM: chromium } : {}),
  ...(postgres ? { DATABASE_URL_TEST: postgres } : {}),
};

const steps = [
  ['Types', [join(modules, 'typescript', 'bin', 'tsc'), '--noEmit', '-p', '.']],
  ['Lint', [join(modules, 'oxlint', 'bin', 'oxlint')]],
  ['Format', [join(modules, 'prettier', 'bin', 'prettier.cjs'), '--check', '--log-level=warn', '.']],
  [
    'Desk',
    [join(modules, 'vite', 'bin', 'vite.js'), 'build', '-c', 'src/desk/vite.config.ts', '--logLevel', 'warn'],
  ],
  ['Tests', [join(modules, 'vitest', 'vitest.mjs'), 'run', ...process.argv.slice(2)]],
];
for (const [name, args] of steps) {
  if (name === 'Desk' && !existsSync(join(ROOT, 'src/desk/vite.config.ts'))) continue;
  console.log(`${name} …`);
  const status = runNode(args, { env });
  if (status !== 0) {
    console.error(`${name}: failed.`);
    process.exit(status);
  }
}
