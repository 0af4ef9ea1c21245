/** The question: whom, by which channel and sender, what, of which class, when. */
import { Button, SegmentedControl, Select, TextInput, Textarea } from "@mantine/core";
import { useState } from "react";
import { useWords } from "@/lib/i18n";
import { Problem } from "@/lib/problem";
import { useSenders, useViews, type Question } from "./api";
import { strings } from "./strings";
import classes from "./whatif.module.css";

interface Wish { by: string; view: string | null; addresses: string; channel: "sms" | "email"; sender: string | null; of: string; at: string; subject: string; text: string }
const START: Wish = { by: "view", view: null, addresses: "", channel: "sms", sender: null, of: "marketing", at: "", subject: "", text: "" };

export function Asking({ asking, error, onAsk }: { asking: boolean; error: unknown; onAsk: (question: Question) => void }) {
  const say = useWords(strings);
  const [wish, setWish] = useState(START);
  const set = (change: Partial<Wish>) => setWish((before) => ({ ...before, ...change }));
  const senders = useSenders(wish.channel).data ?? [];
  const views = useViews().data ?? [];
  const wrong = error instanceof Problem ? error.fields : {};
  const ready = Boolean(wish.sender && wish.text.trim() && (wish.by === "view" ? wish.view : wish.addresses.trim()));
  return (
    <form className={classes.asking} onSubmit={(event) => { event.preventDefault(); if (ready) onAsk(questionOf(wish)); }}>
      <div className={classes.whom}>
        <SegmentedControl aria-label={say.whom()} value={wish.by} onChange={(by) => set({ by })} data={[{ value: "view", label: say.by_view() }, { value: "list", label: say.by_list() }]} />
        {wish.by === "view"
          ? <Select label={say.view()} placeholder={say.choose_view()} data={views} value={wish.view} searchable onChange={(view) => set({ view })} />
          : <Textarea label={say.addresses()} description={say.addresses_hint()} rows={4} value={wish.addresses} spellCheck={false} onChange={(event) => set({ addresses: event.currentTarget.value })} />}
      </div>
      <div className={classes.row}>
        <Select label={say.channel()} allowDeselect={false} data={(["sms", "email"] as const).map((value) => ({ value, label: say[value]() }))} value={wish.channel} onChange={(channel) => set({ channel: channel as Wish["channel"], sender: null })} />
        <Select label={say.sender()} placeholder={say.choose_sender()} data={senders} value={wish.sender} error={wrong.sender} onChange={(sender) => set({ sender })} />
        <Select label={say.of()} allowDeselect={false} data={(["marketing", "service", "transactional"] as const).map((value) => ({ value, label: say[value]() }))} value={wish.of} onChange={(of) => set({ of: of ?? "marketing" })} />
        <TextInput type="datetime-local" label={say.when()} description={say.now()} inputWrapperOrder={["label", "input", "description", "error"]} value={wish.at} error={wrong.at} onChange={(event) => set({ at: event.currentTarget.value })} />
      </div>
      {wish.channel === "email" && <TextInput label={say.subject()} value={wish.subject} error={wrong.subject} onChange={(event) => set({ subject: event.currentTarget.value })} />}
      <Textarea label={say.text()} autosize minRows={2} maxRows={8} maxLength={20_000} value={wish.text} error={wrong.text} onChange={(event) => set({ text: event.currentTarget.value })} />
      <Button type="submit" className={classes.go} disabled={!ready} loading={asking}>{say.ask()}</Button>
    </form>
  );
}

function questionOf(wish: Wish): Question {
  const addresses = wish.addresses.split(/[\n;]+/).map((one) => one.trim()).filter(Boolean);
  return {
    channel: wish.channel, sender: wish.sender ?? "", text: wish.text, subject: wish.subject, purpose_class: wish.of,
    at: wish.at ? new Date(wish.at).toISOString() : null, ...(wish.by === "view" ? { view: wish.view } : { addresses }),
  };
}
