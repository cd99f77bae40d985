/** Lets the desk open while the server is away (see `public/sw.js`). */

/** In development the files change under one's hands: there it would show an old page. */
export function openWithoutServer(): void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  // A browser that refuses, in a private window for instance, goes on without.
  const register = (): void => void navigator.serviceWorker.register('/sw.js').catch(() => undefined);
  // After everything that the first page needs.
  if (document.readyState === 'complete') register();
  else addEventListener('load', register, { once: true });
}
