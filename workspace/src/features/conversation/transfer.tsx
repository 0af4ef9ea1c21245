/** Handing a conversation over: to a colleague whose presence is seen, or to a queue, with a note. */
import { Button, Group, Modal, SegmentedControl, Select, Textarea } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import type { Conversation } from "@/client/contract";
import { useQueues } from "@/client/queries";
import { useWords } from "@/lib/i18n";
import { ProblemNote } from "@/ui/problem_note";
import { tell } from "@/ui/notices";
import { transfer } from "./api";
import { strings } from "./strings";
import { useColleagues } from "./use_colleagues";

interface Props { opened: boolean; conversation: Conversation; onClose: () => void; onDone: () => Promise<void> }

export function Transfer(props: Props) {
  const say = useWords(strings);
  return (
    <Modal opened={props.opened} onClose={props.onClose} title={say.transfer_title()} closeButtonProps={{ "aria-label": say.close() }}>
      {props.opened && <TransferForm {...props} />}
    </Modal>
  );
}

function TransferForm({ conversation, onClose, onDone }: Props) {
  const say = useWords(strings);
  const [kind, setKind] = useState<"agent" | "queue">("agent");
  const [to, setTo] = useState<string | null>(null);
  const [note, setNote] = useState("");
  const colleagues = useColleagues();
  const queues = useQueues().data ?? [];
  const choices = kind === "agent" ? colleagues : queues.map((queue) => ({ value: queue.id, label: queue.name, about: queue.open_now ? say.queue_open() : say.queue_closed() }));
  const sending = useMutation({
    mutationFn: () => transfer(conversation.id, { [kind]: to ?? "", note: note.trim() || undefined }),
    onSuccess: async () => { tell(say.transfer_done({ name: choices.find((one) => one.value === to)?.label ?? "" })); onClose(); await onDone(); },
  });
  return (
    <form onSubmit={(event) => { event.preventDefault(); if (to) sending.mutate(); }} style={{ display: "grid", gap: 16 }}>
      <SegmentedControl value={kind} onChange={(next) => { setKind(next as "agent" | "queue"); setTo(null); }} aria-label={say.transfer_title()}
        data={[{ value: "agent", label: say.transfer_agent() }, { value: "queue", label: say.transfer_queue() }]} />
      <Select data-autofocus searchable label={kind === "agent" ? say.transfer_whom() : say.transfer_where()} placeholder={say.transfer_find()} data={choices} value={to} onChange={setTo} maxDropdownHeight={260}
        renderOption={({ option }) => <span style={{ display: "flex", gap: 12, justifyContent: "space-between", width: "100%" }}><span className="cut">{option.label}</span><span style={{ color: "var(--ink-3)", fontSize: 12, flex: "none" }}>{choices.find((one) => one.value === option.value)?.about}</span></span>} />
      <Textarea label={say.transfer_note()} autosize minRows={2} maxRows={6} value={note} onChange={(event) => setNote(event.currentTarget.value)} />
      {sending.error && <ProblemNote error={sending.error} />}
      <Group justify="flex-end" gap="xs">
        <Button variant="default" onClick={onClose}>{say.cancel()}</Button>
        <Button type="submit" disabled={!to} loading={sending.isPending}>{say.transfer()}</Button>
      </Group>
    </form>
  );
}
