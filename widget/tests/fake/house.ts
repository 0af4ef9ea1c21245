/** A small Fairline in memory: the visitors, what was said, and who listens; for tests and the demo only. */
import { createHmac, randomUUID } from "node:crypto";
import type { Attachment, Details, FeedItem, FeedMessage, Hours, Site, Visit } from "../../src/wire/types";

export interface Listener {
  tell(frame: unknown): void;
  cut(): void;
}

export interface Visitor {
  id: string;
  token: string;
  user: string | null;
  name: string | null;
  email: string | null;
  feed: FeedItem[];
  conversation: "open" | "closed" | null;
  /** What the visitor's side told, in order. */
  /** The platform has what its form asks for. */
  answered: boolean;
  told: { details: Details[]; delivered: number; read: number; typing: number; pages: string[] };
  listeners: Set<Listener>;
}

export const SITE: Site = {
  name: "Alpine Tea", color: "#166534", corner: "right",
  greeting: { en: "Hello. Ask us about tea, orders or brewing.", fr: "Bonjour. Une question sur le thé, une commande, l’infusion ?" },
  prechat: null, leave_email: true, attachments: { max_bytes: 5_000_000, kinds: ["image/png", "image/jpeg", "application/pdf"] }, locale: "en",
  privacy_url: "https://alpine-tea.example/privacy",
};

export const SECRET = "the site's own secret";

export class House {
  site: Site = structuredClone(SITE);
  hours: Hours = { open: true, opens_at: null, agents_available: true };
  visitors: Visitor[] = [];
  attachments = new Map<string, Attachment & { bytes: Buffer }>();
  /** Every item is delivered twice on the sockets. */
  twice = false;
  /** What the clock says; ISO, UTC. */
  now: () => string = () => new Date().toISOString();
  private seq = 0;

  get visitor(): Visitor {
    const newest = this.visitors.at(-1);
    if (!newest) throw new Error("nobody has visited yet");
    return newest;
  }

  byToken(token: string | undefined): Visitor | null {
    return this.visitors.find((visitor) => token && visitor.token === token) ?? null;
  }

  proven(user: string, hash: string): boolean {
    return createHmac("sha256", SECRET).update(user).digest("hex") === hash;
  }

  visit(token: string | undefined, identity: { user_id: string; name?: string; email?: string } | undefined, page: string): Visit {
    const named = identity && this.visitors.find(({ user }) => user === identity.user_id);
    const known = named ?? this.byToken(token);
    const visitor = known ?? this.arrive();
    if (identity) Object.assign(visitor, { user: identity.user_id, name: identity.name ?? visitor.name, email: identity.email ?? visitor.email });
    visitor.told.pages.push(page);
    const contact = visitor.name || visitor.email ? { name: visitor.name, email: visitor.email } : null;
    return {
      token: visitor.token, visitor: visitor.id, site: this.site, ...this.hours, known: known !== undefined && known !== null, contact,
      latest: latest(visitor), details_given: this.needsNoForm(visitor), conversation: visitor.conversation ? { state: visitor.conversation } : null,
    };
  }

  /** Takes a message once, however often it is sent. */
  take(visitor: Visitor, message: { client_id: string; text: string; attachments: string[] }): { seq: number; id: string; at: string; masked: boolean } {
    const before = visitor.feed.find((item): item is FeedMessage => item.kind === "message" && item.client_id === message.client_id);
    if (before) return { seq: before.seq, id: before.id, at: before.at, masked: before.masked ?? false };
    const text = message.text.replace(/\b(?:\d[ -]?){12,15}(\d{4})\b/g, "•••• •••• •••• $1");
    const masked = text !== message.text;
    visitor.conversation = "open";
    const attachments = message.attachments.map((id) => this.attached(id));
    const item = this.say(visitor, { from: { kind: "contact", name: visitor.name }, text, attachments, client_id: message.client_id, masked });
    return { seq: item.seq, id: item.id, at: item.at, masked };
  }

  agentJoins(name: string, visitor = this.visitor): void {
    visitor.conversation = "open";
    this.put(visitor, { seq: ++this.seq, kind: "state", conversation: "open", agent: { name } });
  }

  agentSays(text: string, name = "Ada", attachments: Attachment[] = [], visitor = this.visitor): FeedMessage {
    return this.say(visitor, { from: { kind: "agent", name }, text, attachments });
  }

  assistantSays(text: string, visitor = this.visitor): FeedMessage {
    return this.say(visitor, { from: { kind: "assistant", name: "Assistant" }, text, attachments: [] });
  }

  houseSays(text: string, visitor = this.visitor): FeedMessage {
    return this.say(visitor, { from: { kind: "house", name: null }, text, attachments: [] });
  }

  agentTypes(name = "Ada", visitor = this.visitor): void {
    for (const { tell } of visitor.listeners) tell({ signal: "typing", from: { name } });
  }

  receipt(kind: "delivered" | "read", visitor = this.visitor): void {
    this.put(visitor, { seq: ++this.seq, kind, up_to: latest(visitor), at: this.now() });
  }

  ends(visitor = this.visitor): void {
    visitor.conversation = "closed";
    this.put(visitor, { seq: ++this.seq, kind: "state", conversation: "closed", agent: null });
  }

  changeHours(hours: Partial<Hours>): void {
    this.hours = { ...this.hours, ...hours };
    for (const { listeners } of this.visitors) for (const { tell } of listeners) tell({ signal: "agents", data: this.hours });
  }

  cutSockets(): void {
    for (const { listeners } of this.visitors) for (const listener of listeners) listener.cut();
  }

  keepFile(name: string, type: string, bytes: Buffer): Attachment {
    const kept = { id: `att_${randomUUID()}`, name, type, size: bytes.length };
    this.attachments.set(kept.id, { ...kept, bytes });
    return kept;
  }

  private needsNoForm({ answered }: Visitor): boolean {
    const { consent, fields } = this.site.prechat ?? { consent: null, fields: [] };
    return answered || (!consent?.required && fields.length === 0);
  }

  private attached(id: string): Attachment {
    const { name, size, type } = this.attachments.get(id)!;
    return { id, name, size, type };
  }

  private arrive(): Visitor {
    const visitor: Visitor = {
      id: `vis_${randomUUID()}`, token: randomUUID(), user: null, name: null, email: null, feed: [], conversation: null, answered: false,
      told: { details: [], delivered: 0, read: 0, typing: 0, pages: [] }, listeners: new Set(),
    };
    this.visitors.push(visitor);
    return visitor;
  }

  private say(visitor: Visitor, said: Omit<FeedMessage, "seq" | "id" | "kind" | "at">): FeedMessage {
    const item: FeedMessage = { seq: ++this.seq, id: `msg_${randomUUID()}`, kind: "message", at: this.now(), ...said };
    this.put(visitor, item);
    return item;
  }

  private put(visitor: Visitor, item: FeedItem): void {
    visitor.feed.push(item);
    for (const { tell } of visitor.listeners) for (let copies = this.twice ? 2 : 1; copies > 0; copies -= 1) tell({ item });
  }
}

export function latest(visitor: Visitor): number {
  return visitor.feed.at(-1)?.seq ?? 0;
}
