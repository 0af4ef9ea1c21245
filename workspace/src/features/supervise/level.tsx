/** A service level: the share, its count beside it, its formula on hover or focus. */
import { Tooltip } from "@mantine/core";
import { useLocale, useWords } from "@/lib/i18n";
import type { Level } from "./figures";
import classes from "./floor.module.css";
import { strings } from "./strings";

export function ServiceLevel({ level }: { level: Level }) {
  const say = useWords(strings);
  const locale = useLocale();
  const { share, within, count, seconds } = level;
  const words = share === null ? say.level_none() : say.level_formula({ seconds, within, count });
  return (
    <Tooltip label={words} multiline maw={320}>
      <span className={classes.level} tabIndex={0}>
        {share === null ? <span className={classes.quiet}>–</span> : <b>{new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 0 }).format(share)}</b>}
        {share !== null && <small>{say.level_count({ within, count })}</small>}
        <span className="seen-by-readers">{words}</span>
      </span>
    </Tooltip>
  );
}
