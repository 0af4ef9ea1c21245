/** Somebody calls for help: over every page of whoever watches over calls, and on the wall, as long as the call stands. */
import { IconUrgent } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { useMembers } from "@/client/queries";
import { useSession } from "@/client/session";
import { useWords } from "@/lib/i18n";
import { useNow } from "@/lib/now";
import { length, ms } from "@/lib/time";
import classes from "./calls.module.css";
import { strings } from "./strings";
import { useHearHelp, useHelp, type CallForHelp } from "./use_help";

/** Over every page; whoever placed the call has it before them already. */
export function HelpAlerts() {
  const me = useSession().member.id;
  useHearHelp();
  const others = useHelp().filter((one) => one.member !== me);
  return others.length ? <div role="alert">{others.map((one) => <Alert key={one.call} one={one} />)}</div> : null;
}

export function HelpOnWall() {
  const all = useHelp();
  return all.length ? <div className={classes.helpWall} role="alert">{all.map((one) => <Alert key={one.call} one={one} isBare />)}</div> : null;
}

function Alert({ one: { member, number, left, place, since, conversation }, isBare = false }: { one: CallForHelp; isBare?: boolean }) {
  const say = useWords(strings);
  const time = useNow(1000);
  const name = (useMembers().data ?? []).find((other) => other.id === member)?.name ?? say.somebody();
  return (
    <section className={classes.help} aria-label={say.help_title({ name, number })}>
      <IconUrgent size={22} stroke={1.9} aria-hidden />
      <p>
        <strong>{say.help_title({ name, number })}</strong>
        <span className={classes.helpPlace}>{place ? say.help_at({ place }) : say.help_nowhere()}</span>
        {!left && <span>{say.help_stays()}</span>}
      </p>
      <time className="figures" dateTime={since} aria-hidden>{length(time - ms(since))}</time>
      {!isBare && <Link className={classes.helpOpen} to="/inbox/$view/{-$conversation}" params={{ view: "all", conversation }}>{say.help_open()}</Link>}
    </section>
  );
}
