/** Calls that ring: a card with who calls, answered or declined by button or key, heard from the ringer, told by the browser. */
import { useNavigate } from "@tanstack/react-router";
import { useEffect, useRef } from "react";
import { deeds, type CallView } from "@/client/calls";
import { useQueues } from "@/client/queries";
import { useSession } from "@/client/session";
import { useWords } from "@/lib/i18n";
import { useNow } from "@/lib/now";
import { isType } from "@/lib/problem";
import { calling } from "@/live/calling";
import { useDesk } from "@/live/live";
import { ActionButton } from "@/ui/action_button";
import { useActions, type Bound } from "@/ui/actions";
import { useAnnounce } from "@/ui/announce";
import { Avatar } from "@/ui/avatar";
import { notify } from "@/ui/browser_notice";
import { ringActions } from "./actions";
import type { Phone } from "./make_phone";
import classes from "./phone.module.css";
import { ring } from "./ringer";
import { usePhoneHeld } from "./room";
import { strings } from "./strings";
import { useNameOf, Verified } from "./who";

interface Ringing { id: string; call: CallView | undefined; from: string; isHere: boolean; expires: string | null; isAsked: boolean }

export default function Rings({ phone }: { phone: Phone }) {
  const say = useWords(strings);
  const navigate = useNavigate();
  const rings = useRings(phone);
  const [first] = rings;
  const open = (conversation: string | undefined) => conversation && navigate({ to: "/inbox/$view/{-$conversation}", params: { view: "mine", conversation } });
  const actions = useActions(ringActions, {
    call: first?.id, isHere: Boolean(first?.isHere),
    answer: async (id) => {
      const one = rings.find((other) => other.id === id);
      const standing = phone.get().sounds.find((other) => other.state === "up");
      // Whom one talks with hears music while one answers another.
      if (standing) await deeds.hold(standing.call).catch(() => undefined);
      calling.done();
      phone.answer(id);
      await open(one?.call?.conversation);
    },
    decline: async (id) => {
      phone.decline(id);
      // The phone's own refusal may have been first.
      await deeds.decline(id).catch((error: unknown) => { if (!isType(error, "not-on-call")) throw error; });
    },
  });
  useHeard(first);
  if (!first) return null;
  return <section className={classes.rings} aria-label={say.incoming()}><Card ringing={first} actions={actions} /></section>;
}

function Card({ ringing: { call, from, expires, isAsked }, actions }: { ringing: Ringing; actions: Record<"answer" | "decline", Bound> }) {
  const say = useWords(strings);
  const time = useNow(500);
  const name = useNameOf()(call, from);
  const queue = (useQueues().data ?? []).find((one) => one.id === call?.queue);
  const seconds = expires ? Math.max(0, Math.ceil((Date.parse(expires) - time) / 1000)) : null;
  const title = isAsked ? say.rings_consult({ name }) : say.rings({ name });
  return (
    <article className={classes.card} aria-label={title}>
      <div className={classes.head}>
        <Avatar name={name} size={40} />
        <div className={classes.who}>
          <strong className="cut" title={name}>{title}</strong>
          <span className={classes.meta}><span className="cut figures">{[call?.name && call.theirs, queue?.name].filter(Boolean).join(" · ") || call?.ours}</span><Verified verified={call?.verified ?? ""} /></span>
        </div>
        {seconds !== null && <span className={classes.seconds} role="timer" aria-label={say.left({ seconds })}>{seconds}</span>}
      </div>
      <div className={classes.buttons}>
        <ActionButton action={actions.decline} variant="default" withKeys />
        {actions.answer.stands() ? <ActionButton action={actions.answer} withKeys /> : <span className={classes.elsewhere}>{say.pick_up()}</span>}
      </div>
    </article>
  );
}

/** What rings this member: on this screen, or on a telephone of theirs of which the house told. */
function useRings(phone: Phone): Ringing[] {
  const me = useSession().member.id;
  const sounds = usePhoneHeld(phone, (held) => held.sounds), calls = usePhoneHeld(phone, (held) => held.calls);
  // What rings a member rings every phone of theirs; the house's word may come before the ring.
  const comesHere = usePhoneHeld(phone, (held) => held.line === "ready");
  const offers = useDesk((desk) => desk.offers);
  const mine = (call: CallView | undefined) => call?.legs.find((leg) => leg.member === me);
  const here = sounds.filter((one) => one.state === "ringing").map((one) => ({ id: one.call, from: one.from }));
  const elsewhere = calls.filter((one) => mine(one)?.state === "ringing" && !sounds.some((sound) => sound.call === one.id)).map((one) => ({ id: one.id, from: "" }));
  return [...here, ...elsewhere].map(({ id, from }) => {
    const call = calls.find((one) => one.id === id);
    const offer = Object.values(offers).find((one) => one.channel === "voice" && one.conversation === call?.conversation);
    return { id, from, call, isHere: comesHere || sounds.some((one) => one.call === id), expires: offer?.expires ?? null, isAsked: mine(call)?.kind === "consult" };
  });
}

/** The ring, a word to screen readers, and a notice of the browser; all gone when the ringing is. */
function useHeard(first: Ringing | undefined): void {
  const say = useWords(strings);
  const announce = useAnnounce();
  const name = useNameOf()(first?.call, first?.from);
  const words = useRef({ said: "", notice: "" });
  useEffect(() => { words.current = { said: say.rings_said({ name }), notice: say.notice({ name }) }; });
  const id = first?.id, number = first?.call?.theirs ?? "";
  const about = useRef(number);
  useEffect(() => { about.current = number; });
  useEffect(() => {
    if (!id) return undefined;
    // Who it is comes down another line, a moment after the ring.
    let takeAway = () => undefined as void;
    const timer = setTimeout(() => { announce(words.current.said); takeAway = notify(words.current.notice, about.current, id); }, 250);
    const stop = ring();
    return () => { clearTimeout(timer); stop(); takeAway(); };
  }, [id, announce]);
}
