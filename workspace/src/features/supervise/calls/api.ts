/** The calls that go on, for who may listen: asked, then told by the socket. */
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { readCalls, type CallView } from "@/client/calls";
import { may, useSession } from "@/client/session";
import { useFrames, useWatch } from "@/live/live";

const KEY = ["calls", "live"];

/** Null where this member may not hear of them, or the account has no telephone. */
export function useLiveCalls(): CallView[] | null {
  const queries = useQueryClient();
  const listens = may(useSession(), "call.listen");
  useWatch(listens ? "calls" : null);
  const { data } = useQuery({ queryKey: KEY, queryFn: readCalls, enabled: listens, retry: false, refetchInterval: 15_000 });
  useFrames((frame) => {
    if ("view" in frame && frame.view === "calls") queries.setQueryData(KEY, (frame.data as { items: CallView[] }).items);
    if ("ready" in frame || "resync" in frame) void queries.invalidateQueries({ queryKey: KEY });
  });
  return listens && data ? data.filter((call) => call.state !== "over") : null;
}
