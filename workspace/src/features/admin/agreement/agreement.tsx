/** The agreement: every document that binds the account, its text, version and fingerprint, what changed; it is accepted here. */
import { SegmentedControl } from "@mantine/core";
import { useState } from "react";
import { useLocale, useWords, type Locale } from "@/lib/i18n";
import { Document } from "@/ui/document";
import { useAddress } from "@/ui/form/use_address";
import { Late } from "@/ui/look/late";
import { Trouble } from "@/ui/look/listing";
import { Note } from "@/ui/note";
import { Page } from "@/ui/page";
import { Accept } from "./accept";
import classes from "./agreement.module.css";
import { useAgreements, useShown, type DocumentRow } from "@/client/agreements";
import { Changes } from "./changes";
import { Choice } from "./choice";
import { Standing } from "./standing";
import { strings } from "./strings";

export const LANGUAGES = { en: "English", fr: "Français" };

export default function AgreementPage() {
  const say = useWords(strings);
  const [language, setLanguage] = useState<Locale>(useLocale());
  const [search, setSearch] = useAddress();
  const rows = useAgreements();
  const chosen = rows.data?.find((row) => row.document === (search.document ?? "terms"));
  return (
    <Page title={say.agreement()} about={say.about()} actions={<SegmentedControl size="xs" aria-label={say.language()} value={language} onChange={(next) => setLanguage(next as Locale)} data={[{ value: "en", label: LANGUAGES.en }, { value: "fr", label: LANGUAGES.fr }]} />}>
      {rows.error && !rows.data && <Trouble error={rows.error} onAgain={() => void rows.refetch()} />}
      {rows.isPending && <Late lines={16} />}
      {rows.data && <Choice rows={rows.data} chosen={chosen?.document ?? ""} onChoose={(document) => setSearch({ document })} />}
      {chosen && <Shown key={chosen.document} row={chosen} language={language} />}
    </Page>
  );
}

function Shown({ row, language }: { row: DocumentRow; language: Locale }) {
  const say = useWords(strings);
  const asked = useShown(row.document, language);
  const shown = asked.data;
  if (asked.error && !shown) return <Trouble error={asked.error} onAgain={() => void asked.refetch()} />;
  if (!shown) return <Late lines={16} />;
  return (
    <>
      <Standing row={row} shown={shown} />
      {shown.before && <Changes document={row.document} version={shown.version} since={shown.before} />}
      {shown.by_machine && <Note title={say.by_machine()}><p><a href={`${row.page}/${shown.version}?lang=en`} lang="en">{say.ruling_text()}</a></p></Note>}
      <section className={classes.text} lang={shown.language} aria-label={say.text()}>
        <h2>{shown.title}</h2>
        <Document text={shown.text} title={shown.title} />
      </section>
      {row.waits && <Accept row={row} shown={shown} />}
    </>
  );
}
