/** How much storage is used, of how much. */
import { Progress } from "@mantine/core";
import { useLocale, useWords } from "@/lib/i18n";
import { shortDate } from "@/lib/time";
import { Section } from "@/ui/page";
import type { Storage } from "./api";
import classes from "./plan.module.css";
import { strings } from "./strings";

export function StorageBars({ storage }: { storage: Storage[] }) {
  const say = useWords(strings);
  return (
    <Section title={say.storage()} about={storage.length ? say.storage_about() : say.storage_none()}>
      <div className={classes.bars}>{storage.map((one) => <Bar key={one.kind} one={one} />)}</div>
    </Section>
  );
}

function Bar({ one }: { one: Storage }) {
  const say = useWords(strings);
  const locale = useLocale();
  const number = (value: number) => value.toLocaleString(locale);
  const share = one.cap ? Math.min(100, (one.used / one.cap) * 100) : 0;
  const told = one.cap === null ? say.used({ used: number(one.used) }) : say.used_of({ used: number(one.used), cap: number(one.cap) });
  return (
    <div>
      <div className={classes.barHead}><span>{one.label}</span><span>{told}</span></div>
      {one.cap !== null && <Progress value={share} color={share >= 100 ? "red" : share >= 80 ? "yellow" : undefined} aria-label={`${one.label}: ${told}`} />}
      {one.over > 0 && one.reduced_from && <p className={classes.over}>{say.over({ over: number(one.over), day: shortDate(one.reduced_from, locale) })}</p>}
    </div>
  );
}
