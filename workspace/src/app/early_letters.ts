/** What is typed after the command bar was asked for and before it has the focus: kept, and given to it. */
import { useCallback, useEffect, useRef, type RefObject } from "react";

/** Without this the first letters of a quick hand on a slow machine would be taken for keys of the page behind. */
export function useEarlyLetters(isOpen: () => boolean, input: RefObject<HTMLInputElement | null>): () => void {
  const early = useRef("");
  useEffect(() => {
    function press(event: KeyboardEvent) {
      if (!isOpen()) { early.current = ""; return; }
      if (event.key.length !== 1 || event.ctrlKey || event.metaKey || event.altKey || document.activeElement === input.current) return;
      event.preventDefault();
      early.current += event.key;
      if (input.current) input.current.focus();
    }
    addEventListener("keydown", press, { capture: true });
    return () => removeEventListener("keydown", press, { capture: true });
  }, [isOpen, input]);
  return useCallback(() => {
    if (!input.current || !early.current) return;
    input.current.setRangeText(early.current, input.current.value.length, input.current.value.length, "end");
    early.current = "";
    input.current.dispatchEvent(new Event("input", { bubbles: true }));
  }, [input]);
}
