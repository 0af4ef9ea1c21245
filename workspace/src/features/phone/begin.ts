/** The phone with the browser's own world: microphone, locks, timers, requests. */
import { client } from "@/client/http";
import { deeds, readMyCalls } from "@/client/calls";
import { keep, kept } from "@/lib/keep";
import { makePhone, type Phone } from "./make_phone";
import type { Secret } from "./sip_line";
import { microphoneState, openMicrophone } from "./sound_devices";

export const WANTED = "phone.on";

function alone(mine: () => void): () => void {
  let release: () => void = () => undefined;
  const gone = new Promise<void>((resolve) => { release = resolve; });
  const given = new AbortController();
  void navigator.locks.request("fairline.phone", { signal: given.signal }, () => { mine(); return gone; }).catch(() => undefined);
  return () => { release(); given.abort(); };
}

/** On again by itself where it was on when the page was left: a call that stood then rings here anew. */
export function begin(me: string): Phone {
  const sip = import("./sip_line");
  let opener: Awaited<typeof sip>["openLine"] | null = null;
  const phone = makePhone({
    isSecure: window.isSecureContext && "locks" in navigator,
    microphone: microphoneState,
    tryMicrophone: async () => { for (const track of (await openMicrophone()).getTracks()) track.stop(); },
    askSecret: async () => { opener = (await sip).openLine; return client.ask<Secret>("POST", "/v1/phone/line", {}); },
    openLine: (secret, heard) => opener!(secret, heard),
    alone,
    later: (ms, then) => { const timer = setTimeout(then, ms); return () => clearTimeout(timer); },
    every: (ms, then) => { const timer = setInterval(then, ms); return () => clearInterval(timer); },
    tellQuality: deeds.quality,
    tellMuted: async (call, on) => {
      const mine = phone.get().calls.find((one) => one.id === call)?.legs.find((leg) => leg.member === me && leg.state === "up");
      if (mine) await deeds.mute(call, mine.id, on);
    },
    readCalls: readMyCalls,
  });
  void phone.refresh().catch(() => undefined);
  if (kept(WANTED, false)) void phone.turnOn(false);
  return phone;
}

export const wanted = (on: boolean) => keep(WANTED, on ? true : null);
