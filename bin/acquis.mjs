#!/usr/bin/env node
// The command line: sets up a fresh clone first, then runs on the pinned Node.
import { join } from 'node:path';
import { ROOT, runNode, setup } from '../tools/setup.mjs';

setup();
if (process.versions.node.startsWith('24.')) {
  await import('../src/cli/main.ts');
} else {
  process.exit(
    runNode([join(ROOT, 'src', 'cli', 'main.ts'), ...process.argv.slice(2)], { cwd: process.cwd() }),
  );
}
