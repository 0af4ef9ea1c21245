/** Web forms: by which contacts write, and where each stands. */
import { Button } from "@mantine/core";
import { IconForms } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { readBrands, readMailboxNames, readWebForms, type Brand, type WebForm } from "@/client/outward";
import { useWords } from "@/lib/i18n";
import { ActionButton } from "@/ui/action_button";
import { useActions } from "@/ui/actions";
import { Empty } from "@/ui/empty";
import { Page } from "@/ui/page";
import { adding } from "../actions";
import { SideDrawer } from "@/ui/form/drawer";
import { strings as shared } from "@/ui/form/strings";
import { useOpen } from "@/ui/form/use_address";
import { Listing, type Shown } from "@/ui/look/listing";
import { State, Two } from "@/ui/look/pieces";
import { strings } from "./strings";
import { WebFormForm } from "./web_form_form";

const actions = adding("web_forms.add", strings.add, strings.forms);

export default function WebFormsPage() {
  const say = useWords(strings);
  const words = useWords(shared);
  const asked = useQuery({ queryKey: ["web-forms"], queryFn: readWebForms });
  const brands = useQuery({ queryKey: ["brands"], queryFn: readBrands });
  const mailboxes = useQuery({ queryKey: ["mailboxes", "names"], queryFn: readMailboxNames });
  const [open, setOpen] = useOpen();
  const { add } = useActions(actions, { add: () => setOpen("new") });
  const form = asked.data?.find((one) => one.id === open) ?? null;
  const close = () => setOpen(null);
  return (
    <Page title={say.forms()} about={say.about()} actions={<ActionButton action={add} />}>
      <Listing label={say.forms()} asked={asked} rows={asked.data} rowKey={(one) => one.id} columns={useColumns(brands.data ?? [])} onOpen={(one) => setOpen(one.id)}
        empty={<Empty icon={IconForms} title={say.empty()} action={<ActionButton action={add} variant="light" />}>{say.empty_words()}</Empty>} />
      <SideDrawer opened={Boolean(open && asked.data && brands.data)} title={open === "new" ? say.add() : (form?.name ?? words.gone())} onClose={close} size={620}>
        {form || open === "new" ? <WebFormForm key={open} form={form} brands={brands.data ?? []} mailboxes={mailboxes.data ?? []} onClose={close} /> : <Empty title={words.gone()} action={<Button variant="default" onClick={close}>{words.to_list()}</Button>}>{words.gone_words()}</Empty>}
      </SideDrawer>
    </Page>
  );
}

function useColumns(brands: Brand[]): Shown<WebForm>[] {
  const say = useWords(strings);
  const page = (one: WebForm) => (one.page ? <a href={one.page} target="_blank" rel="noreferrer" onClick={(event) => event.stopPropagation()}>{one.page}</a> : <State tone="amber">{say.closed()}</State>);
  return [
    { name: "name", label: say.name(), cell: (one) => <Two small={brands.find((brand) => brand.id === one.brand)?.name}>{one.name}</Two> },
    { name: "page", label: say.page(), wide: true, cell: page },
  ];
}
