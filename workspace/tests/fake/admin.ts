/** The pretended platform's administration and floor: what the contract says under "Admin", and GET /v1/floor. */
import { createHash } from "node:crypto";
import type { AuditEntry, DataRequest, Disposition, Field, Floor, Member, Queue, SavedReply, Site, Skill, Team, Token } from "../../src/client/contract";
import { journal, longReply, requests, sites, skills, tokens } from "./admin_people";
import { account, at, DAY, HOUR, MINUTE } from "./people";
import { Refusal, type Route } from "./routes";
import { AGREEMENT } from "./talks";
import type { World } from "./world";

export const permissions: Record<Member["role"], string[]> = (() => {
  const agent = ["account.read", "work.take", "contact.change", "contact.read", "conversation.note", "conversation.read", "conversation.reply", "conversation.take", "conversation.transfer", "conversation.wrap_up", "disposition.read", "member.read", "presence.read", "queue.read", "saved_reply.read", "work.take"];
  const supervisor = [...agent, "conversation.oversee", "contact.merge", "disposition.manage", "floor.read", "saved_reply.manage", "skill.manage"];
  const admin = [...supervisor, "account.manage", "audit.read", "data_request.manage", "field.manage", "journal.verify", "member.manage", "queue.manage", "team.manage", "token.manage", "webchat.manage"];
  return { agent, supervisor, admin, owner: [...admin, "agreement.accept"], compliance_officer: ["account.read", "audit.read", "contact.read", "conversation.read", "data_request.manage", "floor.read", "journal.verify", "member.read", "queue.read"], read_only: ["account.read", "contact.read", "conversation.read", "floor.read", "member.read", "queue.read"] };
})();

export function createAdmin(world: World, empty: boolean) {
  const held = { skills: empty ? [] : skills(), sites: empty ? [] : sites(), tokens: empty ? [] : tokens(world.began), requests: empty ? [] : requests(world.began), journal: journal(world.began), holds: true, acceptedAt: at(world.began - 40 * DAY) };
  if (empty) { world.teams.length = 0; world.lines.length = 0; world.dispositions.length = 0; world.savedReplies.length = 0; world.fields.length = 0; }
  else dress();

  /** A few members, queues and replies more, so that lists look like lists. */
  function dress(): void {
    const [first, second, third] = world.lines as Queue[];
    if (first) Object.assign(first, { week: [0, 1, 2, 3, 4].flatMap((day) => [{ day, from: "08:00", until: "12:00" }, { day, from: "13:30", until: "18:00" }]), skills: [{ skill: "skl_fr", level: 3 }], holidays: { country: "CH", subdivision: "GE", extra: ["2026-12-24"], working: ["2026-11-28"] } });
    if (second) Object.assign(second, { strategy: "most_skilled", overflow: { queue: first?.id ?? "", after_seconds: 300 } });
    if (third) Object.assign(third, { week: [4, 5].map((day) => ({ day, from: "22:00", until: "06:00" })), strategy: "same_agent", teams: [] });
    world.people.push(
      { ...world.people[0]!, id: "mem_new", name: "", email: "noor.el-khatib@aurora.example", role: "agent", state: "invited", teams: ["tem_support"], skills: [], second_factor: false },
      { ...world.people[0]!, id: "mem_gone", name: "Beat Zürcher", email: "beat@aurora.example", role: "agent", state: "deactivated", teams: [], skills: [], second_factor: true },
    );
    world.teams.push({ id: "tem_groups", name: "Groups", members: ["mem_tom", "mem_ravi"] });
    world.people.find((one) => one.id === "mem_tom")?.teams.push("tem_groups");
    world.savedReplies.push(longReply);
  }

  const later = (moment: number, request: DataRequest) => {
    if (request.state !== "running" || world.now() - moment < 1500) return request;
    const erasing = request.kind === "erasure";
    const holdings = [{ module: "crm", place: "contacts", found: 1 }, { module: "crm", place: "addresses", found: 2 }, { module: "conversations", place: "messages", found: 48 }, { module: "channels.webchat", place: "visitors", found: 3 }, { module: "journal", place: "keys", found: 2 }].map((one) => ({ ...one, done: one.found }));
    return Object.assign(request, { state: "done", done_at: at(world.now()), report: { holdings, scan: { places: erasing ? 31 : 0, found: 0 } } });
  };
  return { held, later };
}

