/** A time of the day, typed as people write it; arrows move it by a quarter of an hour. */
import { TextInput } from "@mantine/core";
import type { KeyboardEvent } from "react";
import { useDraft } from "../form/use_draft";
import { later, readTime } from "./hours";

const STEPS: Record<string, number> = { ArrowUp: 15, ArrowDown: -15, PageUp: 60, PageDown: -60 };

export function TimeInput({ label, value, onChange, isEnd = false, wrong }: { label: string; value: string; onChange: (time: string) => void; isEnd?: boolean; wrong: boolean }) {
  const [typed, setTyped] = useDraft(value);
  const read = readTime(typed);
  const settle = (time: string | null) => {
    // Midnight at the end of a shift is the end of the day, at its beginning the start of it.
    const settled = time === "00:00" && isEnd ? "24:00" : time === "24:00" && !isEnd ? "00:00" : time;
    if (settled) { setTyped(settled); if (settled !== value) onChange(settled); }
  };
  const press = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    if (!step) return;
    event.preventDefault();
    settle(later(read ?? value, step, isEnd ? 1440 : 1439));
  };
  return (
    <TextInput size="xs" w={66} aria-label={label} inputMode="numeric" autoComplete="off" spellCheck={false} maxLength={6} error={read === null || wrong} styles={{ input: { textAlign: "center", fontVariantNumeric: "tabular-nums" } }}
      value={typed} onChange={(event) => setTyped(event.currentTarget.value)} onBlur={() => settle(read ?? value)} onKeyDown={press} onFocus={(event) => event.currentTarget.select()} />
  );
}
