/** What of the journal is shown: of a kind, by an actor, about a subject; all of it in the address. */
import { Autocomplete, Button, Select, TextInput } from "@mantine/core";
import { useMembers } from "@/client/queries";
import { useWords } from "@/lib/i18n";
import { useDraft } from "@/ui/form/use_draft";
import type { AuditFilter } from "./api";
import classes from "./audit.module.css";
import { strings } from "./strings";

export function Filters({ filter, kinds, onChange }: { filter: AuditFilter; kinds: string[]; onChange: (filter: AuditFilter) => void }) {
  const say = useWords(strings);
  const members = useMembers().data ?? [];
  const [kind, setKind] = useDraft(filter.kind ?? "");
  const [subject, setSubject] = useDraft(filter.subject ?? "");
  const people = members.map((one) => ({ value: `member:${one.id}`, label: one.name || one.email }));
  const others = [{ value: "house", label: say.house() }];
  if (filter.actor && ![...people, ...others].some((one) => one.value === filter.actor)) others.push({ value: filter.actor, label: filter.actor });
  const isSet = Boolean(filter.kind || filter.actor || filter.subject || filter.before);
  return (
    <form className={classes.filters} onSubmit={(event) => { event.preventDefault(); onChange({ kind: kind.trim(), subject: subject.trim() }); }}>
      <Autocomplete size="xs" label={say.kind()} placeholder={say.any_kind()} data={kinds} value={kind} limit={100} maxDropdownHeight={280} clearable clearButtonProps={{ "aria-label": say.clear_one({ name: say.kind() }) }}
        onChange={(text) => { setKind(text); if (!text) onChange({ kind: "" }); }} onOptionSubmit={(chosen) => onChange({ kind: chosen })} />
      <Select size="xs" label={say.actor()} placeholder={say.any_actor()} data={[{ group: say.group_members(), items: people }, { group: say.group_others(), items: others }]} value={filter.actor ?? null} searchable clearable clearButtonProps={{ "aria-label": say.clear_one({ name: say.actor() }) }} maxDropdownHeight={280} onChange={(actor) => onChange({ actor: actor ?? "" })} />
      <TextInput size="xs" label={say.subject()} placeholder={say.subject_ask()} value={subject} spellCheck={false} autoComplete="off" onChange={(event) => setSubject(event.currentTarget.value)} onBlur={() => subject.trim() !== (filter.subject ?? "") && onChange({ subject: subject.trim() })} />
      {isSet && <Button size="xs" variant="subtle" color="gray" onClick={() => onChange({ kind: "", actor: "", subject: "", before: "" })}>{say.clear()}</Button>}
    </form>
  );
}
