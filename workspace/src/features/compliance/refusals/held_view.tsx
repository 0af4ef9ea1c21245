/** One act that was refused or waits: reasons, remedies, clauses, its words, every rule that was asked, letting it go. */
import { Button } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { may, useSession } from "@/client/session";
import { useWords } from "@/lib/i18n";
import { ProblemNote } from "@/ui/problem_note";
import { tell } from "@/ui/notices";
import { Verdicts } from "@/live/verdicts";
import { useChoices, useRelease, useRuling, waitsForLook, type HeldAct, type Verdict } from "./api";
import classes from "./refusals.module.css";
import { strings } from "./strings";

export function HeldView({ held }: { held: HeldAct }) {
  const say = useWords(strings);
  const ruling = useRuling(held.act).data;
  return (
    <div className={classes.held}>
      <Verdicts of={held.verdicts} />
      {held.state === "waiting" && <Early held={held} />}
      {ruling?.text && <section><h3>{say.text()}</h3><p className={classes.text}>{ruling.text}</p></section>}
      <p className={classes.links}>
        {held.conversation && <Link to="/inbox/$view/{-$conversation}" params={{ view: "all", conversation: held.conversation }}>{say.open_conversation()}</Link>}
        <a href={`/admin/audit?before=${held.number + 1}`}>{say.open_entry({ number: held.number })}</a>
      </p>
      {ruling && <Rules of={ruling.verdicts} />}
    </div>
  );
}

function Early({ held }: { held: HeldAct }) {
  const say = useWords(strings);
  const release = useRelease(held.act);
  const mayRelease = may(useSession(), "compliance.release");
  if (waitsForLook(held)) return <p className={classes.quiet}>{say.look()} <a href="/compliance/held">{say.look_open()}</a></p>;
  if (!held.may_release) return <p className={classes.quiet}>{say.stays()}</p>;
  return (
    <section className={classes.early}>
      <p className={classes.quiet}>{say.release_about()}</p>
      {release.error && <ProblemNote error={release.error} />}
      {mayRelease && <Button loading={release.isPending} onClick={() => release.mutate(undefined, { onSuccess: ({ outcome }) => tell(outcome === "permitted" ? say.released() : say.released_not()) })}>{say.release()}</Button>}
    </section>
  );
}

function Rules({ of }: { of: Verdict[] }) {
  const say = useWords(strings);
  const names = useChoices().data?.policies ?? [];
  const words = { permit: say.permits(), amend: say.amends(), defer: say.defers(), refuse: say.refuses() };
  return (
    <details>
      <summary>{say.all_rules({ count: of.length })}</summary>
      <ul className={classes.rules}>{of.map((one) => <li key={one.policy}><span>{names.find((each) => each.id === one.policy)?.name ?? one.policy}</span><span className={classes.quiet}>{words[one.outcome]}</span></li>)}</ul>
    </details>
  );
}
