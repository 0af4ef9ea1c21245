/** Asks for a file: what is in it, over which time and part, in which form, for whom, and how long it can be fetched. */
import { Button, MultiSelect, Select, TagsInput } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { makeExport, type ExportBody } from "@/client/figures";
import { useMembers } from "@/client/queries";
import { useWords } from "@/lib/i18n";
import { now } from "@/lib/now";
import type { Tree } from "@/ui/conditions";
import { ProblemNote } from "@/ui/problem_note";
import { asked } from "./filter";
import { FilterBox } from "./filter_box";
import classes from "./reports.module.css";
import { rows, type Rows } from "./rows";
import { strings } from "./strings";

const DAY = 86_400_000;
const SPANS = ["7", "30", "90", "365"];

export function ExportForm({ onClose }: { onClose: () => void }) {
  const say = useWords(strings);
  const queries = useQueryClient();
  const members = useMembers().data ?? [];
  const [what, setWhat] = useState<Rows>("conversations");
  const [days, setDays] = useState("30");
  const [filter, setFilter] = useState<Tree>({});
  const [columns, setColumns] = useState<string[]>([]);
  const [format, setFormat] = useState<ExportBody["format"]>("csv");
  const [recipients, setRecipients] = useState<string[]>([]);
  const [kept, setKept] = useState("7");
  const named = (each: string) => members.find((member) => member.name === each)?.id ?? each;
  const choose = (next: Rows) => { setWhat(next); setColumns([]); setFilter({}); };
  const making = useMutation({
    mutationFn: () => makeExport({ what, from: new Date(now() - Number(days) * DAY).toISOString(), filter: asked(filter, rows[what].filters), columns, format, recipients: recipients.map(named), days: Number(kept) }),
    onSuccess: () => { void queries.invalidateQueries({ queryKey: ["exports"] }); onClose(); },
  });
  return (
    <form onSubmit={(event) => { event.preventDefault(); if (recipients.length) making.mutate(); }}>
      <div className={classes.form}>
        <Select label={say.what()} data={[{ value: "conversations", label: say.rows_word() }, { value: "messages", label: say.messages_word() }, { value: "contacts", label: say.contacts_word() }]} value={what} allowDeselect={false} onChange={(next) => next && choose(next as Rows)} />
        <Select label={say[rows[what].time]()} data={SPANS.map((n) => ({ value: n, label: say.days({ n }) }))} value={days} allowDeselect={false} onChange={(next) => next && setDays(next)} />
        <MultiSelect label={say.columns()} placeholder={columns.length ? undefined : say.every_column()} data={[...rows[what].columns]} value={columns} searchable onChange={setColumns} />
        <Select label={say.format()} data={[{ value: "csv", label: "CSV" }, { value: "parquet", label: "Parquet" }]} value={format} allowDeselect={false} onChange={(next) => next && setFormat(next as ExportBody["format"])} />
        <TagsInput label={say.recipients()} description={say.recipients_about()} inputWrapperOrder={["label", "input", "description", "error"]} data={members.filter((member) => member.state === "active").map((member) => member.name)} value={recipients} onChange={setRecipients} />
        <Select label={say.kept_for()} data={["1", "7", "14", "30"].map((n) => ({ value: n, label: say.n_days({ n }) }))} value={kept} allowDeselect={false} onChange={(next) => next && setKept(next)} />
      </div>
      <FilterBox key={what} names={rows[what].filters} value={filter} onChange={setFilter} />
      {what !== "conversations" && <p className={classes.why}>{say[rows[what].about]()}</p>}
      <Button type="submit" disabled={!recipients.length} loading={making.isPending} mt={16}>{say.make()}</Button>
      {making.error && <ProblemNote error={making.error} />}
    </form>
  );
}
