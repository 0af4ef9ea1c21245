/** The record of processing, of either role, and the account's part in pooled figures. */
import { Anchor, SegmentedControl, Switch } from "@mantine/core";
import { useEffect, useState } from "react";
import { may, useSession } from "@/client/session";
import { useWords } from "@/lib/i18n";
import { Late } from "@/ui/look/late";
import { Trouble } from "@/ui/look/listing";
import { Page, Section } from "@/ui/page";
import { ProblemNote } from "@/ui/problem_note";
import { useDeed, usePooling, useRecord, type Pooling, type Processing } from "./api";
import classes from "./keeping.module.css";
import { strings } from "./strings";

const ROLES = ["processor", "controller"] as const;

export default function RecordPage() {
  const say = useWords(strings);
  const [role, setRole] = useState<string>("processor");
  const asked = useRecord(role);
  const pooling = usePooling();
  const chooses = may(useSession(), "pooling.choose");
  return (
    <Page title={say.record()} about={say.record_about()} actions={<Anchor href={`/v1/processing-record/file?role=${role}`} size="sm">{say.as_file()}</Anchor>}>
      {pooling.data && chooses && <Pooled pooling={pooling.data} />}
      <div className={classes.stack}>
        <SegmentedControl aria-label={say.role()} value={role} onChange={setRole} data={ROLES.map((value) => ({ value, label: say[value]() }))} />
        {asked.error && !asked.data && <Trouble error={asked.error} onAgain={() => void asked.refetch()} />}
        {asked.isPending && <Late lines={8} />}
        <div className={classes.list}>{asked.data?.map((one) => <Line key={one.processing} one={one} />)}</div>
      </div>
    </Page>
  );
}

function Line({ one }: { one: Processing }) {
  const say = useWords(strings);
  const rows: [string, string][] = [
    [say.purposes(), one.purposes.join(", ")], [say.ground(), one.ground], [say.subjects(), one.subjects.join(", ") || "–"],
    [say.categories(), [one.categories.join(", "), one.fields.length ? say.fields({ count: one.fields.length }) : ""].filter(Boolean).join(" · ") || "–"],
    [say.recipients(), one.recipients.join(", ") || say.nobody()], [say.kept(), one.kept],
  ];
  return (
    <article className={classes.card}>
      <h2>{one.processing}</h2>
      <dl className={classes.facts}>{rows.map(([name, value]) => <div key={name}><dt>{name}</dt><dd>{value}</dd></div>)}</dl>
    </article>
  );
}

function Pooled({ pooling }: { pooling: Pooling }) {
  const say = useWords(strings);
  const shown = useDeed("POST", () => "/v1/pooling/shown", () => ({}));
  const choosing = useDeed<boolean>("PUT", () => "/v1/pooling", (on) => ({ on }));
  const { mutate } = shown;
  // Nothing is given before an admin has seen this: that it was shown is written down.
  useEffect(() => { if (!pooling.shown_at) mutate(); }, [pooling.shown_at, mutate]);
  return (
    <Section title={say.pooling()} about={say.pooling_about({ count: pooling.fewest_accounts, days: pooling.days })}>
      <Switch label={say.pooling_on()} description={pooling.provenance === "default" ? say.pooling_default() : say.pooling_chosen()} checked={pooling.on} disabled={choosing.isPending} onChange={(event) => choosing.mutate(event.currentTarget.checked)} />
      {choosing.error && <ProblemNote error={choosing.error} />}
    </Section>
  );
}
