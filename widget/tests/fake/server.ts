/** Speaks the widget's part of the contract over HTTP and sockets, out of the house in memory. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { readFile } from "node:fs/promises";
import { extname, join } from "node:path";
import { WebSocketServer } from "ws";
import type { Details } from "../../src/wire/types";
import { Faults } from "./faults";
import { House, latest, type Visitor } from "./house";

const KINDS: Record<string, string> = { ".html": "text/html; charset=utf-8", ".js": "text/javascript; charset=utf-8", ".css": "text/css; charset=utf-8" };

export class Fake {
  readonly house = new House();
  readonly faults = new Faults();
  /** Where the widget may be framed. */
  ancestors = "*";
  /** The site's public settings stand in the page, so nobody visits before opening. */
  embedded = true;
  requests: string[] = [];
  /** Requests that came with cookies. */
  cookies: string[] = [];
  /** Details told already, by visitor and Idempotency-Key. */
  private told = new Set<string>();
  private server: Server;
  origin = "";

  constructor(private dist: string) {
    this.server = createServer((request, response) => void this.answer(request, response));
    this.listenForSockets();
  }

  async start(): Promise<this> {
    await new Promise<void>((done) => this.server.listen(0, "localhost", done));
    const address = this.server.address();
    this.origin = `http://localhost:${typeof address === "object" ? address?.port : ""}`;
    return this;
  }

  async stop(): Promise<void> {
    this.house.cutSockets();
    this.server.closeAllConnections();
    await new Promise((done) => this.server.close(done));
  }

  /** Requests of that method and beginning so far. */
  asked(beginning: string): number {
    return this.requests.filter((one) => one.startsWith(beginning)).length;
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname, searchParams } = new URL(request.url ?? "/", "http://fake");
    const method = request.method ?? "GET";
    this.requests.push(`${method} ${pathname}`);
    if (request.headers.cookie) this.cookies.push(`${method} ${pathname}`);
    const body = await read(request);
    const fault = this.faults.hit(method, pathname);
    if (fault === "cut-before") return void request.socket.destroy();
    if (fault === "slow") await new Promise((done) => setTimeout(done, 600));
    if (fault === "500") return void response.writeHead(500, { "Content-Type": "text/html" }).end("<h1>Bad gateway</h1>");
    if (fault === "429") return problem(response, 429, { type: "too-many", title: "Too many messages", remedy: "Wait a moment." }, { "Retry-After": "1" });
    if (fault === "413") return problem(response, 413, { type: "too-large", title: "This is too large.", remedy: "Send a smaller one." });
    if (fault === "cut-after") {
      this.route(method, pathname, searchParams, body, request, new Silent(request) as unknown as ServerResponse);
      return void request.socket.destroy();
    }
    if (!pathname.startsWith("/widget/v1/")) return this.file(pathname.slice("/widget/".length), response);
    this.route(method, pathname.slice("/widget".length), searchParams, body, request, response);
  }

  private route(method: string, whole: string, query: URLSearchParams, body: Buffer, request: IncomingMessage, response: ServerResponse): void {
    const path = whole.replace(/^\/widget/, "");
    const json = () => JSON.parse(body.toString("utf8"));
    const { house } = this;
    if (method === "POST" && path === "/v1/ages") {
      const { born, age } = json();
      const word = age.startsWith("no.") ? age : born < 1900 ? "" : born > 2012 ? "no.1.x" : "yes.1.x";
      return send(response, 201, { age: word, goes_on: word.startsWith("yes.") });
    }
    if (method === "POST" && path === "/v1/visits") {
      const { key, token, page, identity, age } = json();
      if (house.site.asks_age && !age?.startsWith("yes.")) return problem(response, 403, { type: age ? "too-young" : "age-not-told", title: "We cannot go on here." });
      if (key !== "demo") return problem(response, 404, { type: "unknown-site", title: "There is no such site." });
      if (identity && !house.proven(identity.user_id, identity.hash)) return problem(response, 403, { type: "identity-not-proven", title: "The identity was not proven." });
      return send(response, 201, house.visit(token, identity, page.url));
    }
    const visitor = house.byToken(request.headers.authorization?.replace("Bearer ", ""));
    if (!visitor) return problem(response, 401, { type: "unknown-visitor", title: "We do not know you any more." });
    if (method === "GET" && path === "/v1/feed") {
      const after = Number(query.get("after"));
      return send(response, 200, { items: visitor.feed.filter(({ seq }) => seq > after).slice(0, 50), latest: latest(visitor) });
    }
    if (method === "POST" && path === "/v1/messages" && house.site.prechat?.consent?.required && !visitor.answered) {
      return problem(response, 409, { type: "form-first", title: "The form comes first.", remedy: "Fill it in." });
    }
    if (method === "POST" && path === "/v1/messages") return send(response, 201, house.take(visitor, json()));
    if (method === "POST" && path === "/v1/details") {
      const asked = `${visitor.id} ${request.headers["idempotency-key"]}`;
      if (this.told.has(asked)) return send(response, 201, {});
      return this.details(visitor, json(), response, asked);
    }
    if (method === "POST" && path === "/v1/attachments") return send(response, 201, house.keepFile(query.get("name") ?? "", request.headers["content-type"] ?? "", body));
    const kept = house.attachments.get(decodeURIComponent(path.replace("/v1/attachments/", "")));
    if (kept) return void response.writeHead(200, { "Content-Type": kept.type, "Content-Disposition": "attachment" }).end(kept.bytes);
    problem(response, 404, { type: "not-found", title: "There is nothing here." });
  }

  private details(visitor: Visitor, details: Details, response: ServerResponse, asked: string): void {
    if (details.email?.endsWith("@nowhere.example")) {
      return problem(response, 422, { type: "invalid", title: "Something is not right yet.", remedy: "Correct it and send again.", fields: { email: "We cannot write to this address." } });
    }
    this.told.add(asked);
    visitor.told.details.push(details);
    visitor.answered = true;
    visitor.name = details.name ?? visitor.name;
    visitor.email = details.email ?? visitor.email;
    send(response, 201, {});
  }

  private async file(name: string, response: ServerResponse): Promise<void> {
    try {
      let bytes: string | Buffer = await readFile(join(this.dist, name));
      const headers: Record<string, string> = { "Content-Type": KINDS[extname(name)] ?? "application/octet-stream", "Cross-Origin-Resource-Policy": "cross-origin" };
      if (name === "frame.html") {
        headers["Content-Security-Policy"] =
          "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob: data:; connect-src 'self'; font-src 'self'; " +
          `frame-ancestors ${this.ancestors}; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'`;
        const settings = JSON.stringify(this.house.site).replace(/&/g, "&amp;").replace(/"/g, "&quot;").replace(/</g, "&lt;");
        if (this.embedded) bytes = bytes.toString("utf8").replace('name="fairline-site" content=""', `name="fairline-site" content="${settings}"`);
      }
      response.writeHead(200, headers).end(bytes);
    } catch {
      response.writeHead(404).end();
    }
  }

  private listenForSockets(): void {
    const sockets = new WebSocketServer({ noServer: true });
    this.server.on("upgrade", (request, socket, head) => {
      this.requests.push(`WS ${request.url}`);
      if (this.faults.noSockets || this.faults.dark) return void socket.destroy();
      sockets.handleUpgrade(request, socket, head, (opened) => {
        let visitor: Visitor | null = null;
        const listener = { tell: (frame: unknown) => opened.send(JSON.stringify(frame)), cut: () => opened.terminate() };
        opened.on("message", (words) => {
          const frame = JSON.parse(String(words));
          if (frame.hello) {
            visitor = this.house.byToken(frame.hello.token);
            if (!visitor) return opened.close(4401, "unknown visitor");
            visitor.listeners.add(listener);
            listener.tell({ ready: { latest: latest(visitor) } });
            for (const item of visitor.feed) if (item.seq > frame.hello.after) listener.tell({ item });
          }
          if (frame.ping) listener.tell({ pong: 1 });
          if (frame.typing) visitor!.told.typing += 1;
          if (frame.delivered) visitor!.told.delivered = Math.max(visitor!.told.delivered, frame.delivered);
          if (frame.read) visitor!.told.read = Math.max(visitor!.told.read, frame.read);
        });
        opened.on("close", () => visitor?.listeners.delete(listener));
      });
    });
  }
}

/** Takes an answer and gives it to nobody. */
class Silent {
  constructor(readonly request: IncomingMessage) {}
  writeHead(): this {
    return this;
  }
  end(): void {}
}

async function read(request: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts);
}

function send(response: ServerResponse, status: number, words: unknown): void {
  response.writeHead(status, { "Content-Type": "application/json" }).end(JSON.stringify(words));
}

function problem(response: ServerResponse, status: number, words: object, headers: Record<string, string> = {}): void {
  response.writeHead(status, { "Content-Type": "application/problem+json", ...headers }).end(JSON.stringify({ status, ...words }));
}
