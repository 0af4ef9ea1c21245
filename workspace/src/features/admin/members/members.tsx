/** Members: who signs in, with which role, in which teams. */
import { SegmentedControl } from "@mantine/core";
import { IconUsers } from "@tabler/icons-react";
import { useState } from "react";
import type { Member } from "@/client/contract";
import { useMembers, useTeams } from "@/client/queries";
import { may, useSession } from "@/client/session";
import { useWords } from "@/lib/i18n";
import { holds } from "@/lib/text";
import { ActionButton } from "@/ui/action_button";
import { useActions } from "@/ui/actions";
import { Avatar } from "@/ui/avatar";
import { Empty } from "@/ui/empty";
import { Page } from "@/ui/page";
import { adding } from "../actions";
import { useSkills } from "../pick/skills_input";
import { strings as shared } from "@/ui/form/strings";
import { useOpen } from "@/ui/form/use_address";
import { Bar, Listing, type Shown } from "@/ui/look/listing";
import classes from "@/ui/look/look.module.css";
import { few, State, Two } from "@/ui/look/pieces";
import { permits } from "../permits";
import { useDeskPhones } from "./api";
import { MemberDrawer } from "./member_drawer";
import { strings } from "./strings";

type Held = Member["state"];
const STATES: Held[] = ["active", "invited", "deactivated"];
const actions = adding("members.invite", strings.invite, strings.group);

export default function MembersPage() {
  const say = useWords(strings);
  const asked = useMembers();
  const [open, setOpen] = useOpen();
  const [find, setFind] = useState("");
  const [state, setState] = useState<Held>("active");
  const mayInvite = may(useSession(), ...permits.invite);
  const { add } = useActions(actions, { add: () => setOpen("new"), may: mayInvite });
  const columns = useColumns();
  const count = (of: Held) => asked.data?.filter((member) => member.state === of).length ?? 0;
  const rows = asked.data?.filter((member) => member.state === state && holds(`${member.name} ${member.email}`, find)).toSorted((a, b) => (a.name || a.email).localeCompare(b.name || b.email));
  return (
    <Page wide title={say.members()} about={say.about()} actions={mayInvite && <ActionButton action={add} />}>
      <Bar find={find} onFind={setFind} label={say.find()}>
        <SegmentedControl size="xs" value={state} onChange={(next) => setState(next as Held)} aria-label={say.filter()} data={STATES.map((one) => ({ value: one, label: say[`filter_${one}`]({ count: count(one) }) }))} />
      </Bar>
      <Listing label={say.members()} asked={asked} rows={rows} rowKey={(member) => member.id} columns={columns} onOpen={(member) => setOpen(member.id)} filtered={find !== ""}
        empty={<Empty icon={IconUsers} title={say.empty()}>{say.empty_words()}</Empty>} />
      <MemberDrawer open={open} members={asked.data} onClose={() => setOpen(null)} />
    </Page>
  );
}

function useColumns(): Shown<Member>[] {
  const say = useWords(strings);
  const named = useWords(shared);
  const me = useSession().member.id;
  const teams = useTeams().data ?? [];
  const skills = useSkills().data ?? [];
  const phones = useDeskPhones().data ?? [];
  const numbersOf = (member: Member) => few(phones.filter((one) => one.member === member.id && one.extension).map((one) => one.extension), 2);
  const teamsOf = (member: Member) => few(member.teams.flatMap((id) => teams.find((team) => team.id === id)?.name ?? []));
  return [
    { name: "name", label: say.name(), cell: (member) => (
      <span className={classes.person}><Avatar name={member.name || member.email} size={30} /><Two small={member.email}>{member.id === me ? say.you({ name: member.name }) : member.name || say.unnamed()}</Two></span>
    ) },
    { name: "role", label: say.role(), cell: (member) => named[member.role]() },
    { name: "teams", label: say.teams(), wide: true, cell: (member) => teamsOf(member) || <span className={classes.quiet}>–</span> },
    { name: "skills", label: say.skills(), wide: true, cell: (member) => few(member.skills.flatMap((one) => skills.find((skill) => skill.id === one.skill)?.name ?? []), 2) || <span className={classes.quiet}>–</span> },
    { name: "extension", label: say.extensions(), wide: true, cell: (member) => <span className={numbersOf(member) ? "figures" : classes.quiet}>{numbersOf(member) || "–"}</span> },
    { name: "second_factor", label: say.second_factor(), wide: true, cell: (member) => (member.second_factor ? <State tone="green">{say.second_factor_on()}</State> : <State tone="none">{say.second_factor_off()}</State>) },
  ];
}
