/** The lock of an embedded folder: two processes in one folder would lose each other's rows. */
import { closeSync, existsSync, openSync, readFileSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal } from '#kernel';

/** Who holds a folder. */
export interface LockHolder {
  readonly pid: number;
  /** When that process began, as the system tells it: a process id is used again, the pair is not. */
  readonly startedAt: string | null;
  /** Where it serves, once it does. */
  readonly url: string | null;
}

export interface Lock {
  /** Tells other processes where this one serves, so that they go through it. */
  setUrl(url: string): void;
  release(): void;
}

/** Who holds the folder now; null when nobody alive does. */
export function readLock(folder: string): LockHolder | null {
  const holder = readHolder(lockPath(folder));
  return holder && isAlive(holder) ? holder : null;
}

/** Takes the lock. Throws a Refusal of kind `unavailable` that names the holder; a dead holder's lock is taken over. */
export function takeLock(folder: string): Lock {
  const path = lockPath(folder);
  const own: LockHolder = { pid: process.pid, startedAt: startOf(process.pid), url: null };
  if (!createExclusively(path, own)) {
    const holder = readHolder(path);
    if (holder && isAlive(holder)) throw heldBy(folder, holder);
    rmSync(path, { force: true });
    if (!createExclusively(path, own)) throw heldBy(folder, readHolder(path));
  }
  return {
    setUrl: (url) => writeFileSync(path, JSON.stringify({ ...own, url })),
    release() {
      if (readHolder(path)?.pid === own.pid) rmSync(path, { force: true });
    },
  };
}

function lockPath(folder: string): string {
  return join(folder, 'lock.json');
}

function createExclusively(path: string, holder: LockHolder): boolean {
  try {
    const file = openSync(path, 'wx', 0o600);
    writeSync(file, JSON.stringify(holder));
    closeSync(file);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

function readHolder(path: string): LockHolder | null {
  if (!existsSync(path)) return null;
  try {
    const value: unknown = JSON.parse(readFileSync(path, 'utf8'));
    if (typeof value !== 'object' || value === null || !('pid' in value)) return null;
    const { pid, startedAt, url } = value as Record<string, unknown>;
    if (typeof pid !== 'number') return null;
    return {
      pid,
      startedAt: typeof startedAt === 'string' ? startedAt : null,
      url: typeof url === 'string' ? url : null,
    };
  } catch {
    // A file without content: its maker died between creating and writing it.
    return null;
  }
}

function isAlive({ pid, startedAt }: LockHolder): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
  const now = startOf(pid);
  return now === null || startedAt === null || now === startedAt;
}

/** Linux tells when a process began, in field 22 of its stat; elsewhere only the id is compared. */
function startOf(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null;
  } catch {
    return null;
  }
}

function heldBy(folder: string, holder: LockHolder | null): Refusal {
  const who = holder ? `process ${holder.pid}` : 'another process';
  const at = holder?.url ? `, which serves at ${holder.url}` : '';
  return new Refusal('unavailable', `The data folder ${folder} is in use by ${who}${at}.`, {
    remedy: 'Use that one, stop it, or set ACQUIS_DATA to another folder.',
  });
}
