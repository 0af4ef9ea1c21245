/** Who accepted which version and when, or who has to; what holds now, and what is coming. */
import { useMembers } from "@/client/queries";
import { useSession } from "@/client/session";
import { useLocale, useWords } from "@/lib/i18n";
import { inFull, shortDate } from "@/lib/time";
import { CopyIcon } from "@/ui/copy";
import { Facts } from "@/ui/look/pieces";
import { Note } from "@/ui/note";
import classes from "./agreement.module.css";
import { LANGUAGES } from "./agreement";
import type { DocumentRow, ShownText } from "@/client/agreements";
import { strings } from "./strings";

export function Standing({ row, shown }: { row: DocumentRow; shown: ShownText }) {
  const say = useWords(strings);
  const locale = useLocale();
  return (
    <>
      <div className={classes.notes}>
        <Said row={row} />
        {row.next && <Note tone="amber" title={say.coming({ version: row.next.version, date: shortDate(row.next.holds_from, locale) })}><p>{row.next.summary} <a href={`${row.page}/${row.next.version}/since/${row.now.version}?lang=${locale}`}>{say.changed_since({ version: row.now.version })}</a></p></Note>}
      </div>
      <div className={classes.facts}>
        <Facts of={[
          { name: say.version(), value: shown.version },
          { name: say.in_force(), value: shortDate(shown.in_force_from, locale) },
          { name: say.language(), value: LANGUAGES[shown.language] },
          { name: say.sha256(), value: <span className={classes.sum}><code>{shown.sha256}</code><CopyIcon value={shown.sha256} /></span> },
          { name: say.everywhere(), value: <a href={`${row.page}?lang=${locale}`}>{say.every_version()}</a> },
        ]} />
      </div>
    </>
  );
}

function Said({ row }: { row: DocumentRow }) {
  const say = useWords(strings);
  const locale = useLocale();
  const { account, member } = useSession();
  const members = useMembers().data ?? [];
  const { accepted, waits } = row;
  const name = members.find((one) => one.id === accepted?.by)?.name ?? accepted?.by ?? "";
  if (!waits && accepted) return <Note tone="green" title={say.accepted({ name })}><p>{say.accepted_words({ date: inFull(accepted.at, locale), version: accepted.version, account: account.name })}</p></Note>;
  if (!waits) return <Note title={say.posted()}><p>{say.posted_words()}</p></Note>;
  if (row.asks === "person") return <Note tone="amber" title={say.missing()}><p>{say.missing_person()}</p></Note>;
  const may = row.asks === "family" || row.asks === "carrier" ? ["owner", "admin"] : ["owner"];
  const who = members.filter((one) => may.includes(one.role) && one.state === "active").map((one) => one.name).join(", ");
  return (
    <Note tone="amber" title={accepted ? say.older() : say.missing()}>
      {accepted && <p>{say.older_words({ old: accepted.version, name, date: shortDate(accepted.at, locale), version: row.now.version })}</p>}
      <p>{may.includes(member.role) ? say.missing_owner() : say.missing_other({ names: who })}</p>
    </Note>
  );
}
