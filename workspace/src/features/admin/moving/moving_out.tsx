/** Moving out: copies of the whole account, for members named, for a while. */
import { Button, MultiSelect, Select } from "@mantine/core";
import { IconPackageExport } from "@tabler/icons-react";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { dropAccountExport, readAccountExports, wantAccount, type AccountExport } from "@/client/moving";
import { useMembers } from "@/client/queries";
import { useSession } from "@/client/session";
import { useLocale, useWords } from "@/lib/i18n";
import { shortDate } from "@/lib/time";
import { Empty } from "@/ui/empty";
import { Page, Section } from "@/ui/page";
import { ProblemNote } from "@/ui/problem_note";
import { Listing, type Shown } from "@/ui/look/listing";
import { State } from "@/ui/look/pieces";
import { RemoveButton } from "@/ui/look/remove_button";
import classes from "./moving.module.css";
import { strings } from "./strings";

const UNDER_WAY = ["running", "waiting"];
const useExports = () => useQuery({ queryKey: ["account-exports"], queryFn: readAccountExports, refetchInterval: (query) => (query.state.data?.some((one) => UNDER_WAY.includes(one.state)) ? 2_000 : false) });

export default function MovingOutPage() {
  const say = useWords(strings);
  const asked = useExports();
  const [adding, setAdding] = useState(false);
  return (
    <Page title={say.moving_out()} about={say.out_about()} actions={adding ? undefined : <Button leftSection={<IconPackageExport size={16} stroke={1.6} />} onClick={() => setAdding(true)}>{say.new_export()}</Button>}>
      {adding && <Section title={say.new_export()}><NewExport onClose={() => setAdding(false)} /></Section>}
      <Listing label={say.moving_out()} asked={asked} rows={asked.data} rowKey={(one) => one.id} columns={useColumns()} empty={<Empty icon={IconPackageExport} title={say.x_empty()}>{say.x_empty_words()}</Empty>} />
    </Page>
  );
}

function NewExport({ onClose }: { onClose: () => void }) {
  const say = useWords(strings);
  const queries = useQueryClient();
  const me = useSession().member.id;
  const members = (useMembers().data ?? []).filter((one) => one.state === "active");
  const [recipients, setRecipients] = useState<string[]>([me]);
  const [days, setDays] = useState("7");
  const making = useMutation({
    mutationFn: () => wantAccount(recipients, Number(days)),
    onSuccess: () => { void queries.invalidateQueries({ queryKey: ["account-exports"] }); onClose(); },
  });
  return (
    <form className={classes.form} onSubmit={(event) => { event.preventDefault(); if (recipients.length) making.mutate(); }}>
      <MultiSelect label={say.recipients()} description={say.recipients_about()} inputWrapperOrder={["label", "input", "description", "error"]} data={members.map((one) => ({ value: one.id, label: one.name || one.email }))} value={recipients} onChange={setRecipients} searchable />
      <Select label={say.kept_for()} data={["1", "7", "14", "30"].map((n) => ({ value: n, label: n === "1" ? say.one_day() : say.n_days({ n }) }))} value={days} allowDeselect={false} onChange={(next) => next && setDays(next)} />
      <div className={classes.doing}>
        <Button type="submit" disabled={!recipients.length} loading={making.isPending}>{say.new_export()}</Button>
        <Button variant="subtle" color="gray" onClick={onClose}>{say.cancel()}</Button>
      </div>
      {making.error && <ProblemNote error={making.error} />}
    </form>
  );
}

const TONES = { running: "blue", waiting: "amber", ready: "green", refused: "red", gone: "grey" } as const;

function useColumns(): Shown<AccountExport>[] {
  const say = useWords(strings);
  const locale = useLocale();
  const named = { running: say.x_running, waiting: say.x_waiting, ready: say.x_ready, refused: say.x_refused, gone: say.x_gone };
  return [
    { name: "at", label: say.made_at(), cell: (one) => shortDate(one.at, locale) },
    { name: "state", label: say.state(), cell: (one) => <><State tone={TONES[one.state]}>{named[one.state]()}</State>{one.state === "refused" && <p className={classes.meta}>{one.ruling?.verdicts[0]?.reason}</p>}</> },
    { name: "rows", label: say.things(), end: true, wide: true, cell: (one) => <span className="figures">{one.rows.toLocaleString(locale)}</span> },
    { name: "until", label: say.until(), wide: true, cell: (one) => (one.until ? shortDate(one.until, locale) : "–") },
    { name: "do", label: say.does(), end: true, cell: (one) => <Doing one={one} /> },
  ];
}

function Doing({ one }: { one: AccountExport }) {
  const say = useWords(strings);
  const queries = useQueryClient();
  if (one.state === "gone" || one.state === "refused") return null;
  const drop = async () => { await dropAccountExport(one.id); await queries.invalidateQueries({ queryKey: ["account-exports"] }); };
  return (
    <span className={classes.beside}>
      {one.link && <Button component="a" href={one.link} size="compact-sm" variant="default" download>{say.fetch()}</Button>}
      <RemoveButton icon title={say.drop_title()} verb={say.end()} onYes={drop}>{say.drop_words()}</RemoveButton>
    </span>
  );
}
