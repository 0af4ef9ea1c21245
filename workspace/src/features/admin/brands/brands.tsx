/** Brands: the names the account goes by, and whether their help pages are open. */
import { Button } from "@mantine/core";
import { IconPalette } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { readBrandOwners, readBrands, type Brand } from "@/client/outward";
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
import { BrandForm } from "./brand_form";
import { strings } from "./strings";

const actions = adding("brands.add", strings.add, strings.brands);

export default function BrandsPage() {
  const say = useWords(strings);
  const words = useWords(shared);
  const asked = useQuery({ queryKey: ["brands"], queryFn: readBrands });
  const owners = useQuery({ queryKey: ["brand-owners"], queryFn: readBrandOwners });
  const [open, setOpen] = useOpen();
  const { add } = useActions(actions, { add: () => setOpen("new") });
  const brand = asked.data?.find((one) => one.id === open) ?? null;
  const close = () => setOpen(null);
  return (
    <Page title={say.brands()} about={say.about()} actions={<ActionButton action={add} />}>
      <Listing label={say.brands()} asked={asked} rows={asked.data} rowKey={(one) => one.id} columns={useColumns(owners.data ?? {})} onOpen={(one) => setOpen(one.id)}
        empty={<Empty icon={IconPalette} title={say.empty()} action={<ActionButton action={add} variant="light" />}>{say.empty_words()}</Empty>} />
      <SideDrawer opened={Boolean(open && asked.data && !owners.isPending)} title={open === "new" ? say.add() : (brand?.name ?? words.gone())} onClose={close} size={560}>
        {brand || open === "new" ? <BrandForm key={open} brand={brand} owner={owners.data?.[brand?.id ?? ""] ?? ""} onClose={close} /> : <Empty title={words.gone()} action={<Button variant="default" onClick={close}>{words.to_list()}</Button>}>{words.gone_words()}</Empty>}
      </SideDrawer>
    </Page>
  );
}

function useColumns(owners: Record<string, string>): Shown<Brand>[] {
  const say = useWords(strings);
  const dot = (one: Brand) => <span aria-hidden style={{ display: "inline-block", width: 12, height: 12, borderRadius: 3, marginRight: 8, background: one.color }} />;
  const pages = (one: Brand) => (one.live ? <a href={one.help} target="_blank" rel="noreferrer" onClick={(event) => event.stopPropagation()}>{one.help}</a> : <State tone="amber">{say.closed()}</State>);
  return [
    { name: "name", label: say.name(), cell: (one) => <Two small={owners[one.id] ? say.belongs_to({ owner: owners[one.id] ?? "" }) : undefined}>{dot(one)}{one.name}</Two> },
    { name: "pages", label: say.pages(), wide: true, cell: pages },
  ];
}
