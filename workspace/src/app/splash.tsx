/** The moment before it is known who is signed in; or the platform cannot be reached. */
import { Button } from "@mantine/core";
import { useWords } from "@/lib/i18n";
import { ProblemNote } from "@/ui/problem_note";
import classes from "./shell.module.css";
import { strings } from "./strings";

export function Splash({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const say = useWords(strings);
  return (
    <main className={classes.splash} aria-busy={!error}>
      <img src="/fairline.svg" alt="Fairline" width={40} height={40} />
      {Boolean(error) && <div className={classes.splashNote}><ProblemNote error={error} /><Button onClick={onRetry}>{say.try_again()}</Button></div>}
    </main>
  );
}
