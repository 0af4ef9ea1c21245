/** A time of the day, typed as people write it; arrows move it by a quarter of an hour. */
import { TextInput } from "@mantine/core";
import { useState, type KeyboardEvent } from "react";
import { later, readTime } from "./hours";

const STEPS: Record<string, number> = { ArrowUp: 15, ArrowDown: -15, PageUp: 60, PageDown: -60 };
const COMPLETE = /\d\d$/;

export function TimeInput({ label, value, onChange, isEnd = false, wrong }: { label: string; value: string; onChange: (time: string) => void; isEnd?: boolean; wrong: boolean }) {
  const [typed, setTyped] = useState<string | null>(null);
  const read = typed === null ? value : readTime(typed);
  const take = (time: string | null) => {
    // Midnight at the end of a shift is the end of the day, at its beginning the start of it.
    const settled = time === "00:00" && isEnd ? "24:00" : time === "24:00" && !isEnd ? "00:00" : time;
    if (settled && settled !== value) onChange(settled);
  };
  const settle = () => { take(read); setTyped(null); };
  const type = (text: string) => {
    setTyped(text);
    // "17" may become "17h30": only what ends in minutes is taken while it is still being typed.
    if (text.length > 3 && COMPLETE.test(text)) take(readTime(text));
  };
  const press = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    if (!step && event.key !== "Enter") return;
    event.preventDefault();
    if (step) { take(later(read ?? value, step, isEnd ? 1440 : 1439)); setTyped(null); } else settle();
  };
  return (
    <TextInput size="xs" w={66} aria-label={label} inputMode="numeric" autoComplete="off" spellCheck={false} maxLength={6} error={read === null || wrong} styles={{ input: { textAlign: "center", fontVariantNumeric: "tabular-nums" } }}
      value={typed ?? value} onChange={(event) => type(event.currentTarget.value)} onBlur={settle} onKeyDown={press} onFocus={(event) => event.currentTarget.select()} />
  );
}
