/** Access: of whom a second factor is demanded, when screens lock, and who keeps a high role. */
import { Button, NumberInput, Select, Switch } from "@mantine/core";
import { useState } from "react";
import { may, useSession } from "@/client/session";
import { useLocale, useWords } from "@/lib/i18n";
import { shortDate } from "@/lib/time";
import { State, Two } from "@/ui/look/pieces";
import { tell } from "@/ui/notices";
import { Page, Section } from "@/ui/page";
import { ProblemNote } from "@/ui/problem_note";
import { DataTable, type Column } from "@/ui/table";
import { useConfirm, useHighRoles, useRules, useSetRules, type HighRole, type Rules, type Whom } from "./api";
import classes from "./access.module.css";
import { strings } from "./strings";

export default function AccessPage() {
  const say = useWords(strings);
  const session = useSession();
  return (
    <Page title={say.access()} about={say.about()}>
      {may(session, "sign_in.manage") && <SignIn />}
      {may(session, "role.review") && <HighRoles />}
    </Page>
  );
}

function SignIn() {
  const say = useWords(strings);
  const asked = useRules();
  return <Section title={say.sign_in()} about={say.sign_in_about()}>{asked.error ? <ProblemNote error={asked.error} /> : asked.data && <RulesForm rules={asked.data} />}</Section>;
}

function RulesForm({ rules }: { rules: Rules }) {
  const say = useWords(strings);
  const set = useSetRules();
  const [whom, setWhom] = useState<Whom>(rules.second_factor);
  const [minutes, setMinutes] = useState(rules.lock_minutes);
  const [shared, setShared] = useState(rules.shared);
  const choices = (["nobody", "high", "everybody"] as const).map((value) => ({ value, label: say[value]() }));
  return (
    <form className={classes.form} onSubmit={(event) => { event.preventDefault(); set.mutate({ second_factor: whom, lock_minutes: minutes, shared }, { onSuccess: () => tell(say.saved()) }); }}>
      <Select label={say.second_factor()} description={say.second_factor_about()} data={choices} value={whom} allowDeselect={false} onChange={(value) => setWhom((value ?? "nobody") as Whom)} />
      <NumberInput label={say.lock()} description={say.lock_about()} min={0} max={240} clampBehavior="strict" allowDecimal={false} value={minutes} onChange={(value) => setMinutes(Number(value) || 0)} />
      <Switch label={say.shared()} description={say.shared_about()} checked={shared} onChange={(event) => setShared(event.currentTarget.checked)} />
      {set.error && <ProblemNote error={set.error} />}
      <Button type="submit" loading={set.isPending}>{say.save()}</Button>
    </form>
  );
}

function HighRoles() {
  const say = useWords(strings);
  const asked = useHighRoles();
  const confirm = useConfirm();
  return (
    <Section title={say.roles()} about={say.roles_about()}>
      {asked.error && <ProblemNote error={asked.error} />}
      {confirm.error && <ProblemNote error={confirm.error} />}
      <DataTable label={say.roles()} rows={asked.data} rowKey={(one) => one.member} columns={useColumns((member) => confirm.mutate(member, { onSuccess: () => tell(say.confirmed()) }), confirm.isPending)} />
    </Section>
  );
}

function useColumns(confirm: (member: string) => void, pending: boolean): Column<HighRole>[] {
  const say = useWords(strings);
  const locale = useLocale();
  const role = (one: HighRole) => (one.role in strings ? say[one.role as "owner"]() : one.role);
  return [
    { name: "member", label: say.member(), cell: (one) => <Two small={role(one)}>{one.name}</Two> },
    { name: "reviewed", label: say.reviewed(), width: 150, cell: (one) => shortDate(one.reviewed, locale) },
    { name: "state", label: say.due(), width: 170, cell: (one) => (one.suspended ? <State tone="red">{say.suspended()}</State> : shortDate(one.due, locale)) },
    { name: "confirm", label: "", width: 130, cell: (one) => <Button size="compact-sm" variant="default" disabled={pending} onClick={() => confirm(one.member)} aria-label={say.keep_named({ name: one.name })}>{say.keep()}</Button> },
  ];
}
