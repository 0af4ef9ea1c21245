/** How much one has in hand, of how much one takes, by channel. */
import { useChannelName } from "@/client/channels";
import type { Presence } from "@/client/contract";
import { useWords } from "@/lib/i18n";
import classes from "./presence.module.css";
import { strings } from "./strings";

export function LoadLines({ presence }: { presence: Presence }) {
  const say = useWords(strings);
  const named = useChannelName(strings, say);
  return (
    <div className={classes.load}>
      {Object.entries(presence.capacity).filter(([, capacity]) => capacity > 0).map(([channel, capacity]) => {
        const load = presence.load[channel] ?? 0;
        return (
          <div key={channel} className={classes.loadLine}>
            <span className="figures">{say.load({ load, capacity, channel: named(channel) })}</span>
            <span className={classes.slots} aria-hidden>{Array.from({ length: Math.min(capacity, 12) }, (_, slot) => <i key={slot} data-full={slot < load || undefined} />)}</span>
          </div>
        );
      })}
    </div>
  );
}
