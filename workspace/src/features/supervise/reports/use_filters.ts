/** What figures and exports can be filtered by, with the values there are to choose from. */
import { useQuery } from "@tanstack/react-query";
import { useChannels } from "@/client/channels";
import { readStatuses } from "@/client/filing";
import { client } from "@/client/http";
import { useMembers, useQueues } from "@/client/queries";
import { readGrammar } from "@/client/rules";
import { useLocale, useWords } from "@/lib/i18n";
import type { Asked, Choice, Known } from "@/ui/conditions";
import { strings } from "./strings";

interface Titled { id: string; name: string | Record<string, string> }
const titled = (found: { id: string; name: string }[] | undefined): Choice[] => (found ?? []).map(({ id, name }) => ({ value: id, label: name }));

/** The fields of these names, in their order; undefined until it is known how they can be asked. */
export function useFilters(names: readonly string[]): Known | undefined {
  const locale = useLocale();
  const grammar = useQuery({ queryKey: ["grammar", "report", locale], queryFn: () => readGrammar("report"), staleTime: 300_000 }).data;
  const statuses = useQuery({ queryKey: ["statuses"], queryFn: readStatuses, staleTime: 300_000 }).data;
  const lists = {
    members: titled(useMembers().data), queues: titled(useQueues().data), brands: useList("brands"), companies: useList("companies"),
    statuses: (statuses ?? []).map((one) => ({ value: one.id, label: one.name[locale] })),
  };
  const choices = useChoices();
  if (!grammar) return undefined;
  const known = new Map(grammar.fields.map((field) => [field.name, field]));
  const found = names.map((name) => asAsked(name, known.get(name) ?? known.get(`contact.${name}`), choices[name])).filter((field) => field !== undefined);
  return { fields: found, lists, wrong: {} };
}

/** A field by its own name here; of satisfaction and language, the values are known by heart. */
const asAsked = (name: string, field: Asked | undefined, choices: Choice[] | undefined): Asked | undefined => field && { ...field, name, choices: field.choices ?? choices ?? null };

function useChoices(): Record<string, Choice[]> {
  const say = useWords(strings);
  return {
    channel: useChannels().map(({ name, label }) => ({ value: name, label })),
    satisfaction: [{ value: "good", label: say.score_good() }, { value: "bad", label: say.score_bad() }],
    language: [{ value: "en", label: say.english() }, { value: "fr", label: say.french() }],
  };
}

/** A list that may not be there, or that this member may not see: then there is nothing to choose. */
function useList(path: string): Choice[] {
  const locale = useLocale();
  const found = useQuery({ queryKey: [path, "choices"], queryFn: () => client.ask<{ items: Titled[] }>("GET", `/v1/${path}`).then((answer) => answer.items).catch(() => []), staleTime: 60_000 });
  return (found.data ?? []).map(({ id, name }) => ({ value: id, label: typeof name === "string" ? name : (name[locale] ?? id) }));
}
