/** One calendar, as a page of sections: name and place, hours, days off. */
import { TextInput } from "@mantine/core";
import { IconChevronLeft } from "@tabler/icons-react";
import { useQueryClient } from "@tanstack/react-query";
import { removeCalendar, saveCalendar, type Calendar } from "@/client/service_levels";
import { useSession } from "@/client/session";
import { useWords } from "@/lib/i18n";
import { tell } from "@/ui/notices";
import { Page, Section } from "@/ui/page";
import { CountrySelect, ZoneSelect } from "../pick/pickers";
import { SaveBar } from "@/ui/form/save_bar";
import { strings as shared } from "@/ui/form/strings";
import { useForm, type FormOf } from "@/ui/form/use_form";
import { RemoveButton } from "@/ui/look/remove_button";
import { DateList } from "../queues/date_list";
import { overlaps } from "../queues/hours";
import { OpenPreview } from "../queues/open_preview";
import classes from "../queues/queues.module.css";
import { WeekEditor } from "../queues/week_editor";
import { strings } from "./strings";
import { bodyOf, newCalendar, valuesOf, type CalendarValues } from "./values";

export function CalendarEditor({ calendar, onClose, onMade }: { calendar: Calendar | null; onClose: () => void; onMade: (id: string) => void }) {
  const say = useWords(strings);
  const words = useWords(shared);
  const queries = useQueryClient();
  const { account } = useSession();
  const refresh = () => queries.invalidateQueries({ queryKey: ["calendars"] });
  const form = useForm<CalendarValues, Calendar>({
    start: calendar ? valuesOf(calendar) : newCalendar(account),
    check: ({ name, week }) => ({ ...(name.trim() ? {} : { name: words.required() }), ...(overlaps(week).size ? { week: say.overlap() } : {}) }),
    save: (values) => saveCalendar(calendar?.id ?? null, bodyOf(values)),
    done: async (answer) => { tell(calendar ? say.saved() : say.made(), answer.name); await refresh(); if (!calendar) onMade(answer.id); },
  });
  const { values, set, wrong } = form;
  const back = <button type="button" className={classes.crumb} onClick={onClose}><IconChevronLeft size={16} stroke={1.75} aria-hidden />{say.back()}</button>;
  return (
    <form onSubmit={form.submit} noValidate>
      <Page title={calendar?.name ?? say.add()} about={back}>
        <Section title={say.what()}>
          <div className={classes.fields}>
            <TextInput label={say.name()} value={values.name} error={wrong("name")} onChange={(event) => set({ name: event.currentTarget.value })} />
            <ZoneSelect value={values.time_zone} onChange={(time_zone) => set({ time_zone })} error={wrong("time_zone")} />
          </div>
        </Section>
        <Section title={say.hours()} about={say.hours_about()}>
          <WeekEditor week={values.week} onChange={(week) => set({ week })} />
          <div className={classes.preview}><OpenPreview values={values} /></div>
        </Section>
        <DaysOff form={form} />
        {calendar && <div className={classes.foot}><RemoveButton title={say.remove_title({ name: calendar.name })} verb={say.remove()} onYes={async () => { await removeCalendar(calendar.id); onClose(); void refresh(); }}>{say.remove_words()}</RemoveButton></div>}
        <SaveBar form={form} isNew={!calendar} verb={calendar ? undefined : say.make()} onDiscard={calendar ? undefined : onClose} />
      </Page>
    </form>
  );
}

function DaysOff({ form: { values: { holidays }, set, wrong } }: { form: FormOf<CalendarValues> }) {
  const say = useWords(strings);
  const change = (what: Partial<typeof holidays>) => set({ holidays: { ...holidays, ...what } });
  return (
    <Section title={say.days_off()} about={`${say.days_off_about()} ${say.moved()}`}>
      <div className={classes.fields}>
        <CountrySelect label={say.country()} placeholder={say.country_none()} clearable value={holidays.country} onChange={(country) => change({ country, subdivision: null })} error={wrong("holidays")} />
        <TextInput label={say.subdivision()} description={say.subdivision_about()} inputWrapperOrder={["label", "input", "description", "error"]} disabled={!holidays.country} maxLength={8} value={holidays.subdivision ?? ""} onChange={(event) => change({ subdivision: event.currentTarget.value || null })} />
        <DateList label={say.extra()} value={holidays.extra} onChange={(extra) => change({ extra })} />
        <DateList label={say.working()} value={holidays.working} onChange={(working) => change({ working })} />
      </div>
    </Section>
  );
}
