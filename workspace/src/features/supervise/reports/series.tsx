/** Exports that repeat: when each is made next, who looks first, and pausing, going on or ending one. */
import { Button } from "@mantine/core";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { endSeries, pauseSeries, readSeries, resumeSeries, type Series } from "@/client/figures";
import { useMembers } from "@/client/queries";
import { useLocale, useWords } from "@/lib/i18n";
import { shortDate } from "@/lib/time";
import { Empty } from "@/ui/empty";
import { ProblemNote } from "@/ui/problem_note";
import { DataTable, type Column } from "@/ui/table";
import classes from "./reports.module.css";
import { strings } from "./strings";

export function SeriesTable() {
  const say = useWords(strings);
  const held = useQuery({ queryKey: ["export-series"], queryFn: readSeries, staleTime: 30_000 });
  const columns = useColumns();
  if (held.error) return <ProblemNote error={held.error} />;
  return <DataTable label={say.series()} rows={held.data} rowKey={(one) => one.id} columns={columns} empty={<Empty title={say.no_series()}>{say.no_series_words()}</Empty>} />;
}

function useColumns(): Column<Series>[] {
  const say = useWords(strings);
  const locale = useLocale();
  const members = useMembers().data ?? [];
  const named = (id: string) => members.find((one) => one.id === id)?.name ?? "–";
  return [
    { name: "name", label: say.series_name(), cell: (one) => <>{one.name}<p className={classes.why}>{say[`repeat_${one.every}`]()} · {one.format.toUpperCase()}</p></> },
    { name: "state", label: say.state(), cell: (one) => <>{one.state === "on" ? say.on() : say.paused()}{one.because && one.because !== "member" && <p className={classes.why}>{say[one.because === "reviewer_left" || one.because === "scanning" ? one.because : "asker_left"]()}</p>}</> },
    { name: "reviewer", label: say.reviewer(), cell: (one) => (one.reviewer ? named(one.reviewer) : "–") },
    { name: "next", label: say.next_time(), cell: (one) => (one.next ? shortDate(one.next, locale) : "–") },
    { name: "do", label: "", end: true, cell: (one) => <Doing one={one} /> },
  ];
}

function Doing({ one }: { one: Series }) {
  const say = useWords(strings);
  const queries = useQueryClient();
  const onSettled = () => queries.invalidateQueries({ queryKey: ["export-series"] });
  const turning = useMutation({ mutationFn: async (id: string) => { await (one.state === "on" ? pauseSeries(id) : resumeSeries(id)); }, onSettled });
  const ending = useMutation({ mutationFn: endSeries, onSettled });
  return (
    <span style={{ display: "inline-flex", gap: 8 }}>
      <Button size="compact-sm" variant="default" loading={turning.isPending} onClick={() => turning.mutate(one.id)}>{one.state === "on" ? say.pause() : say.resume()}</Button>
      <Button size="compact-sm" variant="subtle" color="red" loading={ending.isPending} onClick={() => ending.mutate(one.id)}>{say.end_series()}</Button>
    </span>
  );
}
