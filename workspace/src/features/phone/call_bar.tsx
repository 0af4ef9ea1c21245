/** The call one is in: a bar across the top of every page, with all that can be done. */
import { ActionIcon, Popover } from "@mantine/core";
import { IconDots } from "@tabler/icons-react";
import { useNavigate } from "@tanstack/react-router";
import { useRef, useState } from "react";
import { deeds, type CallView } from "@/client/calls";
import { may, useSession } from "@/client/session";
import { useWords } from "@/lib/i18n";
import { useNow } from "@/lib/now";
import { useTalking } from "@/lib/talking";
import { length, ms } from "@/lib/time";
import { ActionButton, ActionIconButton } from "@/ui/action_button";
import { useActions, type Bound } from "@/ui/actions";
import { Avatar } from "@/ui/avatar";
import { useWide } from "@/ui/use_wide";
import { callActions, MUTED_ICON as MutedIcon } from "./actions";
import { ForHelp } from "./for_help";
import { Keypad } from "./keypad";
import { NoteField } from "./note_field";
import { OpeningLine } from "./opening";
import { Parties } from "./parties";
import { Recording, RecordingSign } from "./recording";
import type { Phone, Sound } from "./make_phone";
import classes from "./phone.module.css";
import { usePhoneHeld } from "./room";
import { Sounding } from "./sounding";
import { strings } from "./strings";
import { Transfer } from "./transfer";
import { useSaid } from "./use_said";
import { useNameOf, Verified } from "./who";

export interface Standing { id: string; call: CallView | undefined; sound: Sound | undefined }
type Part = "keypad" | "transfer" | "note" | "parties";

export default function CallBar({ phone }: { phone: Phone }) {
  const standing = useStanding(phone);
  const [chosen, choose] = useState<string | null>(null);
  const front = standing.find((one) => one.id === chosen) ?? standing.at(-1);
  useSaid(standing);
  useTalking(standing.length > 0);
  if (!front) return null;
  return <>{standing.filter((one) => one !== front).map((one) => <Behind key={one.id} one={one} onChoose={() => choose(one.id)} />)}<Bar key={front.id} phone={phone} front={front} /></>;
}

function Bar({ phone, front: { id, call, sound } }: { phone: Phone; front: Standing }) {
  const say = useWords(strings);
  const session = useSession();
  const navigate = useNavigate();
  const wide = useWide(720);
  const [part, open] = useState<Part | null>(null), [more, showMore] = useState(false);
  const place = useRef<HTMLDivElement>(null), from = useRef<Element | null>(null);
  const close = () => {
    open(null);
    // Where one was, once the trap around what was open lets go.
    requestAnimationFrame(() => (from.current instanceof HTMLElement && from.current !== document.body && from.current.isConnected ? from.current : place.current)?.focus());
  };
  const state = call?.recording.state, mine = call?.legs.findLast((leg) => leg.member === session.member.id && leg.state === "up");
  const actions = useActions(callActions, {
    call, sound, mayRecord: may(session, "call.record"), mayTransfer: may(session, "call.make", "conversation.transfer"), isGuest: mine?.kind === "supervisor",
    mute: () => phone.mute(id, !sound?.muted),
    hold: () => (call?.state === "held" ? deeds.resume(id) : deeds.hold(id)),
    open: (next) => { showMore(true); if (!part) from.current = document.activeElement; open(part === next ? null : next); },
    complete: () => deeds.complete(id), back: () => deeds.back(id), together: () => deeds.together(id),
    record: () => deeds.recording(id, state === "on" ? "pause" : state === "paused" ? "resume" : "start"),
    hangUp: () => phone.hangUp(id) || deeds.hangUp(id),
    showConversation: () => call && navigate({ to: "/inbox/$view/{-$conversation}", params: { view: "mine", conversation: call.conversation } }),
  });
  const name = useNameOf()(call, sound?.from);
  const parts = (
    <Popover opened={part !== null} onDismiss={close} position="bottom-end" withinPortal trapFocus withRoles={false} shadow="md" width={part === "keypad" ? 240 : 360}>
      <Popover.Target><span className={classes.tools}>
        {[actions.keypad, actions.transfer, actions.note].filter((one) => one.stands()).map((one) => <ActionIconButton key={one.name} action={one} size={wide ? 36 : 44} />)}
      </span></Popover.Target>
      <Popover.Dropdown role="dialog" aria-label={part === "keypad" ? say.keypad() : part === "transfer" ? say.transfer_title() : say.note()}>
        {part === "keypad" && <Keypad onDigits={(digits) => deeds.digits(id, digits)} />}
        {part === "transfer" && <Transfer call={id} onDone={close} />}
        {part === "note" && call && <NoteField conversation={call.conversation} onDone={close} />}
      </Popover.Dropdown>
    </Popover>
  );
  return (
    <section className={classes.bar} aria-label={say.call_with({ name })} data-state={call?.state} data-call data-help={call?.help ? true : undefined} ref={place} tabIndex={-1}>
      <Who call={call} sound={sound} name={name} onOpen={actions.conversation} isBrief={!wide} />
      {wide && call && <Recording call={call} action={actions.record} />}
      <div className={classes.tools}>
        <MuteButton action={actions.mute} muted={sound?.muted ?? false} />
        {actions.hold.stands() && <ActionIconButton action={actions.hold} size={wide ? 36 : 44} {...(call?.state === "held" ? { variant: "light", color: "indigo" } : {})} />}
        {wide ? parts : call && <ActionIcon variant={more ? "light" : "subtle"} color="gray" size={44} aria-label={say.more()} aria-expanded={more} onClick={() => showMore(!more)}><IconDots size={18} stroke={1.75} /></ActionIcon>}
        {actions.hangUp.stands() && (wide ? <ActionButton action={actions.hangUp} color="red" size="compact-md" h={36} /> : <ActionIconButton action={actions.hangUp} variant="filled" color="red" size={44} />)}
      </div>
      {!wide && more && call && <div className={classes.more}><Recording call={call} action={actions.record} />{parts}</div>}
      {call?.help && <ForHelp number={call.help} ours={call.ours} />}
      <OpeningLine call={id} />
      {call && call.legs.length > 2 && <Parties call={call} actions={actions} />}
    </section>
  );
}

