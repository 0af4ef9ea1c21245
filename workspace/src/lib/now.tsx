/** The only place of the workspace that looks at the clock; everything else is told. */
import { useEffect, useState } from "react";

export const now = (): number => Date.now();

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
