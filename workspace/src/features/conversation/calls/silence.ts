/** Where nobody speaks, found in the loudness of a recording. Pure. */
import type { Peaks } from "@/client/recordings";

const QUIET = 20, WORTH = 2_000; // of 255; ms

/** Where to go on from a moment (ms): the end of the silence that is there, or of the next one; null where none is left. */
export function afterSilence({ every, left, right }: Peaks, from: number): number | null {
  const quiet = (place: number) => (left[place] ?? 0) <= QUIET && (right[place] ?? 0) <= QUIET;
  const many = Math.max(left.length, right.length);
  let begins: number | null = null;
  for (let place = Math.floor(from / every); place <= many; place += 1) {
    if (place < many && quiet(place)) begins ??= place;
    else if (begins !== null) {
      if ((place - begins) * every >= WORTH || begins === Math.floor(from / every)) return place < many ? place * every : null;
      begins = null;
    }
  }
  return null;
}
