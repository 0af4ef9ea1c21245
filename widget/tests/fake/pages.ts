/** The shop's own server: gives out the demo page, pointed at a Fairline, with whatever the test wants on the script tag. */
import { createServer, type Server } from "node:http";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";

const DEMO = fileURLToPath(new URL("../../demo/index.html", import.meta.url));

const PLAIN = '<!doctype html><html lang="en"><title>Plain</title><body><p>Hello</p><script async src="http://localhost:8000/widget/loader.js" data-key="demo"></script></body></html>';

export class Shop {
  /** More attributes for the script tag. */
  attributes: Record<string, string> = {};
  /** The shop's own policy, if it has one. */
  policy: string | null = null;
  language = "en";
  key = "demo";
  /** Nothing but the script tag. */
  plain = false;
  origin = "";
  private server: Server;

  constructor(private fairline: () => string) {
    this.server = createServer((_, response) => void this.page().then((html) => response.writeHead(200, this.headers()).end(html)));
  }

  /** Under `host`: "localhost" is the same site as Fairline in these tests (another origin), "127.0.0.1" another site. */
  async start(host: "localhost" | "127.0.0.1" = "localhost"): Promise<this> {
    await new Promise<void>((done) => this.server.listen(0, host, done));
    const address = this.server.address();
    this.origin = `http://${host}:${typeof address === "object" ? address?.port : ""}`;
    return this;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((done) => this.server.close(done));
  }

  private headers(): Record<string, string> {
    return { "Content-Type": "text/html; charset=utf-8", ...(this.policy ? { "Content-Security-Policy": this.policy } : {}) };
  }

  private async page(): Promise<string> {
    const more = Object.entries(this.attributes).map(([name, value]) => ` ${name}="${value.replace(/"/g, "&quot;")}"`).join("");
    const page = this.plain ? PLAIN : await readFile(DEMO, "utf8");
    return page
      .replace("http://localhost:8000", this.fairline())
      .replace(' data-key="demo"', ` data-key="${this.key}"${more}`)
      .replace('<html lang="en">', `<html lang="${this.language}">`);
  }
}
