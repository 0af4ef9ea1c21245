/** What was just written, drawn at once: on its way, ruled upon, or waiting for the line. */
import { Button } from "@mantine/core";
import { IconClock, IconPlugConnectedX } from "@tabler/icons-react";
import { useSession } from "@/client/session";
import { useWords } from "@/lib/i18n";
import { discarded, type Pending } from "@/live/outbox";
import { useLive } from "@/live/live";
import { Markdown } from "@/ui/markdown";
import { strings } from "../strings";
import { Attachments } from "./attachments";
import { NoteCard } from "./note_card";
import { RulingCard, type Fixes } from "./ruling_card";
import classes from "./thread.module.css";

interface Props { pending: Pending; fixes: Fixes; onClause: (id: string) => void; onAgain: (clientId: string) => void }

export function PendingItem({ pending, fixes, onClause, onAgain }: Props) {
  const say = useWords(strings);
  const { member } = useSession();
  const from = { kind: "agent" as const, id: member.id, name: member.name };
  const at = new Date(pending.at).toISOString();
  const { ruling } = pending;
  if (ruling && ruling.outcome !== "permitted") return <RulingCard ruling={{ ...ruling, outcome: ruling.outcome, at, from }} fixes={fixes} onClause={onClause} />;
  if (pending.kind === "note") return <><NoteCard item={{ text: pending.text, at, from }} sending={pending.state !== "answered"} />{pending.state === "unsent" && <Unsent pending={pending} onAgain={onAgain} />}</>;
  return (
    <article className={classes.said} data-ours data-first data-last>
      <div className={classes.body}>
        <div className={classes.bubbleRow}>
          <div className={classes.stack}>
            {pending.text && <div className={classes.bubble} data-kind="agent" data-state={pending.state}><Markdown text={ruling?.text ?? pending.text} /></div>}
            {pending.attachments.length > 0 && <Attachments files={pending.attachments} />}
          </div>
          <span className={classes.meta}><span className={classes.glyph} role="img" aria-label={say.sending()}><IconClock size={14} stroke={1.9} /></span></span>
        </div>
        {pending.state === "unsent" && (pending.moved ? <Moved pending={pending} /> : <Unsent pending={pending} onAgain={onAgain} />)}
      </div>
    </article>
  );
}

function Moved({ pending }: { pending: Pending }) {
  const say = useWords(strings);
  const { store, sender } = useLive();
  return (
    <div className={classes.moved} role="alert">
      <strong>{say.moved_title()}</strong><p>{say.moved_words()}</p>
      <Button size="compact-xs" variant="default" onClick={() => sender.anyway(pending.clientId)}>{say.moved_anyway()}</Button>
      <Button size="compact-xs" variant="subtle" color="gray" onClick={() => store.send((outbox) => discarded(outbox, pending.clientId))}>{say.discard()}</Button>
    </div>
  );
}

function Unsent({ pending, onAgain }: { pending: Pending; onAgain: (clientId: string) => void }) {
  const say = useWords(strings);
  const { store } = useLive();
  return (
    <div className={classes.unsent} role="status">
      <IconPlugConnectedX size={15} stroke={1.75} aria-hidden />
      <span>{pending.problem || say.unsent()}</span>
      <Button size="compact-xs" variant="subtle" onClick={() => onAgain(pending.clientId)}>{say.unsent_now()}</Button>
      <Button size="compact-xs" variant="subtle" color="gray" onClick={() => store.send((outbox) => discarded(outbox, pending.clientId))}>{say.discard()}</Button>
    </div>
  );
}
