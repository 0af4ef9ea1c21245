/** The pretended socket: says what the journal says, to everyone connected, and answers a hello with what was missed. */
import type { Server } from "node:http";
import { WebSocketServer, type WebSocket } from "ws";
import type { JournalFrame } from "../../src/client/frames";
import { floorOf } from "./admin";
import { at } from "./people";
import type { World } from "./world";

export function createLive(server: Server, world: World) {
  const sockets = new WebSocketServer({ noServer: true });
  const clients = new Set<WebSocket>();
  const inboxWatchers = new Set<WebSocket>();
  let refused = false;
  server.on("upgrade", (request, socket, head) => {
    // The telephone exchange takes its own.
    if (request.url?.startsWith("/sip")) return;
    if (refused || !request.url?.startsWith("/v1/live")) { socket.destroy(); return; }
    sockets.handleUpgrade(request, socket, head, (client) => welcome(client));
  });

  const say = (client: WebSocket, words: object) => { if (client.readyState === 1) client.send(JSON.stringify(words)); };
  const inbox = () => ({ view: "inbox", data: { items: [...world.rows.values()].filter((row) => row.state === "open" && !row.agent).map(world.toRow).toSorted((a, b) => b.last.at.localeCompare(a.last.at)).slice(0, 50) } });
  const all = (words: object) => clients.forEach((client) => say(client, words));

  function welcome(client: WebSocket): void {
    client.on("message", (bytes) => {
      const said = JSON.parse(String(bytes)) as { hello?: { after: number | null }; watch?: string[]; ping?: 1 };
      if (said.hello) {
        if (!world.signedIn) { client.close(4401); return; }
        clients.add(client);
        const after = said.hello.after ?? world.last();
        say(client, { ready: { number: after } });
        world.journal.filter((frame) => frame.n > after).forEach((frame) => say(client, frame));
      }
      if (said.watch?.includes("counts")) say(client, { view: "counts", data: world.counts() });
      if (said.watch?.includes("inbox")) { inboxWatchers.add(client); say(client, inbox()); }
      if (said.watch?.includes("floor")) say(client, { view: "floor", data: floorOf(world) });
      if (said.watch?.includes("presences")) say(client, { view: "presences", data: { items: world.presences } });
      if (said.ping) say(client, { pong: 1 });
    });
    client.on("close", () => clients.delete(client));
  }

  return {
    /** Writes an entry and tells it. */
    write(kind: string, conversation: string | undefined, data: JournalFrame["data"]): void {
      const frame: JournalFrame = { n: world.next(), kind, at: at(world.now()), conversation, data };
      world.journal.push(frame);
      all(frame);
      all({ view: "counts", data: world.counts() });
      inboxWatchers.forEach((client) => say(client, inbox()));
    },
    /** Tells a picture of this second to everyone. */
    view: (view: string, data: unknown) => all({ view, data }),
    signal: (signal: string, conversation: string, more: object) => all({ signal, conversation, ...more }),
    /** Drops every line; with `stay` no new one is let in until it is lifted. */
    cut(stay: boolean): void { refused = stay; clients.forEach((client) => client.terminate()); },
    close: () => { clients.forEach((client) => client.terminate()); sockets.close(); },
  };
}

export type Live = ReturnType<typeof createLive>;
