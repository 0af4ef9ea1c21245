/** Says kindly that signing in rests, and for how long still. */
import { useState } from "react";
import { useWords } from "@/lib/i18n";
import { now, useNow } from "@/lib/now";
import type { Problem } from "@/lib/problem";
import { length } from "@/lib/time";
import { Note } from "@/ui/note";
import { strings } from "./strings";

export function LockedOut({ problem }: { problem: Problem }) {
  const say = useWords(strings);
  const [ends] = useState(() => now() + (problem.retryAfter ?? 60) * 1000);
  const left = ends - useNow(1000);
  if (left <= 0) return <Note tone="green">{say.locked_over()}</Note>;
  return <div role="alert"><Note tone="amber" title={say.locked()}><span className="figures">{say.locked_words({ time: length(left) })}</span></Note></div>;
}
