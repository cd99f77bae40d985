// Lets the desk open while the server is away: an address that is opened or reloaded meanwhile gets the desk as it was
// last loaded, which then says what is going on and waits. Kept are that page, the files that a traveller’s pages need
// (named by the build), and what else of the same build was fetched. Data, documents and signing in never come from here.
const CACHE = 'acquis-desk';
const FILES = 'acquis-files';
const DESK = '/';
const KEPT = '/kept.json';
const NOT_THE_DESK = /^\/(api|rpc|session|health)(\/|$)/;
// Script, style and type by names that change with their content. The models of faces are left to the browser’s own
// cache: they are large, and what they are for needs the server.
const FILE_OF_THE_BUILD = /^\/assets\/[\w.-]+\.(js|css|woff2)$/;

self.addEventListener('install', (event) => {
  event.waitUntil(fetch(DESK, { cache: 'no-cache' }).then(keep).then(self.skipWaiting.bind(self)));
});

self.addEventListener('activate', (event) => {
  event.waitUntil(self.clients.claim());
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== self.location.origin) return;
  if (FILE_OF_THE_BUILD.test(pathname)) event.respondWith(file(event, pathname));
  else if (request.mode === 'navigate' && !NOT_THE_DESK.test(pathname)) event.respondWith(open(event));
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

/** A file of the build never changes: the one that was kept is as good as the server’s. */
async function file(event, pathname) {
  const found = await caches.match(pathname, { cacheName: FILES, ignoreVary: true });
  if (found !== undefined) return found;
  const answer = await fetch(event.request);
  if (answer.status === 200) event.waitUntil(put(FILES, pathname, answer.clone()));
  return answer;
}

/** Every address gets the same page, so that one is kept for all; with it come its files, and those of another go. */
async function keep(answer) {
  const isPage =
    answer.ok && !answer.redirected && answer.headers.get('content-type')?.startsWith('text/html');
  if (!isPage) return;
  const [now, before] = await Promise.all([
    answer.clone().text(),
    kept().then((page) => page?.text() ?? null),
  ]);
  if (now === before) return;
  let all;
  try {
    all = await fetchFiles();
  } catch (error) {
    // Half of a new desk is worse than all of the one before.
    if (before !== null) throw error;
  }
  await put(CACHE, DESK, answer);
  if (all !== undefined) await dropAllBut(new Set(all));
}

/** Fetches what the pages need that open without a server, and names all files of this build. */
async function fetchFiles() {
  const { needed, all } = await (await fetch(KEPT, { cache: 'no-cache' })).json();
  const files = await caches.open(FILES);
  const there = new Set((await files.keys()).map(({ url }) => new URL(url).pathname));
  await files.addAll(needed.filter((path) => !there.has(path)));
  return all;
}

async function dropAllBut(all) {
  const files = await caches.open(FILES);
  const old = (await files.keys()).filter(({ url }) => !all.has(new URL(url).pathname));
  await Promise.all(old.map((request) => files.delete(request, { ignoreVary: true })));
}

async function put(name, path, answer) {
  await (await caches.open(name)).put(path, answer);
}

function kept() {
  return caches.match(DESK, { cacheName: CACHE });
}
