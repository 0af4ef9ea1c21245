/** Skills: a short list, with who has each and which queues need it. */
import { TextInput } from "@mantine/core";
import { IconSchool } from "@tabler/icons-react";
import type { Skill } from "@/client/contract";
import { useMembers, useQueues } from "@/client/queries";
import { useWords } from "@/lib/i18n";
import { fold } from "@/lib/text";
import { Empty } from "@/ui/empty";
import { Page } from "@/ui/page";
import { useSkills } from "../pick/skills_input";
import { FormTrouble } from "@/ui/form/drawer";
import { useForm } from "@/ui/form/use_form";
import { AddLine } from "@/ui/look/add_line";
import { Listing, type Shown } from "@/ui/look/listing";
import { few, Two } from "@/ui/look/pieces";
import { RemoveButton } from "@/ui/look/remove_button";
import { useList } from "../use_list";
import { strings } from "./strings";

export default function SkillsPage() {
  const say = useWords(strings);
  const asked = useSkills();
  const list = useList("/v1/skills", "skills", ["members", "queues"]);
  const form = useForm({
    start: { name: "" },
    check: ({ name }) => (asked.data?.some((one) => fold(one.name) === fold(name.trim())) ? { name: say.exists() } : {}),
    save: ({ name }: { name: string }) => list.add({ name: name.trim() }),
    done: () => { form.set({ name: "" }); },
  });
  return (
    <Page title={say.skills()} about={say.skills_about()}>
      <AddLine label={say.skill_new()} verb={say.add()} saving={form.saving} disabled={!form.values.name.trim()} onSubmit={form.submit}>
        <TextInput aria-label={say.skill_new()} placeholder={say.skill_new()} value={form.values.name} error={form.wrong("name")} onChange={(event) => form.set({ name: event.currentTarget.value })} />
      </AddLine>
      <FormTrouble form={form} />
      <Listing label={say.skills()} asked={asked} rows={asked.data?.toSorted((a, b) => a.name.localeCompare(b.name))} rowKey={(one) => one.id} columns={useColumns(list.remove)}
        empty={<Empty icon={IconSchool} title={say.skills_empty()}>{say.skills_empty_words()}</Empty>} />
    </Page>
  );
}

function useColumns(onRemove: (id: string) => Promise<unknown>): Shown<Skill>[] {
  const say = useWords(strings);
  const members = useMembers().data ?? [];
  const queues = useQueues().data ?? [];
  const who = (skill: Skill) => members.flatMap((member) => { const has = member.skills.find((one) => one.skill === skill.id); return has ? [`${member.name} (${has.level})`] : []; });
  const needing = (skill: Skill) => queues.flatMap((queue) => { const asks = queue.skills.find((one) => one.skill === skill.id); return asks ? [`${queue.name} (${asks.level})`] : []; });
  return [
    { name: "name", label: say.skill(), cell: (skill) => <Two>{skill.name}</Two> },
    { name: "who", label: say.who(), wide: true, cell: (skill) => few(who(skill), 2) || say.nobody() },
    { name: "needed", label: say.needed(), wide: true, cell: (skill) => few(needing(skill), 2) || say.none() },
    { name: "remove", label: "", width: 44, end: true, cell: (skill) => <RemoveButton icon title={say.remove_title({ name: skill.name })} verb={say.remove()} onYes={() => onRemove(skill.id)}>{say.skill_remove_words()}</RemoveButton> },
  ];
}
