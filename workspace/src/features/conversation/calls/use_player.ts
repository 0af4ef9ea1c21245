/** Plays a recording: an audio element whose two channels are weighed against one another. */
import { useEffect, useRef, useState, type RefObject } from "react";
import { audioOf } from "@/client/recordings";

export type Balance = "both" | "left" | "right";
export const SPEEDS = [0.75, 1, 1.25, 1.5, 2];

export interface Playing { audio: RefObject<HTMLAudioElement | null>; isPlaying: boolean; at: number; speed: number; balance: Balance; error: boolean; toggle: () => void; go: (ms: number) => void; setSpeed: (speed: number) => void; setBalance: (balance: Balance) => void }

export function usePlayer(id: string, ms: number): Playing {
  const audio = useRef<HTMLAudioElement | null>(null);
  const mixer = useRef<{ room: AudioContext; left: GainNode; right: GainNode } | null>(null);
  const [state, set] = useState({ isPlaying: false, at: 0, speed: 1, balance: "both" as Balance, error: false });
  const put = (change: Partial<typeof state>) => set((before) => ({ ...before, ...change }));
  useEffect(() => {
    const element = new Audio();
    element.preload = "none";
    audio.current = element;
    const told = { play: () => put({ isPlaying: true, error: false }), pause: () => put({ isPlaying: false }), timeupdate: () => put({ at: element.currentTime * 1000 }), error: () => put({ error: true, isPlaying: false }) };
    for (const [name, hear] of Object.entries(told)) element.addEventListener(name, hear);
    return () => { element.pause(); element.removeAttribute("src"); void mixer.current?.room.close(); mixer.current = null; audio.current = null; };
  }, [id]);
  /** Asked for only when it is first listened to: each listening is written down. */
  const load = () => { const element = audio.current; if (element && !element.src) element.src = audioOf(id); return element; };
  return {
    audio, ...state,
    toggle: () => { const element = load(); if (!element) return; if (element.paused) { mixer.current ??= mix(element, state.balance); void mixer.current.room.resume(); void element.play().catch(() => undefined); } else element.pause(); },
    go: (to) => { const element = load(); if (!element) return; element.currentTime = Math.max(0, Math.min(ms, to)) / 1000; put({ at: element.currentTime * 1000 }); },
    setSpeed: (speed) => { if (audio.current) audio.current.playbackRate = speed; put({ speed }); },
    setBalance: (balance) => { weigh(mixer.current, balance); put({ balance }); },
  };
}

/** Left and right each into both ears. */
function mix(element: HTMLAudioElement, balance: Balance) {
  const room = new AudioContext(), split = room.createChannelSplitter(2), left = room.createGain(), right = room.createGain();
  room.createMediaElementSource(element).connect(split);
  split.connect(left, 0);
  split.connect(right, 1);
  left.connect(room.destination);
  right.connect(room.destination);
  const mixer = { room, left, right };
  weigh(mixer, balance);
  return mixer;
}

function weigh(mixer: { left: GainNode; right: GainNode } | null, balance: Balance): void {
  if (!mixer) return;
  mixer.left.gain.value = balance === "right" ? 0 : 1;
  mixer.right.gain.value = balance === "left" ? 0 : 1;
}
