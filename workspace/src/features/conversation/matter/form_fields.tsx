/** The account's own fields as the conversation's form asks for them. */
import { MultiSelect, NumberInput, Select, Textarea, TextInput } from "@mantine/core";
import { useId, useState } from "react";
import type { Conversation, Field } from "@/client/contract";
import { all } from "@/client/queries";
import { useQuery } from "@tanstack/react-query";
import { useWords } from "@/lib/i18n";
import { useForms, type Value } from "./api";
import classes from "./matter.module.css";
import type { Wish } from "./panel";
import { strings } from "./strings";

const useOwnFields = () => useQuery({ queryKey: ["fields", "conversation"], queryFn: () => all("/v1/fields", { on: "conversation" }), staleTime: 300_000, select: (fields) => fields.filter((field) => field.on === "conversation") });

export function FormFields({ conversation, mayChange, wish }: { conversation: Conversation; mayChange: boolean; wish: Wish }) {
  const say = useWords(strings);
  const id = useId();
  const forms = useForms().data ?? [];
  const fields = useOwnFields().data ?? [];
  const form = forms.find((one) => one.id === conversation.form?.id);
  const asked = form ? form.fields.map((one) => fields.find((field) => field.id === one.field)) : fields;
  const needed = new Set(form?.fields.filter((one) => one.needed || one.needed_to_solve).map((one) => one.field));
  return (
    <>
      {forms.length > 0 && (
        <>
          <label htmlFor={id}>{say.form()}</label>
          <Select id={id} classNames={{ input: classes.input }} size="xs" readOnly={!mayChange} allowDeselect={false} withCheckIcon={false} data={[{ value: "none", label: say.form_none() }, ...forms.map((one) => ({ value: one.id, label: one.name }))]} value={conversation.form?.id ?? "none"} onChange={(next) => next && wish({ form: next === "none" ? null : next })} />
        </>
      )}
      {asked.map((field) => field && <OwnField key={field.id} field={field} needed={needed.has(field.id)} value={conversation.values[field.id] ?? null} off={!mayChange} onKeep={(value) => wish({ values: { [field.id]: value } }, { values: { ...conversation.values, ...(value === null ? {} : { [field.id]: value }) } })} />)}
    </>
  );
}

interface OwnProps { field: Field; needed: boolean; value: Value | null; off: boolean; onKeep: (value: Value | null) => void }

function OwnField({ field, needed, value, off, onKeep }: OwnProps) {
  const id = useId();
  return <><label htmlFor={id}>{field.label}{needed && " *"}</label><Input key={String(value)} id={id} field={field} value={value} off={off} onKeep={onKeep} /></>;
}

function Input({ id, field, value, off, onKeep }: Omit<OwnProps, "needed"> & { id: string }) {
  const say = useWords(strings);
  const [text, setText] = useState(String(value ?? ""));
  const look = { id, size: "xs", readOnly: off, classNames: { input: classes.input } } as const;
  const choices = field.choices ?? [];
  const keep = (next: Value | null) => { if (String(next ?? "") !== String(value ?? "")) onKeep(next); };
  if (field.kind === "yes_no") return <Select {...look} clearable data={[{ value: "true", label: say.yes() }, { value: "false", label: say.no() }]} value={value === null ? null : String(value)} onChange={(next) => keep(next === null ? null : next === "true")} />;
  if (field.kind === "choice") return <Select {...look} clearable data={choices} value={typeof value === "string" ? value : null} onChange={keep} />;
  if (field.kind === "choices") return <MultiSelect {...look} data={choices} value={Array.isArray(value) ? value : []} onChange={(next) => keep(next.length ? next : null)} />;
  if (field.kind === "number" || field.kind === "decimal") return <NumberInput {...look} hideControls allowDecimal={field.kind === "decimal"} value={text} onChange={(next) => setText(String(next))} onBlur={() => keep(text === "" ? null : Number(text))} />;
  if (field.kind === "long_text") return <Textarea {...look} autosize maxRows={6} value={text} onChange={(event) => setText(event.currentTarget.value)} onBlur={() => keep(text.trim() || null)} />;
  return <TextInput {...look} type={field.kind === "date" ? "date" : "text"} value={text} onChange={(event) => setText(event.currentTarget.value)} onBlur={() => keep(text.trim() || null)} />;
}
