/** Mailboxes, the domains mail leaves under, and the addresses nothing is sent to. */
import { client } from "./http";

export interface DomainLine { purpose: string; type: string; name: string; value: string; required: boolean; found: string[]; ok: boolean; words: string }
export interface Domain { id: string; name: string; state: "pending" | "proven" | "failed" | "lost"; words: string; checked_at: string | null; failing_since: string | null; records: DomainLine[] }
export type Auth = "password" | "oauth2";
export interface Receiving { kind: "smtp" | "imap"; host: string; port: number; security: "tls" | "starttls" | "none"; username: string; auth: Auth; folder: string; after: "seen" | "move" | "leave"; archive: string }
export interface Sending { kind: "relay" | "server"; host: string; port: number; security: "tls" | "starttls" | "none"; username: string; auth: Auth }
export interface MailboxConfig { receiving: Receiving; sending: Sending; plus: boolean; tag: boolean; provider: string; from_name: string; signature: Record<string, string>; footer: string; trusted_authserv: string; spam_header: string; blocked: string[] }
export interface Mailbox { id: string; name: string; address: string; inbound: string; brand: string; queue: string | null; config: MailboxConfig; has_password: Record<"receiving" | "sending", boolean>; domain: string; domain_state: string; proof: CodeProof; may_send: boolean; needs_code: boolean; granted: boolean; looked: { at: string | null; well: boolean; answer: string } | null }
export interface CodeProof { state: "none" | "asked" | "wrong" | "proven"; tries_left: number; until: string | null }
export interface MailProvider { name: string; label: string }
export interface Tested { ok: boolean; steps: { words: string; ok: boolean; answer: string }[] }
export interface MailboxValues { name: string; address: string; queue: string | null; config: MailboxConfig; receiving_password: string; sending_password: string }
export interface Suppression { lookup: string; cause: string; scope: string; since: string | null; words: string }

interface Items<T> { items: T[] }
const list = <T>(path: string) => client.ask<Items<T>>("GET", path).then((answer) => answer.items);
const at = (path: string, id: string) => `${path}/${encodeURIComponent(id)}`;

export const readDomains = () => list<Domain>("/v1/domains");
export const addDomain = (name: string) => client.ask<Domain>("POST", "/v1/domains", { name });
export const checkDomain = (id: string) => client.ask<Domain>("POST", `${at("/v1/domains", id)}/checks`);
export const turnKey = (id: string) => client.ask<Domain>("POST", `${at("/v1/domains", id)}/keys`);
export const removeDomain = (id: string) => client.ask<void>("DELETE", at("/v1/domains", id));
export const readMailboxes = () => list<Mailbox>("/v1/mailboxes");
export const saveMailbox = (id: string | null, values: MailboxValues) => (id ? client.ask<Mailbox>("PATCH", at("/v1/mailboxes", id), values) : client.ask<Mailbox>("POST", "/v1/mailboxes", values));
export const removeMailbox = (id: string) => client.ask<void>("DELETE", at("/v1/mailboxes", id));
export const readProviders = () => list<MailProvider>("/v1/mail-providers");
export const mailCode = (id: string) => client.ask<CodeProof>("POST", `${at("/v1/mailboxes", id)}/codes`);
export const giveCode = (id: string, code: string) => client.ask<CodeProof>("POST", `${at("/v1/mailboxes", id)}/proofs`, { code });
export const askGrant = (id: string, provider: string) => client.ask<{ url: string }>("POST", `${at("/v1/mailboxes", id)}/grants`, { provider });
export const dropGrant = (id: string) => client.ask<void>("DELETE", `${at("/v1/mailboxes", id)}/grants`);
export const tryMailbox = (id: string, direction: "receiving" | "sending") => client.ask<Tested>("POST", `${at("/v1/mailboxes", id)}/tests`, { direction });
export const readSuppressions = () => list<Suppression>("/v1/suppressions");
export const addSuppression = (address: string) => client.ask<Suppression>("POST", "/v1/suppressions", { address });
export const liftSuppression = (lookup: string) => client.ask<void>("DELETE", at("/v1/suppressions", lookup));
