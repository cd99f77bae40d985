// Lets the desk open while the server is away: an address that is opened or reloaded meanwhile gets the desk as it was
// last loaded, which then says what is going on and waits. The files of the build are in the browser's own cache, for
// ever, by their names. Data, documents and signing in never come from here.
const CACHE = 'acquis-desk';
const DESK = '/';
const NOT_THE_DESK = /^\/(api|rpc|session|health)(\/|$)/;

self.addEventListener('install', (event) => {
  event.waitUntil(fetch(DESK, { cache: 'no-cache' }).then(keep).then(self.skipWaiting.bind(self)));
});

self.addEventListener('activate', (event) => {
  event.waitUntil(self.clients.claim());
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.mode !== 'navigate' || request.method !== 'GET') return;
  if (origin !== self.location.origin || NOT_THE_DESK.test(pathname)) return;
  event.respondWith(open(event));
});

/** The page from the server; where none comes, or a proxy says that none does, the one that was kept. */
async function open(event) {
  try {
    const answer = await fetch(event.request);
    if (answer.status < 502) {
      event.waitUntil(keep(answer.clone()));
      return answer;
    }
    return (await kept()) ?? answer;
  } catch {
    return (await kept()) ?? Response.error();
  }
}

/** Every address gets the same page, so that one is kept for all. */
async function keep(answer) {
  const isPage =
    answer.ok && !answer.redirected && answer.headers.get('content-type')?.startsWith('text/html');
  if (isPage) await (await caches.open(CACHE)).put(DESK, answer);
}

function kept() {
  return caches.match(DESK, { cacheName: CACHE });
}
