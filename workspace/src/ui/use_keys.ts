/** Listens to the keyboard for the whole workspace and runs the action whose keys were pressed. */
import { useEffect } from "react";
import { isTyping, matches, onMac, steps, worksWhileTyping } from "@/lib/keys";
import { useRegistry } from "./actions";
import { answering } from "./registry";

const SEQUENCE = 900;

export function useKeys(): void {
  const registry = useRegistry();
  useEffect(() => {
    const mac = onMac();
    let begun: { step: string; at: number } | null = null;
    function press(event: KeyboardEvent) {
      if (event.defaultPrevented || event.isComposing || ["Shift", "Control", "Alt", "Meta"].includes(event.key)) return;
      const typing = isTyping(event.target) || isInsideDialog(event.target);
      const first = begun && event.timeStamp - begun.at < SEQUENCE ? begun.step : null;
      begun = null;
      const fits = (binding: string) => {
        if (typing && !worksWhileTyping(binding)) return false;
        const [one, two] = steps(binding);
        return two ? one === first && matches(two, event, mac) : !first && matches(one ?? "", event, mac);
      };
      const action = answering(registry.list(), fits);
      if (action) { event.preventDefault(); action.run(); return; }
      if (!typing && /^[a-z]$/.test(event.key)) begun = { step: event.key, at: event.timeStamp };
    }
    addEventListener("keydown", press);
    return () => removeEventListener("keydown", press);
  }, [registry]);
}

/** Inside a dialog or a menu single letters belong to it. */
const isInsideDialog = (target: EventTarget | null) => Boolean((target as HTMLElement | null)?.closest?.('[role="dialog"], [role="menu"], [role="listbox"]'));
