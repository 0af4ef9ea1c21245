/** Forms, and the fields of conversations they are made of. */
import { Button } from "@mantine/core";
import { IconForms, IconListCheck } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { Field } from "@/client/contract";
import { readForms, type OwnForm } from "@/client/filing";
import { all } from "@/client/queries";
import { useWords } from "@/lib/i18n";
import { ActionButton } from "@/ui/action_button";
import { useActions } from "@/ui/actions";
import { Empty } from "@/ui/empty";
import { Page, Section } from "@/ui/page";
import { adding } from "../actions";
import { FieldForm, type NewField } from "../fields/field_form";
import { strings as kinds } from "../fields/strings";
import { SideDrawer } from "@/ui/form/drawer";
import { strings as shared } from "@/ui/form/strings";
import { useOpen } from "@/ui/form/use_address";
import { Listing, type Shown } from "@/ui/look/listing";
import { few, Two } from "@/ui/look/pieces";
import { RemoveButton } from "@/ui/look/remove_button";
import { useList } from "../use_list";
import { FormForm } from "./form_form";
import { strings } from "./strings";

const actions = adding("forms.add", strings.add, strings.forms);
const HERE = "conversation" as Field["on"];

export default function FormsPage() {
  const say = useWords(strings);
  const words = useWords(shared);
  const asked = useQuery({ queryKey: ["forms"], queryFn: readForms });
  const known = useQuery({ queryKey: ["fields", "all"], queryFn: () => all("/v1/fields") });
  const fields = known.data?.filter((field) => field.on === HERE) ?? [];
  const [open, setOpen] = useOpen();
  const { add } = useActions(actions, { add: () => setOpen("new") });
  const form = asked.data?.find((one) => one.id === open) ?? null;
  const close = () => setOpen(null);
  const columns = useFormColumns(fields);
  return (
    <Page title={say.forms()} about={say.about()} actions={<ActionButton action={add} />}>
      <Listing label={say.forms()} asked={asked} rows={asked.data} rowKey={(one) => one.id} columns={columns} onOpen={(one) => setOpen(one.id)}
        empty={<Empty icon={IconListCheck} title={say.empty()} action={<ActionButton action={add} variant="light" />}>{say.empty_words()}</Empty>} />
      <Fields asked={known} fields={fields} />
      <SideDrawer opened={Boolean(open && asked.data && known.data)} title={open === "new" ? say.add() : (form?.name ?? words.gone())} onClose={close} size={620}>
        {form || open === "new" ? <FormForm key={open} form={form} fields={fields} onClose={close} /> : <Empty title={words.gone()} action={<Button variant="default" onClick={close}>{words.to_list()}</Button>}>{words.gone_words()}</Empty>}
      </SideDrawer>
    </Page>
  );
}

function Fields({ asked, fields }: { asked: { data: Field[] | undefined; error: unknown; refetch: () => unknown }; fields: Field[] }) {
  const say = useWords(strings);
  const [adding_one, setAdding] = useState(false);
  const list = useList("/v1/fields", "fields", ["grammar", "conversation"]);
  const add = <Button size="compact-sm" variant="default" onClick={() => setAdding(true)}>{say.new_field()}</Button>;
  const columns = useFieldColumns(list.remove);
  return (
    <Section title={say.fields_of()} about={say.fields_about()} actions={add}>
      <Listing label={say.fields_of()} asked={asked} rows={fields} rowKey={(field) => field.id} columns={columns} empty={<Empty icon={IconForms} title={say.no_fields()} action={add}>{say.no_fields_words()}</Empty>} />
      <SideDrawer opened={adding_one} title={say.new_field()} onClose={() => setAdding(false)}>
        <FieldForm on={HERE} taken={fields.map((field) => field.name)} onAdd={(field) => list.add(field as NewField)} onClose={() => setAdding(false)} />
      </SideDrawer>
    </Section>
  );
}

function useFormColumns(fields: Field[]): Shown<OwnForm>[] {
  const say = useWords(strings);
  const names = (one: OwnForm) => few(one.fields.flatMap(({ field }) => fields.find((other) => other.id === field)?.label ?? []), 4) || "–";
  return [
    { name: "name", label: say.name(), cell: (one) => <Two>{one.name}</Two> },
    { name: "fields", label: say.fields(), wide: true, cell: names },
  ];
}

function useFieldColumns(onRemove: (id: string) => Promise<unknown>): Shown<Field>[] {
  const say = useWords(strings);
  const kind = useWords(kinds);
  return [
    { name: "label", label: say.field(), cell: (field) => <Two small={field.name}>{field.label}</Two> },
    { name: "kind", label: say.kind(), cell: (field) => <Two small={field.choices?.join(", ")}>{kind[field.kind === "choices" ? "several" : field.kind]()}</Two> },
    { name: "remove", label: "", width: 44, end: true, cell: (field) => <RemoveButton icon title={say.remove_title({ name: field.label })} verb={say.remove()} onYes={() => onRemove(field.id)}>{say.field_remove_words()}</RemoveButton> },
  ];
}
