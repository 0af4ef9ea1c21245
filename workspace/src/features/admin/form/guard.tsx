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
  const blocker = useBlocker({ shouldBlockFn: stands, enableBeforeUnload: stands, withResolver: true });
  const dialog = (
    <Confirm opened={blocker.status === "blocked"} title={say.leave_title()} verb={say.leave_go()} onYes={async () => blocker.proceed?.()} onClose={() => blocker.reset?.()}>
      {say.leave_words()}
    </Confirm>
  );
  return { dialog, pass: () => { free.current = true; } };
}
