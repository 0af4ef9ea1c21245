/** One saved reply: its shortcut, its title, its words as they will read. */
import { Select, TextInput, Textarea } from "@mantine/core";
import type { SavedReply } from "@/client/contract";
import { useTeams } from "@/client/queries";
import { useWords } from "@/lib/i18n";
import { Markdown } from "@/ui/markdown";
import { tell } from "@/ui/notices";
import { changes } from "@/ui/form/changes";
import { DrawerForm } from "@/ui/form/drawer";
import { strings as shared } from "@/ui/form/strings";
import { useForm } from "@/ui/form/use_form";
import { RemoveButton } from "@/ui/look/remove_button";
import { useList } from "../use_list";
import classes from "./lists.module.css";
import { strings } from "./strings";

type NewReply = Omit<SavedReply, "id" | "suspended">;
const NEW: NewReply = { shortcut: "", title: "", text: "", team: null };
const EVERYBODY = "everybody";

export function ReplyForm({ reply, onClose }: { reply: SavedReply | null; onClose: () => void }) {
  const say = useWords(strings);
  const words = useWords(shared);
  const teams = useTeams().data ?? [];
  const list = useList("/v1/saved-replies", "saved-replies");
  const first: NewReply = reply ? { shortcut: reply.shortcut, title: reply.title, text: reply.text, team: reply.team } : NEW;
  const form = useForm<NewReply, SavedReply>({
    start: first,
    check: ({ shortcut, title, text }) => ({
      ...(/^\S{1,50}$/.test(shortcut) ? {} : { shortcut: say.shortcut_wrong() }),
      ...(title.trim() ? {} : { title: words.required() }),
      ...(text.trim() ? {} : { text: words.required() }),
    }),
    save: (values) => (reply ? list.change(reply.id, changes(first, values)) : list.add(values)),
    done: (_answer, { title }) => { tell(words.saved(), title); onClose(); },
  });
  const { values, set, wrong } = form;
  const remove = reply && <RemoveButton title={say.remove_title({ name: reply.title })} verb={say.remove()} onYes={async () => { await list.remove(reply.id); onClose(); }}>{say.reply_remove_words()}</RemoveButton>;
  return (
    <DrawerForm form={form} onClose={onClose} aside={remove} verb={reply ? undefined : say.reply_add()} always={!reply}>
      <TextInput data-autofocus label={say.shortcut()} description={say.shortcut_about()} leftSection="/" value={values.shortcut} error={wrong("shortcut")} onChange={(event) => set({ shortcut: event.currentTarget.value.replace(/^\//, "") })} />
      <TextInput label={say.title()} value={values.title} error={wrong("title")} onChange={(event) => set({ title: event.currentTarget.value })} />
      <Textarea label={say.text()} description={say.text_about()} autosize minRows={5} maxRows={14} value={values.text} error={wrong("text")} onChange={(event) => set({ text: event.currentTarget.value })} />
      {values.text.trim() && <section className={classes.preview} aria-label={say.preview()}><h3>{say.preview()}</h3><div><Markdown text={values.text} /></div></section>}
      <Select label={say.team()} data={[{ value: EVERYBODY, label: say.everybody() }, ...teams.map((team) => ({ value: team.id, label: team.name }))]} value={values.team ?? EVERYBODY} allowDeselect={false} error={wrong("team")} onChange={(team) => set({ team: team === EVERYBODY ? null : team })} />
    </DrawerForm>
  );
}
