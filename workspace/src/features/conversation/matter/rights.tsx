/** Above the thread where the contact asked for a right about their data: one click makes it a request, or not. */
import { Button } from "@mantine/core";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { client } from "@/client/http";
import { may, useSession } from "@/client/session";
import { useLocale, useWords, type Said } from "@/lib/i18n";
import { shortDate } from "@/lib/time";
import { ProblemNote } from "@/ui/problem_note";
import classes from "./matter.module.css";
import { strings } from "./rights_strings";

interface Asked { id: string; right: string; state: string; due: string; received: string }

export function RightsBanner({ id }: { id: string }) {
  const session = useSession();
  const asked = useQuery({
    queryKey: ["conversation", id, "rights"], enabled: may(session, "data_request.suggest"), staleTime: 30_000,
    queryFn: () => client.ask<Asked[]>("GET", `/v1/conversations/${encodeURIComponent(id)}/rights-requests`),
  });
  const running = asked.data?.filter?.((one) => ["found", "open", "doing", "held"].includes(one.state)) ?? [];
  return <>{running.map((one) => <Line key={one.id} one={one} conversation={id} />)}</>;
}

function Line({ one, conversation }: { one: Asked; conversation: string }) {
  const say = useWords(strings);
  const locale = useLocale();
  const queries = useQueryClient();
  const deed = useMutation({
    mutationFn: ({ path, body }: { path: string; body: unknown }) => client.ask<Asked>("POST", `/v1/rights-requests/${one.id}/${path}`, body),
    onSuccess: () => queries.invalidateQueries({ queryKey: ["conversation", conversation, "rights"] }),
  });
  const word = say[`right_${one.right}` as keyof Said<typeof strings>]();
  const date = shortDate(one.due, locale);
  return (
    <div className={classes.banner} role="status">
      <p>{one.state === "found" ? say.found({ right: word, date }) : say.script({ right: word, date })}</p>
      {deed.error && <ProblemNote error={deed.error} />}
      {one.state === "found" && <Button size="compact-sm" loading={deed.isPending} onClick={() => deed.mutate({ path: "acceptance", body: { right: one.right } })}>{say.yes()}</Button>}
      {one.state === "found" && <Button size="compact-sm" variant="default" disabled={deed.isPending} onClick={() => deed.mutate({ path: "dismissal", body: {} })}>{say.no()}</Button>}
    </div>
  );
}
