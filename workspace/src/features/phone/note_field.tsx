/** A note written while one talks; it stays begun until it is kept. */
import { Button, Textarea } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { client } from "@/client/http";
import { useWords } from "@/lib/i18n";
import { useKept } from "@/lib/keep";
import { tell } from "@/ui/notices";
import { ProblemNote } from "@/ui/problem_note";
import classes from "./phone.module.css";
import { strings } from "./strings";

export function NoteField({ conversation, onDone }: { conversation: string; onDone: () => void }) {
  const say = useWords(strings);
  const [text, setText] = useKept(`draft.call.${conversation}`, "");
  const keeping = useMutation({
    mutationFn: () => client.post(`/v1/conversations/${conversation}/notes` as const, { text: text.trim(), mentions: [] }),
    onSuccess: () => { setText(""); tell(say.note_kept()); onDone(); },
  });
  return (
    <form className={classes.note} onSubmit={(event) => { event.preventDefault(); if (text.trim()) keeping.mutate(); }}>
      <Textarea label={say.note()} description={say.note_about()} autosize minRows={3} maxRows={10} value={text} onChange={(event) => setText(event.currentTarget.value)} autoFocus data-autofocus />
      {keeping.error && <ProblemNote error={keeping.error} />}
      <Button type="submit" size="compact-md" disabled={!text.trim()} loading={keeping.isPending}>{say.note_save()}</Button>
    </form>
  );
}
