/** How a conversation stands, each line of it a field one can change: status, priority, type, tags, agent, queue. */
import { Select, TagsInput, TextInput, type ComboboxItem } from "@mantine/core";
import { useId, useState } from "react";
import type { Conversation } from "@/client/contract";
import { useMembers, useQueues } from "@/client/queries";
import { useSession } from "@/client/session";
import { useWords } from "@/lib/i18n";
import { useChange, useTags, useStatuses, type Change } from "./api";
import { Around } from "./around";
import { FormFields } from "./form_fields";
import { PRIORITIES, StatusMark } from "@/ui/marks/marks";
import classes from "./matter.module.css";
import { Owed } from "./owed";
import { statusChoices, statusOf } from "./status_choices";
import { strings } from "./strings";

export type Part = "status" | "priority" | "kind" | "tags" | "agent" | "queue";
interface Props { conversation: Conversation; mayChange: boolean }

// The panel comes a breath after its conversation.
const FRAMES = 60;

/** Puts the focus on one of the fields, as soon as the panel stands. */
export function focusPart(part: Part, tries = FRAMES): void {
  const input = document.querySelector<HTMLInputElement>(`input[data-part="${part}"]`);
  if (!input && tries > 0) requestAnimationFrame(() => focusPart(part, tries - 1));
  input?.focus();
  input?.click();
}

export function MatterPanel({ conversation, mayChange }: Props) {
  const say = useWords(strings);
  const change = useChange(conversation);
  const wish = (wanted: Change, shown?: Partial<Conversation>) => change.mutate({ wanted, shown });
  return (
    <section className={classes.panel} aria-label={say.matter()}>
      <div className={classes.head}><h3>#{conversation.reference}</h3><StatusMark row={conversation} /></div>
      <div className={classes.fields}>
        <Standing conversation={conversation} mayChange={mayChange} wish={wish} />
        <Whose conversation={conversation} mayChange={mayChange} wish={wish} />
        <Subject key={conversation.subject} conversation={conversation} mayChange={mayChange} wish={wish} />
        <FormFields conversation={conversation} mayChange={mayChange} wish={wish} />
      </div>
      <Owed conversation={conversation} />
      <Around conversation={conversation} mayChange={mayChange} />
    </section>
  );
}

export type Wish = (wanted: Change, shown?: Partial<Conversation>) => void;
interface FieldProps extends Props { wish: Wish }

function Standing({ conversation, mayChange, wish }: FieldProps) {
  const say = useWords(strings);
  const statuses = useStatuses().data ?? [];
  const choices = statusChoices(statuses, say);
  const take = (chosen: string) => { const { status, custom } = statusOf(chosen, statuses); wish({ status, custom }, { status: status as Conversation["status"], custom: null }); };
  const none = { value: "none", label: say.priority_none() };
  return (
    <>
      <Line label={say.status()} part="status" off={!mayChange || conversation.status === "closed"} keys="shift+s" data={choices} value={conversation.custom?.id ?? conversation.status} onTake={take} />
      <Line label={say.priority()} part="priority" off={!mayChange} keys="shift+p" data={[none, ...PRIORITIES.map((one) => ({ value: one, label: say[`priority_${one}`]() }))]} value={conversation.priority_word || "none"}
        onTake={(one) => wish({ priority: one }, { priority_word: one === "none" ? null : one })} />
      <Line label={say.kind()} part="kind" off={!mayChange} keys="y" data={[{ value: "none", label: say.kind_none() }, ...KINDS.map((one) => ({ value: one, label: say[`kind_${one}`]() }))]} value={conversation.kind || "none"}
        onTake={(one) => wish({ kind: one === "none" ? null : one }, { kind: one === "none" ? null : one })} />
      <Tags conversation={conversation} mayChange={mayChange} wish={wish} />
    </>
  );
}

const KINDS = ["question", "incident", "problem", "todo"] as const;

