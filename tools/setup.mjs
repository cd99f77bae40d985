// Makes a fresh clone ready: installs what package-lock.json names, once, with any Node from 20 on.
import { createHash } from 'node:crypto';
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
/** The Node that the project pins: whatever the machine has, everything of ours runs on this one. */
export const NODE = join(
  ROOT,
  'node_modules',
  'node',
  'bin',
  process.platform === 'win32' ? 'node.exe' : 'node',
);

const STAMP = join(ROOT, 'node_modules', '.acquis-lock-digest');

/** Installs the packages when they are absent or not those of the lockfile. Exits with a sentence when it cannot. */
export function setup({ log = console.error } = {}) {
  const [major = 0] = process.versions.node.split('.').map(Number);
  if (major < 20)
    fail(`Acquis needs Node 20 or newer to set itself up; this is Node ${process.versions.node}.`);
  const digest = createHash('sha256')
    .update(readFileSync(join(ROOT, 'package-lock.json')))
    .digest('hex');
  if (existsSync(NODE) && existsSync(STAMP) && readFileSync(STAMP, 'utf8') === digest) return;
  log('Installing the packages that package-lock.json names (once, about a minute) …');
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: ROOT,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (status !== 0 || !existsSync(NODE)) {
    fail('The packages could not be installed: see npm’s message above. Check the network and try again.');
  }
  mkdirSync(dirname(STAMP), { recursive: true });
  writeFileSync(STAMP, digest);
}

/** Runs a program of ours on the pinned Node; gives its exit code. */
export function runNode(args, options = {}) {
  const { status, signal } = spawnSync(NODE, args, { cwd: ROOT, stdio: 'inherit', ...options });
  return status ?? (signal === 'SIGINT' ? 130 : 1);
}

/**
 * Becomes a program of ours on the pinned Node: same input, output, arguments, signals and exit code. Ctrl-C reaches
 * the program itself, so it is not passed on twice.
 */
export function becomeNode(args, options = {}) {
  const child = spawn(NODE, args, { stdio: 'inherit', ...options });
  process.on('SIGINT', () => {});
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 1)));
}

function fail(sentence) {
  console.error(sentence);
  process.exit(1);
}
