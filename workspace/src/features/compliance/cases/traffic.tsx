/** How what left by each number, for each brand and from the whole account was taken. */
import { useQuery } from "@tanstack/react-query";
import { useWords } from "@/lib/i18n";
import { ProblemNote } from "@/ui/problem_note";
import { LinesSkeleton } from "@/ui/rows_skeleton";
import { State } from "@/ui/look/pieces";
import { readTraffic } from "./api";
import classes from "./cases.module.css";
import { strings } from "./strings";

const SIGNS = ["sent", "opted_out", "bounced", "complained", "failed"] as const;

export function Traffic() {
  const say = useWords(strings);
  const asked = useQuery({ queryKey: ["traffic"], queryFn: readTraffic });
  if (asked.error) return <ProblemNote error={asked.error} />;
  if (!asked.data) return <LinesSkeleton />;
  const { thresholds, scopes } = asked.data;
  const sent = scopes.find((one) => one.scope === "account")?.sent ?? 0;
  return (
    <section className={classes.wide} aria-label={say.traffic()}>
      <p className={classes.quiet}>{say.quality_about({ sent, days: thresholds.days, warn: thresholds.warn, hold: thresholds.hold })}</p>
      {scopes.length === 0 ? <p>{say.quality_none()}</p> : (
        <table className={classes.table}>
          <thead><tr><th scope="col">{say.scope_of()}</th>{SIGNS.map((one) => <th key={one} scope="col">{say[one]()}</th>)}<th scope="col">{say.share()}</th></tr></thead>
          <tbody>
            {scopes.map((one) => (
              <tr key={one.scope}>
                <td>{one.scope === "account" ? say.scope_account() : one.name}</td>
                {SIGNS.map((sign) => <td key={sign}>{one[sign]}</td>)}
                <td><State tone={one.verdict === "hold" ? "red" : one.verdict === "warn" ? "amber" : "green"}>{`${one.share} ‰`}</State></td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
