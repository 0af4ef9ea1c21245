/** Who looks first at what is about single persons. */
import { Select } from "@mantine/core";
import { useMembers } from "@/client/queries";
import { useWords } from "@/lib/i18n";
import { strings } from "./strings";

export function Reviewer({ value, onChange }: { value: string; onChange: (value: string) => void }) {
  const say = useWords(strings);
  const members = (useMembers().data ?? []).filter((member) => member.state === "active");
  return <Select label={say.reviewer()} description={say.reviewer_about()} inputWrapperOrder={["label", "input", "description", "error"]} clearable searchable data={members.map((member) => ({ value: member.id, label: member.name }))} value={value || null} onChange={(next) => onChange(next ?? "")} />;
}
