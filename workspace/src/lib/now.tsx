/** The only place of the workspace that looks at the clock; everything else is told. */
import { useEffect, useState } from "react";

let ahead = 0;

/** Now, in epoch milliseconds, by the platform's clock as far as it is known. */
export const now = (): number => Date.now() + ahead;

/** What the platform's clock says at this moment; a difference of a few seconds is only the way there. */
export function setClock(platform: number): void {
  const difference = platform - Date.now();
  ahead = Math.abs(difference) > 3000 ? difference : 0;
}

/** The time, looked at again every `every` milliseconds while the page is seen. */
export function useNow(every = 30_000): number {
  const [time, setTime] = useState(now);
  useEffect(() => {
    const look = () => setTime(now());
    const timer = setInterval(look, every);
    document.addEventListener("visibilitychange", look);
    return () => { clearInterval(timer); document.removeEventListener("visibilitychange", look); };
  }, [every]);
  return time;
}
