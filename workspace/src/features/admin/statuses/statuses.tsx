/** An account's own words for statuses, and how its conversations end. */
import { Button, Select, TextInput } from "@mantine/core";
import { IconProgress } from "@tabler/icons-react";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { readStatuses, removeStatus, saveStatus, STATUSES, type OwnStatus, type Standing } from "@/client/filing";
import { may, useSession } from "@/client/session";
import { useLocale, useWords } from "@/lib/i18n";
import { ActionButton } from "@/ui/action_button";
import { useActions } from "@/ui/actions";
import { Empty } from "@/ui/empty";
import { tell } from "@/ui/notices";
import { Page } from "@/ui/page";
import { adding } from "../actions";
import { DrawerForm, SideDrawer } from "@/ui/form/drawer";
import { strings as shared } from "@/ui/form/strings";
import { useOpen } from "@/ui/form/use_address";
import { useForm } from "@/ui/form/use_form";
import { Listing, type Shown } from "@/ui/look/listing";
import { Two } from "@/ui/look/pieces";
import { RemoveButton } from "@/ui/look/remove_button";
import { Ending } from "./ending";
import { strings } from "./strings";

const actions = adding("statuses.add", strings.add, strings.statuses);

export default function StatusesPage() {
  const say = useWords(strings);
  const words = useWords(shared);
  const session = useSession();
  const locale = useLocale();
  const asked = useQuery({ queryKey: ["statuses"], queryFn: readStatuses });
  const [open, setOpen] = useOpen();
  const { add } = useActions(actions, { add: () => setOpen("new"), may: may(session, "status.manage") });
  const columns = useColumns();
  const status = asked.data?.find((one) => one.id === open) ?? null;
  const close = () => setOpen(null);
  return (
    <Page title={say.statuses()} about={say.about()} actions={<ActionButton action={add} />}>
      <Listing label={say.statuses()} asked={asked} rows={asked.data} rowKey={(one) => one.id} columns={columns} onOpen={(one) => setOpen(one.id)}
        empty={<Empty icon={IconProgress} title={say.empty()} action={<ActionButton action={add} variant="light" />}>{say.empty_words()}</Empty>} />
      {may(session, "desk.manage") && <Ending />}
      <SideDrawer opened={Boolean(open && asked.data)} title={open === "new" ? say.add() : (status?.name[locale] ?? words.gone())} onClose={close}>
        {status || open === "new" ? <StatusForm key={open} status={status} onClose={close} /> : <Empty title={words.gone()} action={<Button variant="default" onClick={close}>{words.to_list()}</Button>}>{words.gone_words()}</Empty>}
      </SideDrawer>
    </Page>
  );
}

function useColumns(): Shown<OwnStatus>[] {
  const say = useWords(strings);
  const locale = useLocale();
  return [
    { name: "name", label: say.name(), cell: (one) => <Two small={one.name[locale === "en" ? "fr" : "en"]}>{one.name[locale]}</Two> },
    { name: "status", label: say.status(), width: 180, cell: (one) => say[one.status]() },
  ];
}

interface Values { en: string; fr: string; status: Standing }

function StatusForm({ status, onClose }: { status: OwnStatus | null; onClose: () => void }) {
  const say = useWords(strings);
  const words = useWords(shared);
  const locale = useLocale();
  const queries = useQueryClient();
  const refresh = () => Promise.all([queries.invalidateQueries({ queryKey: ["statuses"] }), queries.invalidateQueries({ queryKey: ["grammar"] })]);
  const form = useForm<Values, OwnStatus>({
    start: status ? { ...status.name, status: status.status } : { en: "", fr: "", status: "on_hold" },
    check: ({ en, fr }) => ({ ...(en.trim() ? {} : { en: words.required() }), ...(fr.trim() ? {} : { fr: words.required() }) }),
    save: ({ en, fr, status: counts }) => saveStatus(status?.id ?? null, { status: counts, name: { en, fr } }),
    done: async (answer) => { tell(say.saved(), answer.name[locale]); await refresh(); onClose(); },
  });
  const { values, set, wrong } = form;
  const remove = status && <RemoveButton title={say.remove_title({ name: status.name[locale] })} verb={say.remove()} onYes={async () => { await removeStatus(status.id); onClose(); void refresh(); }}>{say.remove_words()}</RemoveButton>;
  return (
    <DrawerForm form={form} onClose={onClose} aside={remove} verb={status ? undefined : say.add()} always={!status}>
      <TextInput data-autofocus label={say.name_en()} value={values.en} error={wrong("en")} onChange={(event) => set({ en: event.currentTarget.value })} />
      <TextInput label={say.name_fr()} value={values.fr} error={wrong("fr")} onChange={(event) => set({ fr: event.currentTarget.value })} />
      <Select label={say.status()} data={STATUSES.filter((one) => one !== "new" && one !== "closed").map((one) => ({ value: one, label: say[one]() }))} value={values.status} allowDeselect={false} disabled={Boolean(status)} error={wrong("status")} onChange={(next) => next && set({ status: next as Standing })} />
    </DrawerForm>
  );
}
