/** What alerts raised lately; what is about a single person shows to its reviewer alone, who passes it on or leaves it. */
import { Button } from "@mantine/core";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { readRaised, reviewRaised, type Alert, type Raised } from "@/client/alerts";
import { useSession } from "@/client/session";
import { useLocale, useWords } from "@/lib/i18n";
import { shortDate } from "@/lib/time";
import { ProblemNote } from "@/ui/problem_note";
import { DataTable, type Column } from "@/ui/table";
import { strings } from "./strings";

export function RaisedTable({ alerts }: { alerts: Alert[] }) {
  const say = useWords(strings);
  const held = useQuery({ queryKey: ["alert-raisings"], queryFn: readRaised, refetchInterval: 60_000 });
  const columns = useColumns(alerts);
  if (held.error) return <ProblemNote error={held.error} />;
  return <DataTable label={say.raised()} rows={held.data} rowKey={(one) => one.id} columns={columns} />;
}

function useColumns(alerts: Alert[]): Column<Raised>[] {
  const say = useWords(strings);
  const locale = useLocale();
  const named = (id: string) => alerts.find((one) => one.id === id)?.asked.name ?? "–";
  return [
    { name: "alert", label: say.alert(), cell: (one) => named(one.alert) },
    { name: "about", label: say.about_whom(), cell: (one) => one.name || one.subject || "–" },
    { name: "value", label: say.value(), end: true, cell: (one) => <span className="figures">{Math.round(one.value * 100) / 100}</span> },
    { name: "at", label: say.when(), cell: (one) => shortDate(one.at, locale) },
    { name: "state", label: say.state(), cell: (one) => say[`raised_${one.state}`]() },
    { name: "do", label: "", end: true, cell: (one) => <Looking one={one} /> },
  ];
}

function Looking({ one }: { one: Raised }) {
  const say = useWords(strings);
  const queries = useQueryClient();
  const me = useSession().member.id;
  const looking = useMutation({ mutationFn: reviewRaised, onSettled: () => queries.invalidateQueries({ queryKey: ["alert-raisings"] }) });
  if (one.state !== "review" || one.reviewer !== me) return null;
  return (
    <span style={{ display: "inline-flex", gap: 8 }}>
      <Button size="compact-sm" variant="default" loading={looking.isPending} onClick={() => looking.mutate({ id: one.id, passes: true })}>{say.pass_on()}</Button>
      <Button size="compact-sm" variant="subtle" onClick={() => looking.mutate({ id: one.id, passes: false })}>{say.leave_it()}</Button>
    </span>
  );
}
