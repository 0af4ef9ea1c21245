/** Which readings are shown: of whom, by whom, of which kind, in which time; all of it in the address. */
import { Button, Select, TextInput } from "@mantine/core";
import { useMembers } from "@/client/queries";
import { useWords } from "@/lib/i18n";
import { useAddress } from "@/ui/form/use_address";
import { ContactChoice } from "../parts/contact_choice";
import type { Filter } from "./api";
import classes from "./reads.module.css";
import { strings } from "./strings";

const KINDS = ["contact", "conversation", "list", "search", "file", "export", "other", "lost"] as const;
const NONE = { about: "", by: "", kind: "", since: "", until: "" };

export function Filters({ filter }: { filter: Filter }) {
  const say = useWords(strings);
  const [, set] = useAddress();
  const members = (useMembers().data ?? []).map((one) => ({ value: one.id, label: one.name || one.email }));
  const readers = filter.by && !members.some((one) => one.value === filter.by) ? [...members, { value: filter.by, label: filter.by }] : members;
  const day = (name: "since" | "until", label: string) => (
    <TextInput size="xs" type="date" label={label} value={filter[name]?.slice(0, 10) ?? ""} onChange={(event) => set({ [name]: event.currentTarget.value && `${event.currentTarget.value}T00:00:00Z` })} />
  );
  return (
    <div className={classes.filters}>
      <ContactChoice size="xs" value={filter.about?.startsWith("ctc_") ? filter.about : null} onChange={(about) => set({ about: about ?? "" })} />
      <Select size="xs" label={say.reader()} placeholder={say.anybody()} data={readers} value={filter.by ?? null} searchable clearable maxDropdownHeight={300} onChange={(by) => set({ by: by ?? "" })} />
      <Select size="xs" label={say.kind()} placeholder={say.any_kind()} data={KINDS.map((value) => ({ value, label: say[value]() }))} value={filter.kind ?? null} clearable onChange={(kind) => set({ kind: kind ?? "" })} />
      {day("since", say.since())}
      {day("until", say.until())}
      {Object.values(filter).some(Boolean) && <Button size="xs" variant="subtle" color="gray" onClick={() => set(NONE)}>{say.clear()}</Button>}
    </div>
  );
}
