/** What figures and files are for, from the closed list; those they never serve stand there, too, and cannot be chosen. */
import { Select } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { readPurposes } from "@/client/figures";
import { useLocale, useWords } from "@/lib/i18n";
import { strings } from "./strings";

export function Purpose({ value, onChange }: { value: string; onChange: (value: string) => void }) {
  const say = useWords(strings);
  const locale = useLocale();
  const purposes = useQuery({ queryKey: ["figure-purposes", locale], queryFn: readPurposes, staleTime: Infinity }).data ?? [];
  const item = (one: (typeof purposes)[number]) => ({ value: one.name, label: one.words, disabled: one.never });
  const groups = [
    { group: say.may_serve(), items: purposes.filter((one) => !one.never).map(item) },
    { group: say.never_serve(), items: purposes.filter((one) => one.never).map(item) },
  ];
  return <Select label={say.purpose()} description={say.purpose_about()} inputWrapperOrder={["label", "input", "description", "error"]} data={groups} value={value} allowDeselect={false} onChange={(next) => next && onChange(next)} />;
}
