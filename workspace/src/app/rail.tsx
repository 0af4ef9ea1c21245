/** The narrow bar: where one can go, with names on hover, and oneself at the end. */
import { IconCommand, IconInbox, IconKeyboard, IconSearch } from "@tabler/icons-react";
import { Link, useLocation, useNavigate, useParams } from "@tanstack/react-router";
import { memo, useCallback, type ComponentType } from "react";
import { may, useSession } from "@/client/session";
import { NoticesBell } from "@/features/notifications/notices";
import { PhoneButton } from "@/features/phone/room";
import { PresenceMenu } from "@/features/presence/presence_menu";
import { useWords } from "@/lib/i18n";
import { useDesk } from "@/live/live";
import type { Bound } from "@/ui/actions";
import { Keys } from "@/ui/keys";
import { Tip } from "@/ui/tip";
import { opensPlace, PLACES } from "./places";
import { useShell } from "./shell_actions";
import classes from "./shell.module.css";
import { strings } from "./strings";

type Icon = ComponentType<{ size?: number; stroke?: number }>;

/** It stays as it is while one goes from conversation to conversation. */
export const Rail = memo(function Rail() {
  const say = useWords(strings);
  const session = useSession();
  const unread = useDesk((desk) => desk.counts?.unread ?? 0);
  const { actions } = useShell();
  return (
    <nav className={classes.rail} aria-label={say.places()}>
      <Link to="/inbox/$view/{-$conversation}" params={{ view: "mine" }} className={classes.brand} aria-label="Fairline" tabIndex={-1}>
        <img src="/fairline.svg" alt="" width={28} height={28} />
      </Link>
      <Place to="/inbox/mine" at="/inbox" icon={IconInbox} label={say.inbox()} keys="g i" count={unread} />
      {may(session, "search.use") && <Place to="/search" at="/search" icon={IconSearch} label={say.search()} keys="g f" />}
      {PLACES.map((place) => opensPlace(place, session) && (
        <Place key={place.at} to={place.at} at={place.at} icon={place.icon} label={say[place.name]()} keys={place.keys} />
      ))}
      <span className={classes.spring} />
      <PhoneButton className={classes.place} />
      <Bell />
      <RailAction action={actions.commands} icon={IconCommand} />
      <span className={classes.onlyWide}><RailAction action={actions.help} icon={IconKeyboard} /></span>
      <PresenceMenu appearance={[actions.light, actions.dark, actions.system]} language={actions.language} density={actions.density} profile={actions.profile} leave={actions.leave} />
    </nav>
  );
});

function Bell() {
  const navigate = useNavigate();
  const here = useParams({ strict: false, select: (params) => params.conversation });
  const open = useCallback((id: string) => void navigate({ to: "/inbox/$view/{-$conversation}", params: { view: "all", conversation: id } }), [navigate]);
  return <NoticesBell here={here} className={classes.place} onOpen={open} />;
}

function Place({ to, at, icon: Icon, label, keys, count = 0 }: { to: string; at: string; icon: Icon; label: string; keys?: string; count?: number }) {
  const say = useWords(strings);
  const here = useLocation({ select: (location) => location.pathname.startsWith(at) });
  return (
    <Tip label={<span className={classes.tip}>{label}{keys && <Keys binding={keys} plain />}</span>} position="right">
      <Link to={to} className={classes.place} data-here={here || undefined} aria-current={here ? "page" : undefined}>
        <Icon size={21} stroke={1.6} />
        <span className="seen-by-readers">{count ? say.unread({ place: label, count }) : label}</span>
        {count > 0 && <span className={classes.count} aria-hidden>{count > 99 ? "99+" : count}</span>}
      </Link>
    </Tip>
  );
}

function RailAction({ action, icon: Icon }: { action: Bound; icon: Icon }) {
  const say = useWords(strings);
  const label = action.name === "shell.commands" ? say.commands() : say.keys();
  return (
    <Tip label={<span className={classes.tip}>{label}{action.keys && <Keys binding={action.keys} plain />}</span>} position="right">
      <button type="button" className={classes.place} onClick={action.run} aria-label={label} aria-keyshortcuts={action.keys}><Icon size={20} stroke={1.6} /></button>
    </Tip>
  );
}
