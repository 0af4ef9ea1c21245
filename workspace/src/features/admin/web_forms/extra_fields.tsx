/** What a web form asks for besides, in order. */
import { ActionIcon, Button, Checkbox, Input, Select, TagsInput, TextInput, Tooltip } from "@mantine/core";
import { IconPlus, IconX } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { KINDS, readConversationFields, type ExtraField } from "@/client/outward";
import { useWords } from "@/lib/i18n";
import { strings } from "./strings";

const FILLED = new Set(["text", "long_text", "choice", "pattern", "date"]);
const FRESH: ExtraField = { label: "", kind: "text", choices: [], needed: false };

export function ExtraFields({ value, error, onChange }: { value: ExtraField[]; error: string | undefined; onChange: (fields: ExtraField[]) => void }) {
  const say = useWords(strings);
  const put = (place: number, change: Partial<ExtraField>) => onChange(value.map((one, at) => (at === place ? { ...one, ...change } : one)));
  return (
    <Input.Wrapper label={say.fields()} description={say.fields_about()} error={error}>
      <div style={{ display: "grid", gap: 12, marginTop: 8 }}>
        {value.map((one, place) => <One key={place} field={one} onChange={(change) => put(place, change)} onRemove={() => onChange(value.filter((_, at) => at !== place))} />)}
        <div><Button variant="default" size="compact-sm" leftSection={<IconPlus size={14} stroke={1.75} />} onClick={() => onChange([...value, FRESH])}>{say.add_field()}</Button></div>
      </div>
    </Input.Wrapper>
  );
}

/** Conversation fields that a text can fill in. */
function useFillable() {
  const asked = useQuery({ queryKey: ["fields", "conversation"], queryFn: readConversationFields, staleTime: 60_000 });
  return (asked.data ?? []).filter(({ kind }) => FILLED.has(kind));
}

function One({ field, onChange, onRemove }: { field: ExtraField; onChange: (change: Partial<ExtraField>) => void; onRemove: () => void }) {
  const say = useWords(strings);
  const name = say.remove_field({ name: field.label || say.label() });
  const fillable = useFillable();
  return (
    <div style={{ display: "grid", gap: 8, padding: 12, border: "1px solid var(--line)", borderRadius: 8 }}>
      <div style={{ display: "flex", gap: 8, alignItems: "flex-end" }}>
        <TextInput style={{ flex: 1 }} size="xs" label={say.label()} maxLength={100} value={field.label} onChange={(event) => onChange({ label: event.currentTarget.value })} />
        <Select size="xs" w={140} label={say.kind()} data={KINDS.map((kind) => ({ value: kind, label: say[kind]() }))} value={field.kind} allowDeselect={false} onChange={(kind) => kind && onChange({ kind: kind as ExtraField["kind"] })} />
        <Tooltip label={name}><ActionIcon variant="subtle" color="gray" size={30} aria-label={name} onClick={onRemove}><IconX size={15} stroke={1.75} /></ActionIcon></Tooltip>
      </div>
      {field.kind === "choice" && <TagsInput size="xs" label={say.choices()} value={field.choices} maxTags={50} onChange={(choices) => onChange({ choices })} />}
      {fillable.length > 0 && <Select size="xs" label={say.fills()} description={say.fills_about()} clearable data={fillable.map(({ id, label }) => ({ value: id, label }))} value={field.fills || null} onChange={(next) => onChange({ fills: next ?? "" })} />}
      <Checkbox size="xs" label={say.needed()} checked={field.needed} onChange={(event) => onChange({ needed: event.currentTarget.checked })} />
      {field.needed && <TextInput size="xs" label={say.why()} maxLength={200} value={field.why ?? ""} onChange={(event) => onChange({ why: event.currentTarget.value })} />}
    </div>
  );
}
