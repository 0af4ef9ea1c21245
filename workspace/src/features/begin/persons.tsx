/** Fields for people a mail goes to: contacts found by letters, or a whole address of somebody new. */
import { MultiSelect, Select } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { useState } from "react";
import { useWords } from "@/lib/i18n";
import { usePersons } from "./api";
import { strings } from "./strings";

/** A contact's id, or an address. */
export interface To { value: string; label: string }
export const isAddress = (text: string): boolean => /^[^\s@<>]+@[^\s@<>]+\.[^\s@<>]{2,}$/.test(text.trim());

export function ToField({ value, error, off, channel, onChange }: { value: To | null; error: string | null; off: boolean; channel: string; onChange: (to: To | null) => void }) {
  const say = useWords(strings);
  const [asked, setAsked] = useState(value?.label ?? "");
  const [settled] = useDebouncedValue(asked.trim(), 180);
  const found = usePersons(settled, channel).map((one) => ({ value: one.id, label: `${one.name} · ${one.address}` }));
  const fresh = channel === "email" && isAddress(asked) && !found.some((one) => one.label.toLowerCase().endsWith(` ${asked.trim().toLowerCase()}`)) ? [{ value: asked.trim(), label: say.to_new({ address: asked.trim() }) }] : [];
  const all = [...found, ...fresh];
  const data = value && !all.some((one) => one.value === value.value) ? [value, ...all] : all;
  return (
    <Select label={say.to()} placeholder={say.to_ask()} searchable disabled={off} data-autofocus={off ? undefined : true} data={data} value={value?.value ?? null} error={error} filter={({ options }) => options} selectFirstOptionOnChange
      searchValue={asked} onSearchChange={setAsked} onChange={(id) => onChange(data.find((one) => one.value === id) ?? null)} nothingFoundMessage={settled.length > 1 ? say.to_none() : undefined}
      onKeyDown={(event) => { const first = all[0]; if (event.key === "Enter" && !event.ctrlKey && !event.metaKey && first && !value) { event.preventDefault(); onChange(first); } }}
      onBlur={() => { const only = fresh[0]; if (!value && only) onChange({ value: only.value, label: only.value }); }} />
  );
}

export function CopiesField({ value, onChange }: { value: To[]; onChange: (cc: To[]) => void }) {
  const say = useWords(strings);
  const [asked, setAsked] = useState("");
  const [settled] = useDebouncedValue(asked.trim(), 180);
  const found = usePersons(settled).map((one) => ({ value: one.id, label: one.name }));
  const data = [...new Map([...value, ...found].map((one) => [one.value, one])).values()];
  return <MultiSelect label={say.cc()} searchable hidePickedOptions data={data} value={value.map((one) => one.value)} searchValue={asked} onSearchChange={setAsked} filter={({ options }) => options} onChange={(ids) => onChange(data.filter((one) => ids.includes(one.value)))} />;
}
