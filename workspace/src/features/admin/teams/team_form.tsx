/** One team: its name and who is in it. */
import { MultiSelect, TextInput } from "@mantine/core";
import type { Team } from "@/client/contract";
import { useMembers } from "@/client/queries";
import { useWords } from "@/lib/i18n";
import { tell } from "@/ui/notices";
import { changes } from "@/ui/form/changes";
import { DrawerForm } from "@/ui/form/drawer";
import { strings as shared } from "@/ui/form/strings";
import { useForm } from "@/ui/form/use_form";
import { RemoveButton } from "@/ui/look/remove_button";
import { useList } from "../use_list";
import { strings } from "./strings";

type NewTeam = Omit<Team, "id">;
const NEW: NewTeam = { name: "", members: [] };

export function TeamForm({ team, onClose }: { team: Team | null; onClose: () => void }) {
  const say = useWords(strings);
  const words = useWords(shared);
  const members = (useMembers().data ?? []).filter((one) => one.state !== "deactivated" || team?.members.includes(one.id));
  const list = useList("/v1/teams", "teams", ["members"]);
  const first: NewTeam = team ? { name: team.name, members: team.members } : NEW;
  const form = useForm<NewTeam, Team>({
    start: first,
    check: ({ name }) => (name.trim() ? {} : { name: words.required() }),
    save: (values) => { const wanted = { ...values, name: values.name.trim() }; return team ? list.change(team.id, changes(first, wanted)) : list.add(wanted); },
    done: (_answer, { name }) => { tell(words.saved(), name); onClose(); },
  });
  const { values, set, wrong } = form;
  const remove = team && (
    <RemoveButton title={say.remove_title({ name: team.name })} verb={say.remove()} onYes={async () => { await list.remove(team.id); onClose(); }}>{say.remove_words()}</RemoveButton>
  );
  return (
    <DrawerForm form={form} onClose={onClose} aside={remove} verb={team ? undefined : say.add()} always={!team}>
      <TextInput data-autofocus label={say.name()} value={values.name} error={wrong("name")} onChange={(event) => set({ name: event.currentTarget.value })} />
      <MultiSelect label={say.members()} data={members.map((one) => ({ value: one.id, label: one.name || one.email }))} value={values.members} onChange={(chosen) => set({ members: chosen })} searchable hidePickedOptions error={wrong("members")} maxDropdownHeight={280} placeholder={values.members.length ? undefined : words.choose()} />
    </DrawerForm>
  );
}
