/** The end of a conversation: how it ended, a note, and how long one has for it. */
import { Button, Textarea } from "@mantine/core";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState, type FormEvent } from "react";
import type { Conversation } from "@/client/contract";
import { client } from "@/client/http";
import { all, useQueues } from "@/client/queries";
import { useWords } from "@/lib/i18n";
import { tell } from "@/ui/notices";
import { ProblemNote } from "@/ui/problem_note";
import { Dispositions } from "./dispositions";
import { strings } from "./strings";
import { Timer } from "./timer";
import classes from "./wrap_up.module.css";

const useDispositions = (queue: string | undefined) =>
  useQuery({ queryKey: ["dispositions"], queryFn: () => all("/v1/dispositions"), staleTime: 300_000, select: (list) => list.filter((one) => !one.queue || one.queue === queue) });

export function WrapUp({ conversation, onReopen }: { conversation: Conversation; onReopen: () => Promise<void> }) {
  const say = useWords(strings);
  const queries = useQueryClient();
  const { data: dispositions = [] } = useDispositions(conversation.queue?.id);
  const queue = useQueues().data?.find((one) => one.id === conversation.queue?.id);
  const [disposition, setDisposition] = useState<string | null>(null);
  const [note, setNote] = useState("");
  const refresh = () => Promise.all(["conversation", "rows", "thread"].map((first) => queries.invalidateQueries({ queryKey: [first] })));
  const finish = useMutation({
    mutationFn: () => client.put(`/v1/conversations/${conversation.id}/wrap-up`, { disposition, note: note.trim() || undefined }),
    onSuccess: async () => { tell(say.done()); await refresh(); },
  });
  const reopening = useMutation({ mutationFn: onReopen, onSuccess: refresh });
  const needs = dispositions.length > 0 && !disposition;
  const submit = (event: FormEvent) => { event.preventDefault(); if (!needs) finish.mutate(); };
  return (
    <form className={classes.wrap} onSubmit={submit} aria-label={say.title()}>
      <header><h3>{say.title()}</h3><Timer name={conversation.id} allowed={queue?.wrap_up_seconds ?? null} /></header>
      <Dispositions dispositions={dispositions} chosen={disposition} onChoose={setDisposition} />
      <Textarea label={say.note()} autosize minRows={1} maxRows={4} value={note} onChange={(event) => setNote(event.currentTarget.value)} />
      {finish.error && <ProblemNote error={finish.error} />}
      {reopening.error && <ProblemNote error={reopening.error} />}
      <footer>
        <Button variant="subtle" color="gray" size="compact-md" loading={reopening.isPending} onClick={() => reopening.mutate()}>{say.later()}</Button>
        <Button type="submit" size="compact-md" loading={finish.isPending} disabled={needs} title={needs ? say.choose_one() : undefined}>{say.finish()}</Button>
      </footer>
    </form>
  );
}
