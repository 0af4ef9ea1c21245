/** Dispositions: how a conversation may end, in every queue or in one. */
import { Select, TextInput } from "@mantine/core";
import { IconFlagCheck } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import type { Disposition } from "@/client/contract";
import { all, useQueues } from "@/client/queries";
import { useWords } from "@/lib/i18n";
import { fold } from "@/lib/text";
import { Empty } from "@/ui/empty";
import { Page } from "@/ui/page";
import { FormTrouble } from "@/ui/form/drawer";
import { useForm } from "@/ui/form/use_form";
import { AddLine } from "@/ui/look/add_line";
import { Listing, type Shown } from "@/ui/look/listing";
import { Two } from "@/ui/look/pieces";
import { RemoveButton } from "@/ui/look/remove_button";
import { useList } from "../use_list";
import { strings } from "./strings";

type NewDisposition = Omit<Disposition, "id">;
const EVERY = "every";

export default function DispositionsPage() {
  const say = useWords(strings);
  const asked = useQuery({ queryKey: ["dispositions"], queryFn: () => all("/v1/dispositions"), staleTime: 300_000 });
  const queues = useQueues().data ?? [];
  const list = useList("/v1/dispositions", "dispositions");
  const form = useForm<NewDisposition, Disposition>({
    start: { name: "", queue: null },
    check: ({ name, queue }) => (asked.data?.some((one) => fold(one.name) === fold(name.trim()) && (one.queue ?? null) === queue) ? { name: say.exists() } : {}),
    save: ({ name, queue }) => list.add({ name: name.trim(), queue }),
    done: () => { form.set({ name: "" }); },
  });
  const { values, set, wrong } = form;
  return (
    <Page title={say.dispositions()} about={say.dispositions_about()}>
      <AddLine label={say.disposition_new()} verb={say.add()} saving={form.saving} disabled={!values.name.trim()} onSubmit={form.submit}>
        <TextInput aria-label={say.disposition_new()} placeholder={say.disposition_new()} value={values.name} error={wrong("name")} onChange={(event) => set({ name: event.currentTarget.value })} />
        <Select aria-label={say.queue()} data={[{ value: EVERY, label: say.every_queue() }, ...queues.map((queue) => ({ value: queue.id, label: queue.name }))]} value={values.queue ?? EVERY} error={wrong("queue")} allowDeselect={false} onChange={(queue) => set({ queue: queue === EVERY ? null : queue })} />
      </AddLine>
      <FormTrouble form={form} />
      <Listing label={say.dispositions()} asked={asked} rows={asked.data} rowKey={(one) => one.id} columns={useColumns(list.remove)}
        empty={<Empty icon={IconFlagCheck} title={say.dispositions_empty()}>{say.dispositions_empty_words()}</Empty>} />
    </Page>
  );
}

function useColumns(onRemove: (id: string) => Promise<unknown>): Shown<Disposition>[] {
  const say = useWords(strings);
  const queues = useQueues().data ?? [];
  const where = (one: Disposition) => (one.queue ? (queues.find((queue) => queue.id === one.queue)?.name ?? one.queue) : say.every_queue());
  return [
    { name: "name", label: say.disposition(), cell: (one) => <Two>{one.name}</Two> },
    { name: "queue", label: say.queue(), cell: where },
    { name: "remove", label: "", width: 44, end: true, cell: (one) => <RemoveButton icon title={say.remove_title({ name: one.name })} verb={say.remove()} onYes={() => onRemove(one.id)}>{say.disposition_remove_words()}</RemoveButton> },
  ];
}
