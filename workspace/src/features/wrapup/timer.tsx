/** How long wrap-up has taken, against what the queue allows. */
import { useEffect, useState } from "react";
import { keep, kept } from "@/lib/keep";
import { useWords } from "@/lib/i18n";
import { now, useNow } from "@/lib/now";
import { length } from "@/lib/time";
import { strings } from "./strings";
import classes from "./wrap_up.module.css";

export function Timer({ name, allowed }: { name: string; allowed: number | null }) {
  const say = useWords(strings);
  // Counted from when this desk saw it begin, and kept over a reload.
  const [began] = useState(() => kept(`draft.wrap.${name}`, now()));
  useEffect(() => keep(`draft.wrap.${name}`, began), [name, began]);
  const passed = useNow(1000) - began;
  if (allowed === null) return <span className={`${classes.timer} figures`} role="timer">{say.passed({ time: length(passed) })}</span>;
  const left = allowed * 1000 - passed;
  return <span className={`${classes.timer} figures`} role="timer" data-over={left < 0 || undefined}>{left >= 0 ? say.left({ time: length(left) }) : say.over({ time: length(-left) })}</span>;
}
