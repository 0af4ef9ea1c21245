/** Twelve keys for digits, typed or pressed. */
import { useRef, useState } from "react";
import { useWords } from "@/lib/i18n";
import { useAnnounce } from "@/ui/announce";
import { useTellProblem } from "@/ui/notices";
import classes from "./phone.module.css";
import { strings } from "./strings";

const KEYS = ["1", "2", "3", "4", "5", "6", "7", "8", "9", "*", "0", "#"];
const LETTERS: Record<string, string> = { 2: "ABC", 3: "DEF", 4: "GHI", 5: "JKL", 6: "MNO", 7: "PQRS", 8: "TUV", 9: "WXYZ", 0: "+" };

export function Keys({ onKey }: { onKey: (key: string) => void }) {
  return <div className={classes.keys}>{KEYS.map((key) => <button key={key} type="button" onClick={() => onKey(key)}><strong>{key}</strong><small>{LETTERS[key] ?? ""}</small></button>)}</div>;
}

/** For a call that stands: each digit leaves at once. */
export function Keypad({ onDigits }: { onDigits: (digits: string) => Promise<unknown> }) {
  const say = useWords(strings);
  const announce = useAnnounce();
  const tell = useTellProblem();
  const [sent, setSent] = useState("");
  const last = useRef<Promise<unknown>>(Promise.resolve());
  const send = (digit: string) => {
    setSent((before) => before + digit);
    announce(digit);
    // One after the other, so that they arrive as they were typed.
    last.current = last.current.then(() => onDigits(digit)).catch(tell);
  };
  return (
    <div className={classes.keypad} role="group" aria-label={say.keypad()}>
      <input className={classes.sent} aria-label={say.digits_sent()} placeholder={say.keypad_about()} value={sent} readOnly autoFocus data-autofocus
        onKeyDown={(event) => { if (/^[0-9*#]$/.test(event.key)) { event.preventDefault(); send(event.key); } }} />
      <Keys onKey={send} />
    </div>
  );
}
