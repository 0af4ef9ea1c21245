/** How long what is kept: a time for each kind, what it would take, and what each night took. */
import { Button } from "@mantine/core";
import { IconMoonStars } from "@tabler/icons-react";
import { useState } from "react";
import { may, useSession } from "@/client/session";
import { useLocale, useWords } from "@/lib/i18n";
import { shortDate } from "@/lib/time";
import { SideDrawer } from "@/ui/form/drawer";
import { Late } from "@/ui/look/late";
import { Trouble, type Shown } from "@/ui/look/listing";
import { Page, Section } from "@/ui/page";
import { DataTable } from "@/ui/table";
import { useRetention, type Kind, type Rule } from "./api";
import classes from "./keeping.module.css";
import { Nights } from "./nights";
import { RuleForm } from "./rule_form";
import { strings } from "./strings";

interface Row { kind: Kind; rule: Rule | undefined }

export default function KeepingPage() {
  const say = useWords(strings);
  const asked = useRetention();
  const sets = may(useSession(), "retention.manage");
  const [open, setOpen] = useState<Row | null>(null);
  const columns = useColumns(sets, setOpen);
  if (asked.error && !asked.data) return <Page title={say.keeping()}><Trouble error={asked.error} onAgain={() => void asked.refetch()} /></Page>;
  const rows = asked.data?.kinds.map((kind): Row => ({ kind, rule: asked.data.rules.find((one) => one.kind === kind.kind && !one.scope) }));
  return (
    <Page title={say.keeping()} about={say.keeping_about()}>
      {rows ? (
        <DataTable label={say.keeping()} rows={rows} rowKey={(row) => row.kind.kind} columns={columns} />
      ) : <Late rows={6} />}
      <Section title={say.nights()}><Nights icon={IconMoonStars} words={Object.fromEntries((asked.data?.kinds ?? []).map((one) => [one.kind, one.words]))} /></Section>
      <SideDrawer opened={open !== null} title={open?.kind.words ?? ""} onClose={() => setOpen(null)}>
        {open && <RuleForm kind={open.kind} rule={open.rule} onClose={() => setOpen(null)} />}
      </SideDrawer>
    </Page>
  );
}

function useColumns(sets: boolean, open: (row: Row) => void): Shown<Row>[] {
  const say = useWords(strings);
  const locale = useLocale();
  const decided = (rule: Rule | undefined) => (rule ? (rule.decided_at ? say.decided({ day: shortDate(rule.decided_at, locale) }) : say.by_house()) : "");
  return [
    { name: "kind", label: say.kind(), cell: (row) => <>{row.kind.words}{row.kind.law && <div className={classes.small}>{say.law({ law: row.kind.law })}</div>}</> },
    { name: "days", label: say.days(), cell: (row) => <span className={classes.figure}>{row.rule ? say.days_value({ days: row.rule.days }) : say.forever()}</span> },
    { name: "at", label: "", cell: (row) => <span className={classes.small}>{decided(row.rule)}</span> },
    { name: "set", label: "", end: true, cell: (row) => sets && <Button size="compact-sm" variant="default" aria-label={say.change_kind({ kind: row.kind.words })} onClick={() => open(row)}>{say.change()}</Button> },
  ];
}
