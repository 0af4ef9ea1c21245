/** The operator's register of suppliers, and the certificates of accounts that left. */
import { Button } from "@mantine/core";
import { IconWritingSign } from "@tabler/icons-react";
import { useState } from "react";
import { useWords } from "@/lib/i18n";
import { Empty } from "@/ui/empty";
import { SideDrawer } from "@/ui/form/drawer";
import { Listing, type Shown } from "@/ui/look/listing";
import { Page, Section } from "@/ui/page";
import { useRegister, type OnFile } from "./api";
import { Certificates } from "./certificates";
import classes from "./suppliers.module.css";
import { SupplierForm } from "./supplier_form";
import { strings } from "./strings";

export default function RegisterPage() {
  const say = useWords(strings);
  const asked = useRegister();
  const [open, setOpen] = useState<OnFile | "new" | null>(null);
  const held = open === "new" || open === null ? undefined : open.supplier;
  return (
    <Page title={say.register()} about={say.register_about()} actions={<Button onClick={() => setOpen("new")}>{say.add()}</Button>}>
      <Listing asked={asked} label={say.register()} rows={asked.data} rowKey={(one) => one.supplier.id} onOpen={setOpen}
        empty={<Empty icon={IconWritingSign} title={say.empty()}>{say.register_about()}</Empty>}
        columns={useColumns()} />
      <Section title={say.certificates()}><Certificates /></Section>
      <SideDrawer opened={open !== null} title={held?.name ?? say.add()} size={560} onClose={() => setOpen(null)}>
        <SupplierForm held={held} onClose={() => setOpen(null)} />
      </SideDrawer>
    </Page>
  );
}

function useColumns(): Shown<OnFile>[] {
  const say = useWords(strings);
  return [
    { name: "name", label: say.name(), cell: (one) => one.supplier.name },
    { name: "function", label: say.function(), cell: (one) => say[`function_${one.supplier.function}` as keyof typeof strings]() },
    { name: "country", label: say.country(), wide: true, cell: (one) => one.supplier.country },
    { name: "ways", label: say.ways(), wide: true, cell: (one) => <span className={classes.small}>{one.supplier.ways.join(", ")}</span> },
    { name: "faults", label: "", cell: (one) => one.faults.length > 0 && <span className={classes.state} data-tone="red">{one.faults.length}</span> },
  ];
}