export type Admin = ReturnType<typeof createAdmin>;

export function floorOf(world: World): Floor {
  const working = world.presences.filter((one) => one.status !== "offline");
  const open = [...world.rows.values()].filter((row) => row.state !== "closed");
  const curve = (place: number) => Array.from({ length: 30 }, (_, minute) => Math.max(0, Math.round(3 * Math.sin((minute + place * 7) / 4) + 3 - place * 2)));
  return {
    at: at(world.now()),
    queues: world.lines.map((queue, place) => {
      const mine = open.filter((row) => row.queue?.id === queue.id), waiting = mine.filter((row) => !row.agent);
      const since = place === 0 ? world.began - 134_000 : place === 1 ? world.began - 22_000 : null;
      return {
        id: queue.id, name: queue.name, open: queue.open_now, waiting: waiting.length, longest_wait_seconds: since ? Math.round((world.now() - since) / 1000) : 0, waiting_since: since ? at(since) : null, offered: place === 0 ? 1 : 0,
        active: mine.length - waiting.length, agents: { available: working.filter((one) => one.status === "available").length, busy: working.filter((one) => one.status === "busy").length, away: working.filter((one) => one.status === "away").length },
        service_level: [{ share: 0.82, count: 50, seconds: 60 }, { share: 0.94, count: 128, seconds: 60 }, { share: null, count: 0, seconds: 60 }][place % 3]!, sparkline: curve(place),
      };
    }),
    agents: working.map((one) => ({ ...one, since: one.since ?? at(world.began), conversations: open.filter((row) => row.agent?.id === one.member.id).slice(0, 4).map((row) => row.id) })),
  };
}

const list = (items: unknown[], next: string | null = null) => ({ items, next });
const refuse = (status: number, type: string, title: string, remedy = "", fields: Record<string, string> = {}): never => { throw new Refusal(status, type, title, "", 0, remedy, fields); };

