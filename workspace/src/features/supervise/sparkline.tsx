/** How many waited each minute, drawn small; said in words too. */
import { Tooltip } from "@mantine/core";
import { useWords } from "@/lib/i18n";
import classes from "./floor.module.css";
import { line, peak } from "./spark";
import { strings } from "./strings";

export function Sparkline({ minutes, wide = false }: { minutes: number[]; wide?: boolean }) {
  const say = useWords(strings);
  const [width, height] = wide ? [320, 56] : [104, 24];
  const { most, ago } = peak(minutes);
  const last = minutes.at(-1) ?? 0;
  const words = minutes.every((one) => one === last) ? say.trend_flat({ now: last }) : say.trend_words({ now: last, most, ago });
  const points = line(minutes, width, height);
  const end = points.at(-1);
  return (
    <Tooltip label={words}>
      <svg className={classes.spark} data-wide={wide || undefined} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={words} preserveAspectRatio={wide ? "none" : undefined}>
        <path className={classes.area} d={`M0,${height} ${points.map(([x, y]) => `L${x},${y}`).join(" ")} L${width},${height} Z`} />
        <polyline className={classes.trace} points={points.map((point) => point.join()).join(" ")} vectorEffect="non-scaling-stroke" />
        {!wide && end && <circle className={classes.tip} cx={end[0] - 1.5} cy={end[1]} r={2} />}
      </svg>
    </Tooltip>
  );
}
