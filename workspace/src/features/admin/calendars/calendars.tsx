/** Calendars: which are open now; and one opened to be changed. */
import { Button } from "@mantine/core";
import { IconCalendarTime } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { readCalendars, type Calendar } from "@/client/service_levels";
import { useLocale, useWords } from "@/lib/i18n";
import { useNow } from "@/lib/now";
import { until } from "@/lib/time";
import { ActionButton } from "@/ui/action_button";
import { useActions } from "@/ui/actions";
import { Empty } from "@/ui/empty";
import { Page } from "@/ui/page";
import { adding } from "../actions";
import { strings as shared } from "@/ui/form/strings";
import { useOpen } from "@/ui/form/use_address";
import { Late } from "@/ui/look/late";
import { Listing, type Shown } from "@/ui/look/listing";
import { State, Two } from "@/ui/look/pieces";
import { toWeek, weekMinutes } from "../queues/hours";
import { hoursName } from "../queues/words";
import { CalendarEditor } from "./editor";
import { strings } from "./strings";

const actions = adding("calendars.add", strings.add, strings.calendars);

/** Whether one is open changes by itself, so it is asked again each minute. */
const useCalendars = () => useQuery({ queryKey: ["calendars"], queryFn: readCalendars, staleTime: 20_000, refetchInterval: 60_000 });

export default function CalendarsPage() {
  const words = useWords(shared);
  const asked = useCalendars();
  const [open, setOpen] = useOpen();
  const calendar = asked.data?.find((one) => one.id === open) ?? null;
  if (!open) return <CalendarList onOpen={setOpen} />;
  if (asked.isPending) return <Page title=""><Late lines={10} /></Page>;
  if (!calendar && open !== "new") return <Empty title={words.gone()} action={<Button variant="default" onClick={() => setOpen(null)}>{words.to_list()}</Button>}>{words.gone_words()}</Empty>;
  return <CalendarEditor key={open} calendar={calendar} onClose={() => setOpen(null)} onMade={setOpen} />;
}

function CalendarList({ onOpen }: { onOpen: (id: string) => void }) {
  const say = useWords(strings);
  const asked = useCalendars();
  const { add } = useActions(actions, { add: () => onOpen("new") });
  return (
    <Page wide title={say.calendars()} about={say.about()} actions={<ActionButton action={add} />}>
      <Listing label={say.calendars()} asked={asked} rows={asked.data} rowKey={(one) => one.id} columns={useColumns()} onOpen={(one) => onOpen(one.id)}
        empty={<Empty icon={IconCalendarTime} title={say.empty()} action={<ActionButton action={add} variant="light" />}>{say.empty_words()}</Empty>} />
    </Page>
  );
}

function useColumns(): Shown<Calendar>[] {
  const say = useWords(strings);
  const locale = useLocale();
  const time = useNow();
  const state = (one: Calendar) => (one.open_now ? <State tone="green">{say.open()}</State> : <State tone="grey">{one.opens_at ? say.opens({ when: until(one.opens_at, time, locale) }) : say.never()}</State>);
  return [
    { name: "name", label: say.name(), cell: (one) => <Two small={one.time_zone.replaceAll("_", " ")}>{one.name}</Two> },
    { name: "now", label: say.now(), cell: state },
    { name: "hours", label: say.hours(), wide: true, cell: (one) => say.week_total({ hours: hoursName(weekMinutes(toWeek(one.week)), locale) }) },
  ];
}
