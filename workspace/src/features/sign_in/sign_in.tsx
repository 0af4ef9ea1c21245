/** Signing in: e-mail and password, the account where there are several, a second step where one is set up. */
import { Button, Checkbox, PasswordInput, TextInput } from "@mantine/core";
import { useState, type FormEvent } from "react";
import type { Named } from "@/client/contract";
import { useWords } from "@/lib/i18n";
import { asProblem, isType } from "@/lib/problem";
import { Note } from "@/ui/note";
import { ProblemNote } from "@/ui/problem_note";
import { accountsIn, useSignIn } from "./api";
import { ChooseAccount } from "./choose_account";
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
  const [remember, setRemember] = useState(false);
  const [step, setStep] = useState<{ accounts?: Named[]; account?: string; second?: boolean }>({});

  /** Each answer that asks for more opens its step, which stays open while the next answer is awaited. */
  const enter = (more: { account?: string; code?: string } = {}) => signIn.mutate({ email: email.trim(), password, remember, ...more }, {
    onError: (error) => {
      const accounts = accountsIn(error);
      if (accounts.length) setStep({ accounts });
      if (isType(error, "second-factor-needed")) setStep((before) => ({ ...before, account: more.account, second: true }));
    },
  });
  const back = (to: typeof step = {}) => { setStep(to); signIn.reset(); };
  if (step.second) return <SecondFactor signIn={signIn} onCode={(code) => enter({ account: step.account, code })} onBack={() => back({ accounts: step.accounts })} />;
  if (step.accounts) return <ChooseAccount accounts={step.accounts} signIn={signIn} onChoose={(account) => enter({ account })} onBack={() => back()} />;
  const submit = (event: FormEvent) => { event.preventDefault(); enter(); };
  return (
    <DoorFrame title={say.title()} about={say.welcome()}>
      <form className={classes.form} onSubmit={submit}>
        <SignInTrouble error={signIn.error} />
        <TextInput label={say.email()} type="email" autoComplete="username" size="md" required withAsterisk={false} autoFocus value={email} onChange={(event) => setEmail(event.currentTarget.value)} />
        <PasswordInput label={say.password()} autoComplete="current-password" size="md" required withAsterisk={false} value={password} onChange={(event) => setPassword(event.currentTarget.value)} visibilityToggleButtonProps={{ "aria-label": say.show() }} />
        <Checkbox label={say.remember()} checked={remember} onChange={(event) => setRemember(event.currentTarget.checked)} />
        <Button type="submit" size="md" fullWidth loading={signIn.isPending}>{say.go()}</Button>
      </form>
      <p className={classes.small}>{say.forgot()}</p>
    </DoorFrame>
  );
}

export function SignInTrouble({ error }: { error: unknown }) {
  const say = useWords(strings);
  if (!error || accountsIn(error).length) return null;
  if (isType(error, "wrong-credentials")) return <div role="alert"><Note tone="red">{say.wrong()}</Note></div>;
  const problem = asProblem(error);
  if (problem.type === "locked-out" || problem.status === 429) return <LockedOut problem={problem} />;
  return <ProblemNote error={error} />;
}
