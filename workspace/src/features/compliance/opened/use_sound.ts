/** Plays sound that was handed out once, from memory: nothing is asked again, and nothing is left when it closes. */
import { useEffect, useRef, useState } from "react";

export interface Heard { ready: boolean; broken: boolean; playing: boolean; at: number; length: number; toggle: () => void; go: (ms: number) => void }
interface Room { context: AudioContext; sound: AudioBuffer; source: AudioBufferSourceNode | null; began: number }

const TICK = 200; // ms between two looks at where it is

export function useSound(file: Blob): Heard {
  const room = useRef<Room | null>(null);
  const [state, set] = useState({ ready: false, broken: false, playing: false, at: 0, length: 0 });
  const put = (change: Partial<typeof state>) => set((before) => ({ ...before, ...change }));
  useEffect(() => {
    const context = new AudioContext();
    let gone = false;
    file.arrayBuffer().then((bytes) => context.decodeAudioData(bytes)).then((sound) => {
      if (gone) return;
      room.current = { context, sound, source: null, began: 0 };
      put({ ready: true, length: sound.duration * 1000 });
    }).catch(() => { if (!gone) put({ broken: true }); });
    const watch = setInterval(() => { const held = room.current; if (held?.source) put({ at: place(held) }); }, TICK);
    return () => { gone = true; clearInterval(watch); room.current = null; void context.close(); };
  }, [file]);

  function stop(held: Room): void {
    if (!held.source) return;
    held.source.onended = null;
    held.source.stop();
    held.source = null;
  }
  function play(held: Room, from: number): void {
    stop(held);
    const source = held.context.createBufferSource();
    source.buffer = held.sound;
    source.connect(held.context.destination);
    source.onended = () => { held.source = null; put({ playing: false, at: held.sound.duration * 1000 }); };
    held.began = held.context.currentTime - from / 1000;
    held.source = source;
    void held.context.resume();
    source.start(0, from / 1000);
    put({ playing: true, at: from });
  }
  return {
    ...state,
    toggle: () => { const held = room.current; if (!held) return; if (held.source) { const at = place(held); stop(held); put({ playing: false, at }); } else play(held, state.at >= state.length - 50 ? 0 : state.at); },
    go: (to) => { const held = room.current; if (!held) return; const at = Math.max(0, Math.min(to, state.length)); if (held.source) play(held, at); else put({ at }); },
  };
}

const place = ({ context, began, sound }: Room) => Math.min(sound.duration, context.currentTime - began) * 1000;
