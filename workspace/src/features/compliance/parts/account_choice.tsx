/** Finds an account of the installation by name or id, for its operator; and says how one is called. */
import { Select } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useWords } from "@/lib/i18n";
import { readAccounts } from "../accounts/api";
import { strings } from "../accounts/strings";

const useFitting = (words: string) => useQuery({ queryKey: ["operator-accounts", words], queryFn: () => readAccounts(words), placeholderData: keepPreviousData });

export function AccountChoice({ value, onChange, error, autoFocus = false }: { value: string; onChange: (id: string) => void; error?: string | undefined; autoFocus?: boolean }) {
  const say = useWords(strings);
  const [typed, setTyped] = useState("");
  const [words] = useDebouncedValue(typed.trim(), 200);
  const [kept, setKept] = useState<{ value: string; label: string } | null>(null);
  const found = (useFitting(kept?.label === words ? "" : words).data?.items ?? []).map((one) => ({ value: one.id, label: one.name }));
  const data = kept && !found.some((one) => one.value === kept.value) ? [kept, ...found] : found;
  return (
    <Select searchable label={say.account()} description={value || undefined} placeholder={say.find()} data={data} filter={({ options }) => options} value={value || null} searchValue={typed} onSearchChange={setTyped} maxDropdownHeight={260}
      error={error} nothingFoundMessage={say.none_fits()} data-autofocus={autoFocus || undefined} onChange={(id) => { setKept(data.find((one) => one.value === id) ?? null); onChange(id ?? ""); }} />
  );
}

/** The name of an account, its id beside where it has one. */
export function AccountName({ id }: { id: string }) {
  const name = useFitting(id).data?.items.find((one) => one.id === id)?.name;
  return name ? <><strong>{name}</strong> <code>{id}</code></> : <code>{id}</code>;
}
