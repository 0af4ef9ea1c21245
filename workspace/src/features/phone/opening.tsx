/** The sentence a call by hand begins with, before the eyes of whoever placed it until it was said; a reload keeps it. */
import { Button } from "@mantine/core";
import { IconQuote } from "@tabler/icons-react";
import type { Opening } from "@/client/calls";
import { useWords } from "@/lib/i18n";
import { keep, useKept } from "@/lib/keep";
import { strings as dialWords } from "./dial_strings";
import classes from "./phone.module.css";

interface Kept extends Opening { call: string }
const NAME = "phone.opening";

/** The newest call's, in place of the last one's. */
export const keepOpening = (call: string, opening: Opening | null) => keep(NAME, opening && { call, ...opening });

export function OpeningLine({ call }: { call: string }) {
  const say = useWords(dialWords);
  const [kept, set] = useKept<Kept | null>(NAME, null);
  if (kept?.call !== call) return null;
  return (
    <div className={classes.sayFirst}>
      <IconQuote size={16} stroke={1.75} aria-hidden />
      <p><strong>{say.opening()}</strong> <span lang={kept.language}>{kept.text}</span></p>
      <Button size="compact-xs" variant="default" onClick={() => set(null)}>{say.opening_said()}</Button>
    </div>
  );
}
