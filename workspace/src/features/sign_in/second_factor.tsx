/** The second step of signing in: six figures, or a recovery code. */
import { Button, TextInput } from "@mantine/core";
import { useState, type FormEvent } from "react";
import { useWords } from "@/lib/i18n";
import { isType } from "@/lib/problem";
import { Note } from "@/ui/note";
import type { useSignIn } from "./api";
import { DoorFrame } from "./door_frame";
import { SignInTrouble } from "./sign_in";
import classes from "./sign_in.module.css";
import { strings } from "./strings";

export function SecondFactor({ signIn, onCode, onBack }: { signIn: ReturnType<typeof useSignIn>; onCode: (code: string) => void; onBack: () => void }) {
  const say = useWords(strings);
  const [code, setCode] = useState("");
  const submit = (event: FormEvent) => { event.preventDefault(); onCode(code.replace(/\s/g, "")); };
  const tried = Boolean(signIn.variables?.code) && !signIn.isPending;
  const wrong = tried && (isType(signIn.error, "second-factor-needed") || isType(signIn.error, "wrong-credentials") || isType(signIn.error, "wrong-code"));
  return (
    <DoorFrame title={say.second()} about={say.second_words()}>
      <form className={classes.form} onSubmit={submit}>
        {wrong ? <div role="alert"><Note tone="red">{say.code_wrong()}</Note></div> : tried && <SignInTrouble error={signIn.error} />}
        <TextInput label={say.code()} size="md" autoComplete="one-time-code" inputMode="numeric" autoFocus required withAsterisk={false} classNames={{ input: classes.code }} value={code} onChange={(event) => setCode(event.currentTarget.value)} />
        <Button type="submit" size="md" fullWidth loading={signIn.isPending}>{say.continue()}</Button>
        <Button variant="subtle" color="gray" onClick={onBack}>{say.back()}</Button>
      </form>
    </DoorFrame>
  );
}
