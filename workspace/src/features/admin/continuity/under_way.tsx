/** The exercise that is held just now: its clock, and the moments one marks. It stays in this browser while the house is away. */
import { Button } from "@mantine/core";
import { useState } from "react";
import { useLocale, useWords } from "@/lib/i18n";
import { useKept } from "@/lib/keep";
import { useNow } from "@/lib/now";
import { inFull, length } from "@/lib/time";
import { Confirm } from "@/ui/confirm";
import { Facts } from "@/ui/look/pieces";
import type { UnderWay as Held } from "./aims";
import classes from "./continuity.module.css";
import { useKindName } from "./exercises";
import { strings } from "./strings";

export const useUnderWay = () => useKept<Held | null>("continuity.exercise", null);

export function UnderWay({ held, onWrite }: { held: Held; onWrite: () => void }) {
  const say = useWords(strings);
  const locale = useLocale();
  const kind = useKindName();
  const now = useNow(1000);
  const [, set] = useUnderWay();
  const [dropping, setDropping] = useState(false);
  const after = (at: number) => <span className="figures">{length(at - held.began)}</span>;
  const moment = (name: "back" | "calls", words: string) => {
    const at = held[name];
    return { name: words, value: at ? after(at) : <Button size="compact-sm" variant="default" aria-label={words} onClick={() => set({ ...held, [name]: Math.max(held.began, now) })}>{say.mark()}</Button> };
  };
  return (
    <section className={classes.way} aria-label={say.under_way()}>
      <div><h3>{say.under_way()}</h3><p>{say.under_way_words({ kind: kind(held.kind), when: inFull(held.began, locale) })}</p></div>
      <Facts of={[{ name: say.running(), value: after(now) }, moment("calls", say.mark_calls()), moment("back", say.mark_back())]} />
      <div className={classes.buttons}>
        <Button onClick={onWrite}>{say.write_verb()}</Button>
        <Button variant="subtle" color="red" onClick={() => setDropping(true)}>{say.drop()}</Button>
      </div>
      <Confirm opened={dropping} title={say.drop_title()} verb={say.drop()} onYes={async () => set(null)} onClose={() => setDropping(false)}>{say.drop_words()}</Confirm>
    </section>
  );
}
