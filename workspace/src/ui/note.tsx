/** A few words with a meaning: information, done, waiting or refused, never by colour alone. */
import { IconAlertTriangle, IconCircleCheck, IconClock, IconInfoCircle } from "@tabler/icons-react";
import type { ReactNode } from "react";
import classes from "./note.module.css";

const ICONS = { blue: IconInfoCircle, green: IconCircleCheck, amber: IconClock, red: IconAlertTriangle };

export function Note({ tone = "blue", title, children }: { tone?: keyof typeof ICONS; title?: string; children?: ReactNode }) {
  const Icon = ICONS[tone];
  return (
    <div className={classes.note} data-tone={tone}>
      <Icon size={18} stroke={1.75} aria-hidden />
      <div>{title && <strong>{title}</strong>}{children}</div>
    </div>
  );
}
