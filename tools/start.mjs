// `npm start`: sets up, builds the desk when it changed, opens the store and serves desk and API on one port.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { becomeNode, ROOT, runNode, setup } from './setup.mjs';

setup({ log: console.log });

const DIST = join(ROOT, 'dist', 'desk');
const STAMP = join(DIST, '.sources-digest');
const digest = digestOf(['package-lock.json', 'src/desk', 'src/kernel', 'src/mechanisms']);
if (!existsSync(STAMP) || readFileSync(STAMP, 'utf8') !== digest) {
  console.log('Building the desk (a few seconds, once for each version) …');
  const vite = join(ROOT, 'node_modules', 'vite', 'bin', 'vite.js');
  const status = runNode([vite, 'build', '-c', 'src/desk/vite.config.ts', '--logLevel', 'warn']);
  if (status !== 0) {
    console.error('The desk could not be built: see the message above.');
    process.exit(status);
  }
  writeFileSync(STAMP, digest);
}
becomeNode([join('src', 'server', 'main.ts'), ...process.argv.slice(2)], { cwd: ROOT });

/** One digest of all files under some paths, by name and content. */
function digestOf(paths) {
  const hash = createHash('sha256');
  const visit = (path) => {
    const full = join(ROOT, path);
    if (!existsSync(full)) return;
    for (const entry of isFile(full) ? [null] : readdirSync(full, { withFileTypes: true })) {
      if (entry === null) hash.update(path).update(readFileSync(full));
      else if (!entry.name.endsWith('.test.ts')) visit(join(path, entry.name));
    }
  };
  for (const path of paths) visit(path);
  return hash.digest('hex');
}

function isFile(path) {
  try {
    readdirSync(path);
    return false;
  } catch {
    return true;
  }
}