export function adminRoutes(world: World, { held, later }: Admin): [string, string, Route][] {
  const began = new Map<string, number>();
  const find = <T extends { id: string }>(from: T[], id: string | undefined): T => from.find((one) => one.id === id) ?? refuse(404, "not-found", "This does not exist here", "Check the address.");
  const drop = <T extends { id: string }>(from: T[], id: string | undefined) => { from.splice(from.indexOf(find(from, id)), 1); return null; };
  const add = <T extends { id: string }>(to: T[], made: T) => { to.push(made); return made; };
  const id = (prefix: string) => `${prefix}_${world.next()}`;
  const collection = <T extends { id: string }>(path: string, prefix: string, of: T[], more: (body: object) => object = () => ({})): [string, string, Route][] => [
    ["GET", path, () => list(of)],
    ["POST", path, ({ body }) => add(of, { ...body, ...more(body), id: id(prefix) } as unknown as T)],
    ["PATCH", `${path}/([^/]+)`, ({ body }, one) => Object.assign(find(of, one), body)],
    ["DELETE", `${path}/([^/]+)`, (_asked, one) => drop(of, one)],
  ];
  const link = (member: Member) => ({ member, invitation_url: `https://chat.aurora.example/invitation/acc_aurora.${createHash("sha256").update(member.id + world.next()).digest("hex").slice(0, 40)}` });
  return [
    ["GET", "/v1/session", () => (world.signedIn ? { ...world.session(), permissions: [...permissions[world.me.role], ...world.may] } : refuse(401, "not-signed-in", ""))],
    ["GET", "/v1/floor", () => floorOf(world)],
    ["POST", "/v1/members", ({ body }) => {
      if (world.people.some((one) => one.email === body.email)) refuse(409, "email-taken", "This e-mail is taken", "Look for it in the list.", { email: "Somebody in this account has this e-mail already." });
      return link(add(world.people, { ...world.people[0]!, ...(body as object), id: id("mem"), state: "invited", skills: [], second_factor: false } as Member));
    }],
    ["POST", "/v1/members/([^/]+)/invitations", (_asked, one) => link(find(world.people, one))],
    ["PATCH", "/v1/members/([^/]+)", ({ body }, one) => {
      const member = find(world.people, one);
      if (member.role === "owner" && (body.role || body.state)) refuse(409, "last-owner", "Without them nobody would answer for the account", "Make somebody else an owner first.");
      return Object.assign(member, body);
    }],
    ["DELETE", "/v1/members/([^/]+)", (_asked, one) => drop(world.people, one)],
    ["PUT", "/v1/members/([^/]+)/skills", ({ body }, one) => Object.assign(find(world.people, one), { skills: body.skills })],
    ["PUT", "/v1/members/([^/]+)/capacity", ({ body }, one) => Object.assign(world.presences.find((presence) => presence.member.id === one) ?? {}, { capacity: body })],
    ...collection<Team>("/v1/teams", "tem", world.teams),
    ...collection<Skill>("/v1/skills", "skl", held.skills),
    ...collection<Disposition>("/v1/dispositions", "dsp", world.dispositions),
    ...collection<SavedReply>("/v1/saved-replies", "rpl", world.savedReplies),
    ...collection<Field>("/v1/fields", "fld", world.fields),
    ["DELETE", "/v1/queues/que_bookings", () => refuse(409, "queue-in-use", "Work waits in this queue", "Wait until it is empty, or send its work on to another queue.")],
    ...collection<Queue>("/v1/queues", "que", world.lines as Queue[], () => ({ open_now: false, opens_at: at(world.now() + 14 * HOUR) })),
    ...collection<Site>("/v1/webchat/sites", "ste", held.sites, () => ({ key: "k4f9d2c81b7a", identity: { required: false, secret: "9f".repeat(32) }, snippet: '<script async src="{origin}/widget/loader.js" data-key="k4f9d2c81b7a"></script>' })),
    ["GET", "/v1/tokens", () => list(held.tokens)],
    ["POST", "/v1/tokens", ({ body }) => ({ token: add(held.tokens, { id: id("tok"), name: body.name, scopes: body.scopes, created: at(world.now()), last_used: null, expires: body.expires ?? null, made_by: world.me.id, stopped: false } as unknown as Token), secret: `fl_${"k7Qm2x".repeat(7)}` })],
    ["DELETE", "/v1/tokens/([^/]+)", (_asked, one) => drop(held.tokens, one)],
    ["GET", "/v1/account", () => account],
    ["PATCH", "/v1/account", ({ body }) => (body.name === "Taken" ? refuse(422, "bad-input", "Some of what was sent does not fit", "Correct the named fields.", { name: "Another account has this name." }) : Object.assign(account, body))],
    ["GET", "/v1/agreement", ({ query }) => {
      const language = query.get("language") === "fr" ? "fr" : "en", text = AGREEMENT[language];
      return { ...text, version: "1.0", language, sha256: createHash("sha256").update(text.text).digest("hex"), in_force_from: "2026-11-01T00:00:00.000Z", accepted: world.accepted ? { by: "Olive Roux", at: held.acceptedAt, version: "1.0" } : null };
    }],
    ["GET", "/v1/audit", ({ query }) => {
      const limit = Number(query.get("limit") ?? 50), below = Number(query.get("before") ?? Infinity);
      const fits = (entry: AuditEntry) => entry.number < below && (!query.get("kind") || entry.kind === query.get("kind")) && (!query.get("subject") || entry.subject === query.get("subject")) && (!query.get("actor") || (entry.actor.id ? `${entry.actor.kind}:${entry.actor.id}` : entry.actor.kind) === query.get("actor"));
      const found = held.journal.filter(fits), page = found.slice(0, limit);
      return list(page, found.length > limit ? String(page.at(-1)?.number) : null);
    }],
    ["POST", "/v1/journal/verifications", () => ({ entries: 12_408, holds: held.holds, first_broken: held.holds ? null : 311, seconds: 0.83 })],
    ["GET", "/v1/data-requests", () => list(held.requests)],
    ["GET", "/v1/data-requests/([^/]+)", (_asked, one) => later(began.get(one ?? "") ?? 0, find(held.requests, one))],
    ["POST", "/v1/data-requests", ({ body }) => {
      const made = { id: id("req"), contact: body.contact, kind: body.kind, state: "running", asked_by: world.me.id, asked_at: at(world.now()), due: at(world.now() + 30 * DAY), done_at: null, report: null } as unknown as DataRequest;
      began.set(made.id, world.now());
      return add(held.requests, made);
    }],
    ["GET", "/v1/data-requests/([^/]+)/package", () => ({ made: at(world.now() - MINUTE), contact: {}, conversations: [] })],
  ];
}
