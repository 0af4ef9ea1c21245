/** Satisfaction: whether, when and how often contacts are asked how it was. */
import { NumberInput, Select, Switch } from "@mantine/core";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { readSatisfaction, saveSatisfaction, type Satisfaction, type SatisfactionBody } from "@/client/outward";
import { useWords } from "@/lib/i18n";
import { tell } from "@/ui/notices";
import { Page, Section } from "@/ui/page";
import { changes } from "@/ui/form/changes";
import { SaveBar } from "@/ui/form/save_bar";
import { useForm } from "@/ui/form/use_form";
import { Late } from "@/ui/look/late";
import { Trouble } from "@/ui/look/listing";
import { strings } from "./strings";
import { Together } from "./together";

const SCALES = ["two", "five"] as const;
const ORDER = ["label", "input", "description", "error"] as ("label" | "input" | "description" | "error")[];

export default function SatisfactionPage() {
  const say = useWords(strings);
  const asked = useQuery({ queryKey: ["satisfaction-settings"], queryFn: readSatisfaction });
  return (
    <Page title={say.satisfaction()} about={say.about()}>
      {asked.error && !asked.data && <Trouble error={asked.error} onAgain={() => void asked.refetch()} />}
      {asked.isPending && <Late lines={6} />}
      {asked.data && <SettingsForm held={asked.data} />}
      {asked.data?.anonymous && <Together />}
      <Section title={say.counted()}><p style={{ maxWidth: "65ch", color: "var(--ink-2)" }}>{say.counted_words()}</p></Section>
    </Page>
  );
}

function SettingsForm({ held }: { held: Satisfaction }) {
  const say = useWords(strings);
  const queries = useQueryClient();
  const first: SatisfactionBody = { active: held.active, by_itself: held.by_itself, scale: held.scale, delay_minutes: held.delay_minutes, days_between: held.days_between, anonymous: held.anonymous };
  const form = useForm<SatisfactionBody, Satisfaction>({
    start: first,
    save: (values) => saveSatisfaction(changes(first, values)),
    done: (answer) => { tell(say.saved()); queries.setQueryData(["satisfaction-settings"], answer); },
  });
  const { values, set, wrong } = form;
  return (
    <form onSubmit={form.submit} noValidate>
      <Section title={say.settings()} about={held.approved_by ? say.approved({ name: held.approved_by.name }) : undefined}>
        <div style={{ display: "grid", gap: 20, maxWidth: 420 }}>
          <Switch label={say.active()} description={say.active_about()} checked={values.active} onChange={(event) => set({ active: event.currentTarget.checked })} />
          <Switch label={say.by_itself()} description={say.by_itself_about()} checked={values.by_itself} disabled={!values.active} onChange={(event) => set({ by_itself: event.currentTarget.checked })} />
          <Select label={say.scale()} description={say.scale_about()} inputWrapperOrder={ORDER} allowDeselect={false} data={SCALES.map((value) => ({ value, label: say[value]() }))} value={values.scale} error={wrong("scale")} onChange={(next) => next && set({ scale: next as Satisfaction["scale"] })} />
          <NumberInput label={say.delay()} description={say.delay_about()} inputWrapperOrder={ORDER} min={0} max={10080} allowDecimal={false} value={values.delay_minutes} error={wrong("delay_minutes")} onChange={(next) => set({ delay_minutes: Number(next) || 0 })} />
          <Switch label={say.anonymous()} description={say.anonymous_about()} checked={values.anonymous} disabled={!values.active} onChange={(event) => set({ anonymous: event.currentTarget.checked })} />
          <NumberInput label={say.days()} description={say.days_about()} inputWrapperOrder={ORDER} min={1} max={365} allowDecimal={false} value={values.days_between} error={wrong("days_between")} onChange={(next) => set({ days_between: Number(next) || 1 })} />
        </div>
      </Section>
      <SaveBar form={form} />
    </form>
  );
}
