/** Who was shown whose data, and the same as a file. */
import { useInfiniteQuery, useMutation } from "@tanstack/react-query";
import { client } from "@/client/http";

export type Kind = "contact" | "conversation" | "list" | "search" | "file" | "export" | "other" | "lost";
export interface Read {
  id: string; at: string; by: { kind: string; id: string; name: string }; kind: Kind; route: string; subject: string | null; subject_name: string;
  shown: number; contacts: { id: string; name: string }[]; others: string[]; network: string; session: string | null;
}
interface Found { items: Read[]; next: string | null; silent: string[] }
export interface Filter { about?: string; by?: string; kind?: string; since?: string; until?: string }

export const useReads = (filter: Filter) => useInfiniteQuery({
  queryKey: ["reads", filter],
  queryFn: ({ pageParam, signal }) => client.ask<Found>("GET", "/v1/reads", undefined, { query: { ...filter, cursor: pageParam, limit: 50 }, signal }),
  initialPageParam: "",
  getNextPageParam: (last) => last.next ?? undefined,
});

/** Has the file made, which leaves as an export does, and hands it to the browser. */
export const useTake = (filter: Filter) => useMutation({
  mutationFn: async (format: "csv" | "json") => {
    const { about = "", by = "", kind = "", since = "", until = "" } = filter;
    const file = await client.fetchFile("/v1/read-exports", { format, about, by, kind, since, until });
    const link = document.createElement("a");
    link.href = URL.createObjectURL(file);
    link.download = `reads.${format}`;
    link.click();
    URL.revokeObjectURL(link.href);
  },
});
