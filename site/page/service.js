// What makes the page open without a network: a service worker that keeps the page's own files and answers for nothing
// else. A network that is there comes first, so that nobody is left with an old page; and no text ever passes here.

const { name, first, later } = JSON.parse(QUOTEDRIFT_FILES); // the build tells them: site/tools/build/service.go
const known = new Set([...first, ...later]);

addEventListener("install", (event) => {
  event.waitUntil(caches.open(name).then((cache) => cache.addAll(first.map((file) => new Request(file, { cache: "no-cache" })))).then(() => skipWaiting()));
});

addEventListener("activate", (event) => {
  const old = (key) => key.startsWith("quotedrift-") && key !== name;
  event.waitUntil(caches.keys().then((keys) => Promise.all(keys.filter(old).map((key) => caches.delete(key)))).then(() => clients.claim()));
});

addEventListener("fetch", (event) => {
  const file = fileOf(event.request.url);
  if (event.request.method === "GET" && known.has(file)) event.respondWith(answer(event.request, file));
});

// fileOf is the name of a file in the page's folder, and of the page itself "./"; undefined elsewhere.
function fileOf(address) {
  const { origin, pathname } = new URL(address), scope = new URL(registration.scope);
  if (origin !== scope.origin || !pathname.startsWith(scope.pathname)) return undefined;
  return pathname.slice(scope.pathname.length).replace(/^index\.html$/, "") || "./";
}

async function answer(request, file) {
  let response;
  try {
    response = await fetch(request);
  } catch {
    // no network: what was kept is as good
  }
  if (response?.ok) {
    if (later.includes(file)) (await caches.open(name)).put(file, response.clone()).catch(() => {}); // the disk may be full
    return response;
  }
  return (await caches.match(file, { cacheName: name })) ?? response ?? Response.error();
}
