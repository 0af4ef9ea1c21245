/** One line that adds to a list: Enter adds, the focus stays for the next. */
import { Button } from "@mantine/core";
import type { FormEvent, ReactNode } from "react";
import classes from "./add_line.module.css";

export function AddLine({ label, verb, saving, disabled, onSubmit, children }: { label: string; verb: string; saving: boolean; disabled: boolean; onSubmit: (event: FormEvent) => void; children: ReactNode }) {
  return (
    <form className={classes.line} aria-label={label} onSubmit={onSubmit} noValidate>
      {children}
      <Button type="submit" variant="default" loading={saving} disabled={disabled}>{verb}</Button>
    </form>
  );
}
