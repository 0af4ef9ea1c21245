/** The loudness of both sides over time: the contact above, the house below; what was played is darker, pauses are hatched. */
import { memo } from "react";
import type { Peaks } from "@/client/recordings";
import classes from "./calls.module.css";

const BARS = 160;

/** The loudest of each of so many equal parts. Pure. */
export function bars(values: number[], many = BARS): number[] {
  if (!values.length) return [];
  return Array.from({ length: many }, (_, place) => Math.max(0, ...values.slice(Math.floor((place * values.length) / many), Math.max(Math.floor(((place + 1) * values.length) / many), Math.floor((place * values.length) / many) + 1))));
}

interface Props { peaks: Peaks | undefined; at: number; ms: number; pauses: { from_ms: number; until_ms: number }[] }

export function Wave({ peaks, at, ms, pauses }: Props) {
  const share = ms ? (at / ms) * 100 : 0;
  return (
    <div className={classes.wave}>
      <svg viewBox={`0 0 ${BARS * 3} 64`} preserveAspectRatio="none" aria-hidden>
        {peaks && <><Side values={peaks.left} up /><Side values={peaks.right} /></>}
        {pauses.map((pause) => <rect key={pause.from_ms} className={classes.paused} x={(pause.from_ms / ms) * BARS * 3} width={Math.max(2, ((pause.until_ms - pause.from_ms) / ms) * BARS * 3)} y={0} height={64} />)}
      </svg>
      <span className={classes.played} style={{ width: `${share}%` }} />
    </div>
  );
}

const Side = memo(function Side({ values, up = false }: { values: number[]; up?: boolean }) {
  const path = bars(values).map((value, place) => { const tall = Math.max(1, (value / 255) * 30); return `M${place * 3} ${up ? 32 - tall : 33}h2v${tall}h-2z`; }).join("");
  return <path d={path} className={up ? classes.theirs : classes.ours} />;
});
