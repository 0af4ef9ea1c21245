/** A refusal on the spot: what happened, why, what now. */
import { IconAlertTriangle, IconPlugConnectedX } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { kept, useLocale, useWords } from "@/lib/i18n";
import { asProblem } from "@/lib/problem";
import classes from "./note.module.css";
import { strings } from "./strings";

export function ProblemNote({ error, children }: { error: unknown; children?: ReactNode }) {
  const say = useWords(strings);
  const said = useProblemWords(error);
  if (!error) return null;
  const Icon = said.unreachable ? IconPlugConnectedX : IconAlertTriangle;
  return (
    <div className={classes.note} data-tone="red" role="alert">
      <Icon size={18} stroke={1.75} aria-hidden />
      <div>
        <strong>{said.what}</strong>
        {said.why && <p>{said.why}</p>}
        {said.now && <p>{said.now}</p>}
        {said.clauses.length > 0 && <p>{say.why()} {said.clauses.map((one) => <a key={one.id} href={one.href} target="_blank" rel="noreferrer">{one.title}</a>)}</p>}
        {children}
      </div>
    </div>
  );
}

export function useProblemWords(error: unknown) {
  const say = useWords(strings);
  const locale = useLocale();
  const problem = asProblem(error);
  if (problem.isUnreachable) return { what: say.unreachable(), why: "", now: say.unreachable_now(), clauses: [], unreachable: true };
  return { what: kept(problem.title, locale) || say.went_wrong(), why: kept(problem.detail, locale), now: kept(problem.remedy, locale), clauses: problem.clauses, unreachable: false };
}
