/** "Firefox on Linux" from what a browser says of itself; empty when it says nothing known. */

const BROWSERS: [RegExp, string][] = [[/edg\//i, "Edge"], [/opr\//i, "Opera"], [/firefox\//i, "Firefox"], [/chrom(e|ium)\//i, "Chrome"], [/safari\//i, "Safari"]];
const SYSTEMS: [RegExp, string][] = [[/android/i, "Android"], [/iphone|ipad/i, "iOS"], [/windows/i, "Windows"], [/mac os/i, "macOS"], [/linux/i, "Linux"]];

export function browserOf(userAgent: string): string {
  const named = (list: [RegExp, string][]) => list.find(([pattern]) => pattern.test(userAgent))?.[1];
  return [named(BROWSERS), named(SYSTEMS)].filter(Boolean).join(" · ");
}
