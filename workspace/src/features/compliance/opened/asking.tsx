/** Asks to read or hear: by a case, or in need. */
import { NumberInput, Select, Textarea } from "@mantine/core";
import { useState } from "react";
import { useWords } from "@/lib/i18n";
import { Deed } from "../parts/deed";
import { askFor, useDoing, type Need, type Talk } from "./api";
import { strings } from "./strings";
import { TalkChoice, talkOf } from "./talk_choice";

interface Props { account: string; talks: Talk[] }
const first = (talks: Talk[]) => (talks.length === 1 ? talks[0]!.name : "");

export function AskByCase({ account, of, talks, hears }: Props & { of: string; hears: boolean }) {
  const say = useWords(strings);
  const [told, setTold] = useState({ talk: first(talks), why: "" });
  const need: Need = { purpose: hears ? "recording" : "case", case: of, conversation: talkOf(talks, told.talk), ...(hears ? { why: told.why.trim() } : {}) };
  const asking = useDoing(account, () => askFor(account, need));
  return (
    <Deed label={hears ? say.ask_hear() : say.ask_read()} verb={hears ? say.ask() : say.ask_read_verb()} full={Boolean(told.talk.trim() && (!hears || told.why.trim()))} sending={asking.isPending} error={asking.error} send={() => asking.mutateAsync()}>
      <TalkChoice talks={talks} value={told.talk} onChange={(talk) => setTold({ ...told, talk })} />
      {hears && <Why value={told.why} onChange={(why) => setTold({ ...told, why })} />}
    </Deed>
  );
}

export function AskInNeed({ account, talks }: Props) {
  const say = useWords(strings);
  const [told, setTold] = useState({ purpose: "provide", talk: "", why: "", minutes: 60 });
  const asking = useDoing(account, () => askFor(account, { purpose: told.purpose, conversation: talkOf(talks, told.talk), why: told.why.trim(), minutes: told.minutes }));
  const purposes = (["provide", "secure"] as const).map((value) => ({ value, label: say[`purpose_${value}`]() }));
  return (
    <Deed label={say.ask_need()} verb={say.ask()} full={Boolean(told.talk.trim() && told.why.trim())} sending={asking.isPending} error={asking.error} send={() => asking.mutateAsync()}>
      <Select label={say.what_for()} data={purposes} allowDeselect={false} value={told.purpose} onChange={(purpose) => setTold({ ...told, purpose: purpose ?? "provide" })} />
      <TalkChoice talks={talks} value={told.talk} onChange={(talk) => setTold({ ...told, talk })} />
      <Why value={told.why} onChange={(why) => setTold({ ...told, why })} />
      <NumberInput label={say.minutes()} min={1} max={60} clampBehavior="strict" allowDecimal={false} value={told.minutes} onChange={(minutes) => setTold({ ...told, minutes: Number(minutes) || 60 })} />
    </Deed>
  );
}

function Why({ value, onChange }: { value: string; onChange: (why: string) => void }) {
  const say = useWords(strings);
  return <Textarea label={say.why()} description={say.why_about()} autosize minRows={2} maxLength={1000} value={value} onChange={(event) => onChange(event.currentTarget.value)} />;
}
