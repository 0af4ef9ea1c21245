/** The mode of work: what is on and off, how the authorisation stands; partners; what limits held back. */
import { useQuery } from "@tanstack/react-query";
import { useLocale, useWords } from "@/lib/i18n";
import { shortDate } from "@/lib/time";
import { Late } from "@/ui/look/late";
import { Listing, Trouble, type Shown } from "@/ui/look/listing";
import { Note } from "@/ui/note";
import { Page, Section } from "@/ui/page";
import { readMode, readRefused, type Mode, type Refused } from "./api";
import { useFeatureNames } from "./feature_names";
import { Partners } from "./partners";
import { strings } from "./strings";

export default function ModePage() {
  const say = useWords(strings);
  const asked = useQuery({ queryKey: ["mode"], queryFn: readMode });
  return (
    <Page title={say.page()} about={say.about()}>
      {asked.error && !asked.data && <Trouble error={asked.error} onAgain={() => void asked.refetch()} />}
      {asked.isPending && <Late lines={8} />}
      {asked.data && <Told mode={asked.data} />}
      <Partners />
      <RefusedList />
    </Page>
  );
}

function Told({ mode }: { mode: Mode }) {
  const say = useWords(strings);
  const named = useFeatureNames();
  const locale = useLocale();
  const day = (at: string | null) => (at ? shortDate(at, locale) : "–");
  if (!mode.mode && mode.state !== "void") return <Section title={say.usual()}><p style={{ margin: 0 }}>{say.usual_words()}</p></Section>;
  const of = (on: boolean) => named(mode.features.filter((one) => one.on === on).map((one) => one.feature));
  return (
    <Section title={mode.title || say.usual()} about={mode.mode ? say.version({ version: mode.version, day: day(mode.since) }) : undefined}>
      <div style={{ display: "grid", gap: 16, maxWidth: "65ch" }}>
        <Note tone={mode.state === "void" ? "red" : "green"}>{mode.state === "void" ? say.void({ day: day(mode.voided), found: mode.found }) : say.authorised({ masked: mode.masked })}</Note>
        <p style={{ margin: 0 }}><strong>{say.on()}</strong><br />{of(true)}</p>
        <p style={{ margin: 0 }}><strong>{say.off()}</strong><br />{of(false)}</p>
        {mode.months.length > 0 && <p style={{ margin: 0 }}><strong>{say.outside()}</strong><br />{mode.months.map((one) => say.month({ month: one.month, outside: one.outside, many: one.many })).join("; ")}</p>}
      </div>
    </Section>
  );
}

function RefusedList() {
  const say = useWords(strings);
  const asked = useQuery({ queryKey: ["refused-requests"], queryFn: readRefused });
  const columns: Shown<Refused>[] = [
    { name: "day", label: say.day(), width: 160, cell: (one) => one.day },
    { name: "what", label: say.what(), cell: (one) => one.what },
    { name: "many", label: say.many(), width: 120, cell: (one) => one.many },
  ];
  const rows = asked.data?.items;
  return (
    <Section title={say.refused()} about={say.refused_about()} actions={<a href="/trust/limits" target="_blank" rel="noreferrer">{say.limits()}</a>}>
      {rows?.length === 0 ? <p style={{ margin: 0 }}>{say.refused_none()}</p> : <Listing label={say.refused()} asked={{ ...asked, data: rows }} rows={rows} rowKey={(one) => `${one.day} ${one.what}`} columns={columns} />}
    </Section>
  );
}
