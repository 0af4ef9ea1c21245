/** The gate, visible and kind: a ghost that waits, or a card with what happened, why, and what can be done now. */
import { IconBan, IconEraser, IconPencil } from "@tabler/icons-react";
import { Fragment } from "react";
import type { RulingItem, Verdict } from "@/client/contract";
import { useSession } from "@/client/session";
import { useLocale, useWords } from "@/lib/i18n";
import { clock, inFull } from "@/lib/time";
import { Markdown } from "@/ui/markdown";
import { strings } from "../strings";
import { Ghost } from "./ghost";
import { FixButtons } from "./fix_buttons";
import classes from "./thread.module.css";

export interface Fixes { edit: (text: string) => void; take: () => void; openContact: () => void; acceptAgreement: () => void }
export type Ruled = Pick<RulingItem, "act" | "outcome" | "text" | "due" | "verdicts" | "at" | "from">;
interface Props { ruling: Ruled; fixes: Fixes; onClause: (id: string) => void }

export function RulingCard({ ruling, fixes, onClause }: Props) {
  if (ruling.outcome === "deferred") return <Ghost ruling={ruling} onClause={onClause} />;
  if (ruling.outcome === "cancelled") return <Withdrawn ruling={ruling} />;
  if (ruling.outcome === "amended") return <Amended ruling={ruling} onClause={onClause} />;
  return <Refused ruling={ruling} fixes={fixes} onClause={onClause} />;
}

function Refused({ ruling, fixes, onClause }: Props) {
  const say = useWords(strings);
  const locale = useLocale();
  const me = useSession().member.id;
  const mine = ruling.from.id === me || ruling.from.id === null;
  const against = ruling.verdicts.filter((verdict) => verdict.outcome === "refuse");
  const why = against.length ? against : ruling.verdicts;
  return (
    <article className={classes.card}>
      <header><IconBan size={17} stroke={1.9} aria-hidden /><strong>{mine ? say.refused() : say.refused_other({ name: ruling.from.name ?? "" })}</strong><time dateTime={ruling.at} title={inFull(ruling.at, locale)}>{clock(ruling.at, locale)}</time></header>
      <dl>
        <div><dt>{say.why()}</dt><dd>{why.map((verdict) => <Why key={verdict.policy} verdict={verdict} onClause={onClause} />)}</dd></div>
        {mine && <div><dt>{say.now()}</dt><dd><FixButtons act={ruling.act} verdicts={why} text={ruling.text} fixes={fixes} /></dd></div>}
      </dl>
      <details><summary>{say.your_text()}</summary><div className={classes.quoted}><Markdown text={ruling.text} /></div></details>
    </article>
  );
}

export function Why({ verdict, onClause }: { verdict: Verdict; onClause: (id: string) => void }) {
  return (
    <p>
      {verdict.reason}
      {verdict.clauses.map((clause) => <Fragment key={clause.id}>{" "}<button type="button" className={classes.clause} onClick={() => onClause(clause.id)}>{clause.title}</button></Fragment>)}
    </p>
  );
}

function Amended({ ruling, onClause }: Omit<Props, "fixes">) {
  const say = useWords(strings);
  return (
    <div className={classes.amended}>
      <IconEraser size={14} stroke={1.75} aria-hidden />
      <div><strong>{say.amended()}</strong>{ruling.verdicts.filter((one) => one.outcome === "amend").map((verdict) => <Why key={verdict.policy} verdict={verdict} onClause={onClause} />)}</div>
    </div>
  );
}

function Withdrawn({ ruling }: { ruling: Ruled }) {
  const say = useWords(strings);
  return <details className={classes.withdrawn}><summary><IconPencil size={13} stroke={1.75} aria-hidden />{say.withdrawn()}</summary><div className={classes.quoted}><Markdown text={ruling.text} /></div></details>;
}
