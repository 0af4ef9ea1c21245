/** The ring of an incoming call, made on the spot, out of the device chosen for ringing. */
import { chosen, outOf } from "./sound_devices";

const ROUND = 3; // seconds: two short rings, then silence

/** Rings until it is told to stop. Where the browser lets nothing sound yet, the card and the notice still tell. */
export function ring(): () => void {
  let audio: AudioContext | null = null, timer: ReturnType<typeof setInterval> | undefined;
  try {
    audio = new AudioContext();
    const room = audio;
    // It may be told to stop before its device is ready: what is closed is left in peace.
    void outOf(room, chosen("ringer")).then(() => (room.state === "closed" ? undefined : room.resume())).catch(() => undefined);
    once(room);
    timer = setInterval(() => once(room), ROUND * 1000);
  } catch {
    // no sound device
  }
  return () => { clearInterval(timer); void audio?.close().catch(() => undefined); };
}

function once(audio: AudioContext): void {
  for (const at of [0, 0.55]) for (const pitch of [440, 554.37]) play(audio, pitch, at);
}

function play(audio: AudioContext, pitch: number, after: number): void {
  const start = audio.currentTime + after;
  const [voice, loudness] = [audio.createOscillator(), audio.createGain()];
  voice.frequency.value = pitch;
  loudness.gain.setValueAtTime(0, start);
  loudness.gain.linearRampToValueAtTime(0.12, start + 0.03);
  loudness.gain.setValueAtTime(0.12, start + 0.34);
  loudness.gain.linearRampToValueAtTime(0, start + 0.4);
  voice.connect(loudness).connect(audio.destination);
  voice.start(start);
  voice.stop(start + 0.42);
}
