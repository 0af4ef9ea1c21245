/** Teams: members who work together, and the queues they serve. */
import { Button } from "@mantine/core";
import { IconUsersGroup } from "@tabler/icons-react";
import type { Team } from "@/client/contract";
import { useMembers, useQueues, useTeams } from "@/client/queries";
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
import { few, Two } from "@/ui/look/pieces";
import { strings } from "./strings";
import { TeamForm } from "./team_form";

const actions = adding("teams.add", strings.add, strings.teams);

export default function TeamsPage() {
  const say = useWords(strings);
  const words = useWords(shared);
  const asked = useTeams();
  const [open, setOpen] = useOpen();
  const { add } = useActions(actions, { add: () => setOpen("new") });
  const columns = useColumns();
  const team = asked.data?.find((one) => one.id === open) ?? null;
  const close = () => setOpen(null);
  return (
    <Page wide title={say.teams()} about={say.about()} actions={<ActionButton action={add} />}>
      <Listing label={say.teams()} asked={asked} rows={asked.data?.toSorted((a, b) => a.name.localeCompare(b.name))} rowKey={(one) => one.id} columns={columns} onOpen={(one) => setOpen(one.id)}
        empty={<Empty icon={IconUsersGroup} title={say.empty()} action={<ActionButton action={add} variant="light" />}>{say.empty_words()}</Empty>} />
      <SideDrawer opened={Boolean(open && asked.data)} title={open === "new" ? say.add() : (team?.name ?? words.gone())} onClose={close}>
        {team || open === "new" ? <TeamForm key={open} team={team} onClose={close} /> : <Empty title={words.gone()} action={<Button variant="default" onClick={close}>{words.to_list()}</Button>}>{words.gone_words()}</Empty>}
      </SideDrawer>
    </Page>
  );
}

function useColumns(): Shown<Team>[] {
  const say = useWords(strings);
  const members = useMembers().data ?? [];
  const queues = useQueues().data ?? [];
  const named = (id: string) => members.find((one) => one.id === id)?.name || members.find((one) => one.id === id)?.email || id;
  return [
    { name: "name", label: say.name(), cell: (team) => <Two>{team.name}</Two> },
    { name: "members", label: say.members(), cell: (team) => <Two small={few(team.members.map(named))}>{say.count({ count: team.members.length })}</Two> },
    { name: "queues", label: say.queues(), wide: true, cell: (team) => few(queues.filter((queue) => queue.teams.includes(team.id)).map((queue) => queue.name)) || say.queues_all() },
  ];
}
