/** What each night took away: how many of what, and what a look through every table and file found afterwards. */
import type { ComponentType } from "react";
import { useLocale, useWords } from "@/lib/i18n";
import { inFull } from "@/lib/time";
import { Empty } from "@/ui/empty";
import { Late } from "@/ui/look/late";
import { Trouble } from "@/ui/look/listing";
import { useNights, type Night } from "./api";
import classes from "./keeping.module.css";
import { strings } from "./strings";

export function Nights({ icon, words }: { icon: ComponentType<{ size?: number; stroke?: number }>; words: Record<string, string> }) {
  const say = useWords(strings);
  const asked = useNights();
  if (asked.error && !asked.data) return <Trouble error={asked.error} onAgain={() => void asked.refetch()} />;
  if (!asked.data) return <Late lines={3} />;
  if (!asked.data.items.length) return <Empty icon={icon} title={say.nights_none()}>{say.nights_empty()}</Empty>;
  return <div className={classes.list}>{asked.data.items.map((one) => <Taken key={one.run} night={one} words={words} />)}</div>;
}

function Taken({ night, words }: { night: Night; words: Record<string, string> }) {
  const say = useWords(strings);
  const locale = useLocale();
  const what = night.forgot.map((one) => `${words[one.kind] ?? one.kind}: ${one.count}`).join(", ");
  const held = night.held.reduce((sum, one) => sum + one.count, 0);
  return (
    <article className={classes.card}>
      <h3>{inFull(night.at, locale)}</h3>
      <p>{say.night_line({ what, emptied: night.emptied })}</p>
      <p className={classes.state} data-tone={night.found ? "red" : "green"}>{night.found ? say.night_left({ found: night.found }) : say.night_clean({ places: night.places })}</p>
      {held > 0 && <p className={classes.small}>{say.night_held({ count: held })}</p>}
    </article>
  );
}
