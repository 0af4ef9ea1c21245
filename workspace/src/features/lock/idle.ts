/** Notices that nobody touched any tab of this workspace for so many minutes. */
import { useEffect, useRef } from "react";
import { keep, kept } from "@/lib/keep";
import { now } from "@/lib/now";

const TOUCHES = ["pointerdown", "keydown", "wheel", "touchstart"] as const;
const TOUCHED = "touched", LOOK = 5_000;

/** Whether it is time to lock: at `at`, last touched at `touched` (both ms), after `minutes` (0: never). */
export const isIdle = (at: number, touched: number, minutes: number) => minutes > 0 && at - touched >= minutes * 60_000;

export function useIdle(minutes: number, onIdle: () => void, off: boolean) {
  const last = useRef(0);
  useEffect(() => {
    if (off || !minutes) return;
    const touch = () => { if (now() - last.current > LOOK) { last.current = now(); keep(TOUCHED, last.current); } };
    const look = () => { if (isIdle(now(), Math.max(last.current, kept(TOUCHED, 0)), minutes)) onIdle(); };
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
