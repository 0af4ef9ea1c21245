/** Says to a screen reader what arrives while the eyes are elsewhere. */
import { createContext, useCallback, useContext, useState, type ReactNode } from "react";

const Voice = createContext<(words: string) => void>(() => undefined);
export const useAnnounce = () => useContext(Voice);

export function Announcer({ children }: { children: ReactNode }) {
  const [said, setSaid] = useState({ words: "", turn: 0 });
  const say = useCallback((words: string) => setSaid((last) => ({ words, turn: last.turn + 1 })), []);
  return (
    <Voice value={say}>
      {children}
      <div className="seen-by-readers" role="status" aria-live="polite" aria-atomic="true"><span key={said.turn}>{said.words}</span></div>
    </Voice>
  );
}
