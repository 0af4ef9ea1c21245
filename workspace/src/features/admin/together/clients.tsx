/** The businesses the account serves, and asking for one more. */
import { Button, MultiSelect, Textarea, TextInput } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { useQueryClient, type UseQueryResult } from "@tanstack/react-query";
import { useState } from "react";
import { useLocale, useWords } from "@/lib/i18n";
import { shortDate } from "@/lib/time";
import { Empty } from "@/ui/empty";
import { DrawerForm, SideDrawer } from "@/ui/form/drawer";
import { strings as shared } from "@/ui/form/strings";
import { useForm } from "@/ui/form/use_form";
import { Listing, type Shown } from "@/ui/look/listing";
import { tell } from "@/ui/notices";
import { Section } from "@/ui/page";
import { CountrySelect } from "../pick/pickers";
import { askForClient, type Client, type NewClient, type Together } from "./api";
import { strings } from "./strings";

const CHANNELS = ["email", "webchat", "sms", "voice"];

export function Clients({ asked, clients }: { asked: UseQueryResult<Together>; clients: Client[] }) {
  const say = useWords(strings);
  const columns = useColumns();
  const [adding, setAdding] = useState(false);
  const add = <Button leftSection={<IconPlus size={16} />} onClick={() => setAdding(true)}>{say.add()}</Button>;
  return (
    <Section title={say.clients()} about={say.clients_about()} actions={clients.length > 0 && add}>
      {clients.length === 0 && <Empty title={say.no_clients()} action={add}>{say.no_clients_more()}</Empty>}
      {clients.length > 0 && <Listing label={say.clients()} asked={{ ...asked, data: clients }} rows={clients} rowKey={(one) => one.id} columns={columns} />}
      <SideDrawer opened={adding} title={say.add()} onClose={() => setAdding(false)}><NewOne onClose={() => setAdding(false)} /></SideDrawer>
    </Section>
  );
}

function useColumns(): Shown<Client>[] {
  const say = useWords(strings);
  const locale = useLocale();
  const until = (one: Client) => { const last = one.plan.at(-1); return say.leaving({ day: last ? shortDate(last.at, locale) : "–" }); };
  return [
    { name: "name", label: say.client(), cell: (one) => one.name },
    { name: "country", label: say.country(), width: 120, wide: true, cell: (one) => one.country },
    { name: "channels", label: say.channels(), wide: true, cell: (one) => one.channels.join(", ") },
    { name: "state", label: say.state(), width: 220, cell: (one) => (one.state === "leaving" ? until(one) : one.state === "pending" ? say.waits() : say.consented()) },
  ];
}

function NewOne({ onClose }: { onClose: () => void }) {
  const say = useWords(strings);
  const words = useWords(shared);
  const queries = useQueryClient();
  const form = useForm<NewClient, Together>({
    start: { name: "", country: "CH", channels: ["email"], terms: "" },
    check: (values) => (values.name.trim() ? {} : { name: words.required() }),
    save: askForClient,
    done: (answer) => { tell(words.saved()); queries.setQueryData(["together"], answer); onClose(); },
  });
  const { values, set, wrong } = form;
  return (
    <DrawerForm form={form} verb={say.send()} onClose={onClose}>
      <TextInput label={say.client()} value={values.name} error={wrong("name")} onChange={(event) => set({ name: event.currentTarget.value })} data-autofocus />
      <CountrySelect value={values.country} onChange={(next) => next && set({ country: next })} error={wrong("country")} />
      <MultiSelect label={say.channels()} data={CHANNELS} value={values.channels} error={wrong("channels")} onChange={(channels) => set({ channels })} />
      <Textarea label={say.terms()} value={values.terms} error={wrong("terms")} autosize minRows={3} onChange={(event) => set({ terms: event.currentTarget.value })} />
    </DrawerForm>
  );
}