function Whose({ conversation, mayChange, wish }: FieldProps) {
  const say = useWords(strings);
  const me = useSession().member.id;
  const members = (useMembers().data ?? []).filter((member) => member.state === "active" && member.role !== "read_only").toSorted((a, b) => Number(b.id === me) - Number(a.id === me) || a.name.localeCompare(b.name));
  const queues = useQueues().data ?? [];
  const known = (list: ComboboxItem[], held: { id: string; name: string } | null) => (held && !list.some((one) => one.value === held.id) ? [...list, { value: held.id, label: held.name }] : list);
  const agents = known(members.map((member) => ({ value: member.id, label: member.name })), conversation.agent);
  const over = conversation.status === "closed";
  return (
    <>
      <Line label={say.agent()} part="agent" off={!mayChange || over} keys="i" data={[{ value: "nobody", label: say.agent_nobody() }, ...agents]} value={conversation.agent?.id ?? "nobody"} onTake={(id) => wish({ agent: id === "nobody" ? null : id })} />
      <Line label={say.queue()} part="queue" off={!mayChange || over} keys="q" placeholder={say.queue_none()} data={known(queues.map((queue) => ({ value: queue.id, label: queue.name })), conversation.queue)} value={conversation.queue?.id ?? null} onTake={(queue) => wish({ queue })} />
    </>
  );
}

interface LineProps { label: string; part: Part; off: boolean; keys: string; data: ComboboxItem[]; value: string | null; placeholder?: string; onTake: (value: string) => void }

function Line({ label, part, off, keys, data, value, placeholder, onTake }: LineProps) {
  const id = useId();
  return (
    <>
      <label htmlFor={id}>{label}</label>
      <Select id={id} data-part={part} classNames={{ input: classes.input }} size="xs" readOnly={off} searchable={data.length > 7} aria-keyshortcuts={keys} data={data} value={value} placeholder={placeholder}
        allowDeselect={false} withCheckIcon={false} maxDropdownHeight={280} comboboxProps={{ width: "max-content", position: "bottom-start" }} onChange={(chosen) => { if (chosen && chosen !== value) onTake(chosen); (document.activeElement as HTMLElement | null)?.blur(); }} />
    </>
  );
}

function Tags({ conversation, mayChange, wish }: FieldProps) {
  const say = useWords(strings);
  const id = useId();
  const [begun, setBegun] = useState("");
  const known = useTags(begun.trim()).data ?? [];
  const put = (tags: string[]) => { const tidy = [...new Set(tags.map((tag) => tag.trim().toLowerCase().replaceAll(/\s+/g, "_")).filter(Boolean))]; wish({ tags: tidy }, { tags: tidy }); };
  return (
    <>
      <label htmlFor={id}>{say.tags()}</label>
      <TagsInput id={id} data-part="tags" classNames={{ input: classes.input }} size="xs" readOnly={!mayChange} aria-keyshortcuts="l" data={known.filter((tag) => !conversation.tags.includes(tag))} value={conversation.tags}
        placeholder={conversation.tags.length ? undefined : say.tags_add()} searchValue={begun} onSearchChange={setBegun} onChange={put} splitChars={[",", ";"]} maxDropdownHeight={240} />
    </>
  );
}

function Subject({ conversation, mayChange, wish }: FieldProps) {
  const say = useWords(strings);
  const id = useId();
  const [text, setText] = useState(conversation.subject ?? "");
  const keep = () => { if (text.trim() !== (conversation.subject ?? "")) wish({ subject: text.trim() }, { subject: text.trim() || null }); };
  return (
    <>
      <label htmlFor={id}>{say.subject()}</label>
      <TextInput id={id} classNames={{ input: classes.input }} size="xs" readOnly={!mayChange} placeholder={say.no_subject()} maxLength={500} value={text} onChange={(event) => setText(event.currentTarget.value)} onBlur={keep} onKeyDown={(event) => { if (event.key === "Enter") event.currentTarget.blur(); }} />
    </>
  );
}
