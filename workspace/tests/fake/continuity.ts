/** The pretended house's continuity: numbers of the account, and what only its operator is told and writes. */
import { at, DAY, HOUR } from "./people";
import { Refusal, type Route } from "./routes";
import type { World } from "./world";

const PARTS = ["database", "mail_out", "mail_in", "texts", "web_chat", "calls", "sign_in", "search"];
const KINDS = ["process_killed", "database_gone", "restored", "mail_gone", "site_gone", "other"];
const AIMS = { every_days: 180, back_within: 3600, loses_most: 300 };
interface Exercise { ended: string; lessons: { lesson: string; done: string }[] }

export function continuityRoutes(world: World, { empty = false, desk = false }): [string, string, Route][] {
  const say = (en: string, fr: string) => (world.me.locale === "fr" ? fr : en);
  const kept = (phone: string, number: string, state: string, open: boolean, words: string, seen: string | null = null) => ({ phone, number, state, words, open, seen });
  const fallbacks = empty ? [] : [
    kept("num_1", "+41 44 555 01 00", "seen", false, say("Set at the provider by hand, and seen working in a drill: while nothing of ours runs, calls go to +41445550199.", "Réglé chez le fournisseur à la main, et vérifié lors d’un exercice : tant que rien ne tourne chez nous, les appels vont au +41445550199."), at(world.began - 9 * DAY)),
    kept("num_2", "+41 22 555 02 00", "told", false, say("The provider knows: while nothing of ours runs, calls go to +41225550299.", "Le fournisseur le sait : tant que rien ne tourne chez nous, les appels vont au +41225550299.")),
    kept("num_3", "+33 4 55 50 30 00", "unset", true, say("The provider does not know where calls go while nothing of ours runs: it cannot be told by us.", "Le fournisseur ne sait pas où vont les appels tant que rien ne tourne chez nous : nous ne pouvons pas l’informer.")),
  ];
  const exercises: Exercise[] = [];
  const failing: { id: string; parts: string[]; what: string; began: string }[] = [];
  if (desk && !empty) exercises.push(
    { ...held("exe_1", world.began - 12 * DAY, { kind: "database_gone", back_after: 4_125, lost: 0, calls_after: 9, words: say("The standby was promoted by hand. Nobody knew where the password stood.", "La base de secours a été promue à la main. Personne ne savait où était le mot de passe.") }), lessons: [{ lesson: say("Write down where the password stands", "Noter où se trouve le mot de passe"), done: "" }, { lesson: say("Try it with somebody who never did it", "L’essayer avec une personne qui ne l’a jamais fait"), done: say("Done with Ines", "Fait avec Ines") }] },
    held("exe_0", world.began - 150 * DAY, { kind: "process_killed", back_after: 40, lost: 0, calls_after: null, words: say("The first node was stopped, the other took over.", "Le premier nœud a été arrêté, l’autre a pris le relais.") }),
  );
  const told = () => {
    const overdue = desk && !exercises.length;
    return { red: overdue || fallbacks.some((one) => one.open), fallbacks, failing, parts: PARTS, kinds: KINDS, exercises, overdue, ...AIMS };
  };
  return [
    ["GET", "/v1/continuity", told],
    ["POST", "/v1/operator/failures", ({ body }) => { failing.push({ id: `cty_${world.next()}`, parts: PARTS.filter((one) => (body.parts as unknown as string[]).includes(one)), what: String(body[world.me.locale === "fr" ? "fr" : "en"]), began: at(world.now()) }); return told(); }],
    ["POST", "/v1/operator/failures/([^/]+)/end", (_asked, id) => { failing.splice(failing.findIndex((one) => one.id === id), 1); return told(); }],
    ["POST", "/v1/operator/exercises", ({ body }) => {
      if (String(body.words).includes("refused")) throw new Refusal(422, "bad-input", "Some of what was sent does not fit", "", 0, "Correct the named fields.", { ended: "This does not fit." });
      exercises.unshift({ ...held(`exe_${world.next()}`, 0, body), lessons: (body.lessons as unknown as string[]).map((lesson) => ({ lesson, done: "" })) });
      return told();
    }],
    ["POST", "/v1/operator/exercises/([^/]+)/lessons", ({ body }, id) => { (exercises as (Exercise & { id: string })[]).find((one) => one.id === id)!.lessons[Number(body.lesson)]!.done = String(body.words); return told(); }],
  ];
}

function held(id: string, ended: number, more: { [name: string]: unknown }): Exercise {
  const within = Number(more.back_after) <= AIMS.back_within && Number(more.lost) <= AIMS.loses_most && Number(more.calls_after ?? 0) <= AIMS.back_within;
  return { id, began: at(ended - HOUR), ended: at(ended), lessons: [], fallbacks_kept: 11, fallbacks_open: 2, met: within, ...more } as Exercise;
}
