/** The pretended platform's addresses, as the contract has them. */
import { createHash } from "node:crypto";
import { consentsOf } from "./consents";
import type { Contact, Locale } from "../../src/client/contract";
import { judge } from "./gate";
import type { Deeds } from "./deeds";
import { account, at, DAY } from "./people";
import { AGREEMENT, CLAUSES } from "./talks";
import type { World } from "./world";

export interface Asked { query: URLSearchParams; body: Record<string, never> & Record<string, unknown>; raw: Buffer; locale: Locale; type: string }
export class Refusal extends Error {
  constructor(readonly status: number, readonly type: string, readonly title = "", readonly detail = "", readonly retry = 0, readonly remedy = "", readonly fields: Record<string, string> = {}, readonly more: object = {}) { super(type); }
}
export type Route = (asked: Asked, ...parts: string[]) => unknown;
const items = (list: unknown[], next: string | null = null) => ({ items: list, next });

export function createRoutes(world: World, deeds: Deeds): [string, RegExp, Route][] {
  let wrong = 0;
  const row = (id: string) => world.rows.get(id) ?? gone();
  const contactOf = (id: string): Contact => world.known.find((one) => one.id === id) ?? gone();
  const inView = (view: string, state: string | null) => [...world.rows.values()].filter((one) => (state ? one.state === state : one.state !== "closed")).filter((one) => {
    if (view.startsWith("view:")) return one.tags.length > 0;
    if (view === "mine") return one.agent?.id === world.me.id;
    if (view === "team") return one.agent !== null;
    if (view === "waiting") return one.agent === null;
    return view.startsWith("queue:") ? one.queue?.id === view.slice(6) : true;
  });
  const list: [string, string, Route][] = [
    ["POST", "/v1/session", ({ body }) => {
      if (wrong >= 3) throw new Refusal(429, "locked-out", "Too many tries", "", 95);
      if (body.password !== "correct horse battery") { wrong += 1; throw new Refusal(401, "wrong-credentials", "Wrong"); }
      const several = [account, { ...account, id: "acc_lac", name: "Hôtel du Lac" }, { ...account, id: "acc_nord", name: "Nordlicht GmbH" }];
      if (String(body.email).startsWith("several") && !body.account) throw new Refusal(409, "account-needed", "This e-mail and password belong to several accounts", "", 0, "Choose one of the accounts named here, and sign in to it.", {}, { accounts: several.map(({ id, name }) => ({ id, name })) });
      if ((String(body.email).startsWith("two") || body.account === "acc_lac") && body.code !== "123456") throw new Refusal(401, "second-factor-needed", "Code");
      world.signedIn = true;
      return world.session();
    }],
    ["GET", "/v1/session", () => (world.signedIn ? world.session() : fail(401, "not-signed-in"))],
    ["DELETE", "/v1/session", () => { world.signedIn = false; return null; }],
    ["GET", "/v1/sessions", () => items([{ id: "ses_1", created: at(world.began - 3 * DAY), last_seen: at(world.now()), user_agent: "Mozilla/5.0 (X11; Linux x86_64) Firefox/140", current: true }, { id: "ses_2", created: at(world.began - 9 * DAY), last_seen: at(world.now() - DAY), user_agent: "Mozilla/5.0 (iPhone) Mobile Safari/604", current: false }])],
    ["GET", "/v1/me/waiting", () => items([])],
    ["POST", "/v1/me/not-me", () => null],
    ["POST", "/v1/session/lock", () => null],
    ["POST", "/v1/session/proofs", () => null],
    ["DELETE", "/v1/sessions/(.+)", () => null],
    ["GET", "/v1/invitations/good", () => ({ account_name: account.name, email: "new@aurora.example", role: "agent" })],
    ["GET", "/v1/invitations/(.+)", () => fail(404, "not-found", "No such invitation")],
    ["POST", "/v1/invitations/good/acceptance", () => { world.signedIn = true; return world.session(); }],
    ["GET", "/v1/agreement", ({ query }) => { const language = (query.get("language") ?? "en") as Locale; const text = AGREEMENT[language]; return { ...text, version: "1.0", language, sha256: createHash("sha256").update(text.text).digest("hex"), in_force_from: "2026-11-01", accepted: null }; }],
    ["POST", "/v1/agreement/acceptances", () => { world.accepted = true; return {}; }],
    ["POST", "/v1/agreements/acceptances", () => { world.accepted = true; return {}; }],
    ["GET", "/v1/account-notices", () => ({ items: [], next: null, unseen: 0, banners: [] })],
    ["GET", "/v1/agreements", () => ({ items: [{ document: "terms", title: "Terms of use", asks: "account", family: "", now: { version: "1.0", holds_from: "2026-11-01", material: true, summary: "" }, next: null, accepted: world.accepted ? { by: "mem_olive", at: "2026-11-02T09:00:00.000Z", version: "1.0" } : null, waits: !world.accepted, page: "/trust/agreements/terms" }], next: null })],
    ["PATCH", "/v1/me", ({ body }) => Object.assign(world.me, body)],
    ["PUT", "/v1/me/password", ({ body }) => (body.current === "correct horse battery" ? null : fail(422, "wrong-password", "The current password is not right", "Check capitals and try again."))],
    ["POST", "/v1/me/second-factor", () => ({ secret: "JBSWY3DPEHPK3PXP", uri: "otpauth://totp/Fairline", qr_svg: QR })],
    ["PUT", "/v1/me/second-factor", ({ body }) => (body.code === "123456" ? { recovery_codes: Array.from({ length: 8 }, (_, n) => `k7q${n}-94f${n}`) } : fail(422, "wrong-code", "This code does not fit", "Wait for the next one."))],
    ["DELETE", "/v1/me/second-factor", () => null],
    ["GET", "/v1/members", () => items(world.people)], ["GET", "/v1/phone/extensions", () => items([])], ["GET", "/v1/teams", () => items(world.teams)], ["GET", "/v1/queues", () => items(world.lines)],
    ["GET", "/v1/channels", () => items([{ name: "email", label: "E-mail", icon: "mail", capabilities: { personal_address: true } }, { name: "webchat", label: "Web chat", icon: "message-circle", capabilities: { personal_address: false } }])],
    ["GET", "/v1/strategies", () => items([{ name: "longest_idle", label: "Longest idle", about: "The agent who has had nothing to do for longest." }, { name: "most_skilled", label: "Most skilled", about: "The agent with the highest levels in the skills needed." }])],
    ["GET", "/v1/dispositions", () => items(world.dispositions)], ["GET", "/v1/saved-replies", () => items(world.savedReplies)], ["GET", "/v1/fields", () => items(world.fields)], ["GET", "/v1/companies", () => items(world.companies)],
    ["GET", "/v1/presence", () => world.presences.find((one) => one.member.id === world.me.id)],
    ["PUT", "/v1/presence", ({ body }) => { const mine = world.presences.find((one) => one.member.id === world.me.id)!; Object.assign(mine, { status: body.status, since: at(world.now()) }); deeds.later(30, deeds.present); return mine; }],
    ["GET", "/v1/presences", () => items(world.presences)],
    ["GET", "/v1/offers", () => items([...world.offers.values()].filter((offer) => Date.parse(offer.expires) > world.now()))],
    ["POST", "/v1/offers/(.+)/acceptance", (_asked, id) => { const offer = world.offers.get(id!) ?? fail(409, "offer-gone", "Gone"); deeds.ended(offer, "OfferAccepted"); deeds.assign(offer.conversation, { id: world.me.id, name: world.me.name }, `${world.me.name} accepted`, "WorkAssigned"); return {}; }],
    ["POST", "/v1/offers/(.+)/refusal", (_asked, id) => { const offer = world.offers.get(id!) ?? fail(409, "offer-gone", "Gone"); deeds.ended(offer, "OfferDeclined"); return {}; }],
    ["GET", "/v1/conversations", ({ query }) => {
      const contact = query.get("contact"), from = Number(query.get("cursor") ?? 0), limit = Number(query.get("limit") ?? 50);
      const found = inView(query.get("view") ?? "all", query.get("state")).filter((one) => !contact || one.contact.id === contact).toSorted((a, b) => b.last.at.localeCompare(a.last.at));
      return items(found.slice(from, from + limit).map(world.toRow), found.length > from + limit ? String(from + limit) : null);
    }],
    ["PATCH", "/v1/conversations/([^/]+)", ({ body }, id) => deeds.filed(id!, body)],
    ["GET", "/v1/conversations/([^/]+)/draft", ({ query }, id) => world.drafts.get(`${id} ${query.get("kind") ?? "reply"}`) ?? { kind: query.get("kind") ?? "reply", text: "", updated: null }],
    ["PUT", "/v1/conversations/([^/]+)/draft", ({ body }, id) => { const { kind, text } = body as unknown as { kind: string; text: string }; const draft = { kind, text, updated: text ? at(world.now()) : null }; world.drafts.set(`${id} ${kind}`, draft); return draft; }],
    ["GET", "/v1/conversations/([^/]+)/(obligations|firings)", () => items([])],
    ["DELETE", "/v1/conversations/([^/]+)/aside", (_, id) => { deeds.filed(id!, { suspected: false, set_aside: null }); return null; }],
    ["GET", "/v1/(statuses|forms|macros)", () => items([])],
    ["GET", "/v1/tags", () => items([{ tag: "booking", many: 12 }, { tag: "refund", many: 3 }])],
    ["GET", "/v1/views", () => items([{ id: "viw_pending", name: "Pending", scope: "everyone", conditions: {}, columns: [], sort: { by: "activity", descending: true }, position: 1, standing: true }, { id: "viw_own", name: "Groups to call back", scope: "mine", conditions: {}, columns: ["reference", "contact", "status", "activity", "field:fld_order"], sort: { by: "activity", descending: true }, position: 2, standing: false }])],
    ["GET", "/v1/views/counts", () => ({ viw_pending: 0, viw_own: 2 })],
    ["GET", "/v1/notices", () => ({ items: world.notices, next: null, unseen: world.notices.filter((one) => !one.seen).length })],
    ["POST", "/v1/notices/reads", ({ body }) => { world.notices = world.notices.map((one) => (!body.conversation || one.conversation.id === body.conversation ? { ...one, seen: true } : one)); return { unseen: world.notices.filter((one) => !one.seen).length }; }],
    ["GET", "/v1/push-key", () => ({ key: "BAtj8AAxAJtlrqHuKHZYkQBv6QlOqmLtehr_Pe0VF6nPZeiJFONKaYgw604VNgsF41ONiY7lW8nrZUHd8mWvsIQ" })],
    ["POST", "/v1/push-places", ({ body }) => { world.places.push(String(body.endpoint)); return { id: "place" }; }],
    ["DELETE", "/v1/push-places", ({ body }) => { world.places = world.places.filter((one) => one !== body.endpoint); return null; }],
    ["GET", "/v1/text-senders", () => items([])],
    ["GET", "/v1/text-trades", () => items([])],
    ["GET", "/v1/mailboxes", () => items([{ id: "mbx_1", name: "Bookings", address: "bookings@aurora.example" }, { id: "mbx_2", name: "Groups", address: "groups@aurora.example" }])],
    ["POST", "/v1/conversations", ({ body, locale }) => { const told = body as unknown as { contact?: string; email?: string; subject: string; text: string; side_of?: string }; world.begun.push(told); return { conversation: { ...row("cnv_0"), contact: contactOf(row("cnv_0").contact.id) }, ruling: judge(told.text, { ...row("cnv_0"), contact: contactOf(row("cnv_0").contact.id) }, [], locale, world.now(), 0) }; }],
    ["POST", "/v1/bulks", ({ body }) => { const { conversations, actions } = body as unknown as { conversations: string[]; actions: { do: string; to: string }[] }; for (const id of conversations) for (const one of actions) deeds.filed(id, one.do === "set_status" ? { status: one.to } : { priority: one.to }); return { id: "blk_1", state: "done", wanted: conversations.length, done: conversations.length, failed: 0, undo_until: at(world.now() + DAY), refused: [] }; }],
    ["GET", "/v1/bulks/([^/]+)", () => ({ id: "blk_1", state: "done", wanted: 2, done: 2, failed: 0, undo_until: at(world.now() + DAY), refused: [] })],
    ["GET", "/v1/conversations/([^/]+)", (_asked, id) => ({ ...row(id!), contact: contactOf(row(id!).contact.id) })],
    ["GET", "/v1/conversations/([^/]+)/thread", ({ query }, id) => {
      const all = (world.threads.get(id!) ?? []).filter((item) => item.number < Number(query.get("before") ?? Infinity));
      const page = all.slice(-Number(query.get("limit") ?? 50));
      return items(page, page.length < all.length ? String(page[0]?.number) : null);
    }],
    ["POST", "/v1/conversations/([^/]+)/replies", ({ body, locale }, id) => deeds.reply(id!, String(body.text), (body.attachments ?? []) as string[], String(body.client_id), locale)],
    ["POST", "/v1/conversations/([^/]+)/replies/preview", ({ body, locale }, id) => judge(String(body.text), { ...row(id!), contact: contactOf(row(id!).contact.id) }, [], locale, world.now(), 0)],
    ["POST", "/v1/conversations/([^/]+)/notes", ({ body }, id) => { deeds.note(id!, String(body.text), (body.mentions ?? []) as string[]); return {}; }],
    ["POST", "/v1/conversations/([^/]+)/reads", (_asked, id) => { deeds.read(id!); return {}; }],
    ["POST", "/v1/conversations/([^/]+)/assignment", (_asked, id) => { deeds.assign(id!, { id: world.me.id, name: world.me.name }, `${world.me.name} took the conversation`, "WorkTransferred"); return {}; }],
    ["POST", "/v1/conversations/([^/]+)/transfers", ({ body }, id) => { const to = world.people.find((one) => one.id === body.agent); if (body.note) deeds.note(id!, String(body.note), []); deeds.assign(id!, to ? { id: to.id, name: to.name } : null, `Transferred to ${to?.name ?? world.lines.find((one) => one.id === body.queue)?.name}`, "WorkTransferred"); return {}; }],
    ["POST", "/v1/conversations/([^/]+)/wrap-up", (_asked, id) => { deeds.state(id!, "wrapping_up", `${world.me.name} began wrap-up`, "WrapUpStarted"); return {}; }],
    ["PUT", "/v1/conversations/([^/]+)/wrap-up", (_asked, id) => { deeds.state(id!, "closed", "Closed: Question answered", "ConversationClosed"); return {}; }],
    ["POST", "/v1/conversations/([^/]+)/reopenings", (_asked, id) => { deeds.state(id!, "open", `${world.me.name} reopened the conversation`, "ConversationReopened"); return {}; }],
    ["DELETE", "/v1/acts/(.+)", (_asked, act) => (deeds.withdraw(act!) ? null : gone())],
    ["GET", "/v1/clauses/(.+)", ({ locale }, id) => { const [title, says, duty] = CLAUSES[id!]?.[locale] ?? gone(); return { id, title, says, duty, source: "Acceptable use policy", where: "section 4.2", state: "kept", missing: "", href: `/trust/clauses/${id}` }; }],
    ["POST", "/v1/attachments", ({ query, raw, type }) => {
      if (raw.length > 2_000_000) throw new Refusal(413, "too-large", "The file is larger than 2 MB", "Send a smaller one, or a link.");
      if ((query.get("name") ?? "").endsWith(".exe")) throw new Refusal(415, "kind-not-allowed", "Programs cannot be attached", "Send a picture, a PDF or a text.");
      const id = `att_${world.next()}`; world.attachments.set(id, { body: raw, type, name: query.get("name") ?? id });
      return { id, name: query.get("name"), size: raw.length, type, safe: true, held: false };
    }],
    ["GET", "/v1/contacts", ({ query }) => items(world.known.filter((one) => one.name.toLowerCase().includes((query.get("q") ?? "").toLowerCase())).slice(0, Number(query.get("limit") ?? 50)))],
    ["GET", "/v1/contacts/([^/]+)", (_asked, id) => contactOf(id!)],
    ["PATCH", "/v1/contacts/([^/]+)", ({ body }, id) => {
      const contact = contactOf(id!), { fields, company, ...rest } = body as Partial<Contact> & { company?: string };
      Object.assign(contact, rest, { fields: { ...contact.fields, ...fields } }, company === undefined ? {} : { company: world.companies.find((one) => one.id === company) ?? null });
      deeds.changed(contact.id);
      return contact;
    }],
    ["POST", "/v1/contacts/([^/]+)/addresses", ({ body }, id) => { contactOf(id!).addresses.push({ channel: String(body.channel), address: String(body.address), verified: false }); return {}; }],
    ["POST", "/v1/contacts/([^/]+)/merges", ({ body }, id) => { const other = contactOf(String(body.other)); contactOf(id!).addresses.push(...other.addresses); other.merged_into = id!; return {}; }],
    ["PUT", "/v1/contacts/([^/]+)/opt-outs/(.+)", (_asked, id, channel) => { contactOf(id!).opted_out = [...new Set([...contactOf(id!).opted_out, channel!])]; return {}; }],
    ["DELETE", "/v1/contacts/([^/]+)/opt-outs/(.+)", (_asked, id, channel) => { contactOf(id!).opted_out = contactOf(id!).opted_out.filter((one) => one !== channel); return null; }],
    ["GET", "/v1/contacts/([^/]+)/consents", (_asked, id) => consentsOf(contactOf(id!), world.now())],
    ["POST", "/v1/contacts/([^/]+)/withdrawals", ({ body }, id) => { contactOf(id!).opted_out = [...new Set([...contactOf(id!).opted_out, String(body.channel)])]; return consentsOf(contactOf(id!), world.now()); }],
    ["GET", "/v1/contacts/([^/]+)/timeline", (_asked, id) => items([{ at: at(world.now() - 600_000), kind: "conversation", summary: "Conversation about Lisbon opened", conversation: "cnv_0", number: 3 }, { at: at(world.now() - 9 * DAY), kind: "wrap_up", summary: "Closed: Question answered, by Léna Moreau", conversation: "cnv_8", number: 2 }, { at: contactOf(id!).created, kind: "known", summary: "First came by web chat on aurora.example", conversation: null, number: 1 }])],
    ["POST", "/v1/data-requests", ({ body }) => ({ id: "req_1", contact: body.contact, kind: body.kind, state: "running", asked_by: world.me.id, asked_at: at(world.now()), due: at(world.now() + 30 * DAY), done_at: null, report: null })],
  ];
  return list.map(([method, path, route]) => [method, new RegExp(`^${path}$`), route]);
}

function fail(status: number, type: string, title = "", detail = ""): never { throw new Refusal(status, type, title, detail); }
const gone = (): never => fail(404, "not-found", "Not found");

const QR = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 21 21" shape-rendering="crispEdges"><rect width="21" height="21" fill="#fff"/>${Array.from({ length: 441 }, (_, cell) => ((cell * 7919) % 13 < 6 ? `<rect x="${cell % 21}" y="${Math.floor(cell / 21)}" width="1" height="1"/>` : "")).join("")}</svg>`;
