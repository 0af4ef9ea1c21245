/** Grey shapes that show only when an answer takes longer than 200 ms, so that quick ones do not flash. */
import { LinesSkeleton, RowsSkeleton } from "@/ui/rows_skeleton";
import classes from "./look.module.css";

export function Late({ rows, lines }: { rows?: number; lines?: number }) {
  return <div className={classes.late} aria-busy>{rows ? <RowsSkeleton rows={rows} height={52} /> : <LinesSkeleton lines={lines ?? 6} />}</div>;
}
