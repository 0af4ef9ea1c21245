/** What is being typed over a value held elsewhere: it begins anew when that value changes. */
import { useState } from "react";

export function useDraft(value: string): [string, (text: string) => void] {
  const [held, setHeld] = useState({ value, text: value });
  if (held.value !== value) setHeld({ value, text: value });
  return [held.value === value ? held.text : value, (text) => setHeld({ value, text })];
}
