/** An agent who talks on the telephone now, and for how long. */
import { IconPhoneCall, IconPhoneOutgoing } from "@tabler/icons-react";
import { useWords } from "@/lib/i18n";
import { length } from "@/lib/time";
import classes from "./calls.module.css";
import type { OnCall as Talk } from "./figures";
import { strings } from "./strings";

export function OnCall({ talk, time }: { talk: Talk | undefined; time: number }) {
  const say = useWords(strings);
  if (!talk) return null;
  const Icon = talk.isOut ? IconPhoneOutgoing : IconPhoneCall;
  return <span className={classes.talks}><Icon size="1.1em" stroke={1.75} aria-hidden />{say.on_call()} <time className="figures">{length(time - talk.since)}</time></span>;
}
