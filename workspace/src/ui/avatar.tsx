/** A person as a round picture with initials, in a tint that stays theirs. */
import { initials, tint } from "@/lib/text";
import classes from "./avatar.module.css";

export function Avatar({ name, size = 32, dot }: { name: string; size?: number; dot?: "green" | "amber" | "grey" | "red" | null }) {
  return (
    <span className={classes.avatar} data-tint={tint(name, 6)} style={{ width: size, height: size, fontSize: Math.round(size * 0.38) }} aria-hidden>
      {initials(name)}
      {dot && <span className={classes.dot} data-color={dot} />}
    </span>
  );
}
