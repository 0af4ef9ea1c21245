/** The points of a small curve. Pure. */

export type Point = [x: number, y: number];

/** One point a minute from left to right; nought lies on the ground, the most near the top. */
export function line(minutes: readonly number[], width: number, height: number): Point[] {
  const room = height - 4, most = Math.max(1, ...minutes), step = width / Math.max(1, minutes.length - 1);
  return minutes.map((value, place) => [round(place * step), round(height - 2 - (value / most) * room)]);
}

/** The most there was, and how many minutes ago it last was. */
export function peak(minutes: readonly number[]): { most: number; ago: number } {
  const most = Math.max(0, ...minutes);
  return { most, ago: minutes.length ? minutes.length - 1 - minutes.lastIndexOf(most) : 0 };
}

const round = (value: number) => Math.round(value * 10) / 10;
