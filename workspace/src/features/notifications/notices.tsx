/** What one should know of, behind a bell: the list, what is seen of it, and whether this device is told as well. */
import { ActionIcon, Button, Drawer, Switch } from "@mantine/core";
import { IconAlarm, IconAlertTriangle, IconAt, IconBell, IconChecks, IconHandGrab, IconInbox, IconMessage, IconPlayerPause, IconSunrise } from "@tabler/icons-react";
import { useEffect, useState } from "react";
import type { Notice } from "@/client/notices";
import { useLocale, useWords } from "@/lib/i18n";
import { useNow } from "@/lib/now";
import { ago } from "@/lib/time";
import { hearWorker } from "@/lib/worker";
import { useActions, type ActionList } from "@/ui/actions";
import { Empty } from "@/ui/empty";
import { useNotices } from "./api";
import { useDevice, useSignedOn } from "./device";
import classes from "./notices.module.css";
import { strings } from "./strings";

interface Bell { toggle: () => void }
const actions: ActionList<Bell, "open"> = { open: { name: "notices.open", label: strings.notices, group: strings.group, keys: "g n", icon: IconBell, run: (bell) => bell.toggle() } };
const ICONS = { offered: IconHandGrab, assigned: IconInbox, mentioned: IconAt, wrote: IconMessage, woke: IconSunrise, due: IconAlarm, missed: IconAlertTriangle, rested: IconPlayerPause };

export function NoticesBell({ here, className, onOpen }: { here: string | undefined; className?: string; onOpen: (conversation: string) => void }) {
  const say = useWords(strings);
  const [open, setOpen] = useState(false);
  const notices = useNotices();
  const { items, unseen, see } = notices;
  useActions(actions, { toggle: () => setOpen((before) => !before) });
  useSignedOn();
  useEffect(() => hearWorker((said) => { const to = said.go?.split("/").pop(); if (to?.startsWith("cnv_")) onOpen(to); }), [onOpen]);
  // What one looks at is seen.
  const looked = here !== undefined && items.some((one) => one.conversation.id === here && !one.seen);
  useEffect(() => { if (looked && here && document.visibilityState === "visible") void see({ conversation: here }); }, [looked, here, see]);
  const take = (one: Notice) => { setOpen(false); void see({ conversation: one.conversation.id }); onOpen(one.conversation.id); };
  return (
    <>
      <button type="button" className={className} aria-label={unseen ? say.open({ count: unseen }) : say.notices()} aria-haspopup="dialog" aria-expanded={open} aria-keyshortcuts="g n" title={say.notices()} onClick={() => setOpen(true)}>
        <IconBell size={20} stroke={1.6} aria-hidden />{unseen > 0 && <span className={classes.dot} aria-hidden>{unseen > 99 ? "99+" : unseen}</span>}
      </button>
      <Drawer opened={open} onClose={() => setOpen(false)} position="left" size={380} title={say.notices()} closeButtonProps={{ "aria-label": say.close() }} classNames={{ body: classes.body }}>
        {items.length > 0 && <ActionIcon className={classes.all} variant="subtle" color="gray" size={32} disabled={unseen === 0} aria-label={say.all_seen()} title={say.all_seen()} onClick={() => void see({ number: items[0]?.number ?? 0 })}><IconChecks size={18} stroke={1.75} /></ActionIcon>}
        {items.length ? <ul className={classes.list}>{items.map((one) => <li key={`${one.kind} ${one.conversation.id}`}><Line notice={one} onTake={take} /></li>)}</ul> : <Empty icon={IconBell} title={say.empty()}>{say.empty_words()}</Empty>}
        {notices.hasNextPage && <Button variant="subtle" color="gray" size="xs" loading={notices.isFetchingNextPage} onClick={() => void notices.fetchNextPage()}>{say.older()}</Button>}
        <ThisDevice />
      </Drawer>
    </>
  );
}

function Line({ notice, onTake }: { notice: Notice; onTake: (notice: Notice) => void }) {
  const say = useWords(strings);
  const locale = useLocale();
  const time = useNow(60_000);
  const Icon = ICONS[notice.kind] ?? IconBell;
  return (
    <button type="button" className={classes.line} data-unseen={!notice.seen || undefined} data-kind={notice.kind} onClick={() => onTake(notice)}>
      <Icon size={18} stroke={1.75} aria-hidden />
      <span className={classes.words}><span>{notice.words}{notice.many > 1 && <small> · {say.times({ count: notice.many })}</small>}</span>{notice.conversation.subject && <small className="cut">{notice.conversation.subject}</small>}</span>
      <time dateTime={notice.at}>{ago(notice.at, time, locale)}</time>
      {!notice.seen && <span className="seen-by-readers">{say.unseen()}</span>}
    </button>
  );
}

function ThisDevice() {
  const say = useWords(strings);
  const { state, turn } = useDevice();
  const about = state === "none" ? say.device_none() : state === "denied" ? say.device_denied() : say.device_words();
  return <div className={classes.device}><Switch label={say.device()} description={about} checked={state === "on"} disabled={state === "none" || state === "denied" || turn.isPending} onChange={(event) => turn.mutate(event.currentTarget.checked)} /></div>;
}