function MuteButton({ action, muted }: { action: Bound; muted: boolean }) {
  const wide = useWide(720);
  if (!action.stands()) return null;
  return <ActionIconButton action={muted ? { ...action, icon: MutedIcon } : action} size={wide ? 36 : 44} {...(muted ? { variant: "light", color: "red" } : {})} />;
}

function Who({ call, sound, name, onOpen, isBrief }: { call: CallView | undefined; sound: Sound | undefined; name: string; onOpen: Bound; isBrief: boolean }) {
  const say = useWords(strings);
  const time = useNow(1000);
  const me = useSession().member.id;
  // How long one has been in it oneself: the contact may have waited before.
  const since = call?.legs.findLast((leg) => leg.member === me && leg.state === "up")?.since ?? call?.answered ?? call?.since;
  const state = sound?.state === "answering" ? say.joining() : call ? say[`state_${call.state}`]() : "";
  const number = call?.name ? call.theirs : "";
  return (
    <button type="button" className={classes.party} onClick={onOpen.run} disabled={!call}>
      {!isBrief && <Avatar name={name} size={32} />}
      <span className={classes.who}>
        <span className={classes.meta}><strong className="cut" title={name}>{name}</strong><Verified verified={call?.verified ?? ""} /></span>
        <span className={classes.meta}>
          {since && <time className="figures" dateTime={since}>{length(time - ms(since))}</time>}
          <span>{state}</span>{isBrief && call && <RecordingSign state={call.recording.state} />}{sound?.muted && <span className={classes.mutedWord}>{say.muted()}</span>}{!sound && call && <span>{say.no_sound()}</span>}
          {!isBrief && number && <span className="cut figures">{number}</span>}
          {sound?.figures && <Sounding figures={sound.figures} />}
        </span>
      </span>
    </button>
  );
}

function Behind({ one, onChoose }: { one: Standing; onChoose: () => void }) {
  const say = useWords(strings);
  const name = useNameOf()(one.call, one.sound?.from);
  return <button type="button" className={classes.behind} onClick={onChoose}><strong className="cut">{name}</strong><span>{one.call ? say[`state_${one.call.state}`]() : ""}</span></button>;
}

/** The calls one is in, in which sound stands here or a telephone of one's own is up. */
function useStanding(phone: Phone): Standing[] {
  const me = useSession().member.id;
  const sounds = usePhoneHeld(phone, (held) => held.sounds), calls = usePhoneHeld(phone, (held) => held.calls);
  const here = sounds.filter((one) => one.state !== "ringing");
  const elsewhere = calls.filter((one) => one.legs.some((leg) => leg.member === me && leg.state === "up") && !sounds.some((sound) => sound.call === one.id));
  return [...elsewhere.map((one) => one.id), ...here.map((one) => one.call)].map((id) => ({ id, call: calls.find((one) => one.id === id), sound: here.find((one) => one.call === id) }));
}
