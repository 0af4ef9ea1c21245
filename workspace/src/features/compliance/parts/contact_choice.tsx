/** Finds a contact by name or address. */
import { Select } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { useState } from "react";
import { useWords } from "@/lib/i18n";
import { useFound } from "../evidence/api";
import { strings } from "../evidence/strings";

export function ContactChoice({ value, onChange, size }: { value: string | null; onChange: (contact: string | null) => void; size?: "xs" }) {
  const say = useWords(strings);
  const [typed, setTyped] = useState("");
  const [kept, setKept] = useState<{ value: string; label: string } | null>(null);
  const [settled] = useDebouncedValue(typed.trim(), 200);
  const found = useFound(kept?.label === settled ? "" : settled).data ?? [];
  const data = kept && !found.some((one) => one.value === kept.value) ? [kept, ...found] : found;
  return (
    <Select size={size} searchable clearable label={say.person()} placeholder={say.find()} data={data} filter={({ options }) => options} value={value} searchValue={typed} onSearchChange={setTyped} maxDropdownHeight={300}
      nothingFoundMessage={settled.length > 1 ? say.none() : say.type()} onChange={(id) => { setKept(data.find((one) => one.value === id) ?? null); onChange(id); }} />
  );
}
