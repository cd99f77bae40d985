/** The lock of an embedded folder: two processes in one folder would lose each other's rows. */
import { randomUUID } from 'node:crypto';
import { existsSync, linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
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
  while (!createExclusively(path, own)) {
    const holder = readHolder(path);
    if (holder && isAlive(holder)) throw heldBy(folder, holder);
    setAside(path);
  }
  return {
    setUrl: (url) => renameSync(written(path, { ...own, url }), path),
    release() {
      if (isSame(readHolder(path), own)) rmSync(path, { force: true });
    },
  };
}

/**
 * Moves a dead holder's lock out of the way. What was moved is looked at once more: if somebody took the lock in
 * between, theirs is put back, unless a third has taken it since.
 */
function setAside(path: string): void {
  const aside = `${path}.${process.pid}.${randomUUID()}`;
  try {
    renameSync(path, aside);
  } catch {
    return; // Another process moved it first.
  }
  const moved = readHolder(aside);
  if (moved && isAlive(moved)) {
    try {
      linkSync(aside, path);
    } catch {
      // The lock is somebody else's by now; the loop looks again.
    }
  }
  rmSync(aside, { force: true });
}

function lockPath(folder: string): string {
  return join(folder, 'lock.json');
}

/** A link appears whole or not at all, so no reader sees a lock without its holder. */
function createExclusively(path: string, holder: LockHolder): boolean {
  const own = written(path, holder);
  try {
    linkSync(own, path);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(own, { force: true });
  }
}

function written(path: string, holder: LockHolder): string {
  const file = `${path}.${process.pid}.${randomUUID()}`;
  writeFileSync(file, JSON.stringify(holder), { mode: 0o600 });
  return file;
}

function isSame(a: LockHolder | null, b: LockHolder): boolean {
  return a !== null && a.pid === b.pid && a.startedAt === b.startedAt;
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
    // Not a lock of ours: nobody alive holds it.
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
