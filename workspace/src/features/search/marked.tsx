/** Words with what was looked for marked in them. */
import type { ReactNode } from "react";

/** `marks` say from which character up to which, in code points, not with the last. */
export function Marked({ text, marks }: { text: string; marks: [number, number][] }) {
  const letters = [...text];
  const parts: ReactNode[] = [];
  let at = 0;
  for (const [from, to] of marks.toSorted((a, b) => a[0] - b[0])) {
    if (from < at) continue;
    parts.push(letters.slice(at, from).join(""), <mark key={from}>{letters.slice(from, to).join("")}</mark>);
    at = to;
  }
  return <>{parts}{letters.slice(at).join("")}</>;
}
