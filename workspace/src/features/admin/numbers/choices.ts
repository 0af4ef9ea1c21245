/** Trunks, queues and brands a number may be for, as lists to choose from. */
import { useQuery } from "@tanstack/react-query";
import { useQueues } from "@/client/queries";
import { readBrands } from "@/client/outward";
import { readTrunks, type Trunk } from "@/client/telephony";
import { useLocale, useWords } from "@/lib/i18n";
import { strings } from "./strings";

export interface Choice { value: string; label: string }

/** Countries by their names in the reader's language. */
export const usePlaces = (): Intl.DisplayNames => new Intl.DisplayNames([useLocale()], { type: "region" });

export const useTrunks = (): Trunk[] => useQuery({ queryKey: ["trunks"], queryFn: readTrunks }).data ?? [];

export function useTrunkChoices(): Choice[] {
  const say = useWords(strings);
  return [{ value: "", label: say.no_trunk() }, ...useTrunks().map((one) => ({ value: one.id, label: one.setup.name }))];
}

/** Who answers where no flow was placed on the number. */
export function useEntries(): Choice[] {
  const say = useWords(strings);
  const queues = (useQueues().data ?? []).map((one) => ({ value: `queue:${one.id}`, label: one.name }));
  return [{ value: "", label: say.no_entry() }, ...queues];
}

export function useBrandChoices(): Choice[] {
  const say = useWords(strings);
  const brands = useQuery({ queryKey: ["brands"], queryFn: readBrands }).data ?? [];
  return [{ value: "", label: say.no_brand() }, ...brands.filter((one) => one.id).map((one) => ({ value: one.id, label: one.name }))];
}
