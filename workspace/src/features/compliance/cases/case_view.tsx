/** One case: what it is about, its clocks, what is to be brought into line, measures, and its story. */
import { useQuery } from "@tanstack/react-query";
import { useWords } from "@/lib/i18n";
import { ProblemNote } from "@/ui/problem_note";
import { LinesSkeleton } from "@/ui/rows_skeleton";
import { Facts } from "@/ui/look/pieces";
import { OpenedByCase } from "../opened/opened";
import { OpenedSealed } from "../opened/sealed";
import { About } from "./about";
import { readCase, type Case } from "./api";
import { Deeds } from "./deeds";
import classes from "./cases.module.css";
import { Material } from "./material";
import { Clocks, Items, Measures, Proposals, Report, Story } from "./parts";
import { strings } from "./strings";
import { useWhen } from "./when";

export function CaseView({ desk, id }: { desk: boolean; id: string }) {
  const asked = useQuery({ queryKey: ["case", desk, id], queryFn: () => readCase(desk, id) });
  if (asked.error) return <div className={classes.case}><ProblemNote error={asked.error} /></div>;
  if (!asked.data) return <div className={classes.case}><LinesSkeleton /></div>;
  return <Shown desk={desk} held={asked.data} />;
}

function Shown({ desk, held }: { desk: boolean; held: Case }) {
  const say = useWords(strings);
  const when = useWhen();
  const { case: row } = held;
  const facts = [
    { name: say.state(), value: say[`state_${row.state}`]() },
    { name: say.severity(), value: say[`severity_${row.severity}`]() },
    ...(desk ? [{ name: say.account(), value: row.account_name || row.account }] : []),
    { name: say.aware(), value: when.at(held.aware) },
    ...(held.about.length ? [{ name: say.concerns(), value: <About refs={held.about} names={held.names} desk={desk} /> }] : []),
    ...(held.clauses.length ? [{ name: say.clauses(), value: held.clauses.map((one) => <span key={one.id}><a href={one.href} target="_blank" rel="noreferrer">{one.title}</a> </span>) }] : []),
    ...(held.outcome ? [{ name: say.outcome(), value: say[`outcome_${held.outcome}` as "outcome_confirmed"]() }] : []),
    ...(held.next_step && row.side === "operator" ? [{ name: say.next_step(), value: held.names[held.next_step] ?? held.next_step }] : []),
    ...(held.strikes ? [{ name: say.strikes(), value: held.strikes }] : []),
    ...held.charges.map((one) => ({ name: say.charges(), value: `${(one.minor / 100).toFixed(2)} ${one.currency} · ${one.why}${one.reversed ? ` · ${say.charge_reversed()}` : ""}` })),
  ];
  return (
    <div className={classes.case}>
      {held.words && <p className={classes.said}>{held.words}</p>}
      <Facts of={facts} />
      {held.report && <Report id={row.id} report={held.report} />}
      {desk && row.category === "known_material" && <Material held={held} />}
      <Clocks clocks={held.clocks} />
      <Items desk={desk} held={held} />
      <Measures desk={desk} held={held} />
      {desk && <Proposals held={held} />}
      {desk && <WhatWasSaid held={held} />}
      <Deeds key={`${row.state}.${held.story.length}`} desk={desk} held={held} />
      <Story lines={held.story} />
    </div>
  );
}

/** Conversations are read by a case in the account it lives in, or by a sealed one; a demand of an authority opens none. */
function WhatWasSaid({ held }: { held: Case }) {
  const { id, account, kind, sealed, side, state } = held.case;
  const talks = held.about.filter((one) => one.startsWith("conversation:")).map((one) => ({ id: one.slice("conversation:".length), name: held.names[one] ?? one }));
  if (sealed) return state === "closed" ? null : <OpenedSealed account={account} of={id} talks={talks} />;
  return side === "operator" && kind !== "legal_process" ? <OpenedByCase account={account} of={id} live={state !== "closed"} talks={talks} /> : null;
}
