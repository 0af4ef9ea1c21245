/** Which account to sign in to, where one e-mail and password belong to several. */
import { Button, Loader } from "@mantine/core";
import { IconChevronRight } from "@tabler/icons-react";
import { useEffect, useRef, type KeyboardEvent } from "react";
import type { Named } from "@/client/contract";
import { useWords } from "@/lib/i18n";
import { Avatar } from "@/ui/avatar";
import type { useSignIn } from "./api";
import { DoorFrame } from "./door_frame";
import { SignInTrouble } from "./sign_in";
import classes from "./sign_in.module.css";
import { strings } from "./strings";

export function ChooseAccount({ accounts, signIn, onChoose, onBack }: { accounts: Named[]; signIn: ReturnType<typeof useSignIn>; onChoose: (account: string) => void; onBack: () => void }) {
  const say = useWords(strings);
  const list = useRef<HTMLUListElement>(null);
  const going = signIn.isPending ? signIn.variables.account : null;
  useEffect(() => list.current?.querySelector("button")?.focus(), []);
  return (
    <DoorFrame title={say.which()} about={say.which_words()}>
      <div className={classes.form}>
        <SignInTrouble error={signIn.error} />
        <ul ref={list} className={classes.accounts} aria-label={say.accounts()}>
          {accounts.map((account) => (
            <li key={account.id}>
              <button type="button" className={classes.account} onKeyDown={walk} aria-disabled={signIn.isPending || undefined} onClick={() => signIn.isPending || onChoose(account.id)}>
                <Avatar name={account.name} size={32} /><span>{account.name}</span>
                {going === account.id ? <Loader size={16} /> : <IconChevronRight size={17} stroke={1.75} aria-hidden />}
              </button>
            </li>
          ))}
        </ul>
        <Button variant="subtle" color="gray" onClick={onBack}>{say.back()}</Button>
      </div>
    </DoorFrame>
  );
}

/** Arrows go from one account to the next, as Tab does. */
function walk(event: KeyboardEvent<HTMLButtonElement>): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (!step) return;
  event.preventDefault();
  const buttons = [...(event.currentTarget.closest("ul")?.querySelectorAll("button") ?? [])];
  buttons.at((buttons.indexOf(event.currentTarget) + step) % buttons.length)?.focus();
}
