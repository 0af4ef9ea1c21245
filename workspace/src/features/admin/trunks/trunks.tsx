/** The account's trunks: whether each is up, since when, and which numbers go by it. */
import { Button } from "@mantine/core";
import { IconRouteAltLeft } from "@tabler/icons-react";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { readTrunks, type Trunk } from "@/client/telephony";
import { useLocale, useWords } from "@/lib/i18n";
import { shortDate } from "@/lib/time";
import { ActionButton } from "@/ui/action_button";
import { useActions } from "@/ui/actions";
import { Empty } from "@/ui/empty";
import { Page } from "@/ui/page";
import { adding } from "../actions";
import { SideDrawer } from "@/ui/form/drawer";
import { strings as shared } from "@/ui/form/strings";
import { useOpen } from "@/ui/form/use_address";
import { Listing, type Shown } from "@/ui/look/listing";
import { few, State, Two } from "@/ui/look/pieces";
import { Standing } from "./standing";
import { strings } from "./strings";
import { TrunkForm } from "./trunk_form";

const actions = adding("trunks.add", strings.add, strings.trunks);
export const TONES = { up: "green", down: "red", untried: "grey", paused: "amber" } as const;

export default function TrunksPage() {
  const say = useWords(strings);
  const words = useWords(shared);
  const queries = useQueryClient();
  const asked = useQuery({ queryKey: ["trunks"], queryFn: readTrunks, refetchInterval: 10_000 });
  const [open, setOpen] = useOpen();
  const { add } = useActions(actions, { add: () => setOpen("new") });
  const trunk = asked.data?.find((one) => one.id === open) ?? null;
  const close = () => setOpen(null);
  const refresh = () => queries.invalidateQueries({ queryKey: ["trunks"] });
  return (
    <Page title={say.trunks()} about={say.about()} actions={<ActionButton action={add} />}>
      <Listing label={say.trunks()} asked={asked} rows={asked.data} rowKey={(one) => one.id} columns={useColumns()} onOpen={(one) => setOpen(one.id)}
        empty={<Empty icon={IconRouteAltLeft} title={say.empty()} action={<ActionButton action={add} variant="light" />}>{say.empty_words()}</Empty>} />
      <SideDrawer opened={Boolean(open && asked.data)} title={open === "new" ? say.add() : (trunk?.setup.name ?? words.gone())} onClose={close} size={600}>
        {open === "new" && <TrunkForm trunk={null} onDone={async (made) => { await refresh(); setOpen(made.id); }} onClose={close} />}
        {trunk && <TrunkForm key={trunk.id} trunk={trunk} onDone={refresh} onClose={close}><Standing trunk={trunk} onChange={refresh} onClose={close} /></TrunkForm>}
        {open !== "new" && !trunk && <Empty title={words.gone()} action={<Button variant="default" onClick={close}>{words.to_list()}</Button>}>{words.gone_words()}</Empty>}
      </SideDrawer>
    </Page>
  );
}

function useColumns(): Shown<Trunk>[] {
  const say = useWords(strings);
  const locale = useLocale();
  const stands = (one: Trunk) => (one.since && (one.state === "up" || one.state === "down") ? say.since({ state: say[one.state](), when: shortDate(one.since, locale) }) : say[one.state]());
  return [
    { name: "name", label: say.name(), cell: (one) => <Two small={one.setup.provider || say[one.kind]()}>{one.setup.name}</Two> },
    { name: "state", label: say.state(), cell: (one) => <State tone={TONES[one.state]}>{stands(one)}</State> },
    { name: "numbers", label: say.numbers(), wide: true, cell: (one) => (one.numbers.length ? few(one.numbers, 2) : say.no_numbers()) },
  ];
}
