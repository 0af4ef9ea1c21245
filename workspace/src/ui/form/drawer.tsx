/** A drawer at the side with a form in it: Save and Cancel stay in sight, and unsaved words are not lost by a slip. */
import { Button, Drawer } from "@mantine/core";
import type { ReactNode } from "react";
import { useWords } from "@/lib/i18n";
import { Note } from "@/ui/note";
import { ProblemNote } from "@/ui/problem_note";
import classes from "./drawer.module.css";
import { useGuard } from "./guard";
import { strings } from "./strings";
import type { FormOf } from "./use_form";

export function SideDrawer({ opened, title, onClose, size = 460, children }: { opened: boolean; title: ReactNode; onClose: () => void; size?: number; children: ReactNode }) {
  const say = useWords(strings);
  return (
    <Drawer opened={opened} onClose={onClose} title={title} position="right" size={size} padding={0} closeButtonProps={{ "aria-label": say.close() }} overlayProps={{ backgroundOpacity: 0.25 }}
      transitionProps={{ duration: 140 }} classNames={{ content: classes.content, body: classes.body, header: classes.header, title: classes.title }}>
      {opened && children}
    </Drawer>
  );
}

/** The form inside: `form` from useForm; `aside` stands at the left of the foot, for what is hard to undo. */
export function DrawerForm<T extends object>({ form, verb, aside, onClose, children, always = false }: {
  form: FormOf<T>; verb?: string; aside?: ReactNode; onClose: () => void; children: ReactNode; always?: boolean;
}) {
  const say = useWords(strings);
  const guard = useGuard(form.dirty && !form.saving);
  return (
    <form className={classes.form} onSubmit={form.submit} noValidate>
      {guard.dialog}
      <div className={classes.fields}>
        {children}
        <FormTrouble form={form} />
      </div>
      <footer className={classes.foot}>
        <span className={classes.aside}>{aside}</span>
        <Button variant="default" onClick={() => { guard.pass(); onClose(); }}>{say.cancel()}</Button>
        <Button type="submit" loading={form.saving} disabled={!always && !form.dirty}>{verb ?? say.save()}</Button>
      </footer>
    </form>
  );
}

/** What was refused: words no input could take, or the whole problem where it names no field. */
export function FormTrouble<T extends object>({ form }: { form: FormOf<T> }) {
  if (!form.error) return null;
  const names = Object.keys(form.values) as (keyof T & string)[];
  if (form.others.length) return <div role="alert"><Note tone="red">{form.others.join(" ")}</Note></div>;
  return names.some((name) => form.wrong(name)) ? null : <ProblemNote error={form.error} />;
}
