/** The account's telephone numbers: how each stands, what it lacks, and by which trunk it comes. */
import { Button, Group, Select } from "@mantine/core";
import { IconPhone, IconShoppingCart } from "@tabler/icons-react";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { readNumbers, type PhoneNumber } from "@/client/telephony";
import { may, useSession } from "@/client/session";
import { useWords } from "@/lib/i18n";
import { ActionButton } from "@/ui/action_button";
import { useActions } from "@/ui/actions";
import { Empty } from "@/ui/empty";
import { Page } from "@/ui/page";
import { adding } from "../actions";
import { SideDrawer } from "@/ui/form/drawer";
import { strings as shared } from "@/ui/form/strings";
import { useAddress } from "@/ui/form/use_address";
import { Bar, Listing, type Shown } from "@/ui/look/listing";
import { State, Two } from "@/ui/look/pieces";
import { Buy } from "./buy";
import { usePlaces, useTrunks } from "./choices";
import { Detail } from "./detail";
import { NewNumber } from "./new_number";
import { PapersOf } from "./papers";
import { strings } from "./strings";

const actions = adding("numbers.add", strings.add, strings.numbers);
export const TONES = { ordered: "blue", documents: "amber", active: "green", porting_in: "blue", porting_out: "blue", suspended: "red", released: "grey" } as const;
const STATES = ["active", "documents", "ordered", "porting_in", "porting_out", "suspended"] as const;

export default function NumbersPage() {
  const say = useWords(strings);
  const queries = useQueryClient();
  const [{ open = null, find = "", state = "", papers = "" }, set] = useAddress();
  const gone = state === "released";
  const asked = useQuery({ queryKey: ["numbers", gone], queryFn: () => readNumbers(gone), refetchInterval: ({ state }) => (state.data?.some((one) => one.fallback?.state === "waiting") ? 5_000 : false) });
  const { add } = useActions(actions, { add: () => set({ open: "new" }), may: may(useSession(), "number.manage") });
  const buys = may(useSession(), "number.buy");
  const rows = asked.data?.filter((one) => (!state || one.state === state) && `${one.number} ${one.name}`.toLowerCase().includes(find.toLowerCase()));
  const refresh = () => queries.invalidateQueries({ queryKey: ["numbers"] });
  const states = [{ value: "", label: say.every_state() }, ...STATES.map((one) => ({ value: one, label: say[one]() })), { value: "released", label: say.given_back() }];
  return (
    <Page title={say.numbers()} about={say.about()} actions={<Group gap={8}>{buys && <Button variant="default" leftSection={<IconShoppingCart size={16} stroke={1.75} />} onClick={() => set({ open: "buy" })}>{say.buy()}</Button>}<ActionButton action={add} /></Group>}>
      <Bar find={find} onFind={(text) => set({ find: text }, true)} label={say.find()}><Select size="xs" aria-label={say.state()} data={states} value={state} allowDeselect={false} onChange={(next) => set({ state: next ?? "" }, true)} /></Bar>
      <Listing label={say.numbers()} asked={asked} rows={rows} filtered={Boolean(find || state)} rowKey={(one) => one.id} columns={useColumns()} onOpen={(one) => set({ open: one.id })}
        empty={<Empty icon={IconPhone} title={say.empty()} action={<ActionButton action={add} variant="light" />}>{say.empty_words()}</Empty>} />
      <Side open={open} papers={papers} rows={asked.data} onOpen={(id) => set({ open: id ?? undefined, papers: undefined })} onPapers={(which) => set({ papers: which })} onChange={refresh} />
    </Page>
  );
}

function Side({ open, papers, rows, onOpen, onPapers, onChange }: { open: string | null; papers: string; rows: PhoneNumber[] | undefined; onOpen: (id: string | null) => void; onPapers: (which: string) => void; onChange: () => Promise<unknown> }) {
  const say = useWords(strings);
  const words = useWords(shared);
  const places = usePlaces();
  const number = rows?.find((one) => one.id === open) ?? null;
  const close = () => onOpen(null);
  const made = async (one: PhoneNumber) => { await onChange(); onOpen(one.id); };
  const title = open === "new" ? say.add() : open === "buy" ? say.buy() : papers && number ? say.papers({ country: places.of(number.country) ?? number.country }) : (number?.number ?? words.gone());
  return (
    <SideDrawer opened={Boolean(open && rows)} title={title} onClose={close} size={600}>
      {open === "new" && <NewNumber onDone={made} onClose={close} />}
      {open === "buy" && <Buy onDone={made} />}
      {number && papers && <PapersOf country={number.country} kind={number.kind} onChange={onChange} onBack={() => onPapers("")} />}
      {number && !papers && <Detail key={`${number.id}.${number.state}`} number={number} onChange={onChange} onClose={close} onPapers={() => onPapers("1")} />}
      {open && open !== "new" && open !== "buy" && !number && <Empty title={words.gone()} action={<Button variant="default" onClick={close}>{words.to_list()}</Button>}>{words.gone_words()}</Empty>}
    </SideDrawer>
  );
}

function useColumns(): Shown<PhoneNumber>[] {
  const say = useWords(strings);
  const trunks = useTrunks();
  const places = usePlaces();
  return [
    { name: "number", label: say.number(), width: 165, cell: (one) => <Two small={one.name}>{one.number}</Two> },
    { name: "kind", label: say.kind(), width: 130, wide: true, cell: (one) => <Two small={say[one.kind]()}>{places.of(one.country) ?? one.country}</Two> },
    { name: "trunk", label: say.trunk(), width: 125, wide: true, cell: (one) => <Two>{trunks.find((trunk) => trunk.id === one.trunk)?.setup.name ?? say.no_trunk()}</Two> },
    { name: "proof", label: say.proof_short(), width: 120, wide: true, cell: (one) => <State tone={one.proven ? "green" : "grey"}>{one.proven ? say.proven() : say.unproven()}</State> },
    { name: "state", label: say.state(), cell: (one) => <State tone={one.idle_since ? "amber" : TONES[one.state]}>{one.idle_since ? say.idle() : say[one.state]()}</State> },
  ];
}
