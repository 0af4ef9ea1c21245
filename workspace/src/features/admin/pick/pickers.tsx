/** Choices several pages share: country, time zone, teams. */
import { MultiSelect, Select } from "@mantine/core";
import { useMemo } from "react";
import { useTeams } from "@/client/queries";
import { useLocale, useWords } from "@/lib/i18n";
import { useNow } from "@/lib/now";
import { clock, zones } from "@/lib/time";
import { countries } from "@/ui/look/places";
import { strings } from "@/ui/form/strings";

interface Picker<T> { value: T; onChange: (value: T) => void; error?: string; label?: string; description?: string; disabled?: boolean }

export function CountrySelect({ value, onChange, label, clearable = false, ...input }: Picker<string | null> & { clearable?: boolean; placeholder?: string }) {
  const say = useWords(strings);
  const locale = useLocale();
  const data = useMemo(() => countries(locale), [locale]);
  return <Select label={label ?? say.country()} data={data} value={value} onChange={(next) => (next || clearable) && onChange(next)} searchable clearable={clearable} clearButtonProps={{ "aria-label": say.remove({ name: label ?? say.country() }) }} maxDropdownHeight={280} {...input} />;
}

/** The zone, and what time it is there, so that a wrong choice is seen at once. */
export function ZoneSelect({ value, onChange, label, ...input }: Picker<string>) {
  const say = useWords(strings);
  const locale = useLocale();
  const time = useNow(30_000);
  const data = useMemo(() => [...new Set([value, ...zones()])].filter(Boolean).map((zone) => ({ value: zone, label: zone.replaceAll("_", " ") })), [value]);
  return <Select label={label ?? say.time_zone()} data={data} value={value} onChange={(next) => next && onChange(next)} searchable limit={200} maxDropdownHeight={280} description={value ? say.time_zone_now({ time: clock(time, locale, value) }) : undefined} inputWrapperOrder={["label", "input", "description", "error"]} {...input} />;
}

export function TeamsSelect({ value, onChange, label, ...input }: Picker<string[]>) {
  const say = useWords(strings);
  const teams = useTeams().data ?? [];
  return <MultiSelect label={label ?? say.teams()} data={teams.map((team) => ({ value: team.id, label: team.name }))} value={value} onChange={onChange} searchable hidePickedOptions placeholder={value.length ? undefined : say.choose()} maxDropdownHeight={260} {...input} />;
}
