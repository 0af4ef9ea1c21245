/** One queue, as a page of sections: names, hours, days off, offering, overflow. */
import { MultiSelect, NumberInput, Radio, Select, TextInput } from "@mantine/core";
import { IconChevronLeft } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import type { Queue } from "@/client/contract";
import { client } from "@/client/http";
import { useQueues, useTeams } from "@/client/queries";
import { useSession } from "@/client/session";
import { useLocale, useWords } from "@/lib/i18n";
import { tell } from "@/ui/notices";
import { Page, Section } from "@/ui/page";
import { CountrySelect, ZoneSelect } from "../pick/pickers";
import { SaveBar } from "@/ui/form/save_bar";
import { SkillsInput } from "../pick/skills_input";
import { strings as shared } from "@/ui/form/strings";
import { useForm, type FormOf } from "@/ui/form/use_form";
import { RemoveButton } from "@/ui/look/remove_button";
import { useList } from "../use_list";
import { DateList } from "./date_list";
import { OpenPreview } from "./open_preview";
import { useStrategies } from "./strategies";
import classes from "./queues.module.css";
import { strings } from "./strings";
import { faults, newQueue, queueChanges, bodyOf, valuesOf, type QueueValues } from "./values";
import { WeekEditor } from "./week_editor";
import { dateName } from "./words";

type Form = FormOf<QueueValues>;

export function QueueEditor({ queue, onClose, onMade }: { queue: Queue | null; onClose: () => void; onMade: (id: string) => void }) {
  const say = useWords(strings);
  const words = useWords(shared);
  const locale = useLocale();
  const { account } = useSession();
  const list = useList("/v1/queues", "queues");
  const first = queue ? valuesOf(queue) : newQueue(account);
  const form = useForm<QueueValues, Queue>({
    start: first,
    check: (values) => {
      const { nameless, overlapping, both } = faults(values);
      return { ...(nameless ? { name: words.required() } : {}), ...(overlapping ? { week: say.overlap() } : {}), ...(both.length ? { holidays: say.both({ days: both.map((date) => dateName(date, locale)).join(", ") }) } : {}) };
    },
    save: (values) => (queue ? list.change(queue.id, queueChanges(valuesOf(queue), values)) : list.add(bodyOf(values))),
    done: (answer) => { tell(queue ? say.saved() : say.made(), answer.name); if (!queue) onMade(answer.id); },
  });
  const back = <button type="button" className={classes.crumb} onClick={onClose}><IconChevronLeft size={16} stroke={1.75} aria-hidden />{say.back()}</button>;
  return (
    <form onSubmit={form.submit} noValidate>
      <Page title={queue?.name ?? say.add()} about={back}>
        <Names form={form} />
        <Hours form={form} />
        <DaysOff form={form} />
        <Offering form={form} />
        <Overflow form={form} own={queue?.id} />
        {queue && <div className={classes.foot}><RemoveButton title={say.remove_title({ name: queue.name })} verb={say.remove()} onYes={async () => { await list.remove(queue.id); onClose(); }}>{say.remove_words()}</RemoveButton></div>}
        <SaveBar form={form} isNew={!queue} verb={queue ? undefined : say.make()} onDiscard={queue ? undefined : onClose} />
      </Page>
    </form>
  );
}

function Names({ form: { values, set, wrong } }: { form: Form }) {
  const say = useWords(strings);
  const teams = useTeams().data ?? [];
  return (
    <Section title={say.who_title()}>
      <div className={classes.fields}>
        <TextInput label={say.name()} value={values.name} error={wrong("name")} onChange={(event) => set({ name: event.currentTarget.value })} />
        <MultiSelect label={say.teams()} description={say.teams_about()} inputWrapperOrder={["label", "input", "description", "error"]} data={teams.map((team) => ({ value: team.id, label: team.name }))} value={values.teams} error={wrong("teams")} placeholder={values.teams.length ? undefined : say.everybody()} searchable hidePickedOptions onChange={(chosen) => set({ teams: chosen })} />
      </div>
    </Section>
  );
}

const OWN = "own";

/** The account's calendars, where there are any and this member may see them. */
function useCalendars(): { value: string; label: string }[] {
  const asked = useQuery({ queryKey: ["calendars", "choices"], queryFn: () => client.ask<{ items: { id: string; name: string }[] }>("GET", "/v1/calendars").then((answer) => answer.items).catch(() => []), staleTime: 60_000 });
  return (asked.data ?? []).map(({ id, name }) => ({ value: id, label: name }));
}

