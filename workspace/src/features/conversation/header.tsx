/** The head of a conversation: who, where they are, whose it is, and what can be done. */
import { ActionIcon, Menu, Skeleton } from "@mantine/core";
import { IconChevronLeft, IconDots } from "@tabler/icons-react";
import type { Conversation } from "@/client/contract";
import { useSession } from "@/client/session";
import { useWords } from "@/lib/i18n";
import { cut } from "@/lib/text";
import { ActionButton, ActionIconButton, ActionMenuItem } from "@/ui/action_button";
import type { Bound } from "@/ui/actions";
import { Avatar } from "@/ui/avatar";
import { useWide } from "@/ui/use_wide";
import { PriorityMark, StatusMark, TagMarks } from "@/ui/marks/marks";
import type { Matter } from "./matter/use_matter";
import type { Around } from "./conversation";
import classes from "./conversation.module.css";
import { strings } from "./strings";

type Actions = Record<"take" | "transfer" | "wrapUp" | "reopen" | "note" | "contact", Bound> & Matter["actions"];

export function Header({ conversation, actions, around }: { conversation: Conversation | undefined; actions: Actions; around: Around }) {
  const say = useWords(strings);
  const wide = useWide(900);
  const phone = !useWide(720);
  return (
    <header className={classes.header}>
      {phone && <ActionIcon variant="subtle" color="gray" size={36} onClick={around.onBack} aria-label={say.back()}><IconChevronLeft size={22} stroke={1.75} /></ActionIcon>}
      {conversation ? <Who conversation={conversation} onOpen={around.onContact} /> : <Skeleton height={14} width={180} />}
      <span className={classes.spring} />
      {conversation && wide && <span className={classes.marks}><TagMarks tags={conversation.tags} most={2} /><StatusMark row={conversation} /></span>}
      {conversation && (
        <div className={classes.tools}>
          {wide && actions.transfer.stands() && <ActionIconButton action={actions.transfer} />}
          {actions.wrapUp.stands() && (phone ? <ActionIconButton action={actions.wrapUp} /> : <ActionButton action={actions.wrapUp} variant="default" size="compact-sm" />)}
          {actions.solve.stands() && (phone ? <ActionIconButton action={actions.solve} /> : <ActionButton action={actions.solve} variant="default" size="compact-sm" />)}
          {actions.reopen.stands() && !phone && <ActionButton action={actions.reopen} variant="default" size="compact-sm" />}
          <Menu position="bottom-end" width={270}>
            <Menu.Target><ActionIcon variant="subtle" color="gray" size={32} aria-label={say.more()}><IconDots size={18} stroke={1.75} /></ActionIcon></Menu.Target>
            <Menu.Dropdown>
              {[actions.take, actions.transfer, actions.note, actions.wrapUp, actions.solve, actions.reopen, actions.contact].map((action) => <ActionMenuItem key={action.name} action={action} />)}
              <Menu.Divider />
              {[actions.snooze, actions.wake, actions.watch, actions.merge, actions.split, actions.spam, actions.trash, actions.restore].map((action) => <ActionMenuItem key={action.name} action={action} />)}
              <ActionMenuItem action={actions.delete} color="red" />
            </Menu.Dropdown>
          </Menu>
          {!phone && <ActionIconButton action={actions.contact} {...(around.contactShown ? { color: "indigo" } : {})} />}
        </div>
      )}
    </header>
  );
}

function Who({ conversation, onOpen }: { conversation: Conversation; onOpen: () => void }) {
  const name = conversation.called;
  return (
    <button type="button" className={classes.who} onClick={onOpen} title={name.length > 40 ? cut(name, 300) : undefined}>
      <Avatar name={name} size={32} dot={conversation.visitor_online ? "green" : null} />
      <span className={classes.names}>
        <span className={classes.title}><strong className="cut">{conversation.subject || name}</strong><PriorityMark row={conversation} /><span className={classes.reference}>#{conversation.reference}</span></span>
        <About conversation={conversation} />
      </span>
    </button>
  );
}

function About({ conversation }: { conversation: Conversation }) {
  const { visitor_online, page, queue, agent, state } = conversation;
  const say = useWords(strings);
  const me = useSession().member.id;
  const whose = agent ? (agent.id === me ? say.with_you() : say.with({ agent: agent.name })) : state === "open" ? say.with_nobody() : null;
  const parts = [
    state !== "open" ? say[`state_${state}`]() : null,
    visitor_online ? [say.online(), page && say.on_page({ page: cut(page.title || page.url, 40) })].filter(Boolean).join(" ") : null,
    conversation.subject ? conversation.called : null,
    queue && say.in_queue({ queue: queue.name }), whose,
  ];
  return <span className={`${classes.about} cut`}>{parts.filter(Boolean).join(" · ")}</span>;
}
