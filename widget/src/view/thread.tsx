/** The conversation so far; it stays at its end while the visitor does, and does not move while they read above. */
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { mayLeaveEmail } from "../state";
import { blocks, type Block } from "../text/groups";
import { stamp } from "../text/when";
import { lines, unread } from "../transcript";
import { useHere } from "./here";
import { Icon } from "./icons";
import { LeaveEmail } from "./leave_email";
import { Group } from "./message";
import { Question } from "./question";
import { Welcome } from "./welcome";

const AT_ONCE = 100;
const NEAR = 40;

export function Thread() {
  const { messenger, state, say } = useHere();
  const box = useRef<HTMLDivElement>(null);
  const stuck = useRef(true);
  const [away, setAway] = useState(false);
  const [most, setMost] = useState(AT_ONCE);
  const all = lines(state.transcript, state.out, state.sending);
  const shown = all.slice(-most);
  const own = all.findLast((line) => line.kind === "message" && line.delivery !== null);
  const written = state.out.at(-1)?.client_id;

  const settle = () => {
    const pane = box.current;
    if (pane && stuck.current) pane.scrollTop = pane.scrollHeight;
    // Asked of the store, not of what was drawn: a closed panel is not drawn again, and has not been seen.
    if (stuck.current && document.visibilityState === "visible" && messenger.store.state.shown) messenger.talk.seen();
  };
  // What the visitor just wrote is always brought into view, and so is the end when the panel opens.
  useLayoutEffect(() => void (stuck.current = true), [written, state.shown]);
  useLayoutEffect(settle);
  useEffect(() => {
    const watcher = new ResizeObserver(settle);
    watcher.observe(box.current!);
    document.addEventListener("visibilitychange", settle);
    return () => {
      watcher.disconnect();
      document.removeEventListener("visibilitychange", settle);
    };
  });
  const scrolled = () => {
    const { scrollHeight, scrollTop, clientHeight } = box.current!;
    stuck.current = scrollHeight - scrollTop - clientHeight < NEAR;
    setAway(!stuck.current);
    if (stuck.current) settle();
  };
  const toEnd = () => {
    stuck.current = true;
    setAway(false);
    settle();
    box.current!.focus();
  };

  return (
    <div class="thread">
      <Banner />
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, and keys must be able to scroll it */}
      <div ref={box} class="scroll" tabIndex={0} role="log" aria-label={say("messages")} aria-live={state.caughtUp ? "polite" : "off"} aria-relevant="additions" onScroll={scrolled}>
        <Welcome />
        {all.length > most && <button type="button" class="quiet earlier" onClick={() => setMost(most + AT_ONCE)}>{say("earlier")}</button>}
        {blocks(shown).map((block) => <Piece key={block.key} block={block} last={own?.key ?? null} />)}
        <Question />
        {state.slow && <p class="line">{say("slow")}</p>}
        {(mayLeaveEmail(state) || state.emailLeft) && <LeaveEmail />}
        <div class="typing" aria-hidden={!state.typing}>
          {state.typing && <><span class="dots" aria-hidden="true"><i /><i /><i /></span>{say("typing", { name: state.typing.name })}</>}
        </div>
      </div>
      {away && unread(state.transcript, state.read) > 0 && (
        <button type="button" class="newer" onClick={toEnd}><Icon name="down" small />{say("new_messages")}</button>
      )}
    </div>
  );
}

function Piece({ block, last }: { block: Block; last: string | null }) {
  const { messenger, say, locale } = useHere();
  if (block.kind === "group") return <Group group={block} last={last} />;
  if (block.kind === "time") return <p class="line time">{stamp(block.at, messenger.world.now(), locale, say)}</p>;
  if (block.kind === "notice") return <p class="notice"><Icon name="spark" small />{say("assistant_notice")}</p>;
  return <p class="line">{block.turn.kind === "joined" ? say("joined", { name: block.turn.name }) : say("ended")}</p>;
}

/** Tells that there is no connection, over the thread rather than in it, so that nothing moves. */
function Banner() {
  const { messenger, state, say } = useHere();
  return (
    <div class="banner" role="status">
      {state.offline && (
        <p>
          <Icon name="alert" small /><span>{say("offline")}</span>
          <button type="button" class="quiet" onClick={() => messenger.tryNow()}>{say("try_now")}</button>
        </p>
      )}
    </div>
  );
}
