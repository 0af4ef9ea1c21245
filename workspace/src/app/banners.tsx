/** One quiet line above the page when something stands in the way: no connection, an account stopped, an agreement not accepted; or one question. */
import { Button } from "@mantine/core";
import { IconAlertTriangle, IconFileText, IconPlugConnectedX, IconShieldLock } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { useSyncExternalStore } from "react";
import { useSession } from "@/client/session";
import { NoticeBanners } from "@/features/account_notices/notice_banners";
import { ToRead } from "@/features/account_notices/to_read";
import { PhoneBanner } from "@/features/phone/room";
import { OfferNotices } from "@/features/presence/offer_notices";
import { useLocale, useWords } from "@/lib/i18n";
import { shortDate } from "@/lib/time";
import { useHeld, useLive } from "@/live/live";
import classes from "./shell.module.css";
import { strings } from "./strings";

export function Banners() {
  const say = useWords(strings);
  const { account, agreement } = useSession();
  return (
    <>
      <Offline />
      {account.standing !== "active" && <p className={classes.banner} data-tone="red" role="status"><IconAlertTriangle size={17} stroke={1.75} aria-hidden />{say[account.standing]()}</p>}
      {!agreement.accepted && <p className={classes.banner} data-tone="blue" role="status"><IconFileText size={17} stroke={1.75} aria-hidden />{say.agreement_missing()}</p>}
      <FactorDue />
      <NoticeBanners />
      <ToRead />
      <PhoneBanner />
      <OfferNotices />
    </>
  );
}

/** The two weeks in which whoever has a high role sets a second factor up. */
function FactorDue() {
  const say = useWords(strings);
  const locale = useLocale();
  const { second_factor_by } = useSession();
  if (!second_factor_by) return null;
  return (
    <div className={classes.banner} data-tone="blue" role="status">
      <IconShieldLock size={17} stroke={1.75} aria-hidden />
      <p>{say.factor_due({ day: shortDate(second_factor_by, locale) })}</p>
      <Button size="compact-xs" variant="default" component={Link} to="/profile">{say.factor_set_up()}</Button>
    </div>
  );
}

function Offline() {
  const say = useWords(strings);
  const { connection } = useLive();
  const line = useHeld((held) => held.line);
  const tries = useHeld((held) => held.tries);
  // The first connection takes a moment; only a lost one, or one that fails, is worth words.
  const without = useWithoutNetwork();
  if (!without && (line === "live" || tries === 0)) return null;
  return (
    <div className={classes.banner} role="status" data-keeps>
      <IconPlugConnectedX size={17} stroke={1.75} aria-hidden />
      <p>{say.offline()}</p>
      <Button size="compact-xs" variant="default" onClick={() => connection.retry()}>{say.try_now()}</Button>
    </div>
  );
}

/** What the browser itself knows: the network is gone, long before the socket notices. */
function useWithoutNetwork(): boolean {
  return useSyncExternalStore((tell) => { addEventListener("online", tell); addEventListener("offline", tell); return () => { removeEventListener("online", tell); removeEventListener("offline", tell); }; }, () => !navigator.onLine);
}
