/** The dialogs about a conversation: snooze, merge, split, delete for good. */
import { Button, Checkbox, Group, Modal, TextInput } from "@mantine/core";
import { DateTimeInput } from "./date_time_input";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState, type ReactNode } from "react";
import type { Conversation, ThreadItem } from "@/client/contract";
import { useLocale, useWords } from "@/lib/i18n";
import { plain } from "@/lib/markdown";
import { now } from "@/lib/now";
import { cut } from "@/lib/text";
import { clock, shortDate, until } from "@/lib/time";
import { Confirm } from "@/ui/confirm";
import { tell } from "@/ui/notices";
import { ProblemNote } from "@/ui/problem_note";
import { merge, removeForGood, snooze, split } from "./api";
import classes from "./matter.module.css";
import { distinct, snoozeTimes } from "./snooze_times";
import { strings } from "./strings";
import type { Matter } from "./use_matter";

interface Props { conversation: Conversation; items: ThreadItem[]; matter: Matter }

export function MatterDialogs({ conversation, items, matter }: Props) {
  const say = useWords(strings);
  const { dialog, close } = matter;
  const id = conversation.id;
  const shell = (name: typeof dialog, title: string, inner: ReactNode) => dialog === name && <Modal opened onClose={close} title={title} closeButtonProps={{ "aria-label": say.close() }}>{inner}</Modal>;
  return (
    <>
      {shell("snooze", say.snooze(), <Snooze id={id} onDone={close} />)}
      {shell("merge", say.merge(), <Merge id={id} mayCopy={conversation.can.cc} onDone={close} />)}
      {shell("split", say.split(), <Split id={id} items={items} onDone={close} />)}
      {dialog === "delete" && <Confirm opened title={say.delete_title()} verb={say.delete()} onClose={close} onYes={async () => { await removeForGood(id); tell(say.deleted()); matter.leave(); }}>{say.delete_words()}</Confirm>}
    </>
  );
}

/** Runs what a dialog asks for, asks the lists again and closes. */
function useDone<T>(id: string, does: (asked: T) => Promise<unknown>, onDone: () => void) {
  const queries = useQueryClient();
  return useMutation({ mutationFn: does, onSuccess: () => { onDone(); return Promise.all([["conversation", id], ["thread", id], ["rows"]].map((queryKey) => queries.invalidateQueries({ queryKey }))); } });
}

function Snooze({ id, onDone }: { id: string; onDone: () => void }) {
  const say = useWords(strings);
  const locale = useLocale();
  const time = now();
  const [own, setOwn] = useState("");
  const doing = useDone(id, async (at: number) => { await snooze(id, new Date(at).toISOString()); tell(say.snooze_done({ time: until(at, time, locale) })); }, onDone);
  const times = snoozeTimes(time);
  const chosen = Date.parse(own);
  return (
    <form onSubmit={(event) => { event.preventDefault(); if (chosen > time) doing.mutate(chosen); }} style={{ display: "grid", gap: 12 }}>
      <p className={classes.quiet}>{say.snooze_words()}</p>
      {distinct(times).map((name, place) => (
        <Button key={name} variant="default" justify="space-between" data-autofocus={place === 0 || undefined} rightSection={<span className={classes.quiet}>{until(times[name], time, locale)}</span>} onClick={() => doing.mutate(times[name])}>{say[`snooze_${name}`]()}</Button>
      ))}
      <DateTimeInput label={say.snooze_own()} value={own} least={time} onChange={setOwn} />
      {doing.error && <ProblemNote error={doing.error} />}
      <Group justify="flex-end" gap="xs"><Button variant="default" onClick={onDone}>{say.cancel()}</Button><Button type="submit" disabled={!(chosen > time)} loading={doing.isPending}>{say.snooze()}</Button></Group>
    </form>
  );
}

function Merge({ id, mayCopy, onDone }: { id: string; mayCopy: boolean; onDone: () => void }) {
  const say = useWords(strings);
  const [other, setOther] = useState("");
  const [cc, setCc] = useState(false);
  const doing = useDone(id, async () => { await merge(id, other.trim().replace(/^#/, ""), cc); tell(say.merge_done()); }, onDone);
  return (
    <form onSubmit={(event) => { event.preventDefault(); if (other.trim()) doing.mutate(undefined); }} style={{ display: "grid", gap: 16 }}>
      <p className={classes.quiet}>{say.merge_words()}</p>
      <TextInput data-autofocus label={say.link_number()} placeholder="#1042" value={other} onChange={(event) => setOther(event.currentTarget.value)} />
      {mayCopy && <Checkbox label={say.merge_cc()} checked={cc} onChange={(event) => setCc(event.currentTarget.checked)} />}
      {doing.error && <ProblemNote error={doing.error} />}
      <Group justify="flex-end" gap="xs"><Button variant="default" onClick={onDone}>{say.cancel()}</Button><Button type="submit" disabled={!other.trim()} loading={doing.isPending}>{say.merge_do()}</Button></Group>
    </form>
  );
}

function Split({ id, items, onDone }: { id: string; items: ThreadItem[]; onDone: () => void }) {
  const say = useWords(strings);
  const locale = useLocale();
  const [chosen, setChosen] = useState<number[]>([]);
  const [subject, setSubject] = useState("");
  const said = items.filter((item) => item.kind === "message" || item.kind === "note");
  const doing = useDone(id, async () => { const made = await split(id, chosen, subject.trim()); tell(say.split_done({ number: String(made.reference) })); }, onDone);
  const put = (number: number, on: boolean) => setChosen((before) => (on ? [...before, number] : before.filter((one) => one !== number)));
  return (
    <form onSubmit={(event) => { event.preventDefault(); if (chosen.length) doing.mutate(undefined); }} style={{ display: "grid", gap: 16 }}>
      <p className={classes.quiet}>{say.split_words()}</p>
      <div className={classes.choose} role="group" aria-label={say.split_what()}>
        {said.map((item) => (
          <label key={item.id}>
            <Checkbox size="xs" checked={chosen.includes(item.number)} onChange={(event) => put(item.number, event.currentTarget.checked)} />
            <span>{cut(plain(item.text), 120)} <small className={classes.quiet}>{item.from.name} · {shortDate(item.at, locale)} {clock(item.at, locale)}</small></span>
          </label>
        ))}
      </div>
      <TextInput label={say.split_subject()} maxLength={500} value={subject} onChange={(event) => setSubject(event.currentTarget.value)} />
      {doing.error && <ProblemNote error={doing.error} />}
      <Group justify="flex-end" gap="xs"><Button variant="default" onClick={onDone}>{say.cancel()}</Button><Button type="submit" disabled={!chosen.length} loading={doing.isPending}>{say.split_do()}</Button></Group>
    </form>
  );
}
