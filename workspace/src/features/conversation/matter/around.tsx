/** Who and what stands around a conversation: watchers, who is in copy, linked and merged conversations, what rules did. */
import { ActionIcon, Button, TextInput } from "@mantine/core";
import { IconEye, IconEyeOff, IconX } from "@tabler/icons-react";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState, type ReactNode } from "react";
import type { Conversation } from "@/client/contract";
import { may, useSession } from "@/client/session";
import { useWords } from "@/lib/i18n";
import { beginning } from "@/live/begin";
import { useTellProblem } from "@/ui/notices";
import { addParticipant, removeParticipant, undoMerge, unlink, unwatch, useFirings, watch } from "./api";
import { LinkForm } from "./link_form";
import { StatusMark } from "@/ui/marks/marks";
import classes from "./matter.module.css";
import { strings } from "./strings";

/** Does something about a conversation and asks it again; what goes wrong is told. */
export function useDeed(id: string) {
  const queries = useQueryClient();
  const tell = useTellProblem();
  return useMutation({
    mutationFn: (deed: () => Promise<unknown>) => deed(), onError: tell,
    onSuccess: () => Promise.all([["conversation", id], ["rows"], ["thread", id]].map((queryKey) => queries.invalidateQueries({ queryKey }))),
  });
}

export function Around({ conversation, mayChange }: { conversation: Conversation; mayChange: boolean }) {
  const say = useWords(strings);
  const deed = useDeed(conversation.id);
  const { id } = conversation;
  return (
    <>
      <Watchers conversation={conversation} onDo={deed.mutate} />
      {conversation.can.cc && <Copied conversation={conversation} mayChange={mayChange} onDo={deed.mutate} />}
      <Sides conversation={conversation} mayChange={mayChange} />
      <h3>{say.links()}</h3>
      <ul className={classes.list}>
        {conversation.links.map((one) => (
          <li key={`${one.kind} ${one.id}`}>
            <small>{say[`link_${one.kind}` as "link_follows"]?.() ?? one.kind}</small>
            <To id={one.id}>#{one.reference} {one.subject ?? ""}</To>
            <StatusMark row={{ status: one.status, custom: null }} quiet />
            {mayChange && !one.kind.endsWith("_back") && <Gone name={`#${one.reference}`} onGo={() => deed.mutate(() => unlink(id, one.id, one.kind))} />}
          </li>
        ))}
      </ul>
      {mayChange && <LinkForm id={id} onDo={deed.mutate} />}
      {conversation.merged.length > 0 && (
        <>
          <h3>{say.merged()}</h3>
          <ul className={classes.list}>{conversation.merged.map((one) => <li key={one.id}><span className={classes.grow}>#{one.reference}</span>{mayChange && <Button size="compact-xs" variant="subtle" color="gray" onClick={() => deed.mutate(() => undoMerge(id, one.id))}>{say.undo()}</Button>}</li>)}</ul>
        </>
      )}
      <Firings id={id} />
    </>
  );
}

const To = ({ id, children }: { id: string; children: ReactNode }) => <Link to="/inbox/$view/{-$conversation}" params={{ view: "all", conversation: id }} className={`${classes.grow} cut`}>{children}</Link>;

function Gone({ name, onGo }: { name: string; onGo: () => void }) {
  const say = useWords(strings);
  return <ActionIcon variant="subtle" color="gray" size={24} aria-label={say.remove({ name })} onClick={onGo}><IconX size={14} stroke={1.75} /></ActionIcon>;
}

interface DeedProps { conversation: Conversation; onDo: (deed: () => Promise<unknown>) => void }

function Watchers({ conversation: { id, watching }, onDo }: DeedProps) {
  const say = useWords(strings);
  const me = useSession().member.id;
  const mine = watching.some((one) => one.id === me);
  return (
    <>
      <h3>{say.watching()}</h3>
      <div className={classes.list}>
        <div className={classes.owed}>
          <span className={`${classes.grow} cut`}>{watching.length ? watching.map((one) => one.name).join(", ") : <span className={classes.quiet}>{say.watch_nobody()}</span>}</span>
          <Button size="compact-xs" variant="subtle" color="gray" leftSection={mine ? <IconEyeOff size={14} stroke={1.75} /> : <IconEye size={14} stroke={1.75} />} onClick={() => onDo(() => (mine ? unwatch(id, me) : watch(id)))}>{mine ? say.unwatch() : say.watch()}</Button>
        </div>
      </div>
    </>
  );
}

function Copied({ conversation: { id, participants }, mayChange, onDo }: DeedProps & { mayChange: boolean }) {
  const say = useWords(strings);
  const [address, setAddress] = useState("");
  return (
    <>
      <h3>{say.participants()}</h3>
      <ul className={classes.list}>{participants.map((one) => <li key={one.contact.id}><span className={`${classes.grow} cut`} title={one.address}>{one.contact.name}</span>{mayChange && <Gone name={one.contact.name} onGo={() => onDo(() => removeParticipant(id, one.contact.id))} />}</li>)}</ul>
      {mayChange && (
        <form className={classes.add} onSubmit={(event) => { event.preventDefault(); if (address.trim()) { onDo(() => addParticipant(id, address.trim())); setAddress(""); } }}>
          <TextInput className={classes.grow} size="xs" type="email" aria-label={say.participant_add()} placeholder={say.participant_add()} value={address} onChange={(event) => setAddress(event.currentTarget.value)} />
        </form>
      )}
    </>
  );
}

/** What was begun beside it with somebody else; the contact sees nothing of it. */
function Sides({ conversation, mayChange }: { conversation: Conversation; mayChange: boolean }) {
  const say = useWords(strings);
  const { sides, id, reference, subject, side_of } = conversation;
  const mayBegin = may(useSession(), "conversation.begin") && mayChange && !side_of;
  if (!sides.length && !mayBegin) return null;
  return (
    <>
      <h3>{say.sides()}</h3>
      <ul className={classes.list}>{sides.map((one) => <li key={one.id}><To id={one.id}>{one.contact.name}: {one.subject ?? `#${one.reference}`}</To><StatusMark row={one} quiet /></li>)}</ul>
      {mayBegin && <Button size="compact-xs" variant="subtle" color="gray" onClick={() => beginning.ask({ side_of: { id, reference }, subject: subject ?? "" })}>{say.side_begin()}</Button>}
    </>
  );
}

function Firings({ id }: { id: string }) {
  const say = useWords(strings);
  const [open, setOpen] = useState(false);
  const { data } = useFirings(id, open);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)} style={{ marginTop: 14 }}>
      <summary className={classes.quiet} style={{ cursor: "pointer" }}>{say.firings()}</summary>
      {data?.length === 0 && <p className={classes.quiet}>{say.firings_none()}</p>}
      {data?.map((one) => (
        <div key={`${one.at} ${one.rule.id}`} className={classes.why}>
          <strong>{one.rule.name}</strong>
          <ul>{one.conditions.map((leaf, place) => <li key={place}>{leaf.words}: {leaf.held ? say.held() : say.not_held()}</li>)}{one.did.map((words) => <li key={words}>{words}</li>)}</ul>
        </div>
      ))}
    </details>
  );
}
