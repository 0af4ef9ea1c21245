/** Makes an alert: which figure, its limit, what for, whom it tells and how often, and who looks first. */
import { Button, Checkbox, MultiSelect, NumberInput, Select, TextInput } from "@mantine/core";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { makeAlert, type AlertBody, type Measure } from "@/client/alerts";
import { readReports } from "@/client/figures";
import { useMembers, useQueues } from "@/client/queries";
import { useWords } from "@/lib/i18n";
import { Purpose } from "@/live/purpose";
import { ProblemNote } from "@/ui/problem_note";
import classes from "./reports.module.css";
import { Reviewer } from "./reviewer";
import { strings } from "./strings";

const LIVE: Measure[] = ["waiting", "longest_wait", "offered", "active", "available", "service_level"];
const EMPTY: AlertBody = { name: "", live: { measure: "waiting", queue: "" }, question: null, when: "above", limit: 5, purpose: "service", members: [], reviewer: "", tell: "at_once", quiet: null, pause: 60, letter: false };

export function AlertForm({ onClose }: { onClose: () => void }) {
  const say = useWords(strings);
  const queries = useQueryClient();
  const [value, setValue] = useState(EMPTY);
  const set = (more: Partial<AlertBody>) => setValue({ ...value, ...more });
  const members = (useMembers().data ?? []).filter((one) => one.state === "active").map((one) => ({ value: one.id, label: one.name }));
  const queues = useQueues().data ?? [];
  const reports = useQuery({ queryKey: ["reports"], queryFn: readReports, staleTime: 60_000 }).data ?? [];
  const making = useMutation({ mutationFn: makeAlert, onSuccess: () => { void queries.invalidateQueries({ queryKey: ["alerts"] }); void queries.invalidateQueries({ queryKey: ["alert-raisings"] }); onClose(); } });
  const figures = [{ group: say.live(), items: LIVE.map((one) => ({ value: one as string, label: say[`live_${one}`]() })) }, { group: say.kept(), items: reports.map((one) => ({ value: one.id, label: one.name })) }];
  const [figure, setFigure] = useState("waiting");
  const choose = (next: string) => {
    const report = reports.find((one) => one.id === next);
    setFigure(next);
    set(report ? { live: null, question: { ...report.question, grain: null, from: undefined, until: undefined } } : { live: { measure: next as Measure, queue: value.live?.queue ?? "" }, question: null });
  };
  const isWhole = value.name.trim() && value.members.length > 0;
  return (
    <form onSubmit={(event) => { event.preventDefault(); if (isWhole) making.mutate({ ...value, name: value.name.trim() }); }}>
      <div className={classes.form}>
        <TextInput label={say.series_name()} required maxLength={120} value={value.name} onChange={(event) => set({ name: event.currentTarget.value })} />
        <Select label={say.metric()} data={figures} value={figure} allowDeselect={false} searchable onChange={(next) => next && choose(next)} />
        {value.live && <Select label={say.queue()} data={[{ value: "", label: say.each_queue() }, ...queues.map((one) => ({ value: one.id, label: one.name }))]} value={value.live.queue} allowDeselect={false} onChange={(queue) => set({ live: { measure: value.live!.measure, queue: queue ?? "" } })} />}
        <Select label={say.told_when()} data={[{ value: "above", label: say.above() }, { value: "below", label: say.below() }]} value={value.when} allowDeselect={false} onChange={(when) => when && set({ when: when as AlertBody["when"] })} />
        <NumberInput label={say.limit()} value={value.limit} onChange={(limit) => set({ limit: Number(limit) || 0 })} />
        <Purpose value={value.purpose} onChange={(purpose) => set({ purpose })} />
        <MultiSelect label={say.told_people()} data={members} value={value.members} searchable onChange={(named) => set({ members: named })} />
        <Reviewer value={value.reviewer} onChange={(reviewer) => set({ reviewer })} />
        <Select label={say.how_often()} data={(["at_once", "hourly", "daily"] as const).map((one) => ({ value: one, label: say[`tell_${one}`]() }))} value={value.tell} allowDeselect={false} onChange={(tell) => tell && set({ tell: tell as AlertBody["tell"] })} />
        <Checkbox mt={28} label={say.quiet_night()} checked={value.quiet !== null} onChange={(event) => set({ quiet: event.currentTarget.checked ? { begin: 20, end: 7 } : null })} />
        <Checkbox label={say.by_letter()} checked={value.letter} onChange={(event) => set({ letter: event.currentTarget.checked })} />
      </div>
      <Button type="submit" mt={16} disabled={!isWhole} loading={making.isPending}>{say.watch()}</Button>
      {making.error && <ProblemNote error={making.error} />}
    </form>
  );
}
