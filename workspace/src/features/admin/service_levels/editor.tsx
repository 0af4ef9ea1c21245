/** One service level, as a page of sections: name and clock, conditions, what is promised, warning. */
import { MultiSelect, Select, TextInput } from "@mantine/core";
import { IconChevronLeft } from "@tabler/icons-react";
import { useQueryClient } from "@tanstack/react-query";
import { removeServiceLevel, saveServiceLevel, type ServiceLevel, type ServiceLevelBody } from "@/client/service_levels";
import { useWords } from "@/lib/i18n";
import { asProblem } from "@/lib/problem";
import { Conditions } from "@/ui/conditions";
import { tell } from "@/ui/notices";
import { Page, Section } from "@/ui/page";
import { SaveBar } from "@/ui/form/save_bar";
import { strings as shared } from "@/ui/form/strings";
import { useForm } from "@/ui/form/use_form";
import { RemoveButton } from "@/ui/look/remove_button";
import classes from "../queues/queues.module.css";
import type { Drawn } from "../rules/lists";
import { strings } from "./strings";
import { Length, TargetTable } from "./targets";

const NEW: ServiceLevelBody = { name: "", conditions: { all: [] }, calendar: "", targets: { first_reply: { none: 240, low: 480, normal: 240, high: 60, urgent: 30 } }, warn_before: 15, pause_on: ["pending", "on_hold"] };
const ALWAYS = "always";

export function ServiceLevelEditor({ level, drawn, onClose, onMade }: { level: ServiceLevel | null; drawn: Drawn; onClose: () => void; onMade: (id: string) => void }) {
  const say = useWords(strings);
  const words = useWords(shared);
  const queries = useQueryClient();
  const refresh = () => queries.invalidateQueries({ queryKey: ["service-levels"] });
  const form = useForm<ServiceLevelBody, ServiceLevel>({
    start: level ? bodyOf(level) : NEW,
    check: ({ name, targets }) => ({ ...(name.trim() ? {} : { name: words.required() }), ...(Object.keys(targets).length ? {} : { targets: say.targets_needed() }) }),
    save: (values) => saveServiceLevel(level?.id ?? null, { ...values, name: values.name.trim() }),
    done: async (answer) => { tell(level ? say.saved() : say.made(), answer.name); await refresh(); if (!level) onMade(answer.id); },
  });
  const { values, set, wrong } = form;
  const refused = form.error ? asProblem(form.error).fields : {};
  const back = <button type="button" className={classes.crumb} onClick={onClose}><IconChevronLeft size={16} stroke={1.75} aria-hidden />{say.back()}</button>;
  const calendars = [{ value: ALWAYS, label: say.day_and_night() }, ...drawn.calendars];
  return (
    <form onSubmit={form.submit} noValidate>
      <Page title={level?.name ?? say.add()} about={back}>
        <Section title={say.what()}>
          <div className={classes.fields}>
            <TextInput label={say.name()} value={values.name} error={wrong("name")} onChange={(event) => set({ name: event.currentTarget.value })} />
            <Select label={say.calendar()} description={say.calendar_about()} inputWrapperOrder={["label", "input", "description", "error"]} data={calendars} value={values.calendar || ALWAYS} allowDeselect={false} error={wrong("calendar")} onChange={(calendar) => set({ calendar: calendar && calendar !== ALWAYS ? calendar : "" })} />
          </div>
        </Section>
        <Section title={say.conditions()} about={say.conditions_about()}>
          <Conditions label={say.conditions()} value={values.conditions} known={{ fields: drawn.grammar.fields, lists: drawn.lists, calendars: drawn.calendars, wrong: refused }} onChange={(conditions) => set({ conditions })} />
        </Section>
        <Section title={say.targets()} about={say.targets_about()}><TargetTable value={values.targets} error={wrong("targets")} onChange={(targets) => set({ targets })} /></Section>
        <Section title={say.clocks()}>
          <div className={classes.fields}>
            <Length visible label={say.warn()} about={say.warn_about()} value={values.warn_before || null} onChange={(minutes) => set({ warn_before: minutes ?? 0 })} />
            <MultiSelect label={say.pause()} data={(["pending", "on_hold"] as const).map((status) => ({ value: status, label: say[status]() }))} value={values.pause_on} error={wrong("pause_on")} onChange={(pause_on) => set({ pause_on })} />
          </div>
        </Section>
        {level && <div className={classes.foot}><RemoveButton title={say.remove_title({ name: level.name })} verb={say.remove()} onYes={async () => { await removeServiceLevel(level.id); onClose(); void refresh(); }}>{say.remove_words()}</RemoveButton></div>}
        <SaveBar form={form} isNew={!level} verb={level ? undefined : say.make()} onDiscard={level ? undefined : onClose} />
      </Page>
    </form>
  );
}

function bodyOf({ id: _id, position: _position, ...body }: ServiceLevel): ServiceLevelBody {
  return body;
}
