/** The wallboard on and off: in the address, in full screen where the browser lets it, and with the screen kept awake. */
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useCallback, useEffect } from "react";

export function useWall(): { isOn: boolean; show: () => void; leave: () => void } {
  const { wall } = useSearch({ strict: false }) as { wall?: unknown };
  const navigate = useNavigate();
  const isOn = Boolean(wall);
  const set = useCallback((on: boolean) => void navigate({ to: ".", search: (on ? { wall: 1 } : {}) as never }), [navigate]);
  const show = useCallback(() => {
    set(true);
    // Without full screen the board still covers the window.
    void document.documentElement.requestFullscreen?.().catch(() => undefined);
  }, [set]);
  const leave = useCallback(() => {
    set(false);
    if (document.fullscreenElement) void document.exitFullscreen().catch(() => undefined);
  }, [set]);
  useEffect(() => {
    if (!isOn) return;
    const left = () => { if (!document.fullscreenElement) set(false); };
    document.addEventListener("fullscreenchange", left);
    return () => document.removeEventListener("fullscreenchange", left);
  }, [isOn, set]);
  useAwake(isOn);
  return { isOn, show, leave };
}

/** A screen on a wall should not go dark; browsers give the lock back when the page is hidden, so it is asked again. */
function useAwake(on: boolean): void {
  useEffect(() => {
    if (!on || !("wakeLock" in navigator)) return;
    let lock: WakeLockSentinel | null = null, over = false;
    const ask = async () => {
      if (document.visibilityState !== "visible") return;
      lock = await navigator.wakeLock.request("screen").catch(() => null);
      if (over) void lock?.release();
    };
    void ask();
    document.addEventListener("visibilitychange", ask);
    return () => { over = true; document.removeEventListener("visibilitychange", ask); void lock?.release(); };
  }, [on]);
}
