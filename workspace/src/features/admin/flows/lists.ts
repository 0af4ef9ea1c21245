/** Everything the fields of steps are chosen from. */
import { useQuery } from "@tanstack/react-query";
import type { Choice as Chosen } from "@/ui/conditions";
import { useLocale } from "@/lib/i18n";
import { useDrawn, type Drawn } from "../rules/lists";
import { readClips, readFlows, readKinds, type Kinds } from "./api";

export interface Known { kinds: Kinds; lists: Record<string, Chosen[]>; grammar: Drawn; values: Set<string> }

/** Undefined until it is all there. */
export function useKnown(): { data: Known | undefined; error: unknown; refetch: () => unknown } {
  const locale = useLocale();
  const kinds = useQuery({ queryKey: ["flow-kinds", locale], queryFn: readKinds, staleTime: 600_000 });
  const flows = useQuery({ queryKey: ["flows"], queryFn: readFlows, staleTime: 20_000 });
  const clips = useQuery({ queryKey: ["flow-clips"], queryFn: readClips, staleTime: 20_000 });
  const grammar = useDrawn("trigger");
  if (!kinds.data || !grammar.data) return { data: undefined, error: kinds.error ?? grammar.error, refetch: () => { void kinds.refetch(); grammar.refetch(); } };
  const named = (of: { id: string; name: string }[] | undefined): Chosen[] => (of ?? []).map(({ id, name }) => ({ value: id, label: name }));
  const fields = grammar.data.grammar.fields.filter((field) => field.name.startsWith("contact.field:")).map((field) => ({ value: field.name.replace("contact.field:", ""), label: field.label }));
  const lists = { ...grammar.data.lists, flows: named(flows.data), clips: named(clips.data), contact_fields: fields };
  return { data: { kinds: kinds.data, lists, grammar: grammar.data, values: new Set() }, error: null, refetch: () => undefined };
}
