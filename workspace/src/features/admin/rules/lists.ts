/** The lists values are chosen from: members, queues and the like, by the names the grammar gives them. */
import { useQuery } from "@tanstack/react-query";
import { client } from "@/client/http";
import { useMembers, useQueues, useTeams } from "@/client/queries";
import { readGrammar, type Grammar, type Place } from "@/client/rules";
import { useLocale, useWords } from "@/lib/i18n";
import type { Asked, Choice } from "@/ui/conditions";
import { strings } from "./strings";

interface Titled { id: string; name: string | Record<string, string> }
const choose = (found: { id: string; name: string }[] | undefined): Choice[] => (found ?? []).map(({ id, name }) => ({ value: id, label: name }));

export interface Drawn { grammar: Grammar; lists: Record<string, Choice[]>; calendars: Choice[] }

/** The grammar of a place with everything its fields and actions are chosen from; undefined until it is there. */
export function useDrawn(place: Place): { data: Drawn | undefined; error: unknown; refetch: () => unknown } {
  const say = useWords(strings);
  const locale = useLocale();
  const asked = useQuery({ queryKey: ["grammar", place, locale], queryFn: () => readGrammar(place), staleTime: 60_000 });
  const members = choose(useMembers().data), queues = choose(useQueues().data), teams = choose(useTeams().data);
  const [calendars, forms, statuses, brands, mailboxes, fields] = [useTitled("calendars"), useTitled("forms"), useTitled("statuses"), useTitled("brands"), useTitled("mailboxes"), useFields()];
  const grammar = asked.data;
  if (!grammar) return { data: undefined, error: asked.error, refetch: asked.refetch };
  const hours = place === "trigger" || place === "automation" ? calendars.map((one) => within(one, grammar.fields, say.within({ name: one.label }))) : [];
  const lists = { members, queues, teams, forms, statuses, brands, calendars, senders: mailboxes, fields };
  return { data: { grammar: { ...grammar, fields: [...grammar.fields, ...hours] }, lists, calendars }, error: null, refetch: asked.refetch };
}

/** Whether a calendar is open can be asked by its id alone. */
const within = (calendar: Choice, fields: Asked[], label: string): Asked => ({
  name: `in_hours:${calendar.value}`, label, kind: "truth", operators: fields.find((field) => field.kind === "truth")?.operators ?? [{ value: "is", label: "=" }], choices: null, list: null, of: null,
});

/** A list that may not be there, or that this member may not see: then there is nothing to choose. */
function useTitled(path: string): Choice[] {
  const locale = useLocale();
  const found = useQuery({ queryKey: [path, "choices"], queryFn: () => client.ask<{ items: Titled[] }>("GET", `/v1/${path}`).then((answer) => answer.items).catch(() => []), staleTime: 60_000 });
  return (found.data ?? []).map(({ id, name }) => ({ value: id, label: typeof name === "string" ? name : (name[locale] ?? id) }));
}

interface CustomField { id: string; label: string; on: string }
function useFields(): Choice[] {
  const found = useQuery({ queryKey: ["fields", "choices"], queryFn: () => client.ask<{ items: CustomField[] }>("GET", "/v1/fields").then((answer) => answer.items).catch(() => []), staleTime: 60_000 });
  return (found.data ?? []).filter((field) => field.on === "conversation").map(({ id, label }) => ({ value: id, label }));
}
