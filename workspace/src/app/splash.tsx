/** The moment before it is known who is signed in; or the platform cannot be reached: then what was written here is shown, for it is kept. */
import { Button } from "@mantine/core";
import { useEffect } from "react";
import { useWords } from "@/lib/i18n";
import { keptNames, kept } from "@/lib/keep";
import { asProblem } from "@/lib/problem";
import { cut } from "@/lib/text";
import { ProblemNote } from "@/ui/problem_note";
import classes from "./shell.module.css";
import { strings } from "./strings";

const EVERY = 8000;

export function Splash({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const say = useWords(strings);
  const away = Boolean(error) && asProblem(error).isUnreachable;
  useTryingAgain(away, onRetry);
  return (
    <main className={classes.splash} aria-busy={!error}>
      <img src="/fairline.svg" alt="Fairline" width={40} height={40} />
      {away && <div className={classes.splashNote} role="status"><h1>{say.away()}</h1><p>{say.away_words()}</p><Written /><Button onClick={onRetry}>{say.try_now()}</Button></div>}
      {Boolean(error) && !away && <div className={classes.splashNote}><ProblemNote error={error} /><Button onClick={onRetry}>{say.try_again()}</Button></div>}
    </main>
  );
}

/** Asks again by itself: when the network is back, and every now and then. */
function useTryingAgain(away: boolean, onRetry: () => void): void {
  useEffect(() => {
    if (!away) return;
    const timer = setInterval(onRetry, EVERY);
    addEventListener("online", onRetry);
    return () => { clearInterval(timer); removeEventListener("online", onRetry); };
  }, [away, onRetry]);
}

interface Draft { reply?: string; note?: string; text?: string; subject?: string }

/** What is kept in this browser: begun words, and what has not left yet. */
function Written() {
  const say = useWords(strings);
  const unsent = kept<{ clientId: string; text: string }[]>("draft.outbox", []).map((one) => ({ key: one.clientId, text: one.text, about: say.written_unsent() }));
  const begun = keptNames("draft.").filter((name) => name !== "draft.outbox").flatMap((name) => {
    const { reply, note, text, subject } = kept<Draft>(name, {});
    return [reply, note, text, text ? undefined : subject].filter(Boolean).map((words, place) => ({ key: `${name} ${place}`, text: words ?? "", about: say.written_begun() }));
  });
  const all = [...unsent, ...begun];
  if (!all.length) return null;
  return <ul className={classes.written} aria-label={say.written()}>{all.map((one) => <li key={one.key}><span>{cut(one.text, 200)}</span><small>{one.about}</small></li>)}</ul>;
}
