/** The operator's desk of the pretended house: a case, what was opened by it, and papers of an account's numbers. */
import { at } from "./people";
import { Refusal, type Route } from "./routes";
import type { World } from "./world";

export function lookRoutes(world: World): [string, string, Route][] {
  const say = (en: string, fr: string) => (world.me.locale === "fr" ? fr : en);
  const items = (list: unknown[]) => ({ items: list, next: null });
  const now = () => at(world.now()), later = () => at(world.now() + 4 * 3_600_000);
  const access = (id: string, more: object) => ({ id, purpose: "recording", conversation: "cnv_0", why: say("A carrier traces this call", "Un opérateur trace cet appel"), case: "cas_1", asked_by: "operator:mem_other", asked_at: now(), approved_by: "", since: null as string | null, until: later(), ended_at: null, reads: 0, open: false, ...more });
  const opened = [access("opa_mine", { asked_by: `operator:${world.me.id}` }), access("opa_theirs", {})];
  const given: object[] = [];
  const row = { id: "cas_1", reference: "CCB3-314K", kind: "violation", kind_label: say("Violation", "Infraction"), side: "operator", state: "open", severity: "normal", category: "", title: say("Calls that pretend to be a bank", "Des appels qui se font passer pour une banque"), opened: now(), count: 1, step: "", due: null, account: "acc_1", account_name: "Aurora", sealed: false };
  const held = { case: row, words: "", about: ["conversation:cnv_0"], clauses: [], aware: now(), outcome: "", next_step: "", clocks: [], items: [], measures: [], proposals: [], charges: [], strikes: 0, names: { "conversation:cnv_0": "#7" }, story: [], report: null };
  const together = { others: 0, by: [], apart: false, served_for: "", served_state: "", served_until: null, clients: [], consents: [], brand_owners: {} };
  const identity = { asked: false, looked_at: "verified", country: "CH", legal_name: "Aurora AG", address: "", responsible: "", telephone: "", payer: "", register: "", use: "", at: null };
  const fields = [{ name: "identity", words: say("Proof of who that is", "Preuve de son identité") }, { name: "area_address", words: say("Address where its area code is", "Adresse dans la zone de l’indicatif") }];
  const of = (id: string) => opened.find((one) => one.id === id)!;
  return [
    ["GET", "/v1/operator/cases", () => items([row])],
    ["GET", "/v1/operator/cases/cas_1", () => held],
    ["GET", "/v1/operator/accounts", () => ({ ...items([{ id: "acc_1", name: "Aurora", country: "CH", standing: "active", opened: now(), looked_at: "verified" }]), many: 1 })],
    ["GET", "/v1/operator/accounts/acc_1/behind", () => ({ account: "acc_1", name: "Aurora", identity, together, matches: [] })],
    ["GET", "/v1/operator/accounts/acc_1/signed", () => [] as unknown as object],
    ["GET", "/v1/operator/accounts/acc_1/mode", () => ({ mode: "", version: 0, title: "", evidence: "", state: "", voided: null, found: "", since: null })],
    ["GET", "/v1/modes", () => items([])],
    ["GET", "/v1/operator/accounts/acc_1/accesses", () => items(opened)],
    ["POST", "/v1/operator/accounts/acc_1/accesses/([^/]+)/approval", (_asked, id) => Object.assign(of(id!), { approved_by: `operator:${world.me.id}`, since: now(), open: true })],
    ["GET", "/v1/operator/accounts/acc_1/accesses/([^/]+)/recordings", () => items([{ id: "rec_1", call: "cal_1", began: now(), ms: 20_000 }])],
    ["POST", "/v1/operator/accounts/acc_1/recordings/rec_1/hearings", () => { throw new Refusal(403, "operator-not-let-in", say("Nobody let you in for that", "Personne ne vous a autorisé à cela")); }],
    ["GET", "/v1/operator/number-papers", () => items([{ country: "DE", kind: "geographic", state: "approved", words: "", numbers: ["+49 30 1234567"], fields }])],
    ["GET", "/v1/operator/number-disclosures", () => items(given)],
    ["POST", "/v1/operator/number-disclosures", ({ body }) => {
      const { recipient, name, basis, fields: named, forbidden_by } = body as unknown as { recipient: string; name: string; basis: string; fields: string[]; forbidden_by: string };
      given.unshift({ country: "DE", kind: "geographic", recipient, name, basis, fields: fields.filter((one) => named.includes(one.name)), at: now(), by: `operator:${world.me.id}`, forbidden_by });
      return Object.fromEntries(named.map((one) => [one, "X1234567"]));
    }],
  ];
}
