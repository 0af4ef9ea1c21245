/** Who outside the account may have exports: domains in words, addresses as marks. */
import { Button, TextInput } from "@mantine/core";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { allowRecipient, readRecipients, removeRecipient, type Recipient } from "@/client/figures";
import { useLocale, useWords } from "@/lib/i18n";
import { shortDate } from "@/lib/time";
import { Empty } from "@/ui/empty";
import { ProblemNote } from "@/ui/problem_note";
import { DataTable, type Column } from "@/ui/table";
import classes from "./reports.module.css";
import { strings } from "./strings";

export function Allowed({ manages }: { manages: boolean }) {
  const say = useWords(strings);
  const queries = useQueryClient();
  const [place, setPlace] = useState("");
  const refresh = () => queries.invalidateQueries({ queryKey: ["export-recipients"] });
  const allowed = useQuery({ queryKey: ["export-recipients"], queryFn: readRecipients, staleTime: 60_000 });
  const allowing = useMutation({ mutationFn: allowRecipient, onSuccess: () => { setPlace(""); return refresh(); } });
  const taking = useMutation({ mutationFn: removeRecipient, onSettled: refresh });
  return (
    <>
      {manages && (
        <form className={classes.line} onSubmit={(event) => { event.preventDefault(); if (place.trim()) allowing.mutate(place.trim()); }}>
          <TextInput label={say.place()} value={place} style={{ flex: 1 }} onChange={(event) => setPlace(event.currentTarget.value)} />
          <Button type="submit" variant="default" disabled={!place.trim()} loading={allowing.isPending}>{say.allow()}</Button>
        </form>
      )}
      {allowing.error && <ProblemNote error={allowing.error} />}
      <DataTable label={say.allowed()} rows={allowed.data} rowKey={(one) => one.value} columns={useColumns(manages, taking.mutate)} empty={<Empty title={say.no_allowed()}>{say.no_allowed_words()}</Empty>} />
    </>
  );
}

function useColumns(manages: boolean, onTake: (value: string) => void): Column<Recipient>[] {
  const say = useWords(strings);
  const locale = useLocale();
  const place: Column<Recipient> = { name: "place", label: say.place(), cell: (one) => (one.kind === "domain" ? one.value : say.an_address({ mark: one.value.slice(4, 12) })) };
  const take: Column<Recipient> = { name: "do", label: "", end: true, cell: (one) => <Button size="compact-sm" variant="subtle" color="red" onClick={() => onTake(one.value)}>{say.take_back()}</Button> };
  const until: Column<Recipient> = { name: "until", label: say.until(), cell: (one) => shortDate(one.until, locale) };
  return manages ? [place, until, take] : [place, until];
}
