/** Asks before a page with unsaved changes is left, in the app or by closing the window. */
import { useBlocker } from "@tanstack/react-router";
import { useRef } from "react";
import { useWords } from "@/lib/i18n";
import { Confirm } from "@/ui/confirm";
import { strings } from "./strings";

/** `pass()` lets the next leaving through: what was written is saved, or given up on purpose. */
export function useGuard(dirty: boolean) {
  const say = useWords(strings);
  const free = useRef(false);
  const stands = () => dirty && !free.current;
  const ask = async () => {
    if (!stands()) return false;
    // The key that closes a drawer reaches every window listener: asked in the same turn, it would close the question too.
    await new Promise((then) => setTimeout(then));
    return true;
  };
  const blocker = useBlocker({ shouldBlockFn: ask, enableBeforeUnload: stands, withResolver: true });
  const dialog = (
    <Confirm opened={blocker.status === "blocked"} title={say.leave_title()} verb={say.leave_go()} onYes={async () => blocker.proceed?.()} onClose={() => blocker.reset?.()}>
      {say.leave_words()}
    </Confirm>
  );
  return { dialog, pass: () => { free.current = true; } };
}
