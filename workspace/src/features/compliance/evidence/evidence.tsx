/** Packs of evidence: about a contact or a time; with the contact's consents, and how a file is checked. */
import { Button, SegmentedControl, TextInput } from "@mantine/core";
import { useState } from "react";
import { useLocale, useWords } from "@/lib/i18n";
import { Page } from "@/ui/page";
import { ProblemNote } from "@/ui/problem_note";
import { Code, State } from "@/ui/look/pieces";
import { tell } from "@/ui/notices";
import { DataTable, type Column } from "@/ui/table";
import { ContactChoice } from "../parts/contact_choice";
import { useKey, useMake, useWhy, type Why } from "./api";
import classes from "./evidence.module.css";
import { strings } from "./strings";

export default function EvidencePage() {
  const say = useWords(strings);
  const locale = useLocale();
  const make = useMake();
  const [by, setBy] = useState("contact");
  const [contact, setContact] = useState<string | null>(null);
  const [days, setDays] = useState({ since: "", until: "" });
  const ready = by === "contact" ? Boolean(contact) : Boolean(days.since && days.until && days.since < days.until);
  const scope = by === "contact" ? { contact: contact ?? "" } : { since: `${days.since}T00:00:00Z`, until: `${days.until}T00:00:00Z` };
  const done = (entries: number) => tell(say.made({ entries: new Intl.NumberFormat(locale).format(entries) }));
  return (
    <Page title={say.evidence()} about={say.about()}>
      <form className={classes.form} onSubmit={(event) => { event.preventDefault(); if (ready) make.mutate(scope, { onSuccess: done }); }}>
        <SegmentedControl aria-label={say.what()} value={by} onChange={setBy} data={[{ value: "contact", label: say.contact() }, { value: "period", label: say.period() }]} />
        {by === "contact" ? <ContactChoice value={contact} onChange={setContact} /> : (
          <div className={classes.days}>{(["since", "until"] as const).map((name) => <TextInput key={name} type="date" label={say[name]()} value={days[name]} onChange={(event) => setDays({ ...days, [name]: event.currentTarget.value })} />)}</div>
        )}
        {make.error && <ProblemNote error={make.error} />}
        <Button type="submit" disabled={!ready} loading={make.isPending}>{say.make()}</Button>
      </form>
      {by === "contact" && contact && <May contact={contact} />}
      <Check />
    </Page>
  );
}

function May({ contact }: { contact: string }) {
  const say = useWords(strings);
  const rows = useWhy(contact).data;
  return (
    <section className={classes.part}>
      <h2>{say.may()}</h2>
      <DataTable label={say.may()} rows={rows} rowKey={(one) => `${one.channel} ${one.purpose_class}`} columns={useColumns()} />
    </section>
  );
}

function useColumns(): Column<Why>[] {
  const say = useWords(strings);
  return [
    { name: "channel", label: say.channel(), width: 110, cell: (one) => one.channel },
    { name: "of", label: say.of(), width: 130, cell: (one) => one.purpose_class },
    { name: "may", label: say.may(), width: 110, cell: (one) => <State tone={one.may ? "green" : "red"}>{one.may ? say.is_yes() : say.is_no()}</State> },
    { name: "why", label: say.why(), cell: (one) => one.words },
    { name: "proof", label: say.proof(), width: 100, cell: (one) => (one.evidence ? <a href={`/admin/audit?before=${one.evidence + 1}`}>{one.evidence}</a> : "–") },
  ];
}

function Check() {
  const say = useWords(strings);
  const key = useKey().data?.key ?? "";
  return (
    <section className={classes.part}>
      <h2>{say.check()}</h2>
      <p>{say.check_words()}</p>
      <Code text={`fairline evidence verify evidence.json --key ${key}`} label={say.command()} wrap />
      <p>{say.key()}</p>
      <Code text={key} label={say.key()} wrap />
    </section>
  );
}
