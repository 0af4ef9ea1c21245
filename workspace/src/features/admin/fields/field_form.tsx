/** A new field: its label, the name programs use, what kind of thing stands in it. */
import { Select, TagsInput, TextInput } from "@mantine/core";
import type { Field } from "@/client/contract";
import { useWords } from "@/lib/i18n";
import { tell } from "@/ui/notices";
import { DrawerForm } from "@/ui/form/drawer";
import { strings as shared } from "@/ui/form/strings";
import { useForm } from "@/ui/form/use_form";
import { isName, nameOf } from "./naming";
import { strings } from "./strings";

const CATEGORIES = ["none", "pseudonymous", "personal", "sensitive"] as const;
export type NewField = Omit<Field, "id" | "choices" | "category"> & { choices: string[]; pattern: string; category: (typeof CATEGORIES)[number] };
const KINDS = ["text", "number", "date", "choice", "yes_no", "pattern"] as const;

export function FieldForm({ on, taken, onAdd, onClose }: { on: Field["on"]; taken: string[]; onAdd: (field: Partial<NewField>) => Promise<Field>; onClose: () => void }) {
  const say = useWords(strings);
  const words = useWords(shared);
  const form = useForm<NewField, Field>({
    start: { on, name: "", label: "", kind: "text", choices: [], pattern: "", category: "personal" },
    check: ({ label, name, kind, choices, pattern }) => ({
      ...(label.trim() ? {} : { label: words.required() }),
      ...(!isName(name) ? { name: say.name_wrong() } : taken.includes(name) ? { name: say.name_taken() } : {}),
      ...(kind === "choice" && choices.length < 2 ? { choices: say.choices_few() } : {}),
      ...(kind === "pattern" && !pattern ? { pattern: words.required() } : {}),
    }),
    save: ({ choices, pattern, ...field }) => onAdd({ ...field, label: field.label.trim(), ...(field.kind === "choice" ? { choices } : field.kind === "pattern" ? { pattern } : {}) }),
    done: (_answer, { label }) => { tell(words.saved(), label); onClose(); },
  });
  const { values, set, wrong } = form;
  // The name follows the label until it is changed by hand.
  const label = (text: string) => set({ label: text, ...(values.name === nameOf(values.label) ? { name: nameOf(text) } : {}) });
  return (
    <DrawerForm form={form} verb={say.add()} onClose={onClose} always>
      <TextInput data-autofocus label={say.label()} description={say.label_about()} value={values.label} error={wrong("label")} onChange={(event) => label(event.currentTarget.value)} />
      <TextInput label={say.name()} description={say.name_about()} value={values.name} error={wrong("name")} spellCheck={false} onChange={(event) => set({ name: event.currentTarget.value })} />
      <Select label={say.kind()} data={KINDS.map((kind) => ({ value: kind, label: say[kind]() }))} value={values.kind} allowDeselect={false} error={wrong("kind")} onChange={(kind) => kind && set({ kind: kind as Field["kind"] })} />
      <Select label={say.category()} description={say.category_about()} data={CATEGORIES.map((one) => ({ value: one, label: say[`category_${one}`]() }))} value={values.category} allowDeselect={false} error={wrong("category")} onChange={(category) => category && set({ category: category as NewField["category"] })} />
      {values.kind === "choice" && <TagsInput label={say.choices()} description={say.choices_about()} value={values.choices} error={wrong("choices")} onChange={(choices) => set({ choices })} />}
      {values.kind === "pattern" && <TextInput label={say.pattern_is()} description={say.pattern_about()} value={values.pattern} error={wrong("pattern")} spellCheck={false} onChange={(event) => set({ pattern: event.currentTarget.value })} />}
    </DrawerForm>
  );
}
