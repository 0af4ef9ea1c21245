/** A form of administration: its values, what is wrong beside each input, and saving. */
import { useMutation } from "@tanstack/react-query";
import { useState, type FormEvent } from "react";
import { same } from "./changes";
import { placed } from "./errors";

export interface FormOf<T extends object> {
  values: T; dirty: boolean; saving: boolean; error: unknown; others: string[];
  set: (change: Partial<T>) => void; wrong: (name: keyof T & string) => string | undefined; submit: (event?: FormEvent) => void; reset: () => void;
}

/** `check` answers what cannot be saved, by input; `save` sends it; `done` runs when it is written. */
export function useForm<T extends object, R>({ start, check, save, done }: {
  start: T; check?: (values: T) => Partial<Record<keyof T & string, string>>; save: (values: T) => Promise<R>; done?: (answer: R, values: T) => unknown;
}): FormOf<T> {
  const [first, setFirst] = useState(start);
  const [values, setValues] = useState(start);
  const [mine, setMine] = useState<Partial<Record<string, string>>>({});
  const saving = useMutation({ mutationFn: save, onSuccess: (answer, sent) => { setFirst(sent); return done?.(answer, sent); } });
  const theirs = placed(saving.error, Object.keys(first));

  function set(change: Partial<T>) {
    setValues((before) => ({ ...before, ...change }));
    setMine((before) => Object.fromEntries(Object.entries(before).filter(([name]) => !(name in change))));
    if (saving.error && Object.keys(change).some((name) => theirs.beside[name])) saving.reset();
  }
  function submit(event?: FormEvent) {
    event?.preventDefault();
    event?.stopPropagation();
    if (saving.isPending) return;
    const found = check?.(values) ?? {};
    setMine(found);
    if (Object.values(found).some(Boolean)) focusFirst(event?.currentTarget as HTMLElement | undefined);
    else saving.mutate(values);
  }
  return {
    values, set, submit, dirty: !same(first, values), saving: saving.isPending, error: saving.error, others: theirs.others,
    wrong: (name) => mine[name] ?? theirs.beside[name],
    reset: () => { setValues(first); setMine({}); saving.reset(); },
  };
}

/** After the words stand beside the inputs, the first of them gets the focus. */
function focusFirst(form: HTMLElement | undefined): void {
  setTimeout(() => form?.querySelector<HTMLElement>('[aria-invalid="true"], [data-error]')?.focus(), 30);
}
