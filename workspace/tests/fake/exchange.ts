/** A small pretended telephone exchange: SIP over a WebSocket, enough to let the workspace's phone register, ring, talk and hang up. */
import type { Server } from "node:http";
import { WebSocketServer, type WebSocket } from "ws";

interface Message { first: string; headers: [string, string][]; body: string }
interface Rung { call: string; id: string; invite: string; answer: (sdp: string) => void; ended: (why: string) => void; to: string }

const CRLF = "\r\n";
const parse = (text: string): Message => {
  const [head = "", ...body] = text.split(CRLF + CRLF);
  const [first = "", ...lines] = head.split(CRLF);
  return { first, headers: lines.map((line) => { const at = line.indexOf(":"); return [line.slice(0, at).trim(), line.slice(at + 1).trim()]; }), body: body.join(CRLF + CRLF) };
};
const all = (message: Message, name: string) => message.headers.filter(([one]) => one.toLowerCase() === name.toLowerCase()).map(([, value]) => value);
const one = (message: Message, name: string) => all(message, name)[0] ?? "";

export function createExchange(server: Server) {
  const sockets = new WebSocketServer({ noServer: true, handleProtocols: () => "sip" });
  const state = { phone: null as WebSocket | null, contact: "", refused: false, registered: 0 };
  const rung = new Map<string, Rung>();
  let turn = 0;
  server.on("upgrade", (request, socket, head) => {
    if (!request.url?.startsWith("/sip")) return;
    if (state.refused) { socket.destroy(); return; }
    sockets.handleUpgrade(request, socket, head, (client) => client.on("message", (bytes) => hear(client, String(bytes))));
  });

  function hear(client: WebSocket, text: string): void {
    const message = parse(text);
    if (!message.first) return;
    if (message.first.startsWith("SIP/2.0")) { answered(message); return; }
    const [method] = message.first.split(" ");
    if (method === "REGISTER") {
      state.phone = client;
      state.contact = /<([^>]+)>/.exec(one(message, "Contact"))?.[1] ?? "";
      state.registered += 1;
      reply(client, message, "200 OK", [`Contact: <${state.contact}>;expires=300`]);
      return;
    }
    if (method !== "ACK") reply(client, message, "200 OK");
    if (method === "BYE") rung.get(one(message, "Call-ID"))?.ended("hung_up");
  }

  function reply(client: WebSocket, message: Message, status: string, more: string[] = []): void {
    const to = one(message, "To");
    const lines = [`SIP/2.0 ${status}`, ...all(message, "Via").map((via) => `Via: ${via}`), `From: ${one(message, "From")}`, `To: ${/;tag=/.test(to) ? to : `${to};tag=house`}`, `Call-ID: ${one(message, "Call-ID")}`, `CSeq: ${one(message, "CSeq")}`, ...more, "Content-Length: 0"];
    client.send(lines.join(CRLF) + CRLF + CRLF);
  }

  function answered(message: Message): void {
    const leg = rung.get(one(message, "Call-ID"));
    const status = Number(message.first.split(" ")[1]);
    if (!leg || !one(message, "CSeq").includes("INVITE") || status < 200) return;
    leg.to = one(message, "To");
    const target = status < 300 ? (/<([^>]+)>/.exec(one(message, "Contact"))?.[1] ?? state.contact) : state.contact;
    const via = status < 300 ? `z9hG4bKack${++turn}` : (/branch=([^;\s]+)/.exec(leg.invite)?.[1] ?? "");
    send(leg, "ACK", target, 1, via);
    if (status < 300) leg.answer(message.body);
    else leg.ended(String(status));
  }

  function send(leg: Rung, method: string, target: string, sequence: number, branch: string, headers: string[] = [], body = ""): void {
    const lines = [`${method} ${target} SIP/2.0`, `Via: SIP/2.0/WSS house.invalid;branch=${branch}`, "Max-Forwards: 70", `From: <sip:house@fairline>;tag=${leg.id}`, `To: ${leg.to || `<${target}>`}`, `Call-ID: ${leg.id}`, `CSeq: ${sequence} ${method}`, `Contact: <sip:house@house.invalid;transport=ws>`, ...headers, ...(body ? ["Content-Type: application/sdp"] : []), `Content-Length: ${Buffer.byteLength(body)}`];
    const text = lines.join(CRLF) + CRLF + CRLF + body;
    if (method === "INVITE") leg.invite = text;
    state.phone?.send(text);
  }

  return {
    state,
    /** Rings the phone with an offer of sound; resolves with its answer, or with how it declined. */
    ring(call: string, sdp: string, headers: Record<string, string> = {}): Promise<{ sdp: string } | { declined: string }> {
      const id = `${call}-${++turn}`;
      return new Promise((resolve) => {
        const leg: Rung = { call, id, invite: "", to: "", answer: (answer) => resolve({ sdp: answer }), ended: (why) => { rung.delete(id); resolve({ declined: why }); } };
        rung.set(id, leg);
        send(leg, "INVITE", state.contact, 1, `z9hG4bK${turn}`, [`X-Fairline-Call: ${call}`, `X-Fairline-Leg: leg_${turn}`, ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`)], sdp);
      });
    },
    stands: (call: string) => [...rung.values()].some((leg) => leg.call === call),
    hangUp(call: string): void { for (const leg of rung.values()) if (leg.call === call) { rung.delete(leg.id); send(leg, "BYE", state.contact, 2, `z9hG4bKbye${++turn}`); } },
    cut(): void { sockets.clients.forEach((client) => client.terminate()); },
    close: () => { sockets.clients.forEach((client) => client.terminate()); sockets.close(); },
  };
}

export type Exchange = ReturnType<typeof createExchange>;
