/** The gate's refusal of a call: what happened, why with its clauses, and what can be done now. */
import { Drawer } from "@mantine/core";
import { IconBan } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { Fragment, useState } from "react";
import type { Ruling } from "@/client/contract";
import { client } from "@/client/http";
import { useSession } from "@/client/session";
import { useLocale, useWords } from "@/lib/i18n";
import { useNow } from "@/lib/now";
import { until } from "@/lib/time";
import { Document } from "@/ui/document";
import { ProblemNote } from "@/ui/problem_note";
import { RemedyLink } from "@/ui/remedy_link";
import { LinesSkeleton } from "@/ui/rows_skeleton";
import { strings } from "./dial_strings";
import classes from "./phone.module.css";

/** `would` where nothing was tried yet: it is what the gate would say. */
export function Refused({ ruling, would = false }: { ruling: Ruling; would?: boolean }) {
  const say = useWords(strings);
  const locale = useLocale();
  const time = useNow(60_000);
  const held = useSession().permissions;
  const [clause, setClause] = useState<string | null>(null);
  const against = ruling.verdicts.filter((verdict) => verdict.outcome === "refuse" || verdict.outcome === "defer");
  const why = against.length ? against : ruling.verdicts;
  const until_ = why.map((verdict) => verdict.until).find(Boolean);
  return (
    <article className={classes.refused} role="alert">
      <header><IconBan size={17} stroke={1.9} aria-hidden /><strong>{would ? say.refused() : say.was_refused()}</strong></header>
      <dl>
        <div><dt>{say.why()}</dt><dd>{why.map((verdict) => (
          <p key={verdict.policy}>{verdict.reason}{verdict.clauses.map((one) => <Fragment key={one.id}>{" "}<button type="button" className={classes.clause} onClick={() => setClause(one.id)}>{one.title}</button></Fragment>)}</p>
        ))}</dd></div>
        <div><dt>{say.now()}</dt><dd>
          {why.map((verdict) => verdict.remedy && <p key={verdict.policy}>{verdict.remedy.words}</p>)}
          {until_ && <p>{say.deferred({ time: until(until_, time, locale) })}</p>}
          {!until_ && why.every((verdict) => !verdict.remedy) && <p>{say.ask_admin()}</p>}
          {[...new Set(why.map((verdict) => verdict.remedy?.action))].map((action) => <RemedyLink key={action} action={action} held={held} />)}
        </dd></div>
      </dl>
      {clause && <ClauseText id={clause} onClose={() => setClause(null)} />}
    </article>
  );
}

function ClauseText({ id, onClose }: { id: string; onClose: () => void }) {
  const say = useWords(strings);
  const { data: clause, error } = useQuery({ queryKey: ["clause", id], queryFn: () => client.get(`/v1/clauses/${id}`) });
  return (
    <Drawer opened onClose={onClose} position="right" size={440} title={clause?.title ?? ""} closeButtonProps={{ "aria-label": say.close() }} zIndex={350}>
      {error && <ProblemNote error={error} />}
      {!clause && !error && <LinesSkeleton />}
      {clause && <div className={classes.clauseText}><Document text={clause.says} /><Document text={clause.duty} /><p><strong>{say.clause_source()}</strong> {clause.source}{clause.where && `, ${clause.where}`}</p></div>}
    </Drawer>
  );
}
