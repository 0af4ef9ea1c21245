/** What a field is compared with: each kind of value has its own input. */
import { MultiSelect, NumberInput, Select, TagsInput, TextInput } from "@mantine/core";
import { useWords } from "@/lib/i18n";
import type { Known } from "./conditions";
import classes from "./conditions.module.css";
import { isSpan, kindOf, severalOf, type Asked, type Choice } from "./shape";
import { SpanInput } from "./span_input";
import { strings } from "./strings";

interface Props { field: Asked; op: string; value: unknown; known: Pick<Known, "lists" | "calendars">; wrong?: string; label?: string; onChange: (value: unknown) => void }

export function ValueInput(props: Props) {
  const say = useWords(strings);
  const { field, op, value, known, wrong, onChange } = props;
  const label = props.label ?? say.value();
  const kind = kindOf(field);
  const choices = choicesOf(field, known.lists);
  if (kind === "truth") return <Select size="xs" aria-label={label} data={[{ value: "true", label: say.yes() }, { value: "false", label: say.no() }]} value={String(value ?? true)} allowDeselect={false} error={wrong} onChange={(next) => onChange(next === "true")} />;
  if (kind === "number") return <Numbers {...props} label={label} />;
  if (kind === "instant") {
    return isSpan(op)
      ? <SpanInput value={value} calendars={known.calendars ?? []} wrong={wrong} onChange={onChange} />
      : <TextInput size="xs" type="date" aria-label={label} value={String(value ?? "").slice(0, 10)} error={wrong} onChange={(event) => onChange(event.currentTarget.value)} />;
  }
  if (severalOf(field, op)) return <Several choices={choices} isFree={field.list === "tags" || !choices.length} value={value} label={label} wrong={wrong} onChange={onChange} />;
  if (choices.length && kind !== "text") return <Select size="xs" aria-label={label} data={withHeld(choices, [value], say.gone)} value={value ? String(value) : null} searchable allowDeselect={false} placeholder={say.choose()} error={wrong} onChange={onChange} />;
  return <TextInput size="xs" aria-label={label} value={String(value ?? "")} error={wrong} onChange={(event) => onChange(event.currentTarget.value)} />;
}

/** What may be chosen: the field's own choices, then those of its list. */
export const choicesOf = (field: Asked, lists: Record<string, Choice[]>): Choice[] => [...(field.choices ?? []), ...((field.list && lists[field.list]) || [])];

export function Several({ choices, isFree, value, label, wrong, onChange }: { choices: Choice[]; isFree: boolean; value: unknown; label: string; wrong?: string; onChange: (value: string[]) => void }) {
  const say = useWords(strings);
  const held = Array.isArray(value) ? value.map(String) : [];
  if (isFree) return <TagsInput size="xs" aria-label={label} data={choices.map((one) => one.value)} value={held} placeholder={held.length ? undefined : say.type()} error={wrong} onChange={onChange} clearable />;
  return <MultiSelect size="xs" aria-label={label} data={withHeld(choices, held, say.gone)} value={held} searchable hidePickedOptions placeholder={held.length ? undefined : say.choose()} error={wrong} onChange={onChange} />;
}

/** What is held stays to be seen, also where it is no longer among the choices. */
function withHeld(choices: Choice[], held: unknown[], gone: (values: { name: string }) => string): Choice[] {
  const known = new Set(choices.map((one) => one.value));
  const strangers = held.filter((one): one is string => typeof one === "string" && one !== "" && !known.has(one));
  return [...choices, ...strangers.map((one) => ({ value: one, label: gone({ name: one }) }))];
}

function Numbers({ op, value, wrong, label, onChange }: Props) {
  const say = useWords(strings);
  if (op !== "between") return <NumberInput size="xs" aria-label={label} value={Number(value ?? 0)} error={wrong} onChange={(next) => next !== "" && onChange(Number(next))} />;
  const [low = 0, high = 0] = Array.isArray(value) ? value.map(Number) : [];
  return (
    <div className={classes.pair}>
      <NumberInput size="xs" aria-label={say.from()} value={low} error={Boolean(wrong)} onChange={(next) => next !== "" && onChange([Number(next), high])} />
      <span aria-hidden>–</span>
      <NumberInput size="xs" aria-label={say.to()} value={high} error={wrong} onChange={(next) => next !== "" && onChange([low, Number(next)])} />
    </div>
  );
}