function Hours({ form: { values, set, wrong } }: { form: Form }) {
  const say = useWords(strings);
  const calendars = useCalendars();
  const byCalendar = calendars.length > 0 || values.calendar
    ? <Select label={say.calendar()} description={say.calendar_about()} inputWrapperOrder={["label", "input", "description", "error"]} data={[{ value: OWN, label: say.calendar_own() }, ...calendars]} value={values.calendar ?? OWN} allowDeselect={false} error={wrong("calendar")} onChange={(next) => set({ calendar: next && next !== OWN ? next : null })} />
    : null;
  if (values.calendar) return <Section title={say.hours()}><div className={classes.fields}>{byCalendar}</div></Section>;
  return (
    <Section title={say.hours()} about={say.hours_about()}>
      {byCalendar && <div className={classes.fields} style={{ marginBottom: 16 }}>{byCalendar}</div>}
      <div className={classes.fields} style={{ marginBottom: 16 }}><ZoneSelect value={values.time_zone} onChange={(time_zone) => set({ time_zone })} error={wrong("time_zone")} /></div>
      <WeekEditor week={values.week} onChange={(week) => set({ week })} />
      <div className={classes.preview}><OpenPreview values={values} /></div>
    </Section>
  );
}

function DaysOff({ form: { values, set, wrong } }: { form: Form }) {
  const say = useWords(strings);
  const { holidays } = values;
  const change = (what: Partial<typeof holidays>) => set({ holidays: { ...holidays, ...what } });
  return (
    <Section title={say.holidays()} about={say.holidays_about()}>
      <div className={classes.fields}>
        <CountrySelect label={say.country()} placeholder={say.country_none()} clearable value={holidays.country} onChange={(country) => change({ country, subdivision: null })} error={wrong("holidays")} />
        <TextInput label={say.subdivision()} description={say.subdivision_about()} inputWrapperOrder={["label", "input", "description", "error"]} disabled={!holidays.country} maxLength={8} value={holidays.subdivision ?? ""} onChange={(event) => change({ subdivision: event.currentTarget.value || null })} />
        <DateList label={say.extra()} about={say.extra_about()} value={holidays.extra} onChange={(extra) => change({ extra })} />
        <DateList label={say.working()} about={say.working_about()} value={holidays.working} onChange={(working) => change({ working })} />
      </div>
    </Section>
  );
}

function Offering({ form: { values, set, wrong } }: { form: Form }) {
  const say = useWords(strings);
  const strategies = useStrategies();
  const seconds = (name: "offer_seconds" | "wrap_up_seconds", most: number, least: number) => (
    <NumberInput label={say[name]()} description={say[`${name}_about`]()} inputWrapperOrder={["label", "input", "description", "error"]} suffix={say.seconds()} min={least} max={most} step={5} allowDecimal={false} value={values[name]} error={wrong(name)} onChange={(value) => value !== "" && set({ [name]: Number(value) })} />
  );
  return (
    <Section title={say.offering()}>
      <div className={classes.fields}>
        <Radio.Group className={classes.whole} label={say.strategy()} value={values.strategy} error={wrong("strategy")} onChange={(strategy) => set({ strategy })}>
          <div style={{ display: "grid", gap: 12, marginTop: 10 }}>{strategies.map((one) => <Radio key={one.name} value={one.name} label={one.label} description={one.about} />)}</div>
        </Radio.Group>
        <div className={classes.whole} style={{ maxWidth: 480 }}><SkillsInput label={say.skills()} about={say.skills_about()} value={values.skills} onChange={(skills) => set({ skills })} error={wrong("skills")} /></div>
        {seconds("offer_seconds", 600, 5)}
        {seconds("wrap_up_seconds", 3600, 0)}
        <NumberInput label={say.priority()} description={say.priority_about()} inputWrapperOrder={["label", "input", "description", "error"]} min={0} max={9} clampBehavior="strict" allowDecimal={false} value={values.priority} error={wrong("priority")} onChange={(priority) => priority !== "" && set({ priority: Number(priority) })} />
        <NumberInput label={say.returns()} description={say.returns_about()} inputWrapperOrder={["label", "input", "description", "error"]} placeholder={say.returns_never()} suffix={say.minutes()} min={5} max={10_080} allowDecimal={false} value={values.return_after_minutes ?? ""} error={wrong("return_after_minutes")} onChange={(minutes) => set({ return_after_minutes: minutes === "" ? null : Number(minutes) })} />
      </div>
    </Section>
  );
}

const NOWHERE = "nowhere";

function Overflow({ form: { values, set, wrong }, own }: { form: Form; own: string | undefined }) {
  const say = useWords(strings);
  const others = (useQueues().data ?? []).filter((queue) => queue.id !== own);
  const { overflow } = values;
  return (
    <Section title={say.overflow()} about={say.overflow_about()}>
      <div className={classes.fields}>
        <Select label={say.overflow_to()} data={[{ value: NOWHERE, label: say.overflow_nowhere() }, ...others.map((queue) => ({ value: queue.id, label: queue.name }))]} value={overflow?.queue ?? NOWHERE} allowDeselect={false} error={wrong("overflow")}
          onChange={(queue) => set({ overflow: queue && queue !== NOWHERE ? { queue, after_seconds: overflow?.after_seconds ?? 300 } : null })} />
        {overflow && <NumberInput label={say.overflow_after()} suffix={say.seconds()} min={1} max={86_400} step={30} allowDecimal={false} value={overflow.after_seconds} onChange={(after) => after !== "" && set({ overflow: { ...overflow, after_seconds: Number(after) } })} />}
      </div>
    </Section>
  );
}
