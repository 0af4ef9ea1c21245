/** Asks for a file: what is in it, in which form, for whom, and how long it can be fetched. */
import { Button, Select, TagsInput } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { makeExport, type ExportBody } from "@/client/figures";
import { useMembers } from "@/client/queries";
import { useWords } from "@/lib/i18n";
import { now } from "@/lib/now";
import { ProblemNote } from "@/ui/problem_note";
import classes from "./reports.module.css";
import { strings } from "./strings";

const DAY = 86_400_000;
const SPANS = ["7", "30", "90", "365"];

export function ExportForm({ onClose }: { onClose: () => void }) {
  const say = useWords(strings);
  const queries = useQueryClient();
  const members = useMembers().data ?? [];
  const [days, setDays] = useState("30");
  const [format, setFormat] = useState<ExportBody["format"]>("csv");
  const [recipients, setRecipients] = useState<string[]>([]);
  const [kept, setKept] = useState("7");
  const named = (each: string) => members.find((member) => member.name === each)?.id ?? each;
  const making = useMutation({
    mutationFn: () => makeExport({ what: "conversations", from: new Date(now() - Number(days) * DAY).toISOString(), format, recipients: recipients.map(named), days: Number(kept) }),
    onSuccess: () => { void queries.invalidateQueries({ queryKey: ["exports"] }); onClose(); },
  });
  return (
    <form onSubmit={(event) => { event.preventDefault(); if (recipients.length) making.mutate(); }}>
      <div className={classes.form}>
        <Select label={say.what()} data={SPANS.map((n) => ({ value: n, label: say.rows_of({ n }) }))} value={days} allowDeselect={false} onChange={(next) => next && setDays(next)} />
        <Select label={say.format()} data={[{ value: "csv", label: "CSV" }, { value: "parquet", label: "Parquet" }]} value={format} allowDeselect={false} onChange={(next) => next && setFormat(next as ExportBody["format"])} />
        <TagsInput label={say.recipients()} description={say.recipients_about()} inputWrapperOrder={["label", "input", "description", "error"]} data={members.filter((member) => member.state === "active").map((member) => member.name)} value={recipients} onChange={setRecipients} />
        <Select label={say.kept_for()} data={["1", "7", "14", "30"].map((n) => ({ value: n, label: say.n_days({ n }) }))} value={kept} allowDeselect={false} onChange={(next) => next && setKept(next)} />
        <Button type="submit" disabled={!recipients.length} loading={making.isPending} style={{ justifySelf: "start" }}>{say.make()}</Button>
      </div>
      {making.error && <ProblemNote error={making.error} />}
    </form>
  );
}
