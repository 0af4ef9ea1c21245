/** One message: contact left, agent right, assistant right with its own mark. */
import { IconShieldLock, IconSparkles } from "@tabler/icons-react";
import { memo } from "react";
import type { MessageItem } from "@/client/contract";
import { useSession } from "@/client/session";
import { useLocale, useWords } from "@/lib/i18n";
import { clock, inFull } from "@/lib/time";
import { Avatar } from "@/ui/avatar";
import { Markdown } from "@/ui/markdown";
import { strings } from "../strings";
import { Attachments } from "./attachments";
import { DeliveryGlyph } from "./delivery";
import { MailView } from "./mail_view";
import { Suspected, type Mark } from "./suspected";
import classes from "./thread.module.css";

interface Props { item: MessageItem; first: boolean; last: boolean; contact: string; mail: boolean }

export const Message = memo(function Message({ item, first, last, contact, mail }: Props) {
  const say = useWords(strings);
  const me = useSession().member.id;
  const ours = item.from.kind !== "contact";
  const name = item.from.kind === "assistant" ? say.assistant() : item.from.kind === "house" ? (item.from.name ?? say.house()) : (item.from.name ?? contact);
  // The contact's name stands in the header already; colleagues and assistants are named where they begin.
  const named = first && ours && item.from.id !== me;
  return (
    <article className={classes.said} data-ours={ours || undefined} data-first={first || undefined} data-last={last || undefined}>
      {!ours && <span className={classes.pic}>{last && <Avatar name={name} size={28} />}</span>}
      <div className={classes.body}>
        {named && (
          <p className={classes.name}>{item.from.kind === "assistant" && <IconSparkles size={13} stroke={1.75} aria-hidden />}<span className="cut">{name}</span></p>
        )}
        {!named && <span className="seen-by-readers">{ours && item.from.id === me ? say.you() : name}</span>}
        <Bubble item={item} kind={item.from.kind} mail={mail} />
      </div>
    </article>
  );
});

function Bubble({ item, kind, mail }: { item: MessageItem; kind: string; mail: boolean }) {
  const say = useWords(strings);
  const locale = useLocale();
  const marks = (item as { suspected?: Mark[] }).suspected;
  return (
    <div className={classes.bubbleRow}>
      <div className={classes.stack}>
        {item.text && <div className={classes.bubble} data-kind={kind} data-failed={item.delivery === "failed" || undefined}><Markdown text={item.text} /></div>}
        {item.attachments.length > 0 && <Attachments files={item.attachments} />}
        {marks && marks.length > 0 && <Suspected message={item.id} marks={marks} />}
        {item.masked && <p className={classes.under}><IconShieldLock size={13} stroke={1.75} aria-hidden />{say.masked()}</p>}
        {(mail || item.has_page) && <MailView item={item} />}
        {item.delivery === "failed" && <p className={classes.failed}>{say.failed()}{item.delivery_detail && `: ${item.delivery_detail}`}</p>}
      </div>
      <span className={classes.meta}>
        <time dateTime={item.at} title={inFull(item.at, locale)}>{clock(item.at, locale)}</time>
        {kind !== "contact" && item.delivery && <DeliveryGlyph delivery={item.delivery} detail={item.delivery_detail} />}
      </span>
    </div>
  );
}
