/** Locks the screen after a while without a touch: everything stays open behind it, and nothing of it shows. */
import { Button, PasswordInput } from "@mantine/core";
import { useEffect, useState, type FormEvent, type ReactNode } from "react";
import { createPortal } from "react-dom";
import { useSession } from "@/client/session";
import { useWords } from "@/lib/i18n";
import { ProblemNote } from "@/ui/problem_note";
import { useFollowLock, useUnlock } from "./api";
import { useIdle } from "./idle";
import classes from "./lock.module.css";
import { strings } from "./strings";

export function Lock({ children, onLeave }: { children: ReactNode; onLeave: () => void }) {
  const session = useSession();
  const lock = useFollowLock();
  useIdle(session.lock_minutes, lock, session.locked);
  const [place] = useState(() => Object.assign(document.createElement("div"), { className: classes.place ?? "" }));
  useEffect(() => {
    if (!session.locked) return;
    place.setAttribute("data-lock", "");
    document.body.append(place);
    document.body.setAttribute("data-locked", "");
    return () => { document.body.removeAttribute("data-locked"); place.remove(); };
  }, [session.locked, place]);
  // A page opened while it is locked asks for nothing it would be refused.
  const [begun, setBegun] = useState(!session.locked);
  if (!session.locked && !begun) setBegun(true);
  return <>{begun && children}{session.locked && createPortal(<LockedScreen name={session.member.name} onLeave={onLeave} />, place)}</>;
}

function LockedScreen({ name, onLeave }: { name: string; onLeave: () => void }) {
  const say = useWords(strings);
  const unlock = useUnlock();
  const [password, setPassword] = useState("");
  const submit = (event: FormEvent) => { event.preventDefault(); unlock.mutate(password); };
  return (
    <div className={classes.lock}>
      <main className={classes.card}>
        <img src="/fairline.svg" alt="Fairline" width={40} height={40} />
        <h1>{say.title()}</h1>
        <p>{say.words()}</p>
        {unlock.error && <div role="alert"><ProblemNote error={unlock.error} /></div>}
        <form className={classes.card} onSubmit={submit}>
          <PasswordInput label={say.password({ name })} autoComplete="current-password" size="md" required withAsterisk={false} data-autofocus autoFocus value={password} onChange={(event) => setPassword(event.currentTarget.value)} visibilityToggleButtonProps={{ "aria-label": say.show() }} />
          <Button type="submit" size="md" fullWidth loading={unlock.isPending}>{say.open()}</Button>
        </form>
        <Button variant="subtle" color="gray" onClick={onLeave}>{say.leave()}</Button>
      </main>
    </div>
  );
}
