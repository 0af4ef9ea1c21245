/** The numbers and names texts leave by, and how far the registration of each is. */
import { Alert, Button } from "@mantine/core";
import { IconAlertTriangle, IconMessage2Share } from "@tabler/icons-react";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { readSenders, readTrades, type TextSender } from "@/client/texts";
import { useWords } from "@/lib/i18n";
import { ActionButton } from "@/ui/action_button";
import { useActions } from "@/ui/actions";
import { Empty } from "@/ui/empty";
import { Page } from "@/ui/page";
import { adding } from "../actions";
import { SideDrawer } from "@/ui/form/drawer";
import { strings as shared } from "@/ui/form/strings";
import { useOpen } from "@/ui/form/use_address";
import { Listing, type Shown } from "@/ui/look/listing";
import { State, Two } from "@/ui/look/pieces";
import { SenderForm } from "./sender_form";
import { Standing } from "./standing";
import { strings } from "./strings";

const actions = adding("text_senders.add", strings.add, strings.senders);
export const TONES = { draft: "grey", submitted: "amber", registered: "green", rejected: "red", suspended: "red" } as const;

export default function TextSendersPage() {
  const say = useWords(strings);
  const words = useWords(shared);
  const queries = useQueryClient();
  const asked = useQuery({ queryKey: ["text-senders"], queryFn: readSenders });
  const [open, setOpen] = useOpen();
  const { add } = useActions(actions, { add: () => setOpen("new") });
  const sender = asked.data?.find((one) => one.id === open) ?? null;
  const close = () => setOpen(null);
  const refresh = () => queries.invalidateQueries({ queryKey: ["text-senders"] });
  return (
    <Page title={say.senders()} about={say.about()} actions={<ActionButton action={add} />}>
      <Trades />
      <Listing label={say.senders()} asked={asked} rows={asked.data} rowKey={(one) => one.id} columns={useColumns()} onOpen={(one) => setOpen(one.id)}
        empty={<Empty icon={IconMessage2Share} title={say.empty()} action={<ActionButton action={add} variant="light" />}>{say.empty_words()}</Empty>} />
      <SideDrawer opened={Boolean(open && asked.data)} title={open === "new" ? say.add() : (sender?.name ?? words.gone())} onClose={close} size={560}>
        {open === "new" && <SenderForm sender={null} onDone={async (made) => { await refresh(); setOpen(made.id); }} onClose={close} />}
        {sender && <Standing key={`${sender.id}.${sender.state}`} sender={sender} onChange={refresh} onClose={close} />}
        {open !== "new" && !sender && <Empty title={words.gone()} action={<Button variant="default" onClick={close}>{words.to_list()}</Button>}>{words.gone_words()}</Empty>}
      </SideDrawer>
    </Page>
  );
}

/** Goods because of which nothing may be texted, or about which somebody looks. */
function Trades() {
  const found = useQuery({ queryKey: ["text-trades"], queryFn: readTrades }).data ?? [];
  return found.filter((one) => one.state !== "cleared").map((one) => <Alert key={one.goods} mb="md" color={one.state === "flagged" ? "red" : "yellow"} icon={<IconAlertTriangle size={18} stroke={1.75} />}>{one.words}</Alert>);
}

function useColumns(): Shown<TextSender>[] {
  const say = useWords(strings);
  return [
    { name: "name", label: say.name(), cell: (one) => <Two small={one.number}>{one.name}</Two> },
    { name: "kind", label: say.kind(), width: 170, cell: (one) => say[one.kind]() },
    { name: "country", label: say.country(), width: 110, cell: (one) => [one.country, ...one.countries].join(", ") },
    { name: "state", label: say.state(), cell: (one) => <State tone={TONES[one.state]}>{one.words}</State> },
  ];
}
