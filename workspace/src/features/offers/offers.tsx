/** Offers as cards above everything: who waits, why, how long one may think, accept or decline. */
import { RingProgress } from "@mantine/core";
import { useEffect, useRef } from "react";
import { useChannelName } from "@/client/channels";
import type { Offer } from "@/client/contract";
import { useWords } from "@/lib/i18n";
import { cut } from "@/lib/text";
import { plain } from "@/lib/markdown";
import { ActionButton } from "@/ui/action_button";
import { useActions, type Bound } from "@/ui/actions";
import { useAnnounce } from "@/ui/announce";
import { Avatar } from "@/ui/avatar";
import { notify } from "@/ui/browser_notice";
import { tell } from "@/ui/notices";
import { sound } from "@/ui/sound";
import { offerActions } from "./actions";
import classes from "./offers.module.css";
import { strings } from "./strings";
import { useOffers } from "./use_offers";

export function Offers() {
  const say = useWords(strings);
  const offers = useOffers(() => tell(say.gone(), say.gone_words()));
  const [first, ...others] = offers.open;
  const actions = useActions(offerActions, { offer: first, accept: offers.accept, decline: offers.decline });
  useArrivals(offers.open);
  if (!first) return null;
  return (
    <section className={classes.stack} aria-label={say.offers()}>
      <OfferCard offer={first} time={offers.time} actions={actions} />
      {others.length > 0 && <p className={classes.more}>{say.more({ count: others.length })}</p>}
    </section>
  );
}

function OfferCard({ offer, time, actions }: { offer: Offer; time: number; actions: Record<"accept" | "decline", Bound> }) {
  const say = useWords(strings);
  const [begins, ends] = [Date.parse(offer.offered_at), Date.parse(offer.expires)];
  const seconds = Math.max(0, Math.ceil((ends - time) / 1000));
  const share = Math.max(0, Math.min(100, ((ends - time) / (ends - begins)) * 100));
  const channel = useChannelName(strings, say)(offer.channel);
  return (
    <article className={classes.card} aria-label={say.offered({ contact: offer.contact.name })}>
      <div className={classes.head}>
        <Avatar name={offer.contact.name} size={36} />
        <div className={classes.who}>
          <strong className="cut">{say.offered({ contact: offer.contact.name })}</strong>
          <span className="cut">{say.from({ queue: offer.queue.name, channel })}</span>
        </div>
        <RingProgress size={44} thickness={3} roundCaps rootColor="var(--line)" sections={[{ value: share, color: seconds <= 8 ? "var(--amber)" : "var(--accent)" }]}
          label={<span className={classes.seconds} role="timer" aria-label={say.left({ seconds })}>{seconds}</span>} />
      </div>
      {offer.preview && <p className={classes.preview}>{cut(plain(offer.preview), 160)}</p>}
      <div className={classes.buttons}>
        <ActionButton action={actions.decline} variant="default" withKeys />
        <ActionButton action={actions.accept} withKeys />
      </div>
    </article>
  );
}

/** Once for each offer: a soft tone, a word to screen readers, and a notice of the browser that goes when the offer does. */
function useArrivals(offers: Offer[]): void {
  const say = useWords(strings);
  const announce = useAnnounce();
  const told = useRef(new Map<string, () => void>());
  useEffect(() => {
    for (const offer of offers.filter((one) => !told.current.has(one.id))) {
      sound("offer");
      announce(say.arrived({ contact: offer.contact.name, queue: offer.queue.name }));
      told.current.set(offer.id, notify(say.notice({ contact: cut(offer.contact.name, 60) }), cut(plain(offer.preview), 120), offer.id));
    }
    for (const [id, takeAway] of told.current) if (!offers.some((one) => one.id === id)) { takeAway(); told.current.delete(id); }
  });
  useEffect(() => { const shown = told.current; return () => { for (const takeAway of shown.values()) takeAway(); shown.clear(); }; }, []);
}
