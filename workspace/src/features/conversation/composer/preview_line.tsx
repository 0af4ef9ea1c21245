/** The quiet line under the composer: will be sent, will wait until, cannot be sent, and why. */
import { IconBan, IconCheck, IconClock, IconEraser } from "@tabler/icons-react";
import type { Ruling } from "@/client/contract";
import { useLocale, useWords } from "@/lib/i18n";
import { useNow } from "@/lib/now";
import { until } from "@/lib/time";
import { waitsForUndo } from "./undo_bar";
import { strings } from "../strings";
import classes from "./composer.module.css";

export function PreviewLine({ ruling, hint }: { ruling: Ruling | null; hint: string }) {
  const say = useWords(strings);
  const locale = useLocale();
  const time = useNow();
  if (!ruling || ruling.outcome === "cancelled") return <p className={classes.preview} data-tone="quiet">{hint}</p>;
  const { amended, due, verdicts } = ruling;
  // The seconds for a second thought are no waiting.
  const outcome = waitsForUndo(ruling, time) ? "permitted" : ruling.outcome;
  const kind = outcome === "permitted" && amended ? "amended" : outcome;
  const looked = verdicts.some((verdict) => verdict.outcome === "defer" && verdict.remedy?.action === "ask_release");
  const Icon = { permitted: IconCheck, amended: IconEraser, deferred: IconClock, refused: IconBan }[kind];
  const what = { permitted: say.will_be_sent(), amended: say.will_be_amended(), deferred: looked ? say.will_wait_for_look() : due ? say.will_wait({ time: until(due, time, locale) }) : say.will_wait_unknown(), refused: say.cannot_be_sent() }[kind];
  const counted = { permitted: "permit", amended: "amend", deferred: "defer", refused: "refuse" }[kind];
  const why = verdicts.filter((verdict) => verdict.outcome === counted).map((verdict) => verdict.reason).join(" ");
  return (
    <p className={classes.preview} data-tone={kind} role="status" title={why || undefined}>
      <Icon size={14} stroke={1.9} aria-hidden /><strong>{what}</strong>{why && <span className="cut">{why}</span>}
    </p>
  );
}
