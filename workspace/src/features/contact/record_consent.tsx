/** Records a consent the contact gave elsewhere: on which channel, by which act, to which words, and where that is known from. */
import { Button, Group, Modal, Select, Textarea, TextInput } from "@mantine/core";
import { useState } from "react";
import { useChannelName } from "@/client/channels";
import type { Contact } from "@/client/contract";
import { useWords } from "@/lib/i18n";
import { Problem } from "@/lib/problem";
import { tell } from "@/ui/notices";
import { ProblemNote } from "@/ui/problem_note";
import { useGiveConsent } from "./api";
import { CHANNELS } from "./consent_lines";
import { strings } from "./record_strings";
import classes from "./contact.module.css";

/** The acts somebody at a desk learns of, and how strong each is. */
const METHODS = { form_tick: "express_written", paper: "express_written", verbal_recorded: "express" } as const;
type Method = keyof typeof METHODS;
const SETTLED = 60_000; // ms: clocks of desks and servers differ, and nobody agrees in the future

const instantOf = (typed: string): string => (typed ? new Date(typed) : new Date(Date.now() - SETTLED)).toISOString();

export function RecordConsent({ contact, opened, onClose }: { contact: Contact; opened: boolean; onClose: () => void }) {
  const say = useWords(strings);
  const named = useChannelName(strings, say);
  const channels = CHANNELS.filter((one) => contact.addresses.some((each) => each.channel === one));
  const [given, setGiven] = useState({ channel: channels[0] ?? "email", method: "form_tick" as Method, text: "", source: "", at: "" });
  const set = (change: Partial<typeof given>) => setGiven((before) => ({ ...before, ...change }));
  const give = useGiveConsent(contact.id);
  const wrong = give.error instanceof Problem ? give.error.fields : {};
  const record = () => give.mutate({ ...given, kind: METHODS[given.method], purpose_class: "marketing", at: instantOf(given.at) }, { onSuccess: () => { tell(say.recorded()); onClose(); } });
  return (
    <Modal opened={opened} onClose={onClose} title={say.record()} closeButtonProps={{ "aria-label": say.close() }}>
      <form className={classes.dialog} onSubmit={(event) => { event.preventDefault(); record(); }}>
        <p className={classes.quiet}>{say.about()}</p>
        <Select label={say.channel()} allowDeselect={false} data={channels.map((value) => ({ value, label: named(value) }))} value={given.channel} error={wrong.channel} onChange={(channel) => set({ channel: channel as typeof given.channel })} />
        <Select label={say.method()} allowDeselect={false} data={(Object.keys(METHODS) as Method[]).map((value) => ({ value, label: say[value]() }))} value={given.method} error={wrong.method} onChange={(method) => set({ method: method as Method })} />
        <Textarea label={say.text()} description={say.text_hint()} autosize minRows={2} maxRows={6} maxLength={5000} value={given.text} error={wrong.text} onChange={(event) => set({ text: event.currentTarget.value })} />
        <TextInput label={say.source()} description={say.source_hint()} maxLength={500} value={given.source} error={wrong.source} onChange={(event) => set({ source: event.currentTarget.value })} />
        <TextInput type="datetime-local" label={say.when()} description={say.when_hint()} value={given.at} error={wrong.at} onChange={(event) => set({ at: event.currentTarget.value })} />
        {give.error && <ProblemNote error={give.error} />}
        <Group justify="flex-end" gap="xs"><Button variant="default" onClick={onClose}>{say.cancel()}</Button><Button type="submit" disabled={!given.text.trim() || !given.source.trim()} loading={give.isPending}>{say.record()}</Button></Group>
      </form>
    </Modal>
  );
}
