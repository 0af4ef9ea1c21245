/** Beginning a conversation by mail or by text: with a contact, somebody new, or beside another conversation. */
import { Button, Group, Modal, Select, TagsInput, Textarea, TextInput } from "@mantine/core";
import { IconMailOff, IconSend2 } from "@tabler/icons-react";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef, useState, type KeyboardEvent } from "react";
import { newId } from "@/lib/ids";
import { keep, kept } from "@/lib/keep";
import { useWords } from "@/lib/i18n";
import { beginning, type Beginning } from "@/live/begin";
import { Empty } from "@/ui/empty";
import { tell } from "@/ui/notices";
import { ProblemNote } from "@/ui/problem_note";
import { begin, useFrom, type NewConversation } from "./api";
import { CopiesField, isAddress, ToField, type To } from "./persons";
import { strings } from "./strings";

interface Written { to: To | null; cc: To[]; mailbox: string | null; subject: string; text: string; tags: string[] }
const draftOf = (wish: Beginning) => `draft.begin.${wish.side_of?.id ?? wish.contact?.id ?? "new"}`;
const fresh = (wish: Beginning): Written => ({ to: wish.contact ? { value: wish.contact.id, label: wish.contact.name } : null, cc: [], mailbox: wish.mailbox ?? null, subject: wish.subject ?? "", text: "", tags: [] });

export function BeginConversation({ onBegun }: { onBegun: (conversation: string) => void }) {
  const say = useWords(strings);
  const wish = beginning.use();
  const title = wish?.side_of ? say.side({ number: String(wish.side_of.reference) }) : say.begin();
  return (
    <Modal opened={wish !== null} onClose={beginning.done} title={title} size="lg" closeButtonProps={{ "aria-label": say.close() }}>
      {wish && <Form wish={wish} onBegun={onBegun} />}
    </Modal>
  );
}

function Form({ wish, onBegun }: { wish: Beginning; onBegun: (conversation: string) => void }) {
  const say = useWords(strings);
  const froms = useFrom();
  const { values, set, forget } = useWritten(wish);
  const [tried, setTried] = useState(false);
  const sending = useSending(wish, (id) => { forget(); onBegun(id); });
  const from = froms?.find((one) => one.id === values.mailbox) ?? froms?.find((one) => one.channel === wish.channel) ?? froms?.[0] ?? null;
  const mails = from?.channel !== "sms";
  const wrong = { to: !values.to, subject: mails && !values.subject.trim(), text: !values.text.trim() };
  if (froms?.length === 0) return <Empty icon={IconMailOff} title={say.no_mailbox()}>{say.no_mailbox_words()}</Empty>;
  const send = (status?: "pending") => { setTried(true); if (from && values.to && !wrong.subject && !wrong.text) sending.mutate({ ...values, ...(mails ? {} : { subject: "", cc: [] }), mailbox: from.id, channel: from.channel, to: values.to, status }); };
  const onKeyDown = (event: KeyboardEvent) => { if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) { event.preventDefault(); send(); } };
  return (
    <form style={{ display: "grid", gap: 14 }} onSubmit={(event) => { event.preventDefault(); send(); }}>
      {wish.side_of && <p style={{ margin: 0, color: "var(--ink-2)" }}>{say.side_words()}</p>}
      {(froms?.length ?? 0) > 1 && <Select label={say.from()} data={froms?.map((one) => ({ value: one.id, label: one.label }))} value={from?.id ?? null} allowDeselect={false} onChange={(next) => set({ mailbox: next })} />}
      <ToField channel={from?.channel ?? "email"} value={values.to} off={Boolean(wish.contact)} error={tried && wrong.to ? say.to_wrong() : null} onChange={(to) => set({ to })} />
      {mails && <CopiesField value={values.cc} onChange={(cc) => set({ cc })} />}
      {mails && <TextInput label={say.subject()} maxLength={500} data-autofocus={wish.contact ? true : undefined} value={values.subject} error={tried && wrong.subject ? say.subject_wrong() : null} onKeyDown={onKeyDown} onChange={(event) => set({ subject: event.currentTarget.value })} />}
      <Textarea label={say.text()} description={say.text_about()} inputWrapperOrder={["label", "input", "description", "error"]} autosize minRows={6} maxRows={14} maxLength={50_000} value={values.text} error={tried && wrong.text ? say.text_wrong() : null} onKeyDown={onKeyDown} onChange={(event) => set({ text: event.currentTarget.value })} />
      {!wish.side_of && <TagsInput label={say.tags()} splitChars={[",", ";", " "]} value={values.tags} onChange={(tags) => set({ tags: tags.map((tag) => tag.toLowerCase()) })} />}
      {sending.error && <ProblemNote error={sending.error} />}
      <Group justify="flex-end" gap="xs">
        <Button variant="default" onClick={beginning.done}>{say.cancel()}</Button>
        <Button variant="default" loading={sending.isPending} onClick={() => send("pending")}>{say.send_pending()}</Button>
        <Button type="submit" loading={sending.isPending} leftSection={<IconSend2 size={16} stroke={1.75} aria-hidden />}>{say.send()}</Button>
      </Group>
    </form>
  );
}

/** What is written, kept in this browser until it was sent. */
function useWritten(wish: Beginning) {
  const name = draftOf(wish);
  const [values, setValues] = useState<Written>(() => ({ ...fresh(wish), ...kept<Partial<Written>>(name, {}) }));
  const sent = useRef(false);
  useEffect(() => { if (!sent.current) keep(name, values.text || values.subject ? values : null); }, [name, values]);
  return { values, set: (next: Partial<Written>) => setValues((before) => ({ ...before, ...next })), forget: () => { sent.current = true; keep(name, null); } };
}

function useSending(wish: Beginning, onBegun: (id: string) => void) {
  const say = useWords(strings);
  const queries = useQueryClient();
  // Sent again after a lost line it is the same question; with other words it is another.
  const key = useRef({ words: "", id: "" });
  return useMutation({
    mutationFn: ({ to, cc, mailbox, channel, subject, text, tags, status }: Omit<Written, "to" | "mailbox"> & { to: To; mailbox: string; channel: string; status: "pending" | undefined }) => {
      const who = isAddress(to.value) ? { email: to.value, name: to.value } : { contact: to.value };
      // oxlint-disable-next-line unicorn/no-thenable -- the wire names it so, and nobody awaits it
      const wanted = { ...who, mailbox, ...(channel === "email" ? {} : { channel }), subject: subject.trim(), text: text.trim(), cc: cc.map((one) => one.value), tags, ...(wish.side_of ? { side_of: wish.side_of.id } : {}), ...(status ? { then: { status } } : {}) } as NewConversation;
      const words = JSON.stringify(wanted);
      if (key.current.words !== words) key.current = { words, id: newId() };
      return begin(wanted, key.current.id);
    },
    onSuccess: ({ conversation, ruling }) => {
      if (ruling.outcome === "refused") tell(say.refused());
      for (const queryKey of [["rows"], ["view-counts"], ...(wish.side_of ? [["conversation", wish.side_of.id]] : [])]) void queries.invalidateQueries({ queryKey });
      beginning.done();
      onBegun(conversation.id);
    },
  });
}
