/** How conversations end, open again and are deleted. */
import { NumberInput, Select, Switch, TextInput } from "@mantine/core";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { readDeskSettings, saveDeskSettings, type DeskSettings } from "@/client/filing";
import { useWords } from "@/lib/i18n";
import { tell } from "@/ui/notices";
import { Section } from "@/ui/page";
import { changes } from "@/ui/form/changes";
import { SaveBar } from "@/ui/form/save_bar";
import { useForm } from "@/ui/form/use_form";
import { Trouble } from "@/ui/look/listing";
import classes from "../queues/queues.module.css";
import { strings } from "./strings";

export function Ending() {
  const asked = useQuery({ queryKey: ["desk-settings"], queryFn: readDeskSettings });
  if (asked.error && !asked.data) return <Trouble error={asked.error} onAgain={() => void asked.refetch()} />;
  return asked.data ? <EndingForm start={asked.data} /> : null;
}

function EndingForm({ start }: { start: DeskSettings }) {
  const say = useWords(strings);
  const queries = useQueryClient();
  const form = useForm<DeskSettings, DeskSettings>({
    start,
    save: (values) => saveDeskSettings(changes(start, values)),
    done: (answer) => { queries.setQueryData(["desk-settings"], answer); tell(say.saved(), say.ending()); },
  });
  const { values, set, wrong } = form;
  const number = (name: "close_after_days" | "reopen_days" | "undo_seconds" | "spam_days" | "trash_days", label: string, suffix: string, min: number, max: number) => (
    <NumberInput label={label} suffix={suffix} min={min} max={max} allowDecimal={false} clampBehavior="strict" value={values[name]} error={wrong(name)} onChange={(next) => next !== "" && set({ [name]: Number(next) })} />
  );
  return (
    <form onSubmit={form.submit} noValidate>
      <Section title={say.ending()}>
        <div className={classes.fields}>
          {number("close_after_days", say.close_after(), say.days(), 1, 365)}
          <Select label={say.reopen()} data={[{ value: "always", label: say.reopen_always() }, { value: "days", label: say.reopen_for() }]} value={values.reopen} allowDeselect={false} error={wrong("reopen")} onChange={(next) => next && set({ reopen: next as DeskSettings["reopen"] })} />
          {values.reopen === "days" && number("reopen_days", say.reopen_days(), say.days(), 1, 365)}
          {number("undo_seconds", say.undo(), say.seconds(), 0, 60)}
          {number("spam_days", say.spam_days(), say.days(), 1, 365)}
          {number("trash_days", say.trash_days(), say.days(), 1, 365)}
          <TextInput className={classes.whole} type="url" label={say.pay_at()} description={say.pay_at_hint()} placeholder="https://" maxLength={300} value={values.pay_at ?? ""} error={wrong("pay_at")} onChange={(event) => set({ pay_at: event.currentTarget.value.trim() })} />
          <Switch className={classes.whole} label={say.create_from_cc()} checked={values.create_from_cc} onChange={(event) => set({ create_from_cc: event.currentTarget.checked })} />
        </div>
      </Section>
      <SaveBar form={form} />
    </form>
  );
}
