/** Messages of one person in a row: who, what, and how far it got. */
import type { Block } from "../text/groups";
import { clock } from "../text/when";
import type { Delivery, Said } from "../transcript";
import { Attached } from "./attachment";
import { initial } from "./head";
import { useHere } from "./here";
import { Icon } from "./icons";
import { Text } from "./text";

const GLYPHS = { waiting: "clock", sending: "clock", sent: "sent", delivered: "twice", read: "twice", failed: "alert" } as const satisfies Record<Delivery, string>;

export function Group({ group, last }: { group: Extract<Block, { kind: "group" }>; last: string | null }) {
  const { state, say } = useHere();
  const name = group.from === "assistant" ? say("assistant") : group.from === "house" ? say("house") : (group.name || state.site?.name || "");
  const own = group.from === "contact";
  return (
    <div class={`group ${own ? "own" : "other"} ${group.from}`}>
      {own ? <span class="hidden">{say("you")}</span> : <p class="name">{group.from === "assistant" && <Icon name="spark" small />}{name}</p>}
      {group.from === "agent" && <span class="face" aria-hidden="true">{initial(name)}</span>}
      {group.said.map((said) => <Message key={said.key} said={said} last={said.key === last} />)}
    </div>
  );
}

function Message({ said, last }: { said: Said; last: boolean }) {
  const { say, locale } = useHere();
  const time = clock(said.at, locale);
  const tells = said.delivery !== null && (last || said.delivery === "failed" || said.delivery === "waiting");
  return (
    <div class="message" data-delivery={said.delivery}>
      {said.text && (
        <p class="bubble" dir="auto" title={time}>
          <Text text={said.text} />
          <time class="hidden" dateTime={new Date(said.at).toISOString()}> {time}</time>
        </p>
      )}
      {said.attachments.map((attachment) => <Attached key={attachment.id} of={attachment} />)}
      {said.masked && <p class="masked"><Icon name="shield" small />{say("masked")}</p>}
      {/* Not live: how far a message got is there for who looks, and is not read out each time it changes. */}
      {tells && (
        <p class={`delivery ${said.delivery}`} aria-live="off">
          <Icon name={GLYPHS[said.delivery!]} small />{say(said.delivery!)}
        </p>
      )}
      {said.delivery === "failed" && <Failed said={said} />}
    </div>
  );
}

function Failed({ said }: { said: Said }) {
  const { messenger, say } = useHere();
  const { type, title, detail, remedy } = said.problem!;
  const why = type === "stale" ? say("stale") : [title || say("problem"), detail, remedy ?? (title ? "" : say("problem_remedy"))].filter(Boolean).join(" ");
  return (
    <div class="failed" role="alert">
      <p>{why}</p>
      <button type="button" class="quiet" onClick={() => messenger.talk.again(said.key)}>{say("send_again")}</button>
      <button type="button" class="quiet" onClick={() => messenger.takeBack(said.key)}>{say("take_back")}</button>
    </div>
  );
}
