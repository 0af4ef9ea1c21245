/** Queues: what is open now, who serves it; and one queue opened. */
import { Button } from "@mantine/core";
import { IconStack2 } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import type { Queue } from "@/client/contract";
import { all, useQueues, useTeams } from "@/client/queries";
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
import { few, State, Two } from "@/ui/look/pieces";
import { QueueEditor } from "./editor";
import { toWeek, weekMinutes } from "./hours";
import { useStrategies } from "./strategies";
import { strings } from "./strings";
import { hoursName } from "./words";

const actions = adding("queues.add", strings.add, strings.queues);

export default function QueuesPage() {
  const words = useWords(shared);
  const asked = useQueues();
  const [open, setOpen] = useOpen();
  const queue = asked.data?.find((one) => one.id === open) ?? null;
  if (!open) return <QueueList onOpen={setOpen} />;
  if (asked.isPending) return <Page title=""><Late lines={10} /></Page>;
  if (!queue && open !== "new") return <Empty title={words.gone()} action={<Button variant="default" onClick={() => setOpen(null)}>{words.to_list()}</Button>}>{words.gone_words()}</Empty>;
  return <QueueEditor key={open} queue={queue} onClose={() => setOpen(null)} onMade={setOpen} />;
}

function QueueList({ onOpen }: { onOpen: (id: string) => void }) {
  const say = useWords(strings);
  const asked = useQueuesNow();
  const { add } = useActions(actions, { add: () => onOpen("new") });
  return (
    <Page wide title={say.queues()} about={say.about()} actions={<ActionButton action={add} />}>
      <Listing label={say.queues()} asked={asked} rows={asked.data?.toSorted((a, b) => a.name.localeCompare(b.name))} rowKey={(one) => one.id} columns={useColumns()} onOpen={(one) => onOpen(one.id)}
        empty={<Empty icon={IconStack2} title={say.empty()} action={<ActionButton action={add} variant="light" />}>{say.empty_words()}</Empty>} />
    </Page>
  );
}

/** Whether a queue is open changes by itself, so it is asked again each minute. */
const useQueuesNow = () => useQuery({ queryKey: ["queues"], queryFn: () => all("/v1/queues"), staleTime: 20_000, refetchInterval: 60_000 });

function useColumns(): Shown<Queue>[] {
  const say = useWords(strings);
  const locale = useLocale();
  const time = useNow();
  const teams = useTeams().data ?? [];
  const strategies = useStrategies();
  const state = (queue: Queue) => {
    if (queue.open_now) return <State tone="green">{say.open()}</State>;
    return <State tone="grey">{queue.opens_at ? say.opens({ when: until(queue.opens_at, time, locale) }) : say.never()}</State>;
  };
  return [
    { name: "name", label: say.name(), cell: (queue) => <Two small={queue.time_zone.replaceAll("_", " ")}>{queue.name}</Two> },
    { name: "now", label: say.now(), cell: state },
    { name: "hours", label: say.hours(), wide: true, cell: (queue) => say.week_total({ hours: hoursName(weekMinutes(toWeek(queue.week)), locale) }) },
    { name: "teams", label: say.served(), wide: true, cell: (queue) => few(queue.teams.flatMap((id) => teams.find((team) => team.id === id)?.name ?? []), 2) || say.everybody() },
    { name: "strategy", label: say.strategy(), wide: true, cell: (queue) => strategies.find((one) => one.name === queue.strategy)?.label ?? queue.strategy },
  ];
}
