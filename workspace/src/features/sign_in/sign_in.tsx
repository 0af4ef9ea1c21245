/** Signing in: e-mail and password, a second step where one is set up, and a kind word when it must rest. */
import { Button, PasswordInput, TextInput } from "@mantine/core";
import { useState, type FormEvent } from "react";
import { useWords } from "@/lib/i18n";
import { asProblem, isType } from "@/lib/problem";
import { Note } from "@/ui/note";
import { ProblemNote } from "@/ui/problem_note";
import { useSignIn } from "./api";
import { DoorFrame } from "./door_frame";
import { LockedOut } from "./locked_out";
import { SecondFactor } from "./second_factor";
import classes from "./sign_in.module.css";
import { strings } from "./strings";

export function SignInPage() {
  const say = useWords(strings);
  const signIn = useSignIn();
  const [email, setEmail] = useState("");
  const [password, setPassword] = useState("");
  const [second, setSecond] = useState(false);
  if (second || isType(signIn.error, "second-factor-needed")) {
    const back = () => { setSecond(false); signIn.reset(); };
    return <SecondFactor signIn={signIn} onCode={(code) => { setSecond(true); signIn.mutate({ email, password, code }); }} onBack={back} />;
  }
  const submit = (event: FormEvent) => { event.preventDefault(); signIn.mutate({ email: email.trim(), password }); };
  return (
    <DoorFrame title={say.title()} about={say.welcome()}>
      <form className={classes.form} onSubmit={submit}>
        <SignInTrouble error={signIn.error} />
        <TextInput label={say.email()} type="email" autoComplete="username" size="md" required withAsterisk={false} autoFocus value={email} onChange={(event) => setEmail(event.currentTarget.value)} />
        <PasswordInput label={say.password()} autoComplete="current-password" size="md" required withAsterisk={false} value={password} onChange={(event) => setPassword(event.currentTarget.value)} visibilityToggleButtonProps={{ "aria-label": say.show() }} />
        <Button type="submit" size="md" fullWidth loading={signIn.isPending}>{say.go()}</Button>
      </form>
      <p className={classes.small}>{say.forgot()}</p>
    </DoorFrame>
  );
}

export function SignInTrouble({ error }: { error: unknown }) {
  const say = useWords(strings);
  if (!error) return null;
  if (isType(error, "wrong-credentials")) return <div role="alert"><Note tone="red">{say.wrong()}</Note></div>;
  const problem = asProblem(error);
  if (problem.type === "locked-out" || problem.status === 429) return <LockedOut problem={problem} />;
  return <ProblemNote error={error} />;
}
