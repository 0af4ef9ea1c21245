/** One conversation: header, thread, and the composer or the wrap-up at its foot. */
import { IconMessageOff } from "@tabler/icons-react";
import { memo, useCallback, useMemo, useRef, useState, type ReactNode } from "react";
import type { Conversation, RulingItem, ThreadItem } from "@/client/contract";
import { may, useSession } from "@/client/session";
import { useWords } from "@/lib/i18n";
import { useHeld, useLive, useWatch } from "@/live/live";
import { useActions } from "@/ui/actions";
import { Empty } from "@/ui/empty";
import { ProblemNote } from "@/ui/problem_note";
import { conversationActions } from "./actions";
import { reopen, startWrapUp, take, useAskedAgain, useConversation, useReading, useRefresh, useThread } from "./api";
import { Composer, type ComposerHandle } from "./composer/composer";
import classes from "./conversation.module.css";
import { Foot } from "./foot";
import { MatterBanner } from "./matter/banner";
import { MatterDialogs } from "./matter/dialogs";
import type { Part } from "./matter/panel";
import { RightsBanner } from "./matter/rights";
import { useMatter } from "./matter/use_matter";
import { Header } from "./header";
import { strings } from "./strings";
import { Thread } from "./thread/thread";
import { Transfer } from "./transfer";

export interface Around {
  onBack: () => void; onContact: () => void; openContact: () => void; contactShown: boolean; openAgreement: () => void; openPart: (part: Part) => void; wrapUp: (conversation: Conversation) => ReactNode;
}

export const ConversationPane = memo(function ConversationPane({ id, around }: { id: string; around: Around }) {
  const say = useWords(strings);
  const session = useSession();
  const { data: conversation, error } = useConversation(id);
  const thread = useThread(id);
  const { sender } = useLive();
  const composer = useRef<ComposerHandle>(null);
  const [transferring, setTransferring] = useState(false);
  const refresh = useRefresh(id);
  useWatch(`conversation:${id}`);
  useAskedAgain(id);
  useReading(id, thread.items, conversation?.unread ?? 0);
  const mayReply = Boolean(conversation?.can.reply && (conversation.state === "open" || conversation.can.subject) && may(session, "conversation.reply"));
  const then = (deed: (id: string) => Promise<unknown>) => async () => { await deed(id); await refresh(); };
  const actions = useActions(conversationActions, {
    conversation, me: session.member.id, mayReply, may: (permission) => may(session, permission),
    write: (kind) => composer.current?.write(kind), openSaved: () => composer.current?.openSaved(),
    openTransfer: () => setTransferring(true), toggleContact: around.onContact,
    take: then(take), wrapUp: then(startWrapUp), reopen: then(reopen),
  });
  const matter = useMatter(id, conversation, around.openPart);
  const waiting = useWaiting(id, thread.items);
  const edit = useCallback((text: string) => composer.current?.write("reply", text), []);
  const again = useCallback((clientId: string) => sender.again(clientId), [sender]);
  if (error && !conversation) return <Empty icon={IconMessageOff} title={say.gone()}><ProblemNote error={error} /></Empty>;
  return (
    <section className={classes.pane} aria-label={conversation ? say.conversation({ contact: conversation.called }) : say.group()}>
      <Header conversation={conversation} actions={{ ...matter.actions, ...actions }} around={around} />
      {conversation && <MatterBanner conversation={conversation} matter={matter} />}
      {conversation && <RightsBanner id={id} />}
      <Thread key={id} id={id} thread={thread} conversation={conversation}
        fixes={{ edit, take: actions.take.run, openContact: around.openContact, acceptAgreement: around.openAgreement }} onAgain={again} />
      {conversation && (
        <Foot conversation={conversation} mayReply={mayReply} actions={actions} wrapUp={around.wrapUp(conversation)}>
          <Composer key={id} ref={composer} conversation={conversation} mayReply={mayReply} seen={thread.items?.at(-1)?.number} waiting={waiting} />
        </Foot>
      )}
      {conversation && transferring && <Transfer opened conversation={conversation} onClose={() => setTransferring(false)} onDone={refresh} />}
      {conversation && <MatterDialogs conversation={conversation} items={thread.items ?? []} matter={matter} />}
    </section>
  );
});

/** What waits in this conversation, in the thread already or just answered. */
function useWaiting(id: string, items: ThreadItem[] | undefined): RulingItem[] {
  const outbox = useHeld((held) => held.outbox);
  const settled = useHeld((held) => held.desk.settled);
  return useMemo(() => {
    const answered = outbox.flatMap((one) => (one.conversation === id && one.ruling ? [one.ruling as unknown as RulingItem] : []));
    const told = (items ?? []).filter((item): item is RulingItem => item.kind === "ruling");
    return [...told, ...answered.filter((one) => !told.some((other) => other.act === one.act))].filter((one) => one.outcome === "deferred" && !settled[one.act]);
  }, [id, items, outbox, settled]);
}
