/** Listens to the keyboard for the whole workspace and runs the action whose keys were pressed. */
import { useEffect } from "react";
import { isTyping, onMac } from "@/lib/keys";
import { useRegistry } from "./actions";
import { answering, begins } from "./registry";

const SEQUENCE = 900;

export function useKeys(): void {
  const registry = useRegistry();
  useEffect(() => {
    const mac = onMac();
    let begun: { letter: string; at: number } | null = null;
    function press(event: KeyboardEvent) {
      if (event.defaultPrevented || event.isComposing || ["Shift", "Control", "Alt", "Meta"].includes(event.key)) return;
      const typing = isTyping(event.target) || isInsideDialog(event.target);
      const first = begun && event.timeStamp - begun.at < SEQUENCE ? begun.letter : null;
      begun = null;
      const action = answering(registry.list(), { pressed: event, first, typing, mac });
      if (action) { event.preventDefault(); action.run(); return; }
      const plain = !typing && !event.ctrlKey && !event.metaKey && !event.altKey;
      if (plain && begins(registry.list(), event.key)) begun = { letter: event.key, at: event.timeStamp };
    }
    addEventListener("keydown", press);
    return () => removeEventListener("keydown", press);
  }, [registry]);
}

/** Inside a dialog or a menu single letters belong to it. */
const isInsideDialog = (target: EventTarget | null) => Boolean((target as HTMLElement | null)?.closest?.('[role="dialog"], [role="menu"], [role="listbox"]'));
