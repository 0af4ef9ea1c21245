/** A small pretended platform for tests: serves the built workspace and answers as the contract says, all in memory. */
import { createReadStream, existsSync, statSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { extname, join, resolve } from "node:path";
import type { AddressInfo } from "node:net";
import { adminRoutes, createAdmin } from "./admin";
import { callRoutes, createCalls } from "./calls";
import { continuityRoutes } from "./continuity";
import { createDeeds } from "./deeds";
import { createExchange } from "./exchange";
import { exportRoutes } from "./exports";
import { createLive } from "./live";
import { lookRoutes } from "./looks";
import { createRoutes, Refusal, type Route } from "./routes";
import { createWorld, type Options } from "./world";

const BUILT = resolve(process.env.OUT ?? join(import.meta.dirname, "../../../fairline/static/workspace"));
const POLICY = "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' blob: data:; connect-src 'self'; font-src 'self'; frame-ancestors 'none'";
const TYPES: Record<string, string> = { ".html": "text/html; charset=utf-8", ".js": "text/javascript", ".css": "text/css", ".svg": "image/svg+xml", ".woff2": "font/woff2" };

export async function startFake(options: Options & { port?: number; signedIn?: boolean; admin?: boolean; phone?: boolean; desk?: boolean } = {}) {
  const world = createWorld(options);
  world.signedIn = options.signedIn ?? true;
  const server = createServer((request, response) => void serve(request, response));
  const live = createLive(server, world);
  const deeds = createDeeds(world, live);
  const admin = options.admin ? createAdmin(world, Boolean(options.empty)) : null;
  const exchange = createExchange(server), calls = createCalls(world, live);
  const origin = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  if (options.phone) world.may.push("call.make", "call.record", "call.listen", "recording.listen");
  if (options.desk) world.may.push("operator.case.read", "operator.case.manage", "operator.look", "operator.accounts", "operator.number.manage");
  const routes = [...(options.desk ? matching(lookRoutes(world)) : []), ...(options.phone ? matching([...callRoutes(world, calls, origin), ...exportRoutes(world)]) : []), ...(admin ? matching([...continuityRoutes(world, options), ...adminRoutes(world, admin)]) : []), ...createRoutes(world, deeds)];
  const state = { away: false };

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? "/", "http://fake");
    if (state.away) { request.destroy(); return; }
    if (url.pathname.startsWith("/v1/attachments/") && request.method === "GET") return file(response, url.pathname.split("/").pop() ?? "");
    if (url.pathname.startsWith("/v1/")) return answer(request, response, url);
    const beside = join(BUILT, url.pathname);
    const path = url.pathname !== "/" && existsSync(beside) && statSync(beside).isFile() ? beside : join(BUILT, "index.html");
    response.writeHead(200, { "Content-Type": TYPES[extname(path)] ?? "application/octet-stream", "Content-Security-Policy": POLICY });
    createReadStream(path).pipe(response);
  }

  function file(response: ServerResponse, id: string): void {
    const found = world.attachments.get(id);
    response.writeHead(found ? 200 : 404, { "Content-Type": found?.type ?? "text/plain" });
    response.end(found?.body);
  }

  async function answer(request: IncomingMessage, response: ServerResponse, url: URL): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const raw = Buffer.concat(chunks), json = request.headers["content-type"]?.includes("json") && raw.length;
    try {
      const path = decodeURIComponent(url.pathname);
      const open = path === "/v1/session" || path.startsWith("/v1/invitations");
      if (!world.signedIn && !open) throw new Refusal(401, "not-signed-in");
      if (request.method !== "GET" && !open && request.headers["x-fairline-csrf"] !== "csrf-1") throw new Refusal(403, "csrf", "CSRF token missing");
      const found = routes.find(([method, pattern]) => method === request.method && pattern.test(path));
      if (!found) throw new Refusal(404, "not-found", `No route ${request.method} ${path}`);
      const locale = request.headers["accept-language"] === "fr" ? "fr" : "en";
      const made = found[2]({ query: url.searchParams, body: json ? JSON.parse(String(raw)) : {}, raw, locale, type: request.headers["content-type"] ?? "" }, ...(found[1].exec(path)?.slice(1) ?? []));
      if (made === null) { response.writeHead(204).end(); return; }
      response.writeHead(request.method === "POST" ? 201 : 200, { "Content-Type": "application/json" }).end(JSON.stringify(made));
    } catch (error) {
      const refusal = error instanceof Refusal ? error : new Refusal(500, "fault", String(error));
      response.writeHead(refusal.status, { "Content-Type": "application/problem+json", ...(refusal.retry ? { "Retry-After": String(refusal.retry) } : {}) });
      response.end(JSON.stringify({ type: refusal.type, title: refusal.title, status: refusal.status, detail: refusal.detail, remedy: refusal.remedy, fields: refusal.fields, ...refusal.more }));
    }
  }

  await new Promise<void>((ready) => { server.listen(options.port ?? 0, "127.0.0.1", ready); });
  return {
    url: origin(), world, live, deeds, admin, calls, exchange,
    /** The platform goes away (sockets cut, requests unanswered) or comes back. */
    away(gone: boolean): void { state.away = gone; live.cut(gone); },
    close(): void { world.timers.forEach(clearTimeout); live.close(); exchange.close(); server.closeAllConnections(); server.close(); },
  };
}

const matching = (list: [string, string, Route][]): [string, RegExp, Route][] => list.map(([method, path, route]) => [method, new RegExp(`^${path}$`), route]);

export type Fake = Awaited<ReturnType<typeof startFake>>;
