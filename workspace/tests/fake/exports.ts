/** Exports of the pretended house: whoever is a member may have one, nobody outside may. */
import { at } from "./people";
import { Refusal, type Route } from "./routes";
import type { World } from "./world";

interface Asked { what: string; format: string; purpose: string; recording?: string; recipients: string[]; days: number }

export function exportRoutes(world: World): [string, string, Route][] {
  const made = new Map<string, Asked & { id: string; looks: number }>();
  const gone = (): never => { throw new Refusal(404, "not-found", "Not found"); };
  const say = (en: string, fr: string) => (world.me.locale === "fr" ? fr : en);

  function told(id: string): object {
    const one = made.get(id) ?? gone();
    one.looks += 1;
    const outside = one.recipients.some((each) => !each.startsWith("mem_")), state = one.looks < 3 ? "running" : outside ? "refused" : "ready";
    const verdict = { policy: "export_approved", outcome: "refuse", reason: say("One of those it is for may not have exports.", "Un destinataire n’a pas droit aux exports."), until: null, clauses: [{ id: "DTA-EXPORT-RECIPIENT", title: say("Exports go only to people cleared to have them", "Les exports ne vont qu’aux personnes autorisées"), href: "/trust/clauses/DTA-EXPORT-RECIPIENT" }], remedy: { words: say("Send it to active members.", "Envoyez-le à des membres actifs."), action: "ask_admin" } };
    const ruling = { act: "act_9", amended: false, due: null, number: 1, outcome: "refused", text: "", verdicts: [verdict] };
    return { id, what: one.what, format: one.format, purpose: one.purpose, series: "", left_out: 0, reviewed_by: "", viewers: [], state, rows: 1, asked_by: world.me.id, made: at(world.now()), until: state === "ready" ? at(world.now() + one.days * 86_400_000) : null, recipients: one.recipients.map((each) => (each.startsWith("mem_") ? each : "adr_1")), because: "", ruling: state === "refused" ? ruling : null, link: state === "ready" ? `/v1/exports/${id}/file` : null, fetches: [] };
  }

  return [
    ["GET", "/v1/figure-purposes", () => [{ name: "service", words: say("Serving the account’s contacts", "Servir les contacts du compte"), never: false }, { name: "hiring", words: say("Hiring", "Recrutement"), never: true }] as unknown as object],
    ["POST", "/v1/exports", ({ body }) => {
      const asked = body as unknown as Asked, [whom = ""] = asked.recipients;
      if (!whom.startsWith("mem_") && !whom.includes("@")) throw new Refusal(422, "bad-input", say("This is neither a member nor an address", "Ni un membre, ni une adresse"), "", 0, "", { "recipients.0": say("A member or an e-mail address.", "Un membre ou une adresse e-mail.") });
      const id = `exp_${world.next()}`;
      made.set(id, { ...asked, id, looks: 0 });
      return told(id);
    }],
    ["GET", "/v1/exports/([^/]+)", (_asked, id) => told(id!)],
  ];
}
