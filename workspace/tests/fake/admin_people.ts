/** What stands in the pretended account's administration at the start: skills, sites, tokens, requests, a journal. */
import type { AuditEntry, DataRequest, SavedReply, Site, Skill, Token } from "../../src/client/contract";
import { at, DAY, HOUR, MINUTE } from "./people";

export const skills = (): Skill[] => [{ id: "skl_fr", name: "French" }, { id: "skl_de", name: "German" }, { id: "skl_air", name: "Air fares" }, { id: "skl_rail", name: "Rail" }];

const LONG = "A name that goes on and on, because somebody in the marketing department could not decide between two brands and a slogan ".repeat(3).slice(0, 300);
const key = "k1c0ffee2b7a";

export const sites = (): Site[] => [
  {
    id: "ste_1", key, name: "aurora.example", domains: ["aurora.example", "www.aurora.example"], queue: "que_bookings", color: "#0f766e", corner: "right", greeting: { en: "Hello, where would you like to go?", fr: "Bonjour, où souhaitez-vous aller ?" },
    prechat: { fields: [{ name: "booking", label: { en: "Booking reference", fr: "Numéro de réservation" }, kind: "text", choices: [], required: false }, { name: "topic", label: { en: "What is it about?", fr: "De quoi s’agit-il ?" }, kind: "choice", choices: ["Flight", "Hotel", "Refund"], required: true }], consent: { text: { en: "I agree that my message is used to answer me.", fr: "J’accepte que mon message serve à me répondre." }, required: true, asked: "everywhere", no_transcript: false } },
    identity: { required: false, secret: "4f".repeat(32) }, leave_email: true, attachments: { max_bytes: 10_485_760, kinds: ["image/png", "image/jpeg", "image/gif", "image/webp", "application/pdf"] },
    snippet: `<script async src="{origin}/widget/loader.js" data-key="${key}"></script>`,
  },
  { id: "ste_2", key: "k2", name: LONG, domains: [], queue: "que_changes", color: "#ffd400", corner: "left", greeting: { en: "Hello", fr: "Bonjour" }, prechat: { fields: [], consent: null }, identity: { required: true, secret: "5e".repeat(32) }, leave_email: false, attachments: { max_bytes: 0, kinds: [] }, snippet: '<script async src="{origin}/widget/loader.js" data-key="k2"></script>' },
];

export const tokens = (now: number): Token[] => [
  { id: "tok_1", name: "Nightly export, server 2", scopes: ["contact.read", "conversation.read"], created: at(now - 80 * DAY), last_used: at(now - 4 * HOUR), expires: at(now + 10 * DAY), made_by: "mem_gone", stopped: true },
  { id: "tok_2", name: "Old shop plug-in", scopes: ["contact.change", "contact.read", "conversation.read", "member.read", "queue.read"], created: at(now - 400 * DAY), last_used: at(now - 60 * DAY), expires: at(now - 35 * DAY), made_by: "mem_paul", stopped: false },
  { id: "tok_3", name: "Status page", scopes: ["floor.read"], created: at(now - 2 * DAY), last_used: null, expires: null, made_by: null, stopped: false },
];

const report = { holdings: [{ module: "crm", place: "contacts", found: 1, done: 1 }, { module: "conversations", place: "messages", found: 212, done: 212 }, { module: "journal", place: "keys", found: 2, done: 2 }], scan: { places: 31, found: 0, hits: [] } };
export const requests = (now: number): DataRequest[] => [
  { id: "req_a", contact: "ctc_0", kind: "access", state: "done", asked_by: "mem_paul", asked_at: at(now - 3 * DAY), due: at(now + 27 * DAY), done_at: at(now - 3 * DAY + MINUTE), report: { ...report, scan: { places: 0, found: 0, hits: [] } }, why_failed: null, package_until: at(now + 4 * DAY) },
  { id: "req_b", contact: "ctc_forgotten", kind: "erasure", state: "done", asked_by: "mem_olive", asked_at: at(now - 12 * DAY), due: at(now + 18 * DAY), done_at: at(now - 12 * DAY + 2 * MINUTE), report, why_failed: null, package_until: null },
  { id: "req_c", contact: "ctc_4", kind: "access", state: "failed", asked_by: "mem_paul", asked_at: at(now - 33 * DAY), due: at(now - 3 * DAY), done_at: null, report: null, why_failed: "The store of files did not answer.", package_until: null },
];

const member = (id: string, name: string) => ({ kind: "member", id: `mem_${id}`, name });
const HOUSE = { kind: "house", id: null, name: null };
type Line = [kind: string, actor: AuditEntry["actor"], subject: string | null, summary: string, event: Record<string, unknown>];
const LINES: Line[] = [
  ["PresenceChanged", member("ada", "Ada Keller"), "mem_ada", "Ada Keller is now available.", { member: "mem_ada", status: "available", was: "away" }],
  ["OfferAccepted", member("tom", "Tom Okafor"), "cnv_8", "Tom Okafor accepted the offer after 9 seconds.", { offer: "ofr_71", conversation: "cnv_8", agent: "mem_tom", waited: 9 }],
  ["WorkOffered", HOUSE, "cnv_8", "A conversation in Bookings was offered to Tom Okafor.", { offer: "ofr_71", conversation: "cnv_8", agent: "mem_tom", queue: "que_bookings" }],
  ["ActRefused", HOUSE, "act_204", "A reply of Ada Keller was refused: it holds what looks like a payment card number.", { act: "act_204", policy: "card_numbers", verdicts: [{ policy: "card_numbers", outcome: "refuse" }, { policy: "agreement", outcome: "permit" }] }],
  ["QueueChanged", member("paul", "Paul Berger"), "que_bookings", "Paul Berger changed the hours of Bookings.", { queue: "que_bookings", week: [{ day: 0, from: "08:00", until: "12:00" }] }],
  ["MemberInvited", member("paul", "Paul Berger"), "mem_new", "Paul Berger invited a member as agent.", { member: "mem_new", role: "agent", teams: ["tem_support"] }],
  ["TokenMade", member("olive", "Olive Roux"), "tok_3", "Olive Roux made the token Status page with 1 permission, without an end.", { token: "tok_3", name: "Status page", scopes: ["floor.read"] }],
  ["ContactErased", HOUSE, "ctc_forgotten", "A contact was forgotten: 215 pieces in 3 places.", { contact: "ctc_forgotten", request: "req_b" }],
];

/** Some hundred entries, newest first, without gaps. */
export const journal = (now: number): AuditEntry[] => Array.from({ length: 130 }, (_, place) => {
  const [kind, actor, subject, summary, event] = LINES[place % LINES.length] as Line;
  return { number: 12_408 - place, at: at(now - place * 47 * MINUTE), kind, actor, subject, summary, event };
});

export const longReply: SavedReply = { id: "rpl_9", shortcut: "visa", title: "Visa: what we can and cannot say about entry rules, and where the embassy answers", text: "We may not advise on visas. **Please ask the embassy** of the country you travel to:\n\n- [List of embassies](https://embassies.example)\n- Allow *six weeks*", team: "tem_groups", suspended: false };
