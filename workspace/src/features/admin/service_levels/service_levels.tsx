/** Service levels in the order in which they are tried; and one opened to be changed. */
import { Button } from "@mantine/core";
import { IconAlarm } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { readCalendars, readServiceLevels, useClocks, type ServiceLevel } from "@/client/service_levels";
import { useLocale, useWords } from "@/lib/i18n";
import { ActionButton } from "@/ui/action_button";
import { useActions } from "@/ui/actions";
import { Empty } from "@/ui/empty";
import { Page } from "@/ui/page";
import { adding } from "../actions";
import { strings as shared } from "@/ui/form/strings";
import { useOpen } from "@/ui/form/use_address";
import { Late } from "@/ui/look/late";
import { Listing, Trouble, type Shown } from "@/ui/look/listing";
import { Two } from "@/ui/look/pieces";
import { useDrawn } from "../rules/lists";
import { ServiceLevelEditor } from "./editor";
import { writeLength } from "./lengths";
import { OrderButtons } from "./order";
import { strings } from "./strings";

const actions = adding("service-levels.add", strings.add, strings.levels);
const useLevels = () => useQuery({ queryKey: ["service-levels"], queryFn: readServiceLevels, staleTime: 20_000 });

export default function ServiceLevelsPage() {
  const words = useWords(shared);
  const asked = useLevels();
  const drawn = useDrawn("service_level");
  const [open, setOpen] = useOpen();
  const level = asked.data?.find((one) => one.id === open) ?? null;
  if (!open) return <LevelList onOpen={setOpen} />;
  if (drawn.error && !drawn.data) return <Page title=""><Trouble error={drawn.error} onAgain={() => void drawn.refetch()} /></Page>;
  if (asked.isPending || !drawn.data) return <Page title=""><Late lines={10} /></Page>;
  if (!level && open !== "new") return <Empty title={words.gone()} action={<Button variant="default" onClick={() => setOpen(null)}>{words.to_list()}</Button>}>{words.gone_words()}</Empty>;
  return <ServiceLevelEditor key={open} level={level} drawn={drawn.data} onClose={() => setOpen(null)} onMade={setOpen} />;
}

function LevelList({ onOpen }: { onOpen: (id: string) => void }) {
  const say = useWords(strings);
  const asked = useLevels();
  const { add } = useActions(actions, { add: () => onOpen("new") });
  return (
    <Page wide title={say.levels()} about={say.about()} actions={<ActionButton action={add} />}>
      <Listing label={say.levels()} asked={asked} rows={asked.data} rowKey={(one) => one.id} columns={useColumns(asked.data ?? [])} onOpen={(one) => onOpen(one.id)}
        empty={<Empty icon={IconAlarm} title={say.empty()} action={<ActionButton action={add} variant="light" />}>{say.empty_words()}</Empty>} />
    </Page>
  );
}

function useColumns(all: ServiceLevel[]): Shown<ServiceLevel>[] {
  const say = useWords(strings);
  const day = useLocale() === "fr" ? "j" : "d";
  const calendars = useQuery({ queryKey: ["calendars"], queryFn: readCalendars, staleTime: 60_000 }).data ?? [];
  const clocks = useClocks();
  const promised = (level: ServiceLevel) => clocks.flatMap(({ metric, label }) => {
    const held = Object.values(level.targets[metric] ?? {});
    return held.length ? [`${label} ${[...new Set([Math.min(...held), Math.max(...held)])].map((one) => writeLength(one, day)).join(" – ")}`] : [];
  });
  return [
    { name: "name", label: say.name(), cell: (level) => <Two small={promised(level).slice(0, 2).join(" · ")}>{level.name}</Two> },
    { name: "calendar", label: say.calendar(), wide: true, width: 200, cell: (level) => calendars.find((one) => one.id === level.calendar)?.name ?? say.day_and_night() },
    { name: "order", label: say.order(), width: 90, end: true, cell: (level) => <OrderButtons level={level} all={all} /> },
  ];
}
