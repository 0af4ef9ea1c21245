/** The narrow bar: where one can go, with names on hover, and oneself at the end. */
import { Tooltip } from "@mantine/core";
import { IconCommand, IconInbox, IconKeyboard, IconSearch } from "@tabler/icons-react";
import { Link, useLocation, useNavigate, useParams } from "@tanstack/react-router";
import { useCallback, type ComponentType } from "react";
import { may, useSession } from "@/client/session";
import { NoticesBell } from "@/features/notifications/notices";
import { PresenceMenu } from "@/features/presence/presence_menu";
import { useWords } from "@/lib/i18n";
import { useDesk } from "@/live/live";
import type { Bound } from "@/ui/actions";
import { Keys } from "@/ui/keys";
import { adminPlace, opensPlace, supervisePlace } from "./places";
import { useShell } from "./shell_actions";
import classes from "./shell.module.css";
import { strings } from "./strings";

type Icon = ComponentType<{ size?: number; stroke?: number }>;

export function Rail() {
  const say = useWords(strings);
  const session = useSession();
  const unread = useDesk((desk) => desk.counts?.unread ?? 0);
  const { actions } = useShell();
  const navigate = useNavigate();
  const { conversation } = useParams({ strict: false });
  const open = useCallback((id: string) => void navigate({ to: "/inbox/$view/{-$conversation}", params: { view: "all", conversation: id } }), [navigate]);
  return (
    <nav className={classes.rail} aria-label={say.places()}>
      <Link to="/inbox/$view/{-$conversation}" params={{ view: "mine" }} className={classes.brand} aria-label="Fairline" tabIndex={-1}>
        <img src="/fairline.svg" alt="" width={28} height={28} />
      </Link>
      <Place to="/inbox/mine" at="/inbox" icon={IconInbox} label={say.inbox()} keys="g i" count={unread} />
      {may(session, "search.use") && <Place to="/search" at="/search" icon={IconSearch} label={say.search()} keys="g f" />}
      {[supervisePlace, adminPlace].map((place) => opensPlace(place, session) && (
        <Place key={place.at} to={place.at} at={place.at} icon={place.icon} label={say[place.name]()} keys={place.keys} />
      ))}
      <span className={classes.spring} />
      <NoticesBell here={conversation} className={classes.place} onOpen={open} />
      <RailAction action={actions.commands} icon={IconCommand} />
      <span className={classes.onlyWide}><RailAction action={actions.help} icon={IconKeyboard} /></span>
      <PresenceMenu appearance={[actions.light, actions.dark, actions.system]} language={actions.language} density={actions.density} profile={actions.profile} leave={actions.leave} />
    </nav>
  );
}

function Place({ to, at, icon: Icon, label, keys, count = 0 }: { to: string; at: string; icon: Icon; label: string; keys?: string; count?: number }) {
  const say = useWords(strings);
  const here = useLocation({ select: (location) => location.pathname.startsWith(at) });
  return (
    <Tooltip label={<span className={classes.tip}>{label}{keys && <Keys binding={keys} plain />}</span>} position="right">
      <Link to={to} className={classes.place} data-here={here || undefined} aria-current={here ? "page" : undefined}>
        <Icon size={21} stroke={1.6} />
        <span className="seen-by-readers">{count ? say.unread({ place: label, count }) : label}</span>
        {count > 0 && <span className={classes.count} aria-hidden>{count > 99 ? "99+" : count}</span>}
      </Link>
    </Tooltip>
  );
}

function RailAction({ action, icon: Icon }: { action: Bound; icon: Icon }) {
  const say = useWords(strings);
  const label = action.name === "shell.commands" ? say.commands() : say.keys();
  return (
    <Tooltip label={<span className={classes.tip}>{label}{action.keys && <Keys binding={action.keys} plain />}</span>} position="right">
      <button type="button" className={classes.place} onClick={action.run} aria-label={label} aria-keyshortcuts={action.keys}><Icon size={20} stroke={1.6} /></button>
    </Tooltip>
  );
}
