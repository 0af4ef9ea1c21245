/** What binds the account: figures with their sources, who has read what, what the house told, telecom rights. */
import { useSession, may } from "@/client/session";
import { useAccountNotices, useAgreements, type AccountNotice } from "@/client/agreements";
import { useLocale, useWords } from "@/lib/i18n";
import { shortDate } from "@/lib/time";
import { Late } from "@/ui/look/late";
import { Trouble } from "@/ui/look/listing";
import { Two } from "@/ui/look/pieces";
import { Page, Section } from "@/ui/page";
import { DataTable } from "@/ui/table";
import { useFigures, useReaders, type Source } from "./api";
import classes from "./agreements.module.css";
import { figures } from "./figures/strings";
import { strings } from "./strings";
import { TelecomRights } from "./telecom_rights";

const told = (notice: AccountNotice) => <Two small={notice.text}>{notice.title}</Two>;

function useWhence() {
  const say = useWords(strings);
  const documents = useAgreements().data ?? [];
  const named = (source: Source) => source.title || `${documents.find((one) => one.document === source.document)?.title ?? source.document}, ${source.version}`;
  return ([first, ...rest]: Source[]) => <Two small={rest.length ? say.below({ sources: rest.map(named).join("; ") }) : undefined}><span className={classes.title}>{first ? named(first) : ""}</span></Two>;
}

export default function BoundPage() {
  const say = useWords(strings);
  const called: Record<string, (() => string) | undefined> = useWords(figures);
  const asked = useFigures();
  const whence = useWhence();
  const officer = may(useSession(), "member.manage");
  return (
    <Page title={say.bound()} about={say.bound_about()}>
      <Section title={say.figures()}>
        {asked.error && !asked.data && <Trouble error={asked.error} onAgain={() => void asked.refetch()} />}
        {asked.isPending && <Late rows={8} />}
        {asked.data && (
          <DataTable label={say.figures()} rows={asked.data} rowKey={(row) => row.name} columns={[
            { name: "name", label: say.figure(), cell: (row) => called[row.name]?.() ?? row.name },
            { name: "value", label: say.value(), end: true, cell: (row) => String(row.value) },
            { name: "source", label: say.source(), cell: (row) => whence(row.sources) },
          ]} />
        )}
      </Section>
      {officer && <Readers />}
      <Told />
      <TelecomRights />
    </Page>
  );
}

function Readers() {
  const say = useWords(strings);
  const locale = useLocale();
  const asked = useReaders(true);
  return (
    <Section title={say.readers()}>
      <DataTable label={say.readers()} rows={asked.data} rowKey={(row) => row.member} columns={[
        { name: "member", label: say.member(), cell: (row) => row.name },
        { name: "at", label: say.read_at(), end: true, cell: (row) => (row.at ? shortDate(row.at, locale) : say.not_yet()) },
      ]} />
    </Section>
  );
}

function Told() {
  const say = useWords(strings);
  const locale = useLocale();
  const asked = useAccountNotices();
  const letter = (notice: AccountNotice) => say[`letter_${(notice.letter || "none") as "none" | "permitted" | "deferred" | "refused"}`]();
  return (
    <Section title={say.told()}>
      <DataTable label={say.told()} rows={asked.data?.items} rowKey={(row) => row.id} columns={[
        { name: "title", label: say.told(), cell: told },
        { name: "letter", label: say.letter(), cell: letter },
        { name: "at", label: "", end: true, cell: (row) => shortDate(row.at, locale) },
      ]} />
    </Section>
  );
}
