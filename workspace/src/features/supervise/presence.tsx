/** Presence as dots with words: one agent's, or how many of each. */
import { Tooltip } from "@mantine/core";
import type { PresenceStatus } from "@/client/contract";
import { useWords } from "@/lib/i18n";
import classes from "./floor.module.css";
import { strings } from "./strings";

export const COLORS = { available: "green", busy: "red", away: "amber", offline: "grey" } as const;

export function Status({ status }: { status: PresenceStatus }) {
  const say = useWords(strings);
  return <span className={classes.status}><Dot status={status} />{say[status]()}</span>;
}

export const Dot = ({ status }: { status: PresenceStatus }) => <i className={classes.dot} data-color={COLORS[status]} aria-hidden />;

/** Three counts; each dot has its own shape, so that colour never stands alone. */
export function Dots({ present }: { present: Record<"available" | "busy" | "away", number> }) {
  const say = useWords(strings);
  return (
    <Tooltip label={say.by_presence_words(present)}>
      <span className={classes.dots} role="img" aria-label={say.by_presence_words(present)}>
        {(["available", "busy", "away"] as const).map((status) => <span key={status} data-nought={present[status] === 0 || undefined}><Dot status={status} />{present[status]}</span>)}
      </span>
    </Tooltip>
  );
}
