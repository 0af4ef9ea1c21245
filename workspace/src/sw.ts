/** The service worker: the workspace opens without a line, and a device hears of notices while the workspace is closed. */

// What a worker has around it, as far as it is used here; the page's own types know nothing of workers.
export interface Extended extends Event { waitUntil: (work: Promise<unknown>) => void }
interface Fetched extends Extended { request: Request; respondWith: (answer: Promise<Response>) => void }
interface Clicked extends Extended { notification: Notification }
interface Looked { url: string; visibilityState: string; focus: () => Promise<unknown>; postMessage: (words: object) => void }
interface Worker {
  addEventListener: (kind: string, hear: (event: never) => void) => void;
  skipWaiting: () => Promise<void>; location: Location;
  registration: { showNotification: (title: string, how: object) => Promise<void> };
  clients: { claim: () => Promise<void>; matchAll: (how: object) => Promise<Looked[]>; openWindow: (url: string) => Promise<unknown> };
}
interface Notice { words: string; at: string; seen: boolean; conversation: { id: string; subject: string | null } }

declare const __SHELL__: { version: string; files: string[] };
const worker = globalThis as unknown as Worker;
const HELD = `fairline-${__SHELL__.version}`;
const PATIENCE = 4000;

worker.addEventListener("install", (event: Extended) => {
  event.waitUntil(caches.open(HELD).then((held) => held.addAll(["/", ...__SHELL__.files])).then(() => worker.skipWaiting()));
});

worker.addEventListener("activate", (event: Extended) => {
  const tidy = caches.keys().then((names) => Promise.all(names.filter((name) => name.startsWith("fairline-") && name !== HELD).map((name) => caches.delete(name))));
  event.waitUntil(tidy.then(() => worker.clients.claim()));
});

/** Only the workspace's own files are held: what the platform answers is never kept. */
worker.addEventListener("fetch", (event: Fetched) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== "GET" || url.origin !== worker.location.origin) return;
  if (request.mode === "navigate") { if (isOurs(url.pathname)) event.respondWith(page(request)); return; }
  if (url.pathname.startsWith("/assets/")) event.respondWith(asset(request));
  else if (__SHELL__.files.includes(url.pathname)) event.respondWith(fetch(request).catch(async () => (await caches.match(request)) ?? Response.error()));
});

const OTHERS = ["v1", "widget", "api", "help", "mail", "s", "x", "oauth", "healthz", "readyz", "metrics", "openapi.json"];
const isOurs = (path: string): boolean => !OTHERS.includes(path.split("/")[1] ?? "");

/** The newest page where the platform answers soon; else the one that is held. */
async function page(request: Request): Promise<Response> {
  const held = await caches.match("/");
  const stop = new AbortController();
  const timer = held ? setTimeout(() => stop.abort(), PATIENCE) : undefined;
  try {
    // A request to navigate cannot be made again with a way to give up, so its address is asked.
    const fresh = await fetch(request.url, { signal: stop.signal, credentials: "same-origin", redirect: "manual" });
    return fresh.status >= 502 && held ? held : fresh;
  } catch {
    return held ?? Response.error();
  } finally {
    clearTimeout(timer);
  }
}

/** A hashed file never changes. One of an older build may be held by nobody but a page that is still open. */
async function asset(request: Request): Promise<Response> {
  const held = await caches.match(request);
  if (held) return held;
  const fresh = await fetch(request);
  if (fresh.ok) void caches.open(HELD).then((shelf) => shelf.put(request, fresh.clone()).catch(() => undefined));
  return fresh;
}

/** What was pushed says nothing: the platform is asked what there is to know, as whoever is signed in here. */
worker.addEventListener("push", (event: Extended) => { event.waitUntil(tell()); });

async function tell(): Promise<void> {
  const open = await worker.clients.matchAll({ type: "window", includeUncontrolled: true });
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- to a page of ours, which has no such argument
  open.forEach((one) => one.postMessage({ notices: true }));
  if (open.some((one) => one.visibilityState === "visible")) return; // the page itself tells
  const answer = await fetch("/v1/notices?limit=1", { credentials: "same-origin", headers: { Accept: "application/json" } }).catch(() => null);
  const { items = [], unseen = 0 } = (answer?.ok ? await answer.json() : {}) as { items?: Notice[]; unseen?: number };
  const newest = items.find((one) => !one.seen);
  const more = unseen > 1 ? ` (+${unseen - 1})` : "";
  // A browser that was woken and shows nothing shows words of its own, which say less.
  await worker.registration.showNotification(newest ? newest.words + more : "Fairline", {
    body: newest?.conversation.subject ?? "", tag: newest ? `notice-${newest.conversation.id}` : "notice", renotify: true, timestamp: newest ? Date.parse(newest.at) : undefined,
    icon: "/icon-192.png", badge: "/icon-192.png", data: { at: newest ? `/inbox/all/${newest.conversation.id}` : "/inbox/mine" },
  });
}

worker.addEventListener("notificationclick", (event: Clicked) => {
  event.notification.close();
  const { at = "/inbox/mine" } = (event.notification.data ?? {}) as { at?: string };
  event.waitUntil(show(at));
});

async function show(at: string): Promise<void> {
  const [open] = await worker.clients.matchAll({ type: "window", includeUncontrolled: true });
  if (!open) { await worker.clients.openWindow(at); return; }
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- to a page of ours, which has no such argument
  open.postMessage({ go: at });
  await open.focus();
}
