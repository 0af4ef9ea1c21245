/** Asks for a file: what is in it, what for, over which time and part, in which form, for whom, once or again and again. */
import { Button, MultiSelect, Select, TagsInput } from "@mantine/core";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { beginSeries, makeExport, readReports, type ExportBody } from "@/client/figures";
import { useMembers } from "@/client/queries";
import { useWords } from "@/lib/i18n";
import { now } from "@/lib/now";
import { Purpose } from "@/live/purpose";
import type { Tree } from "@/ui/conditions";
import { ProblemNote } from "@/ui/problem_note";
import { asked } from "./filter";
import { FilterBox } from "./filter_box";
import { ONCE, Repeat } from "./repeat";
import classes from "./reports.module.css";
import { rows, type Rows } from "./rows";
import { strings } from "./strings";

const DAY = 86_400_000;
const NOTHING = { filters: [], columns: [], time: "begun_in", about: "figures_about" } as const;
const SPANS = ["7", "30", "90", "365"];

export function ExportForm({ onClose }: { onClose: () => void }) {
  const say = useWords(strings);
  const queries = useQueryClient();
  const members = useMembers().data ?? [];
  const [what, setWhat] = useState<Rows | "figures">("conversations");
  const [days, setDays] = useState("30");
  const [filter, setFilter] = useState<Tree>({});
  const [columns, setColumns] = useState<string[]>([]);
  const [format, setFormat] = useState<ExportBody["format"]>("csv");
  const [recipients, setRecipients] = useState<string[]>([]);
  const [kept, setKept] = useState("7");
  const [purpose, setPurpose] = useState("service");
  const [report, setReport] = useState("");
  const [repeat, setRepeat] = useState(ONCE);
  const reports = useQuery({ queryKey: ["reports"], queryFn: readReports, staleTime: 60_000 }).data ?? [];
  const shape = what === "figures" ? NOTHING : rows[what];
  const named = (each: string) => members.find((member) => member.name === each)?.id ?? each;
  const choose = (next: Rows | "figures") => { setWhat(next); setColumns([]); setFilter({}); setFormat("csv"); };
  const question = reports.find((one) => one.id === report)?.question;
  const isWhole = recipients.length > 0 && (what !== "figures" || question) && (repeat.every === "once" || repeat.name.trim());
  const body = (): ExportBody => ({ purpose, what, format, recipients: recipients.map(named), days: Number(kept), ...(what === "figures" ? { question } : { from: new Date(now() - Number(days) * DAY).toISOString(), filter: asked(filter, shape.filters), columns }) });
  const making = useMutation({
    mutationFn: async () => { await (repeat.every === "once" ? makeExport(body()) : beginSeries({ name: repeat.name.trim(), every: repeat.every, reviewer: repeat.reviewer, export: body() })); },
    onSuccess: () => { void queries.invalidateQueries({ queryKey: ["exports"] }); void queries.invalidateQueries({ queryKey: ["export-series"] }); onClose(); },
  });
  return (
    <form onSubmit={(event) => { event.preventDefault(); if (isWhole) making.mutate(); }}>
      <div className={classes.form}>
        <Select label={say.what()} data={[{ value: "conversations", label: say.rows_word() }, { value: "messages", label: say.messages_word() }, { value: "contacts", label: say.contacts_word() }, { value: "figures", label: say.figures_word() }]} value={what} allowDeselect={false} onChange={(next) => next && choose(next as Rows)} />
        <Purpose value={purpose} onChange={setPurpose} />
        {what === "figures" && <Select label={say.which_report()} placeholder={say.keep_first()} data={reports.map((one) => ({ value: one.id, label: one.name }))} value={report || null} onChange={(next) => setReport(next ?? "")} />}
        {what !== "figures" && <Select label={say[shape.time]()} data={SPANS.map((n) => ({ value: n, label: say.days({ n }) }))} value={days} allowDeselect={false} onChange={(next) => next && setDays(next)} />}
        {what !== "figures" && <MultiSelect label={say.columns()} placeholder={columns.length ? undefined : say.every_column()} data={[...shape.columns]} value={columns} searchable onChange={setColumns} />}
        <Select label={say.format()} data={[{ value: "csv", label: "CSV" }, { value: "parquet", label: "Parquet" }, ...(what === "figures" ? [{ value: "svg", label: say.picture() }] : [])]} value={format} allowDeselect={false} onChange={(next) => next && setFormat(next as ExportBody["format"])} />
        <TagsInput label={say.recipients()} description={say.recipients_about()} inputWrapperOrder={["label", "input", "description", "error"]} data={members.filter((member) => member.state === "active").map((member) => member.name)} value={recipients} onChange={setRecipients} />
        <Select label={say.kept_for()} data={["1", "7", "14", "30"].map((n) => ({ value: n, label: say.n_days({ n }) }))} value={kept} allowDeselect={false} onChange={(next) => next && setKept(next)} />
        <Repeat value={repeat} onChange={setRepeat} />
      </div>
      {what !== "figures" && <FilterBox key={what} names={shape.filters} value={filter} onChange={setFilter} />}
      {what !== "conversations" && <p className={classes.why}>{say[shape.about]()}</p>}
      <Button type="submit" disabled={!isWhole} loading={making.isPending} mt={16}>{say.make()}</Button>
      {making.error && <ProblemNote error={making.error} />}
    </form>
  );
}
