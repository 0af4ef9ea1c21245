/** Triggers or automations: in the order in which they run, each opened to be changed. */
import { Button } from "@mantine/core";
import { IconBolt, IconClockPlay } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { readRules, type Rule, type RuleKind } from "@/client/rules";
import { useWords } from "@/lib/i18n";
import { ActionButton } from "@/ui/action_button";
import { useActions } from "@/ui/actions";
import { Empty } from "@/ui/empty";
import { Page } from "@/ui/page";
import { adding } from "../actions";
import { strings as shared } from "@/ui/form/strings";
import { useOpen } from "@/ui/form/use_address";
import { Late } from "@/ui/look/late";
import { Listing, Trouble, type Shown } from "@/ui/look/listing";
import { State, Two } from "@/ui/look/pieces";
import { RuleEditor } from "./editor";
import { useDrawn } from "./lists";
import { OrderButtons } from "./order";
import { strings } from "./strings";

const actions = { trigger: adding("triggers.add", strings.add_trigger, strings.triggers), automation: adding("automations.add", strings.add_automation, strings.automations) };
const icons = { trigger: IconBolt, automation: IconClockPlay };

export function RulesPage({ kind }: { kind: RuleKind }) {
  const words = useWords(shared);
  const asked = useRules(kind);
  const drawn = useDrawn(kind);
  const [open, setOpen] = useOpen();
  const rule = asked.data?.find((one) => one.id === open) ?? null;
  if (!open) return <RuleList kind={kind} onOpen={setOpen} />;
  if (drawn.error && !drawn.data) return <Page title=""><Trouble error={drawn.error} onAgain={() => void drawn.refetch()} /></Page>;
  if (asked.isPending || !drawn.data) return <Page title=""><Late lines={10} /></Page>;
  if (!rule && open !== "new") return <Empty title={words.gone()} action={<Button variant="default" onClick={() => setOpen(null)}>{words.to_list()}</Button>}>{words.gone_words()}</Empty>;
  return <RuleEditor key={open} kind={kind} rule={rule} drawn={drawn.data} onClose={() => setOpen(null)} onMade={setOpen} />;
}

const useRules = (kind: RuleKind) => useQuery({ queryKey: ["rules", kind], queryFn: () => readRules(kind), staleTime: 20_000 });

function RuleList({ kind, onOpen }: { kind: RuleKind; onOpen: (id: string) => void }) {
  const say = useWords(strings);
  const asked = useRules(kind);
  const { add } = useActions(actions[kind], { add: () => onOpen("new") });
  const title = kind === "trigger" ? say.triggers() : say.automations();
  return (
    <Page wide title={title} about={say[`${kind}_about`]()} actions={<ActionButton action={add} />}>
      <Listing label={title} asked={asked} rows={asked.data} rowKey={(one) => one.id} columns={useColumns(kind, asked.data ?? [])} onOpen={(one) => onOpen(one.id)}
        empty={<Empty icon={icons[kind]} title={say[`empty_${kind}`]()} action={<ActionButton action={add} variant="light" />}>{say[`empty_${kind}_words`]()}</Empty>} />
    </Page>
  );
}

function useColumns(kind: RuleKind, all: Rule[]): Shown<Rule>[] {
  const say = useWords(strings);
  return [
    { name: "name", label: say.name(), cell: (rule) => <Two small={rule.asks.slice(0, 3).join(" · ")}>{rule.name}</Two> },
    { name: "does", label: say.does(), wide: true, cell: (rule) => <Two small={rule.does[1]}>{rule.does[0]}</Two> },
    { name: "fired", label: say.fired(), wide: true, width: 120, cell: (rule) => <span className="figures">{say.fired_times({ n: rule.fired_7d })}</span> },
    { name: "state", label: say.state(), width: 110, cell: (rule) => <RuleState rule={rule} /> },
    { name: "order", label: say.order(), width: 90, end: true, cell: (rule) => <OrderButtons kind={kind} rule={rule} all={all} /> },
  ];
}

function RuleState({ rule }: { rule: Rule }) {
  const say = useWords(strings);
  if (rule.quieted) return <span title={rule.quieted}><State tone="amber">{say.rests()}</State></span>;
  return rule.active ? <State tone="green">{say.active()}</State> : <State tone="grey">{say.inactive()}</State>;
}
