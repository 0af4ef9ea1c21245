/** The end of the account: its plan, how far it is, and the way back while there is one. */
import { Anchor, Button, Checkbox, NumberInput, TextInput } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useLocale, useWords } from "@/lib/i18n";
import { shortDate } from "@/lib/time";
import { Confirm } from "@/ui/confirm";
import { Late } from "@/ui/look/late";
import { Trouble } from "@/ui/look/listing";
import { Note } from "@/ui/note";
import { Page, Section } from "@/ui/page";
import { ProblemNote } from "@/ui/problem_note";
import { useDeed, useLeaving, type Leaving } from "./api";
import classes from "./keeping.module.css";
import { strings } from "./strings";

export default function LeavingPage() {
  const say = useWords(strings);
  const asked = useLeaving();
  return (
    <Page title={say.leaving()} about={say.leaving_about()}>
      {asked.error && !asked.data && <Trouble error={asked.error} onAgain={() => void asked.refetch()} />}
      {asked.isPending && <Late lines={4} />}
      {asked.data && (asked.data.state === "none" ? <Ask /> : <Plan plan={asked.data} />)}
    </Page>
  );
}

function Ask() {
  const say = useWords(strings);
  const [values, setValues] = useState({ day: "", days: 30 as number | "", early: false });
  const [sure, setSure] = useState(false);
  const asking = useDeed("POST", () => "/v1/leaving", () => ({ ends_at: new Date(values.day).toISOString(), days: values.days === "" ? 30 : values.days, early: values.early }));
  const set = (change: Partial<typeof values>) => setValues((before) => ({ ...before, ...change }));
  return (
    <Section about={say.no_plan()}>
      <form className={classes.stack} onSubmit={(event) => { event.preventDefault(); setSure(true); }}>
        <div className={classes.line}>
          <TextInput type="date" label={say.ends_on()} value={values.day} onChange={(event) => set({ day: event.currentTarget.value })} />
          <NumberInput label={say.window()} min={0} max={60} w={220} value={values.days} onChange={(days) => set({ days: typeof days === "number" ? days : "" })} />
        </div>
        <Checkbox label={say.early()} checked={values.early} onChange={(event) => set({ early: event.currentTarget.checked })} />
        <div className={classes.line}><Button type="submit" color="red" variant="light" disabled={!values.day}>{say.plan_it()}</Button><Taking /></div>
      </form>
      <Confirm opened={sure} title={say.sure()} verb={say.plan_it()} onYes={() => asking.mutateAsync()} onClose={() => setSure(false)}>{say.sure_words()}</Confirm>
    </Section>
  );
}

function Plan({ plan }: { plan: Leaving }) {
  const say = useWords(strings);
  const locale = useLocale();
  const second = useDeed("POST", () => "/v1/leaving/confirmation", () => ({}));
  const recall = useDeed("DELETE", () => "/v1/leaving");
  const on = (at: string | null) => (at ? shortDate(at, locale) : "–");
  const state = { none: "", asked: say.state_asked(), ended: say.state_ended(), held: say.state_held() }[plan.state];
  const rows: [string, string][] = [[say.ends_on(), on(plan.ends_at)], [say.delete_on(), on(plan.delete_at)], [say.gone_by(), on(plan.limit)]];
  return (
    <div className={classes.stack}>
      <Note tone={plan.state === "asked" ? "amber" : "red"} title={state}>{plan.state !== "asked" && say.day_of({ day: plan.day, days: plan.days })}{plan.held.length > 0 && ` ${plan.held.join(", ")}`}</Note>
      <dl className={classes.facts}>{rows.map(([name, value]) => <div key={name}><dt>{name}</dt><dd>{value}</dd></div>)}</dl>
      {(second.error || recall.error) && <ProblemNote error={second.error ?? recall.error} />}
      <div className={classes.line}>
        <Button variant="default" loading={recall.isPending} onClick={() => recall.mutate()}>{say.recall()}</Button>
        {plan.early && !plan.confirmed_by && <Button color="red" variant="light" loading={second.isPending} onClick={() => second.mutate()}>{say.second()}</Button>}
        <Taking />
      </div>
    </div>
  );
}

function Taking() {
  const say = useWords(strings);
  return <Anchor component={Link} to="/admin/moving-out" size="sm">{say.export_first()}</Anchor>;
}
