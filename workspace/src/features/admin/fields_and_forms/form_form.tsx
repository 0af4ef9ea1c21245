/** One form: its name, its fields in order, and of each who is asked and when it is needed. */
import { ActionIcon, Checkbox, Select, TextInput, Tooltip } from "@mantine/core";
import { IconX } from "@tabler/icons-react";
import { useQueryClient } from "@tanstack/react-query";
import type { Field } from "@/client/contract";
import { removeForm, saveForm, type FormField, type OwnForm } from "@/client/filing";
import { useWords } from "@/lib/i18n";
import { tell } from "@/ui/notices";
import { DrawerForm } from "@/ui/form/drawer";
import { strings as shared } from "@/ui/form/strings";
import { useForm } from "@/ui/form/use_form";
import { RemoveButton } from "@/ui/look/remove_button";
import classes from "./forms.module.css";
import { strings } from "./strings";

type Values = Omit<OwnForm, "id">;
const FLAGS = ["shown", "needed_to_solve", "asked", "needed"] as const;

export function FormForm({ form: held, fields, onClose }: { form: OwnForm | null; fields: Field[]; onClose: () => void }) {
  const say = useWords(strings);
  const words = useWords(shared);
  const queries = useQueryClient();
  const refresh = () => Promise.all([queries.invalidateQueries({ queryKey: ["forms"] }), queries.invalidateQueries({ queryKey: ["grammar"] })]);
  const form = useForm<Values, OwnForm>({
    start: held ? { name: held.name, fields: held.fields, brand: held.brand } : { name: "", fields: [], brand: "" },
    check: ({ name }) => (name.trim() ? {} : { name: words.required() }),
    save: (values) => saveForm(held?.id ?? null, values),
    done: async (answer) => { tell(say.saved(), answer.name); await refresh(); onClose(); },
  });
  const { values, set, wrong } = form;
  const left = fields.filter((field) => !values.fields.some((one) => one.field === field.id));
  const add = (id: string | null) => id && set({ fields: [...values.fields, { field: id, shown: true, needed_to_solve: false, asked: false, needed: false }] });
  const put = (id: string, change: Partial<FormField>) => set({ fields: values.fields.map((one) => (one.field === id ? { ...one, ...change } : one)) });
  const name = (id: string) => fields.find((field) => field.id === id)?.label ?? id;
  const remove = held && <RemoveButton title={say.remove_title({ name: held.name })} verb={say.remove()} onYes={async () => { await removeForm(held.id); onClose(); void refresh(); }}>{say.remove_words()}</RemoveButton>;
  return (
    <DrawerForm form={form} onClose={onClose} aside={remove} verb={held ? undefined : say.add()} always={!held}>
      <TextInput data-autofocus label={say.name()} value={values.name} error={wrong("name")} onChange={(event) => set({ name: event.currentTarget.value })} />
      <ul className={classes.fields} aria-label={say.fields()}>
        {values.fields.map((one) => (
          <li key={one.field}>
            <header><strong>{name(one.field)}</strong><Tooltip label={say.remove_field({ name: name(one.field) })}><ActionIcon variant="subtle" color="gray" size={28} aria-label={say.remove_field({ name: name(one.field) })} onClick={() => set({ fields: values.fields.filter((other) => other.field !== one.field) })}><IconX size={15} stroke={1.75} /></ActionIcon></Tooltip></header>
            <div className={classes.flags}>{FLAGS.map((flag) => <Checkbox key={flag} size="xs" label={say[flag]()} checked={Boolean(one[flag])} disabled={flag === "needed" && !one.asked} onChange={(event) => put(one.field, { [flag]: event.currentTarget.checked, ...(flag === "asked" && !event.currentTarget.checked ? { needed: false } : {}) })} />)}</div>
          </li>
        ))}
      </ul>
      {wrong("fields") && <p className={classes.wrong} role="alert">{wrong("fields")}</p>}
      {fields.length === 0 ? <p className={classes.none}>{say.none()}</p> : <Select aria-label={say.add_field()} placeholder={say.add_field()} data={left.map((field) => ({ value: field.id, label: field.label }))} value={null} disabled={!left.length} searchable onChange={add} />}
    </DrawerForm>
  );
}
