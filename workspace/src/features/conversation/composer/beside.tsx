/** What a reply by mail has above its words: its subject, and who is in copy. */
import { MultiSelect, TextInput } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { Conversation } from "@/client/contract";
import { client } from "@/client/http";
import { useWords } from "@/lib/i18n";
import { strings } from "../strings";
import classes from "./composer.module.css";

export interface Above { subject: string; cc: string[] }

export function BesideFields({ conversation, above, onChange }: { conversation: Conversation; above: Above; onChange: (above: Above) => void }) {
  const say = useWords(strings);
  const [open, setOpen] = useState(false);
  const { cc, subject } = conversation.can;
  if (!cc && !subject) return null;
  const names = conversation.participants.filter((one) => above.cc.includes(one.contact.id)).map((one) => one.contact.name);
  if (!open) return <button type="button" className={classes.above} onClick={() => setOpen(true)}><span className="cut">{above.subject || say.subject_none()}</span>{names.length > 0 && <span className="cut">{say.cc()}: {names.join(", ")}</span>}</button>;
  return (
    <div className={classes.aboveFields}>
      {subject && <TextInput size="xs" aria-label={say.subject()} placeholder={say.subject()} maxLength={500} value={above.subject} onChange={(event) => onChange({ ...above, subject: event.currentTarget.value })} />}
      {cc && <Copies conversation={conversation} value={above.cc} onChange={(next) => onChange({ ...above, cc: next })} />}
    </div>
  );
}

function Copies({ conversation, value, onChange }: { conversation: Conversation; value: string[]; onChange: (cc: string[]) => void }) {
  const say = useWords(strings);
  const [asked, setAsked] = useState("");
  const [settled] = useDebouncedValue(asked.trim(), 200);
  const found = useQuery({ queryKey: ["contacts", "search", settled], enabled: settled.length > 1, queryFn: ({ signal }) => client.get("/v1/contacts", { query: { q: settled, limit: 8 }, signal }) });
  const [known, setKnown] = useState(() => new Map(conversation.participants.map((one) => [one.contact.id, one.contact.name])));
  const offered = (found.data?.items ?? []).filter((one) => one.id !== conversation.contact.id && one.addresses.some((address) => address.channel === conversation.channel));
  const data = [...new Map([...known, ...offered.map((one) => [one.id, one.name] as const)])].map(([id, name]) => ({ value: id, label: name }));
  const put = (next: string[]) => { setKnown(new Map(data.map((one) => [one.value, one.label]))); onChange(next); };
  return <MultiSelect size="xs" searchable aria-label={say.cc()} placeholder={value.length ? undefined : say.cc()} data={data} value={value} onChange={put} searchValue={asked} onSearchChange={setAsked} hidePickedOptions maxDropdownHeight={220} />;
}
