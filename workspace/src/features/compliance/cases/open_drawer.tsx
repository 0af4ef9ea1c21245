/** The operator opens a case about an account. */
import { Select, TagsInput, TextInput, Textarea } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { useWords } from "@/lib/i18n";
import { tell } from "@/ui/notices";
import { DrawerForm, SideDrawer } from "@/ui/form/drawer";
import { strings as shared } from "@/ui/form/strings";
import { useForm } from "@/ui/form/use_form";
import { AccountChoice } from "../parts/account_choice";
import { openOperatorCase, type Case } from "./api";
import { strings } from "./strings";

const KINDS = ["violation", "complaint", "takedown", "breach", "legal_process", "security"] as const;
interface Told { account: string; kind: string; title: string; words: string; about: string[] }

export function OpenDrawer({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const say = useWords(strings);
  return <SideDrawer opened={opened} title={say.open_case()} onClose={onClose}><Form onClose={onClose} /></SideDrawer>;
}

function Form({ onClose }: { onClose: () => void }) {
  const say = useWords(strings);
  const words = useWords(shared);
  const queries = useQueryClient();
  const form = useForm<Told, Case>({
    start: { account: "", kind: "violation", title: "", words: "", about: [] },
    check: ({ account }) => (account.trim() ? {} : { account: words.required() }),
    save: (told) => openOperatorCase(told),
    done: async () => { tell(say.done()); onClose(); await queries.invalidateQueries({ queryKey: ["cases"] }); },
  });
  const { values, set, wrong } = form;
  return (
    <DrawerForm form={form} verb={say.open_case()} onClose={onClose} always>
      <AccountChoice autoFocus value={values.account} error={wrong("account")} onChange={(account) => set({ account })} />
      <Select label={say.kind()} allowDeselect={false} data={KINDS.map((value) => ({ value, label: say[`kind_${value}`]() }))} value={values.kind} onChange={(kind) => set({ kind: kind ?? "violation" })} />
      <TextInput label={say.title()} value={values.title} onChange={(event) => set({ title: event.currentTarget.value })} />
      <TagsInput label={say.refs()} description={say.refs_about()} value={values.about} onChange={(about) => set({ about })} />
      <Textarea autosize minRows={3} label={say.what_happened()} value={values.words} onChange={(event) => set({ words: event.currentTarget.value })} />
    </DrawerForm>
  );
}
