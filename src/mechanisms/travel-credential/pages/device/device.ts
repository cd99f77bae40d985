/**
 * The wallet of this browser: sealed in its database, open in memory from the passphrase until it is locked. Tabs of one
 * browser work on the same wallet, one change after the other, and tell each other.
 */
import { createStore, del, get, set, type UseStore } from 'idb-keyval';
import {
  keyFor,
  newKey,
  openWallet,
  sealWallet,
  type SealedWallet,
  type WalletKey,
} from './sealed-wallet.ts';
import { EMPTY_WALLET, type Wallet } from './wallet.ts';

export type Device =
  | { readonly kind: 'loading' }
  /** The browser keeps nothing: a private window, or storage is refused. */
  | { readonly kind: 'unavailable' }
  | { readonly kind: 'absent' }
  | { readonly kind: 'locked' }
  | { readonly kind: 'open'; readonly wallet: Wallet };

const DATABASE = 'acquis-device';
const WALLET = 'wallet';
/** Nobody touched it for so long: a telephone that lies on a table shows nothing to who finds it. */
const LOCK_AFTER_MS = 10 * 60_000;

let device: Device = { kind: 'loading' };
let key: WalletKey | null = null;
let begun = false;
let database: UseStore | undefined;
let idle: ReturnType<typeof setTimeout> | undefined;
const watchers = new Set<() => void>();
const tabs = typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel(DATABASE);

const store = (): UseStore => (database ??= createStore(DATABASE, WALLET));
const stored = (): Promise<SealedWallet | undefined> => get<SealedWallet>(WALLET, store());

function show(next: Device): void {
  device = next;
  for (const watcher of watchers) watcher();
}

/** For `useSyncExternalStore`. */
export function watchDevice(watcher: () => void): () => void {
  watchers.add(watcher);
  if (!begun) begin();
  return () => watchers.delete(watcher);
}

export function deviceNow(): Device {
  return device;
}

function begin(): void {
  begun = true;
  tabs?.addEventListener('message', () => void look());
  for (const touch of ['pointerdown', 'keydown'] as const)
    addEventListener(touch, stayOpen, { passive: true });
  void look();
}

/** What lies there now, opened with the key that is at hand. */
async function look(): Promise<void> {
  try {
    const sealed = await stored();
    const wallet = sealed && key ? await openWallet(sealed, key) : null;
    if (sealed === undefined || wallet === null) key = null;
    show(sealed === undefined ? { kind: 'absent' } : wallet ? { kind: 'open', wallet } : { kind: 'locked' });
  } catch {
    show({ kind: 'unavailable' });
  }
}

function stayOpen(): void {
  clearTimeout(idle);
  if (key !== null) idle = setTimeout(lockDevice, LOCK_AFTER_MS);
}

/** One change at a time, over all tabs. */
function alone<Result>(work: () => Promise<Result>): Promise<Result> {
  return navigator.locks.request(DATABASE, work);
}

async function keepSealed(wallet: Wallet, by: WalletKey): Promise<void> {
  await set(WALLET, await sealWallet(wallet, by), store());
  key = by;
  show({ kind: 'open', wallet });
  stayOpen();
  tellTabs();
}

function tellTabs(): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has no other origin
  tabs?.postMessage('changed');
}

/** Begins an empty wallet under a passphrase; false where there is one already. */
export function beginWallet(passphrase: string): Promise<boolean> {
  return alone(async () => {
    if ((await stored()) !== undefined) {
      await look();
      return false;
    }
    await keepSealed(EMPTY_WALLET, await newKey(passphrase));
    return true;
  });
}

/** Opens the wallet; false where the passphrase is another. */
export async function unlockDevice(passphrase: string): Promise<boolean> {
  const sealed = await stored();
  if (sealed === undefined) {
    await look();
    return false;
  }
  const found = await keyFor(passphrase, sealed);
  const wallet = await openWallet(sealed, found);
  if (wallet === null) return false;
  key = found;
  show({ kind: 'open', wallet });
  stayOpen();
  return true;
}

/** Takes the wallet out of memory, here; it stays sealed where it is. */
export function lockDevice(): void {
  clearTimeout(idle);
  key = null;
  if (device.kind === 'open') show({ kind: 'locked' });
}

/** Changes the wallet as it is by now. Throws where it was locked or thrown away meanwhile: then nothing was changed. */
export function changeWallet(change: (wallet: Wallet) => Wallet): Promise<Wallet> {
  return alone(async () => {
    const [sealed, by] = [await stored(), key];
    const wallet = sealed && by ? await openWallet(sealed, by) : null;
    if (wallet === null || by === null) {
      await look();
      throw new WalletLocked();
    }
    const changed = change(wallet);
    await keepSealed(changed, by);
    return changed;
  });
}

/** Seals the wallet under another passphrase; false where the one it has now is not the one that was given. */
export function changePassphrase(now: string, next: string): Promise<boolean> {
  return alone(async () => {
    const sealed = await stored();
    const wallet = sealed && (await openWallet(sealed, await keyFor(now, sealed)));
    if (!wallet) {
      await look();
      return false;
    }
    await keepSealed(wallet, await newKey(next));
    return true;
  });
}

/** The wallet was locked, or is gone: to be opened first. */
export class WalletLocked extends Error {}

/** Throws all of it away, for good; no passphrase is asked, so that one that was forgotten keeps nobody out. */
export function throwAway(): Promise<void> {
  return alone(async () => {
    await del(WALLET, store());
    key = null;
    show({ kind: 'absent' });
    tellTabs();
  });
}
