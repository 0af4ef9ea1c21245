/** Brands and queues a text sender may be for, as a list to choose from. */
import { useQuery } from "@tanstack/react-query";
import { readBrands } from "@/client/outward";
import { useQueues as everyQueue } from "@/client/queries";

export interface Choice { value: string; label: string }
const choice = ({ id, name }: { id: string; name: string }): Choice => ({ value: id, label: name });

export const useQueues = (): Choice[] => (everyQueue().data ?? []).map(choice);
export const useBrands = (): Choice[] => (useQuery({ queryKey: ["brands"], queryFn: readBrands }).data ?? []).filter((one) => one.id).map(choice);
