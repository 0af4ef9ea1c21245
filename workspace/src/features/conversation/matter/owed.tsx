/** What the service level asks of a conversation: each clock with how it stands. */
import type { Conversation } from "@/client/contract";
import { useLocale, useWords } from "@/lib/i18n";
import { useNow } from "@/lib/now";
import { inFull, length } from "@/lib/time";
import { useOwed, type Owed as One } from "./api";
import { useOwedWords } from "@/ui/marks/marks";
import classes from "./matter.module.css";
import { strings } from "./strings";

export function Owed({ conversation }: { conversation: Conversation }) {
  const say = useWords(strings);
  const owed = useOwed(conversation.id, true).data ?? [];
  const shown = owed.filter((one) => one.state !== "cancelled");
  if (!shown.length) return null;
  return <><h3>{say.owed()}</h3>{shown.map((one, place) => <Clock key={`${one.metric} ${place}`} one={one} />)}</>;
}

function Clock({ one }: { one: One }) {
  const say = useWords(strings);
  const locale = useLocale();
  const time = useNow(1000);
  const what = useOwedWords()(one.metric);
  const running = one.state === "open" && one.due;
  const late = one.state === "missed" || (running && Date.parse(one.due ?? "") <= time);
  const words = running || (one.state === "missed" && one.due) ? length(Math.abs(Date.parse(one.due ?? "") - time)) : "";
  const state = one.state === "met" ? say.owed_met() : one.state === "paused" ? say.owed_paused() : late ? say.owed_missed() : "";
  return <p className={classes.owed} data-state={late ? "missed" : one.state} title={one.due ? inFull(one.due, locale) : undefined}><span>{what}</span><strong>{[state, late && words ? `−${words}` : words].filter(Boolean).join(" ")}</strong></p>;
}
