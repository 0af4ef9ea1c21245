/** Something that can be done here: a button, and once it is pressed the few fields it needs. */
import { Button } from "@mantine/core";
import { useEffect, useRef, useState, type ReactNode } from "react";
import { useWords } from "@/lib/i18n";
import { ProblemNote } from "@/ui/problem_note";
import { tell } from "@/ui/notices";
import { strings } from "@/ui/form/strings";
import classes from "./parts.module.css";

/** `send` does it, and may refuse; `full` says whether enough is filled in. */
export function Deed({ label, verb, full, sending, error, send, children }: {
  label: string; verb?: string; full: boolean; sending: boolean; error: unknown; send: () => Promise<unknown>; children: ReactNode;
}) {
  const words = useWords(strings);
  const [open, setOpen] = useState(false);
  const form = useRef<HTMLFormElement>(null), button = useRef<HTMLButtonElement>(null);
  useEffect(() => { if (open) form.current?.querySelector<HTMLElement>("input, textarea, button")?.focus(); }, [open]);
  const close = () => { setOpen(false); button.current?.focus(); };
  const submit = async () => { await send(); tell(words.saved()); close(); };
  return (
    <div className={classes.deed}>
      <Button ref={button} size="compact-sm" variant={open ? "light" : "default"} aria-expanded={open} onClick={() => (open ? close() : setOpen(true))}>{label}</Button>
      {open && (
        <form ref={form} className={classes.fields} aria-label={label} onSubmit={(event) => { event.preventDefault(); if (full) void submit().catch(() => undefined); }}>
          {children}
          {Boolean(error) && <ProblemNote error={error} />}
          <div className={classes.ends}>
            <Button size="compact-md" type="submit" disabled={!full} loading={sending}>{verb ?? words.save()}</Button>
            <Button size="compact-md" variant="default" onClick={close}>{words.cancel()}</Button>
          </div>
        </form>
      )}
    </div>
  );
}
