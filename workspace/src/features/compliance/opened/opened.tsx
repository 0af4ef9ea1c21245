/** What the operator may read and hear in an account: by a case, or in need; with who asked and who approved. */
import { may, useSession } from "@/client/session";
import { useWords } from "@/lib/i18n";
import { ProblemNote } from "@/ui/problem_note";
import { LinesSkeleton } from "@/ui/rows_skeleton";
import parts from "../parts/parts.module.css";
import { useOpened, type Talk } from "./api";
import { AskByCase, AskInNeed } from "./asking";
import { One } from "./one";
import classes from "./opened.module.css";
import { strings } from "./strings";

/** `of` is a case; `live` whether it stands open. */
export function OpenedByCase({ account, of, live, talks }: { account: string; of: string; live: boolean; talks: Talk[] }) {
  const say = useWords(strings);
  if (!may(useSession(), "operator.look")) return null;
  return (
    <section aria-label={say.title()}>
      <h3>{say.title()}</h3>
      <p className={parts.quiet}>{say.about_case()}</p>
      <Accesses account={account} of={of} talks={talks} />
      {live && <div className={classes.deeds}><AskByCase account={account} of={of} talks={talks} hears={false} /><AskByCase account={account} of={of} talks={talks} hears /></div>}
    </section>
  );
}

export function OpenedInNeed({ account }: { account: string }) {
  const say = useWords(strings);
  if (!may(useSession(), "operator.look")) return null;
  return (
    <section aria-label={say.title()}>
      <h3>{say.title()}</h3>
      <p className={parts.quiet}>{say.about_need()}</p>
      <Accesses account={account} of="" talks={[]} />
      <AskInNeed account={account} talks={[]} />
    </section>
  );
}

function Accesses({ account, of, talks }: { account: string; of: string; talks: Talk[] }) {
  const say = useWords(strings);
  const asked = useOpened(account, of);
  if (asked.error && !asked.data) return <ProblemNote error={asked.error} />;
  if (!asked.data) return <LinesSkeleton />;
  if (!asked.data.length) return <p className={parts.quiet}>{say.none()}</p>;
  return <ul className={parts.lines}>{asked.data.map((one) => <One key={one.id} account={account} one={one} talks={talks} />)}</ul>;
}
