/** What is red and why, and what to do about it; else that nothing is. */
import { useWords } from "@/lib/i18n";
import { Note } from "@/ui/note";
import { seesExercises } from "./aims";
import type { Continuity } from "./api";
import classes from "./continuity.module.css";
import { strings } from "./strings";

export function Standing({ found }: { found: Continuity }) {
  const say = useWords(strings);
  const { red, overdue, exercises, every_days, fallbacks } = found;
  const count = fallbacks.filter((one) => one.open).length;
  if (!red) return <div className={classes.standing} role="status"><Note tone="green" title={say.green()}><p>{seesExercises(found) && `${say.green_operator()} `}{say.green_words()}</p></Note></div>;
  return (
    <div className={classes.standing} role="status">
      <Note tone="red" title={say.red()}>
        <ul className={classes.reasons}>
          {overdue && <li>{exercises.length ? say.why_late({ days: every_days }) : say.why_never()}<span>{say.do_exercise()}</span></li>}
          {count > 0 && <li>{say.why_numbers({ count })}<span>{say.do_numbers()}</span></li>}
        </ul>
      </Note>
    </div>
  );
}
