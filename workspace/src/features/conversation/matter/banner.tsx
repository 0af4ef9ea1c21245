/** One line above the thread where a conversation is out of the way: snoozed, suspected, set aside, merged into another, split from one. */
import { Button } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import type { Conversation } from "@/client/contract";
import { useLocale, useWords } from "@/lib/i18n";
import { useNow } from "@/lib/now";
import { until } from "@/lib/time";
import { ActionButton } from "@/ui/action_button";
import classes from "./matter.module.css";
import { strings } from "./strings";
import type { Matter } from "./use_matter";

export function MatterBanner({ conversation, matter }: { conversation: Conversation; matter: Matter }) {
  const say = useWords(strings);
  const locale = useLocale();
  const time = useNow(60_000);
  const { restore, genuine, spam, wake, delete: gone } = matter.actions;
  if (conversation.merged_into) {
    return <div className={classes.banner}><p>{say.merged_into()}</p><Button component={Link} to={`/inbox/all/${conversation.merged_into}`} size="compact-sm" variant="default">{say.merged_go()}</Button></div>;
  }
  if (conversation.set_aside) {
    return <div className={classes.banner}><p>{conversation.set_aside === "spam" ? say.in_spam() : say.in_trash()}</p>{restore.stands() && <ActionButton action={restore} size="compact-sm" variant="default" />}{gone.stands() && <ActionButton action={gone} size="compact-sm" variant="subtle" color="red" />}</div>;
  }
  if (conversation.suspected) {
    return <div className={classes.banner} role="note"><p><b>{say.suspected()}</b> {say.suspected_words()}</p>{genuine.stands() && <ActionButton action={genuine} size="compact-sm" variant="default" />}{spam.stands() && <ActionButton action={spam} size="compact-sm" variant="subtle" />}</div>;
  }
  if (conversation.snoozed_until) {
    return <div className={classes.banner}><p>{say.snoozed({ time: until(conversation.snoozed_until, time, locale) })}</p>{wake.stands() && <ActionButton action={wake} size="compact-sm" variant="default" />}</div>;
  }
  if (conversation.side_of) {
    return <div className={classes.banner}><p>{say.side_of()}</p><Button component={Link} to={`/inbox/all/${conversation.side_of}`} size="compact-sm" variant="default">{say.side_go()}</Button></div>;
  }
  return null;
}
