/** One member: name, role, teams, skills, capacity; and the way out. */
import { NumberInput, TextInput } from "@mantine/core";
import type { Member } from "@/client/contract";
import { usePresences } from "@/client/queries";
import { may, useSession } from "@/client/session";
import { useWords } from "@/lib/i18n";
import { tell } from "@/ui/notices";
import { DrawerForm } from "@/ui/form/drawer";
import { TeamsSelect } from "../pick/pickers";
import { SkillsInput } from "../pick/skills_input";
import { strings as shared } from "@/ui/form/strings";
import { useForm } from "@/ui/form/use_form";
import { Late } from "@/ui/look/late";
import { permits } from "../permits";
import { saveMember, useDeskPhones, useMembersChanged, type DeskPhone } from "./api";
import { difference, valuesOf, type MemberValues } from "./diff";
import { NewLink, type Link } from "./new_link";
import { RoleSelect } from "./role_select";
import { StateButtons } from "./state_buttons";
import { strings } from "./strings";

interface Props { member: Member; onClose: () => void; onLink: (made: Link) => void }

export function MemberForm(props: Props) {
  const presences = usePresences();
  const phones = useDeskPhones();
  if (presences.isPending || phones.isPending) return <div style={{ padding: 24 }}><Late lines={8} /></div>;
  const capacity = presences.data?.find((one) => one.member.id === props.member.id)?.capacity.webchat ?? null;
  return <Fields {...props} capacity={capacity} phones={phones.data?.filter((one) => one.member === props.member.id) ?? []} />;
}

function Fields({ member, capacity, phones, onClose, onLink }: Props & { capacity: number | null; phones: DeskPhone[] }) {
  const say = useWords(strings);
  const words = useWords(shared);
  const session = useSession();
  const changed = useMembersChanged();
  const first = valuesOf(member, capacity, phones);
  const form = useForm<MemberValues, void>({
    start: first,
    check: ({ name }) => (member.state !== "invited" && !name.trim() ? { name: words.required() } : {}),
    save: (values) => saveMember(member.id, difference(first, values)),
    done: async () => { tell(words.saved(), member.name); onClose(); await changed(); },
  });
  const { values, set, wrong } = form;
  const isSelf = member.id === session.member.id;
  const mayManage = may(session, ...permits.invite);
  const mayRole = mayManage && !isSelf && (member.role !== "owner" || session.member.role === "owner");
  return (
    <DrawerForm form={form} onClose={onClose} aside={!isSelf && mayManage && <StateButtons member={member} onClose={onClose} />}>
      {mayManage && member.state === "invited" && <NewLink member={member} onMade={onLink} />}
      <TextInput label={say.name()} disabled={!mayManage} maxLength={200} value={values.name} error={wrong("name")} onChange={(event) => set({ name: event.currentTarget.value })} />
      <TextInput label={say.email()} value={member.email} readOnly variant="unstyled" />
      <RoleSelect value={values.role} onChange={(role) => set({ role })} asOwner={session.member.role === "owner"} disabled={!mayRole} error={wrong("role")} description={!mayManage ? say.role_others() : isSelf ? say.self() : mayRole ? undefined : say.owners_only()} />
      <TeamsSelect disabled={!mayManage} value={values.teams} onChange={(teams) => set({ teams })} error={wrong("teams")} />
      {may(session, ...permits.skills) && <SkillsInput label={say.skills()} about={say.skills_about()} value={values.skills} onChange={(skills) => set({ skills })} error={wrong("skills")} />}
      {may(session, ...permits.skills) && <NumberInput label={say.capacity()} description={say.capacity_about()} min={0} max={20} clampBehavior="strict" allowDecimal={false} value={values.capacity ?? ""} error={wrong("capacity")} onChange={(capacity) => set({ capacity: capacity === "" ? null : Number(capacity) })} />}
      {mayManage && phones.map(({ line, name, extension }) => <TextInput key={line} label={say.extension({ name })} description={say.extension_about()} inputMode="numeric" autoComplete="off" maxLength={4} value={values.extension[line] ?? ""} error={values.extension[line] === extension ? undefined : wrong("extension")} onChange={(event) => set({ extension: { ...values.extension, [line]: event.currentTarget.value } })} />)}
      {mayManage && !isSelf && member.state === "active" && <NewLink member={member} onMade={onLink} />}
    </DrawerForm>
  );
}
