/** The frame of the workspace: rail, page, offers, command bar, keys; what each place holds comes from the features. */
import { Outlet, useNavigate } from "@tanstack/react-router";
import { useEffect } from "react";
import { useSession } from "@/client/session";
import { BeginConversation } from "@/features/begin/begin";
import { Offers } from "@/features/offers/offers";
import { CallBar, PhoneOver, PhoneRoom } from "@/features/phone/room";
import { HelpAlerts } from "@/features/supervise/calls/help_alert";
import { useWords } from "@/lib/i18n";
import { useDesk, useWatch } from "@/live/live";
import { useKeys } from "@/ui/use_keys";
import { Banners } from "./banners";
import { CommandBar } from "./command_bar";
import { Help } from "./help";
import { Rail } from "./rail";
import { ShellActions } from "./shell_actions";
import classes from "./shell.module.css";
import { strings } from "./strings";

export function Shell({ onLeft }: { onLeft: () => void }) {
  const say = useWords(strings);
  const { account } = useSession();
  const navigate = useNavigate();
  useKeys();
  useWatch("counts");
  const unread = useDesk((desk) => desk.counts?.unread ?? 0);
  useEffect(() => { document.title = `${unread ? `(${unread}) ` : ""}${account.name} · Fairline`; }, [account.name, unread]);
  return (
    <ShellActions onLeft={onLeft}>
      <PhoneRoom>
        <div className={classes.shell}>
          <a href="#main" className={classes.skip}>{say.skip()}</a>
          <Rail />
          <div className={classes.body}>
            <HelpAlerts />
            <CallBar />
            <div className={classes.banners}><Banners /></div>
            <main id="main" className={classes.main} tabIndex={-1}><Outlet /></main>
          </div>
        </div>
        <Offers />
        <PhoneOver />
        <BeginConversation onBegun={(conversation) => void navigate({ to: "/inbox/$view/{-$conversation}", params: { view: "mine", conversation } })} />
        <CommandBar />
        <Help />
      </PhoneRoom>
    </ShellActions>
  );
}
