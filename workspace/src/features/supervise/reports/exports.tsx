/** Exports: files made for named recipients, with what the gate said and who fetched them; and who outside may have any. */
import { Button } from "@mantine/core";
import { IconFileExport } from "@tabler/icons-react";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { readExports, removeExport, reviewExport, type Export } from "@/client/figures";
import { useMembers } from "@/client/queries";
import { may, useSession } from "@/client/session";
import { useLocale, useWords } from "@/lib/i18n";
import { shortDate } from "@/lib/time";
import { Clauses } from "@/live/verdicts";
import { Empty } from "@/ui/empty";
import { few } from "@/ui/look/pieces";
import { Page, Section } from "@/ui/page";
import { ProblemNote } from "@/ui/problem_note";
import { DataTable, type Column } from "@/ui/table";
import { Allowed } from "./allowed";
import { ExportForm } from "./export_form";
import classes from "./reports.module.css";
import { SeriesTable } from "./series";
import { strings } from "./strings";

const WHAT: Record<string, "rows_word" | "messages_word" | "contacts_word" | "reports" | "recording_word"> = { conversations: "rows_word", messages: "messages_word", contacts: "contacts_word", figures: "reports", recording: "recording_word" };

/** A file is made within seconds: the list is asked again while one is under way. */
const useExports = () => useQuery({ queryKey: ["exports"], queryFn: readExports, staleTime: 10_000, refetchInterval: (query) => (query.state.data?.some((one) => one.state === "running" || one.state === "waiting") ? 2_000 : false) });

export default function ExportsPage() {
  const say = useWords(strings);
  const asked = useExports();
  const [making, setMaking] = useState(false);
  const allows = may(useSession(), "export.allow");
  return (
    <Page wide title={say.exports()} about={say.exports_about()} actions={<Button leftSection={<IconFileExport size={16} stroke={1.6} />} onClick={() => setMaking(true)}>{say.new_export()}</Button>}>
      {making && <Section title={say.new_export()}><ExportForm onClose={() => setMaking(false)} /></Section>}
      {asked.error && <ProblemNote error={asked.error} />}
      <DataTable label={say.exports()} rows={asked.data} rowKey={(one) => one.id} columns={useColumns()} empty={<Empty icon={IconFileExport} title={say.no_exports()}>{say.no_exports_words()}</Empty>} />
      <Section title={say.series()} about={say.series_about()}><SeriesTable /></Section>
      <Section title={say.allowed()} about={say.allowed_about()}><Allowed manages={allows} /></Section>
    </Page>
  );
}

function useColumns(): Column<Export>[] {
  const say = useWords(strings);
  const locale = useLocale();
  return [
    { name: "what", label: say.what(), cell: (one) => <>{say[WHAT[one.what] ?? "rows_word"]()} · {one.format.toUpperCase()}<p className={classes.why}>{shortDate(one.made, locale)}</p></> },
    { name: "state", label: say.state(), cell: (one) => <div>{say[one.state]()}<Why one={one} />{one.left_out > 0 && <p className={classes.why}>{say.left_out({ n: one.left_out })}</p>}</div> },
    { name: "for", label: say.recipients(), cell: (one) => <For one={one} /> },
    { name: "rows", label: say.rows(), end: true, cell: (one) => <span className="figures">{one.rows}</span> },
    { name: "until", label: say.until(), cell: (one) => (one.until ? shortDate(one.until, locale) : "–") },
    { name: "fetched", label: say.fetched(), cell: (one) => (one.fetches.length ? say.times({ n: one.fetches.length }) : "–") },
    { name: "do", label: "", end: true, cell: (one) => <Doing one={one} /> },
  ];
}

/** Members by their names, and how many are outside: of an address only a mark is kept. */
function For({ one }: { one: Export }) {
  const say = useWords(strings);
  const members = useMembers().data ?? [];
  const named = one.recipients.filter((id) => id.startsWith("mem_")).map((id) => members.find((each) => each.id === id)?.name ?? id);
  const outside = one.recipients.length - named.length;
  return <>{few([...named, ...(outside ? [say.outside({ n: outside })] : [])])}</>;
}

function Why({ one }: { one: Export }) {
  const say = useWords(strings);
  const [verdict] = one.ruling?.verdicts ?? [];
  const because = `because_${one.because}`;
  if (one.state === "gone" && because in strings) return <p className={classes.why}>{say[because as "because_erased"]()}</p>;
  if (one.state !== "refused" || !verdict) return null;
  return <><p className={classes.why}>{verdict.reason}</p>{verdict.remedy && <p className={classes.why}>{verdict.remedy.words}</p>}<Clauses of={verdict.clauses} /></>;
}

function Doing({ one }: { one: Export }) {
  const say = useWords(strings);
  const queries = useQueryClient();
  const dropping = useMutation({ mutationFn: removeExport, onSettled: () => queries.invalidateQueries({ queryKey: ["exports"] }) });
  const me = useSession().member.id;
  const reviewing = useMutation({ mutationFn: reviewExport, onSettled: () => queries.invalidateQueries({ queryKey: ["exports"] }) });
  if (one.state === "refused" || one.state === "gone") return null;
  if (one.state === "review" && one.reviewed_by === me) return (
    <span style={{ display: "inline-flex", gap: 8 }}>
      <Button component="a" href={`/v1/exports/${one.id}/file`} size="compact-sm" variant="default" download>{say.look()}</Button>
      <Button size="compact-sm" variant="default" loading={reviewing.isPending} onClick={() => reviewing.mutate({ id: one.id, passes: true })}>{say.pass()}</Button>
      <Button size="compact-sm" variant="subtle" color="red" onClick={() => reviewing.mutate({ id: one.id, passes: false })}>{say.throw_away()}</Button>
    </span>
  );
  return (
    <span style={{ display: "inline-flex", gap: 8 }}>
      {one.link && <Button component="a" href={one.link} size="compact-sm" variant="default" download>{say.fetch()}</Button>}
      <Button size="compact-sm" variant="subtle" color="red" loading={dropping.isPending} onClick={() => dropping.mutate(one.id)}>{say.throw_away()}</Button>
    </span>
  );
}
