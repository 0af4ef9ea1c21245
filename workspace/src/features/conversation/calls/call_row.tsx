/** A call in the timeline: who called whom, how long, how it ended, and what is kept of it. */
import { IconPhoneIncoming, IconPhoneOutgoing, IconPhoneX } from "@tabler/icons-react";
import { soundOf, type CallView } from "@/client/calls";
import { useLocale, useWords } from "@/lib/i18n";
import { clock, inFull, length, ms } from "@/lib/time";
import { PhoneNumber } from "@/live/phone_number";
import { Tip } from "@/ui/tip";
import classes from "./calls.module.css";
import type { Called } from "./place_calls";
import { Player } from "./player";
import { strings } from "./strings";

export function CallRow({ called: { call, recordings } }: { called: Called }) {
  const say = useWords(strings);
  const locale = useLocale();
  // A flow picks up before anybody does: whoever left while they waited talked with nobody.
  const isMissed = call.state === "over" && (!call.answered || call.cause === "abandoned");
  const Icon = isMissed ? IconPhoneX : call.direction === "in" ? IconPhoneIncoming : IconPhoneOutgoing;
  const cause = call.cause && `cause_${call.cause}` in strings ? say[`cause_${call.cause}` as "cause_busy"]() : say.missed();
  const how = call.state !== "over" ? say.going_on() : !isMissed && call.answered && call.ended ? say.talked({ length: length(ms(call.ended) - ms(call.answered)) }) : cause;
  const name = call.name || call.theirs || call.help || "";
  return (
    <article className={classes.call} data-missed={isMissed || undefined}>
      <header>
        <Icon size={16} stroke={1.75} aria-hidden />
        <strong className="cut">{call.direction === "in" ? say.call_in({ name }) : say.call_out({ name })}</strong>
        <span className="figures">{how}</span>
        {call.mos !== null && call.state === "over" && <Sounded mos={call.mos} />}
        {call.name && call.theirs && <PhoneNumber number={call.theirs} name={call.name} contact={call.contact} conversation={call.conversation} />}
        <time className="figures" dateTime={call.since} title={inFull(call.since, locale)}>{clock(call.since, locale)}</time>
      </header>
      {recordings.map((one) => (one.state === "erased" ? <p key={one.id} className={classes.quiet}>{say.erased()}</p> : <Player key={one.id} recording={one} />))}
    </article>
  );
}

/** How the contact's line was, once it is over. */
function Sounded({ mos }: { mos: NonNullable<CallView["mos"]> }) {
  const say = useWords(strings);
  const locale = useLocale();
  const told = say.score({ mos: new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }).format(mos) });
  return <Tip label={told}><span className={classes.sounded} data-word={soundOf(mos)} tabIndex={0} role="note" aria-label={`${say[`sounded_${soundOf(mos)}`]()}. ${told}`}>{say[`sounded_${soundOf(mos)}`]()}</span></Tip>;
}
