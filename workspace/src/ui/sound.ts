/** Two soft tones, made on the spot: one for an offer, one for a message. */
import { kept } from "@/lib/keep";
import { now } from "@/lib/now";

export type Tone = "offer" | "message";
const NOTES: Record<Tone, { pitch: number; at: number }[]> = {
  offer: [{ pitch: 587.33, at: 0 }, { pitch: 880, at: 0.16 }],
  message: [{ pitch: 659.25, at: 0 }],
};

const LATE = 1500;

let room: AudioContext | null = null;

/** Plays a tone, unless the reader has turned it off or the browser does not let a page sound yet. */
export function sound(tone: Tone): void {
  if (!kept(`sound.${tone}`, true)) return;
  try {
    const audio = (room ??= new AudioContext());
    const asked = now();
    // A browser may hold sounds back until the page is first clicked: a tone that would come late stays away.
    void audio.resume().then(() => { if (now() - asked < LATE) for (const note of NOTES[tone]) play(audio, note.pitch, note.at); });
  } catch {
    // No sound device: the card and the title still tell.
  }
}

function play(audio: AudioContext, pitch: number, after: number): void {
  const start = audio.currentTime + after;
  const [voice, loudness] = [audio.createOscillator(), audio.createGain()];
  voice.type = "sine";
  voice.frequency.value = pitch;
  loudness.gain.setValueAtTime(0, start);
  loudness.gain.linearRampToValueAtTime(0.09, start + 0.02);
  loudness.gain.exponentialRampToValueAtTime(0.0001, start + 0.55);
  voice.connect(loudness).connect(audio.destination);
  voice.start(start);
  voice.stop(start + 0.6);
}
