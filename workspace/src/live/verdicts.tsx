/** Verdicts as a reader is told them: the reason, what can be done now, the clauses behind it. */
import type { Verdict } from "@/client/contract";
import { useSession } from "@/client/session";
import { RemedyLink } from "@/ui/remedy_link";
import classes from "./verdicts.module.css";

type Told = Pick<Verdict, "policy" | "outcome" | "reason" | "remedy" | "clauses">;

export function Verdicts({ of }: { of: Told[] }) {
  const held = useSession().permissions;
  return (
    <ol className={classes.verdicts}>
      {of.map((one) => (
        <li key={one.policy} data-tone={one.outcome === "refuse" ? "red" : "amber"}>
          <p>{one.reason}</p>
          {one.remedy && <p className={classes.remedy}>{one.remedy.words}</p>}
          <Clauses of={one.clauses} />
          <div><RemedyLink action={one.remedy?.action} held={held} /></div>
        </li>
      ))}
    </ol>
  );
}

export function Clauses({ of }: { of: Told["clauses"] }) {
  return <p className={classes.clauses}>{of.map((clause) => <a key={clause.id} href={clause.href} target="_blank" rel="noreferrer"><code>{clause.id}</code> {clause.title}</a>)}</p>;
}
