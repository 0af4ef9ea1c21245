/** What of the list is shown: by state, channel, rule, clause, member and time; all of it in the address. */
import { Button, Select, TextInput } from "@mantine/core";
import { useMembers } from "@/client/queries";
import { useWords } from "@/lib/i18n";
import { useAddress } from "@/ui/form/use_address";
import { useChoices, type Filter } from "./api";
import classes from "./refusals.module.css";
import { strings } from "./strings";

const STATES = ["refused", "waiting", "left", "withdrawn"] as const;
const CHANNELS = ["sms", "email", "webchat"] as const;
const NONE = { state: "", channel: "", policy: "", clause: "", member: "", contact: "", since: "", until: "" };

export function Filters({ filter }: { filter: Filter }) {
  const say = useWords(strings);
  const [, set] = useAddress();
  const choices = useChoices().data;
  const members = (useMembers().data ?? []).map((one) => ({ value: one.id, label: one.name || one.email }));
  const counted = (state: (typeof STATES)[number]) => (choices?.counts[state] ? `${say[`state_${state}`]()} (${choices.counts[state]})` : say[`state_${state}`]());
  const pick = (name: keyof Filter, label: string, any: string, data: { value: string; label: string }[]) => (
    <Select size="xs" label={label} placeholder={any} data={data} value={filter[name] ?? null} searchable clearable maxDropdownHeight={300} onChange={(value) => set({ [name]: value ?? "" })} />
  );
  const day = (name: "since" | "until", label: string) => (
    <TextInput size="xs" type="date" label={label} value={filter[name]?.slice(0, 10) ?? ""} onChange={(event) => set({ [name]: event.currentTarget.value && `${event.currentTarget.value}T00:00:00Z` })} />
  );
  return (
    <div className={classes.filters}>
      {pick("state", say.state(), say.any_state(), STATES.map((value) => ({ value, label: counted(value) })))}
      {pick("channel", say.channel(), say.any_channel(), CHANNELS.map((value) => ({ value, label: say[value]() })))}
      {pick("policy", say.policy(), say.any_policy(), (choices?.policies ?? []).map(({ id, name }) => ({ value: id, label: name })))}
      {pick("clause", say.clause(), say.any_clause(), (choices?.clauses ?? []).map(({ id, name }) => ({ value: id, label: `${id}: ${name}` })))}
      {pick("member", say.member(), say.anybody(), members)}
      {day("since", say.since())}
      {day("until", say.until())}
      {Object.values(filter).some(Boolean) && <Button size="xs" variant="subtle" color="gray" onClick={() => set(NONE)}>{say.clear()}</Button>}
    </div>
  );
}
