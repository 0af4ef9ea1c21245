/** How long the longest waiting contact has waited, running. */
import { IconAlertTriangle } from "@tabler/icons-react";
import { useWords } from "@/lib/i18n";
import { length } from "@/lib/time";
import classes from "./floor.module.css";
import { strings } from "./strings";

export function LongestWait({ since, time, seconds }: { since: number | null; time: number; seconds: number }) {
  const say = useWords(strings);
  if (since === null) return <span className={classes.quiet} aria-label={say.nobody_waits()}>–</span>;
  const over = seconds > 0 && time - since > seconds * 1000;
  return (
    <span className={classes.wait} data-over={over || undefined} title={over ? say.longest_over({ seconds }) : undefined}>
      {over && <IconAlertTriangle size="1em" stroke={1.75} role="img" aria-label={say.longest_over({ seconds })} />}
      {length(time - since)}
    </span>
  );
}
