/** The desk installed as an app: offered by the browser, done by hand, or done. */
import { useSyncExternalStore } from 'react';

export type Installing =
  /** Open as an app, or installed just now. */
  | { readonly kind: 'installed' }
  /** The browser installs it when it is asked. */
  | { readonly kind: 'offered'; readonly install: () => Promise<void> }
  /** The browser has its own way, or none. */
  | { readonly kind: 'by-hand'; readonly apple: boolean };

/** Not yet among the types of browsers: Chromium alone has it. */
interface InstallOffer extends Event {
  readonly prompt: () => Promise<unknown>;
}

let installing: Installing = { kind: 'by-hand', apple: false };
const watchers = new Set<() => void>();

function show(next: Installing): void {
  installing = next;
  for (const watcher of watchers) watcher();
}

/** From the start of the desk on: the browser makes its offer once, whatever page is open. */
export function watchInstalling(): void {
  if (matchMedia('(display-mode: standalone)').matches) installing = { kind: 'installed' };
  // Safari on telephones and tablets alone tells whether it runs as an app, in a way of its own.
  else if ('standalone' in navigator)
    installing = navigator.standalone === true ? { kind: 'installed' } : { kind: 'by-hand', apple: true };
  addEventListener('beforeinstallprompt', (event) => {
    if (!isOffer(event)) return;
    // The page has a button of its own, where it is of use.
    event.preventDefault();
    show({ kind: 'offered', install: () => event.prompt().then(() => undefined) });
  });
  addEventListener('appinstalled', () => show({ kind: 'installed' }));
}

function isOffer(event: Event): event is InstallOffer {
  return 'prompt' in event && typeof event.prompt === 'function';
}

export function useInstalling(): Installing {
  return useSyncExternalStore(watch, () => installing);
}

function watch(watcher: () => void): () => void {
  watchers.add(watcher);
  return () => watchers.delete(watcher);
}
