/** Macros: made and changed beside the list. */
import { Button } from "@mantine/core";
import { IconWand } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useTeams } from "@/client/queries";
import { readMacros, type Macro } from "@/client/rules";
import { useWords } from "@/lib/i18n";
import { ActionButton } from "@/ui/action_button";
import { useActions } from "@/ui/actions";
import { Empty } from "@/ui/empty";
import { Page } from "@/ui/page";
import { adding } from "../actions";
import { SideDrawer } from "@/ui/form/drawer";
import { strings as shared } from "@/ui/form/strings";
import { useOpen } from "@/ui/form/use_address";
import { Late } from "@/ui/look/late";
import { Listing, Trouble, type Shown } from "@/ui/look/listing";
import { Two } from "@/ui/look/pieces";
import { useDrawn } from "../rules/lists";
import { MacroForm } from "./macro_form";
import { strings } from "./strings";

const actions = adding("macros.add", strings.add, strings.macros);

export default function MacrosPage() {
  const say = useWords(strings);
  const words = useWords(shared);
  const asked = useQuery({ queryKey: ["macros"], queryFn: readMacros, staleTime: 20_000 });
  const drawn = useDrawn("macro");
  const [open, setOpen] = useOpen();
  const { add } = useActions(actions, { add: () => setOpen("new") });
  const columns = useColumns();
  const macro = asked.data?.find((one) => one.id === open) ?? null;
  const close = () => setOpen(null);
  const form = () => {
    if (drawn.error && !drawn.data) return <Trouble error={drawn.error} onAgain={() => void drawn.refetch()} />;
    if (!drawn.data) return <Late lines={6} />;
    if (!macro && open !== "new") return <Empty title={words.gone()} action={<Button variant="default" onClick={close}>{words.to_list()}</Button>}>{words.gone_words()}</Empty>;
    return <MacroForm key={open} macro={macro} drawn={drawn.data} onClose={close} />;
  };
  return (
    <Page wide title={say.macros()} about={say.about()} actions={<ActionButton action={add} />}>
      <Listing label={say.macros()} asked={asked} rows={asked.data} rowKey={(one) => one.id} columns={columns} onOpen={(one) => setOpen(one.id)}
        empty={<Empty icon={IconWand} title={say.empty()} action={<ActionButton action={add} variant="light" />}>{say.empty_words()}</Empty>} />
      <SideDrawer opened={Boolean(open && asked.data)} title={open === "new" ? say.add() : (macro?.name ?? words.gone())} onClose={close} size={680}>{form()}</SideDrawer>
    </Page>
  );
}

function useColumns(): Shown<Macro>[] {
  const say = useWords(strings);
  const teams = useTeams().data ?? [];
  const scope = (macro: Macro) => {
    if (macro.scope === "everyone") return say.everyone();
    if (macro.scope === "mine") return say.mine();
    return teams.find((team) => `team:${team.id}` === macro.scope)?.name ?? macro.scope;
  };
  return [
    { name: "name", label: say.name(), cell: (macro) => <Two>{macro.name}</Two> },
    { name: "does", label: say.does(), wide: true, cell: (macro) => <Two small={macro.does.slice(1, 3).join(" · ")}>{macro.does[0]}</Two> },
    { name: "scope", label: say.scope(), wide: true, width: 160, cell: scope },
  ];
}
