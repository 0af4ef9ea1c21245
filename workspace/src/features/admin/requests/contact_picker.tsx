/** Finds the contact who asked, by name or address. */
import { Select } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { useState } from "react";
import type { Contact } from "@/client/contract";
import { useWords } from "@/lib/i18n";
import { Two } from "@/ui/look/pieces";
import { useFoundContacts } from "./api";
import { strings } from "./strings";

export function ContactPicker({ value, onChange, error }: { value: Contact | null; onChange: (contact: Contact | null) => void; error?: string }) {
  const say = useWords(strings);
  const [typed, setTyped] = useState("");
  const [settled] = useDebouncedValue(typed.trim(), 200);
  const found = useFoundContacts(value?.name === settled ? "" : settled).data ?? [];
  const people = value && !found.some((one) => one.id === value.id) ? [value, ...found] : found;
  const addressOf = (contact: Contact | undefined) => contact?.addresses.map((one) => one.address).join(", ");
  return (
    <Select data-autofocus searchable label={say.contact()} placeholder={say.contact_find()} error={error} data={people.map((one) => ({ value: one.id, label: one.name || addressOf(one) || one.id }))} filter={({ options }) => options}
      value={value?.id ?? null} searchValue={typed} onSearchChange={setTyped} nothingFoundMessage={settled.length > 1 ? say.contact_none() : say.contact_type()} maxDropdownHeight={300}
      onChange={(id) => onChange(people.find((one) => one.id === id) ?? null)}
      renderOption={({ option }) => <Two small={addressOf(people.find((one) => one.id === option.value))}>{option.label}</Two>} />
  );
}
