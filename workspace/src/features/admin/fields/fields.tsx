/** Custom fields of contacts and companies. */
import { SegmentedControl } from "@mantine/core";
import { IconForms } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { Field } from "@/client/contract";
import { all } from "@/client/queries";
import { useWords } from "@/lib/i18n";
import { ActionButton } from "@/ui/action_button";
import { useActions } from "@/ui/actions";
import { Empty } from "@/ui/empty";
import { Page } from "@/ui/page";
import { adding } from "../actions";
import { SideDrawer } from "@/ui/form/drawer";
import { useOpen } from "@/ui/form/use_address";
import { Bar, Listing, type Shown } from "@/ui/look/listing";
import { Two } from "@/ui/look/pieces";
import { RemoveButton } from "@/ui/look/remove_button";
import { useList } from "../use_list";
import { FieldForm, type NewField } from "./field_form";
import { strings } from "./strings";

const actions = adding("fields.add", strings.add, strings.fields);

export default function FieldsPage() {
  const say = useWords(strings);
  const asked = useQuery({ queryKey: ["fields", "all"], queryFn: () => all("/v1/fields") });
  const list = useList("/v1/fields", "fields", ["contact"]);
  const [on, setOn] = useState<Field["on"]>("contact");
  const [open, setOpen] = useOpen();
  const { add } = useActions(actions, { add: () => setOpen("new") });
  const rows = asked.data?.filter((field) => field.on === on);
  const columns = useColumns(list.remove);
  return (
    <Page title={say.fields()} about={say.about()} actions={<ActionButton action={add} />}>
      <Bar><SegmentedControl size="xs" aria-label={say.on()} value={on} onChange={(next) => setOn(next as Field["on"])} data={[{ value: "contact", label: say.contact() }, { value: "company", label: say.company() }]} /></Bar>
      <Listing label={say.fields()} asked={asked} rows={rows} rowKey={(field) => field.id} columns={columns}
        empty={<Empty icon={IconForms} title={on === "contact" ? say.empty_contact() : say.empty_company()} action={<ActionButton action={add} variant="light" />}>{say.empty_words()}</Empty>} />
      <SideDrawer opened={open === "new"} title={`${say.add()}: ${on === "contact" ? say.contact() : say.company()}`} onClose={() => setOpen(null)}>
        <FieldForm on={on} taken={rows?.map((field) => field.name) ?? []} onAdd={(field) => list.add(field as NewField)} onClose={() => setOpen(null)} />
      </SideDrawer>
    </Page>
  );
}

function useColumns(onRemove: (id: string) => Promise<unknown>): Shown<Field>[] {
  const say = useWords(strings);
  return [
    { name: "label", label: say.label(), cell: (field) => <Two small={field.name}>{field.label}</Two> },
    { name: "kind", label: say.kind(), cell: (field) => <Two small={field.choices?.join(", ")}>{say[field.kind === "choices" ? "several" : field.kind]()}</Two> },
    { name: "remove", label: "", width: 44, end: true, cell: (field) => <RemoveButton icon title={say.remove_title({ name: field.label })} verb={say.remove()} onYes={() => onRemove(field.id)}>{say.remove_words()}</RemoveButton> },
  ];
}
