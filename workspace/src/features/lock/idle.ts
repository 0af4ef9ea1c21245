/** Notices that nobody touched any tab of this workspace for so many minutes. */
import { useEffect, useRef } from "react";
import { keep, kept } from "@/lib/keep";
import { now } from "@/lib/now";
import { isTalking, talked } from "@/lib/talking";

const TOUCHES = ["pointerdown", "keydown", "wheel", "touchstart"] as const;
const TOUCHED = "touched", LOOK = 5_000;

/** Whether it is time to lock: at `at`, last touched at `touched`, last on the telephone at `said` (all ms), after `minutes` (0: never). A live call delays it until wrap-up. */
export const isIdle = (at: number, touched: number, minutes: number, said = 0) => minutes > 0 && at - touched >= minutes * 60_000 && !isTalking(at, said);

export function useIdle(minutes: number, onIdle: () => void, off: boolean) {
  const last = useRef(0);
  useEffect(() => {
    if (off || !minutes) return;
    const touch = () => { if (now() - last.current > LOOK) { last.current = now(); keep(TOUCHED, last.current); } };
    const look = () => { if (isIdle(now(), Math.max(last.current, kept(TOUCHED, 0)), minutes, talked())) onIdle(); };
    last.current = now();
    keep(TOUCHED, last.current);
    TOUCHES.forEach((name) => addEventListener(name, touch, { passive: true }));
    const timer = setInterval(look, LOOK);
    document.addEventListener("visibilitychange", look);
    return () => {
      TOUCHES.forEach((name) => removeEventListener(name, touch));
      document.removeEventListener("visibilitychange", look);
      clearInterval(timer);
    };
  }, [minutes, onIdle, off]);
}
