#!/usr/bin/env node
// The command line: sets up a fresh clone first, then runs on the pinned Node.
import { join } from 'node:path';
import { becomeNode, ROOT, setup } from '../tools/setup.mjs';

setup();
if (process.versions.node.startsWith('24.')) {
  await import('../src/cli/main.ts');
} else {
  becomeNode([join(ROOT, 'src', 'cli', 'main.ts'), ...process.argv.slice(2)]);
}
