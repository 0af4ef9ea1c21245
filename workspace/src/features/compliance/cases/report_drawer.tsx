/** Reports something from inside: it becomes a case for the account's own officer. */
import { Select, Textarea } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { useWords } from "@/lib/i18n";
import { tell } from "@/ui/notices";
import { DrawerForm, SideDrawer } from "@/ui/form/drawer";
import { useForm } from "@/ui/form/use_form";
import { openCase } from "./api";
import { strings } from "./strings";

const SUBJECTS = ["unwanted", "fraud", "threat", "security", "child", "other"] as const;

export function ReportDrawer({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const say = useWords(strings);
  return <SideDrawer opened={opened} title={say.report()} onClose={onClose}><Form onClose={onClose} /></SideDrawer>;
}

function Form({ onClose }: { onClose: () => void }) {
  const say = useWords(strings);
  const queries = useQueryClient();
  const form = useForm<{ subject: string; words: string }, { id: string }>({
    start: { subject: "unwanted", words: "" },
    check: () => ({}),
    save: ({ subject, words }) => openCase(subject, words, []),
    done: async () => { tell(say.done()); onClose(); await queries.invalidateQueries({ queryKey: ["cases"] }); },
  });
  return (
    <DrawerForm form={form} verb={say.report()} onClose={onClose} always>
      <Select data-autofocus label={say.subject()} allowDeselect={false} data={SUBJECTS.map((value) => ({ value, label: say[`subject_${value}`]() }))} value={form.values.subject} onChange={(subject) => form.set({ subject: subject ?? "other" })} />
      <Textarea autosize minRows={4} label={say.what_happened()} value={form.values.words} onChange={(event) => form.set({ words: event.currentTarget.value })} />
    </DrawerForm>
  );
}
