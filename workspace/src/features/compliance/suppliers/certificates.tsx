/** The accounts that left: how much was deleted, the signed certificate, and what became of older backups. */
import { Anchor, Button, TextInput } from "@mantine/core";
import { useState } from "react";
import { useLocale, useWords } from "@/lib/i18n";
import { shortDate } from "@/lib/time";
import { Listing, type Shown } from "@/ui/look/listing";
import { ProblemNote } from "@/ui/problem_note";
import { useCertificates, useDeed, type Certificate } from "./api";
import classes from "./suppliers.module.css";
import { strings } from "./strings";

export function Certificates() {
  const say = useWords(strings);
  const asked = useCertificates();
  return (
    <Listing asked={{ data: asked.data?.items, error: asked.error, refetch: asked.refetch }} label={say.certificates()} rows={asked.data?.items} rowKey={(one) => one.id}
      empty={<p className={classes.small}>{say.certificates_empty()}</p>}
      columns={useColumns()} />
  );
}

function Copies({ one }: { one: Certificate }) {
  const say = useWords(strings);
  const [how, setHow] = useState("");
  const saying = useDeed("POST", () => `/v1/operator/certificates/${encodeURIComponent(one.id)}/copies`, () => ({ how }));
  if (one.copies) return <span className={classes.state} data-tone="green">{say.copies_done()}</span>;
  return (
    <form className={classes.deeds} onSubmit={(event) => { event.preventDefault(); saying.mutate(); }}>
      <TextInput size="xs" label={say.copies_how()} value={how} onChange={(event) => setHow(event.currentTarget.value)} />
      <Button size="compact-sm" type="submit" variant="default" disabled={how.length < 3} loading={saying.isPending}>{say.copies()}</Button>
      {saying.error && <ProblemNote error={saying.error} />}
    </form>
  );
}

function useColumns(): Shown<Certificate>[] {
  const say = useWords(strings);
  const locale = useLocale();
  return [
    { name: "account", label: say.account(), cell: (one) => <>{one.account}<div className={classes.small}>{say.counted({ rows: one.rows, places: one.places, keys: one.keys_destroyed })}</div></> },
    { name: "done", label: say.done(), cell: (one) => (one.done_at ? shortDate(one.done_at, locale) : say.deleting()) },
    { name: "file", label: "", cell: (one) => one.state === "done" && <Anchor size="sm" href={`/v1/operator/certificates/${encodeURIComponent(one.id)}/file`}>{say.certificate()}</Anchor> },
    { name: "copies", label: "", wide: true, cell: (one) => one.state === "done" && <Copies one={one} /> },
  ];
}
