/** Six figures and a button. */
import { Button, TextInput } from "@mantine/core";
import { useState, type FormEvent } from "react";
import { useWords } from "@/lib/i18n";
import { ProblemNote } from "@/ui/problem_note";
import classes from "./profile.module.css";
import { strings } from "./strings";

export function CodeForm({ verb, pending, error, onCode }: { verb: string; pending: boolean; error: unknown; onCode: (code: string) => void }) {
  const say = useWords(strings);
  const [code, setCode] = useState("");
  const submit = (event: FormEvent) => { event.preventDefault(); onCode(code.replace(/\s/g, "")); };
  return (
    <form className={classes.stack} onSubmit={submit}>
      <TextInput data-autofocus label={say.code()} inputMode="numeric" autoComplete="one-time-code" value={code} onChange={(event) => setCode(event.currentTarget.value)} />
      {Boolean(error) && <ProblemNote error={error} />}
      <Button type="submit" loading={pending} disabled={code.trim().length < 6}>{verb}</Button>
    </form>
  );
}
