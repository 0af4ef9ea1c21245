/** That one is on the telephone, in whichever tab of this workspace or on a telephone of one's own. */
import { useEffect } from "react";
import { keep, kept } from "./keep";
import { now } from "./now";

const TALKING = "talking", SAID = 5_000;
const STALE = 90_000; // a tab that died says nothing more; one in the background says it once a minute

/** Whether, at `at`, it was said lately: `said` is when (both ms). */
export const isTalking = (at: number, said: number) => at - said < STALE;

/** When it was said last (ms). */
export const talked = () => kept(TALKING, 0);

/** Says so for as long as one is. */
export function useTalking(is: boolean) {
  useEffect(() => {
    if (!is) return;
    const say = () => keep(TALKING, now());
    say();
    const timer = setInterval(say, SAID);
    return () => { clearInterval(timer); keep(TALKING, 0); };
  }, [is]);
}
