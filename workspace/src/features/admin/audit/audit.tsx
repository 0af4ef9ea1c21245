/** The audit: the journal read backwards, filtered, opened entry by entry, verified. */
import { Button } from "@mantine/core";
import { IconHistory, IconShieldCheck } from "@tabler/icons-react";
import { may, useSession } from "@/client/session";
import { useLocale, useWords } from "@/lib/i18n";
import { useNow } from "@/lib/now";
import { dayName } from "@/lib/time";
import { Empty } from "@/ui/empty";
import { Page } from "@/ui/page";
import { ProblemNote } from "@/ui/problem_note";
import { useAddress } from "@/ui/form/use_address";
import { Late } from "@/ui/look/late";
import { Trouble } from "@/ui/look/listing";
import { permits } from "../permits";
import { useAudit, useVerify, type AuditFilter } from "./api";
import classes from "./audit.module.css";
import { byDay, kindsOf } from "./days";
import { Entry } from "./entry";
import { Filters } from "./filters";
import { strings } from "./strings";
import { Verified } from "./verify";

export default function AuditPage() {
  const say = useWords(strings);
  const mayVerify = may(useSession(), ...permits.verify);
  const verify = useVerify();
  const [address, setAddress] = useAddress();
  const { kind, actor, subject, before } = address;
  const filter: AuditFilter = { kind, actor, subject, before: before && String(before) };
  const asked = useAudit(filter);
  const entries = asked.data?.pages.flatMap((page) => page.items);
  const change = (next: AuditFilter) => setAddress({ ...next });
  const button = mayVerify && <Button variant="default" leftSection={<IconShieldCheck size={16} stroke={1.75} />} loading={verify.isPending} onClick={() => verify.mutate()}>{say.verify()}</Button>;
  return (
    <Page wide title={say.audit()} about={say.about()} actions={button}>
      {verify.isPending && <p className="seen-by-readers" role="status">{say.verifying()}</p>}
      {verify.error && <div className={classes.result}><ProblemNote error={verify.error} /></div>}
      {verify.data && <Verified found={verify.data} onShow={(number) => change({ kind: "", actor: "", subject: "", before: String(number + 1) })} />}
      <Filters filter={filter} kinds={kindsOf(entries ?? [], kind)} onChange={change} />
      {asked.error && !entries && <Trouble error={asked.error} onAgain={() => void asked.refetch()} />}
      {asked.isPending && <Late rows={8} />}
      {entries && <Entries entries={entries} filtered={Boolean(kind || actor || subject)} onFilter={change} />}
      {entries && entries.length > 0 && <Foot asked={asked} filtered={Boolean(kind || actor || subject)} />}
    </Page>
  );
}

function Entries({ entries, filtered, onFilter }: { entries: NonNullable<ReturnType<typeof useAudit>["data"]>["pages"][number]["items"]; filtered: boolean; onFilter: (filter: AuditFilter) => void }) {
  const say = useWords(strings);
  const locale = useLocale();
  const time = useNow(60_000);
  if (!entries.length) return <Empty icon={IconHistory} title={filtered ? say.none() : say.empty()}>{filtered ? say.none_words() : say.empty_words()}</Empty>;
  return byDay(entries).map((day) => (
    <section key={day.at} aria-label={dayName(day.at, time, locale)}>
      <h2 className={classes.day}>{dayName(day.at, time, locale)}</h2>
      <ol className={classes.list}>{day.entries.map((entry) => <Entry key={entry.number} entry={entry} onFilter={onFilter} />)}</ol>
    </section>
  ));
}

function Foot({ asked, filtered }: { asked: ReturnType<typeof useAudit>; filtered: boolean }) {
  const say = useWords(strings);
  return (
    <div className={classes.foot}>
      {asked.isFetchNextPageError && <ProblemNote error={asked.error} />}
      {asked.hasNextPage ? <Button variant="default" size="xs" loading={asked.isFetchingNextPage} onClick={() => void asked.fetchNextPage()}>{say.older()}</Button> : filtered ? say.end_filtered() : say.beginning()}
    </div>
  );
}
