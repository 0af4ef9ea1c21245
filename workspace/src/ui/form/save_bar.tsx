/** The line at the foot of a long page while it holds unsaved changes. */
import { Button } from "@mantine/core";
import { IconPencil } from "@tabler/icons-react";
import { useWords } from "@/lib/i18n";
import { FormTrouble } from "./drawer";
import { useGuard } from "./guard";
import classes from "./save_bar.module.css";
import { strings } from "./strings";
import type { FormOf } from "./use_form";

export function SaveBar<T extends object>({ form, verb, isNew = false, onDiscard }: { form: FormOf<T>; verb?: string; isNew?: boolean; onDiscard?: () => void }) {
  const say = useWords(strings);
  const guard = useGuard(form.dirty && !form.saving);
  const discard = () => { form.reset(); if (onDiscard) { guard.pass(); onDiscard(); } };
  return (
    <>
      {guard.dialog}
      {form.error !== null && form.error !== undefined && <div className={classes.trouble}><FormTrouble form={form} /></div>}
      {(form.dirty || isNew) && (
        <div className={classes.bar}>
          <span>{!isNew && <><IconPencil size={15} stroke={1.75} aria-hidden />{say.unsaved()}</>}</span>
          <Button variant="default" onClick={discard} disabled={form.saving}>{isNew ? say.cancel() : say.discard()}</Button>
          <Button type="submit" loading={form.saving}>{verb ?? say.save()}</Button>
        </div>
      )}
    </>
  );
}
