/** Makes any colour of a site readable: ink on it, and itself on light and dark. Formulas: WCAG 2.2, relative luminance and contrast ratio. */

export type Rgb = readonly [number, number, number];

const WHITE: Rgb = [255, 255, 255];
const NIGHT: Rgb = [15, 17, 23];
const BLACK: Rgb = [0, 0, 0];

/** `#abc` or `#aabbcc` as three numbers from 0 to 255; null for anything else. */
export function rgb(hex: string): Rgb | null {
  const short = /^#([\da-f])([\da-f])([\da-f])$/i.exec(hex.trim());
  const long = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(hex.trim());
  const digits = short ? short.slice(1).map((digit) => digit + digit) : long?.slice(1);
  return digits ? (digits.map((pair) => parseInt(pair, 16)) as unknown as Rgb) : null;
}

export function hex(color: Rgb): string {
  return `#${color.map((part) => Math.round(part).toString(16).padStart(2, "0")).join("")}`;
}

/** 0 (black) to 1 (white). */
export function luminance([red, green, blue]: Rgb): number {
  const linear = (part: number) => (part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4);
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

/** 1 (the same) to 21 (black on white). */
export function contrast(one: Rgb, other: Rgb): number {
  const [dark, light] = [luminance(one), luminance(other)].toSorted((a, b) => a - b) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** White where it can be read on `fill`, else near-black, else black: one of them always reaches 4.5. */
export function inkOn(fill: Rgb): Rgb {
  return [WHITE, NIGHT].find((ink) => contrast(fill, ink) >= 4.5) ?? BLACK;
}

/** `color`, moved towards white or black no further than needed to stand out from `ground` by `ratio`. */
export function toned(color: Rgb, ground: Rgb, ratio: number): Rgb {
  const goal: Rgb = luminance(ground) > 0.18 ? BLACK : WHITE;
  for (let step = 0; step <= 50; step += 1) {
    const mixed = mix(color, goal, step / 50);
    if (contrast(mixed, ground) >= ratio) return mixed;
  }
  return goal;
}

function mix(one: Rgb, other: Rgb, share: number): Rgb {
  return one.map((part, index) => Math.round(part + (other[index]! - part) * share)) as unknown as Rgb;
}
