/** Whether a colour can be read: relative luminance and contrast ratio as WCAG 2.2 defines them. Pure. */

type Rgb = [number, number, number];

export const isColor = (text: string): boolean => /^#[0-9a-f]{6}$/i.test(text);

const parts = (color: string): Rgb => [1, 3, 5].map((from) => parseInt(color.slice(from, from + 2), 16)) as Rgb;

/** 0 for black to 1 for white. */
export function luminance(color: string): number {
  const [r, g, b] = parts(color).map((part) => { const share = part / 255; return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4; }) as Rgb;
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** 1 for alike to 21 for black on white. */
export function ratio(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** The ink the messenger writes with on this colour: white where it can be read, else near-black. */
export const inkOn = (color: string): string => (ratio(color, "#ffffff") >= 4.5 ? "#ffffff" : "#0f1117");

export const grade = (found: number): "AAA" | "AA" | "A" => (found >= 7 ? "AAA" : found >= 4.5 ? "AA" : "A");
