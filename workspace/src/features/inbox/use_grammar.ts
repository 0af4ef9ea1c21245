/** What conditions may ask of a conversation, with everything their values are chosen from; undefined until it is there. */
import { useQuery } from "@tanstack/react-query";
import { readStatuses, readForms } from "@/client/filing";
import { useMembers, useQueues, useTeams } from "@/client/queries";
import { readGrammar, type Place } from "@/client/rules";
import { useLocale } from "@/lib/i18n";
import type { Choice, Known } from "@/ui/conditions";

const choices = (found: { id: string; name: string }[] | undefined): Choice[] => (found ?? []).map(({ id, name }) => ({ value: id, label: name }));

/** The account's own fields by the name of their column, with what they are called. */
export function useOwnColumns(): Record<string, string> {
  const locale = useLocale();
  const grammar = useQuery({ queryKey: ["grammar", "view", locale], queryFn: () => readGrammar("view"), staleTime: 60_000 }).data;
  return Object.fromEntries((grammar?.fields ?? []).filter((one) => one.name.startsWith("field:")).map((one) => [one.name, one.label]));
}

export function useGrammar(place: Place): Known | undefined {
  const locale = useLocale();
  const grammar = useQuery({ queryKey: ["grammar", place, locale], queryFn: () => readGrammar(place), staleTime: 60_000 }).data;
  const statuses = useQuery({ queryKey: ["statuses"], queryFn: readStatuses, staleTime: 300_000 }).data;
  const forms = useQuery({ queryKey: ["forms"], queryFn: readForms, staleTime: 300_000 }).data;
  const lists = { members: choices(useMembers().data), queues: choices(useQueues().data), teams: choices(useTeams().data), forms: choices(forms), statuses: (statuses ?? []).map((one) => ({ value: one.id, label: one.name[locale] })) };
  return grammar && { fields: grammar.fields, lists, wrong: {} };
}
