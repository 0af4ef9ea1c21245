/** Flows: what goes through them and how they stand; and one flow opened. */
import { Button, TextInput } from "@mantine/core";
import { IconRouteAltLeft } from "@tabler/icons-react";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { may, useSession } from "@/client/session";
import { useWords } from "@/lib/i18n";
import { ActionButton } from "@/ui/action_button";
import { useActions } from "@/ui/actions";
import { Empty } from "@/ui/empty";
import { DrawerForm, SideDrawer } from "@/ui/form/drawer";
import { strings as shared } from "@/ui/form/strings";
import { useForm } from "@/ui/form/use_form";
import { useOpen } from "@/ui/form/use_address";
import { Late } from "@/ui/look/late";
import { Listing, Trouble, type Shown } from "@/ui/look/listing";
import { few, State, Two } from "@/ui/look/pieces";
import { tell } from "@/ui/notices";
import { Page } from "@/ui/page";
import { adding } from "../actions";
import { makeFlow, readFlow, readFlows, type Flow, type FlowRow } from "./api";
import { FlowEditor } from "./editor";
import { useKnown } from "./lists";
import { strings } from "./strings";

const actions = adding("flows.add", strings.add, strings.flows);

export default function FlowsPage() {
  const [open, setOpen] = useOpen();
  if (open && open !== "new") return <OneFlow key={open} id={open} onClose={() => setOpen(null)} />;
  return <FlowList isNew={open === "new"} onOpen={setOpen} />;
}

function OneFlow({ id, onClose }: { id: string; onClose: () => void }) {
  const words = useWords(shared);
  const asked = useQuery({ queryKey: ["flow", id], queryFn: () => readFlow(id), staleTime: Infinity });
  const known = useKnown();
  if (asked.error) return <Empty title={words.gone()} action={<Button variant="default" onClick={onClose}>{words.to_list()}</Button>}>{words.gone_words()}</Empty>;
  if (known.error) return <Page title=""><Trouble error={known.error} onAgain={() => void known.refetch()} /></Page>;
  if (!asked.data || !known.data) return <Page title=""><Late lines={10} /></Page>;
  return <FlowEditor flow={asked.data} known={known.data} onClose={onClose} />;
}

function FlowList({ isNew, onOpen }: { isNew: boolean; onOpen: (id: string | null) => void }) {
  const say = useWords(strings);
  const asked = useQuery({ queryKey: ["flows"], queryFn: readFlows, staleTime: 20_000 });
  const manages = may(useSession(), "flow.manage");
  const { add } = useActions(actions, { add: () => onOpen("new"), may: manages });
  return (
    <Page wide title={say.flows()} about={say.about()} actions={<ActionButton action={add} />}>
      <Listing label={say.flows()} asked={asked} rows={asked.data} rowKey={(one) => one.id} columns={useColumns()} onOpen={(one) => onOpen(one.id)}
        empty={<Empty icon={IconRouteAltLeft} title={say.empty()} action={<ActionButton action={add} variant="light" />}>{say.empty_words()}</Empty>} />
      <SideDrawer opened={isNew && manages} title={say.add()} onClose={() => onOpen(null)}><NewFlow onClose={() => onOpen(null)} onMade={onOpen} /></SideDrawer>
    </Page>
  );
}

function NewFlow({ onClose, onMade }: { onClose: () => void; onMade: (id: string) => void }) {
  const say = useWords(strings);
  const words = useWords(shared);
  const queries = useQueryClient();
  const form = useForm<{ name: string }, Flow>({
    start: { name: "" },
    check: ({ name }) => (name.trim() ? {} : { name: words.required() }),
    save: ({ name }) => makeFlow(name),
    done: async (made) => { tell(say.made(), made.name); await queries.invalidateQueries({ queryKey: ["flows"] }); onMade(made.id); },
  });
  return <DrawerForm form={form} onClose={onClose} verb={say.add()} always><TextInput data-autofocus label={say.name()} value={form.values.name} error={form.wrong("name")} onChange={(event) => form.set({ name: event.currentTarget.value })} /></DrawerForm>;
}

function useColumns(): Shown<FlowRow>[] {
  const say = useWords(strings);
  return [
    { name: "name", label: say.name(), cell: (flow) => <Two>{flow.name}</Two> },
    { name: "places", label: say.placed_at(), wide: true, cell: (flow) => few(flow.places, 2) || say.nowhere() },
    { name: "runs", label: say.runs(), wide: true, width: 140, cell: (flow) => <span className="figures">{flow.runs_7d}</span> },
    { name: "state", label: say.state(), width: 220, cell: (flow) => <FlowState flow={flow} /> },
  ];
}

function FlowState({ flow }: { flow: FlowRow }) {
  const say = useWords(strings);
  if (flow.quieted) return <span title={flow.quieted}><State tone="amber">{say.rests()}</State></span>;
  if (!flow.version) return <State tone="grey">{say.draft_only()}</State>;
  return <State tone={flow.changed ? "blue" : "green"}>{flow.changed ? say.changed({ n: flow.version }) : say.live({ n: flow.version })}</State>;
}
