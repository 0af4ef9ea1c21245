/** Whether an export is made once or again and again, under which name, and who looks at each first. */
import { Select, TextInput } from "@mantine/core";
import type { Every } from "@/client/figures";
import { useWords } from "@/lib/i18n";
import { Reviewer } from "./reviewer";
import { strings } from "./strings";

export interface Repeating { every: Every | "once"; name: string; reviewer: string }
export const ONCE: Repeating = { every: "once", name: "", reviewer: "" };

export function Repeat({ value, onChange }: { value: Repeating; onChange: (value: Repeating) => void }) {
  const say = useWords(strings);
  const choices = (["once", "day", "week", "month"] as const).map((one) => ({ value: one, label: say[`repeat_${one}`]() }));
  return (
    <>
      <Select label={say.repeat()} data={choices} value={value.every} allowDeselect={false} onChange={(next) => next && onChange({ ...value, every: next as Repeating["every"] })} />
      {value.every !== "once" && <TextInput label={say.series_name()} required maxLength={120} value={value.name} onChange={(event) => onChange({ ...value, name: event.currentTarget.value })} />}
      {value.every !== "once" && <Reviewer value={value.reviewer} onChange={(reviewer) => onChange({ ...value, reviewer })} />}
    </>
  );
}
