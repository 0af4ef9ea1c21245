/** The agreement: its text, its version and fingerprint, who accepted it; an owner accepts it here. */
import { Button, Checkbox, SegmentedControl } from "@mantine/core";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { Agreement } from "@/client/contract";
import { client } from "@/client/http";
import { useMembers } from "@/client/queries";
import { may, SESSION, useSession } from "@/client/session";
import { useLocale, useWords, type Locale } from "@/lib/i18n";
import { inFull, shortDate } from "@/lib/time";
import { CopyIcon } from "@/ui/copy";
import { Document } from "@/ui/document";
import { Note } from "@/ui/note";
import { tell } from "@/ui/notices";
import { Page } from "@/ui/page";
import { ProblemNote } from "@/ui/problem_note";
import { Late } from "../look/late";
import { Trouble } from "../look/listing";
import { Facts } from "../look/pieces";
import { permits } from "../permits";
import classes from "./agreement.module.css";
import { strings } from "./strings";

const LANGUAGES = { en: "English", fr: "Français" };

export default function AgreementPage() {
  const say = useWords(strings);
  const [language, setLanguage] = useState<Locale>(useLocale());
  const asked = useQuery({ queryKey: ["agreement", language], queryFn: () => client.get("/v1/agreement", { query: { language } }), placeholderData: (before) => before });
  const agreement = asked.data;
  return (
    <Page title={say.agreement()} about={say.about()} actions={<SegmentedControl size="xs" aria-label={say.language()} value={language} onChange={(next) => setLanguage(next as Locale)} data={[{ value: "en", label: LANGUAGES.en }, { value: "fr", label: LANGUAGES.fr }]} />}>
      {asked.error && !agreement && <Trouble error={asked.error} onAgain={() => void asked.refetch()} />}
      {asked.isPending && <Late lines={16} />}
      {agreement && <Shown agreement={agreement} />}
    </Page>
  );
}

function Shown({ agreement }: { agreement: Agreement }) {
  const say = useWords(strings);
  const locale = useLocale();
  const isOwner = may(useSession(), ...permits.accept);
  const stands = agreement.accepted?.version === agreement.version;
  return (
    <>
      <Standing agreement={agreement} />
      <div className={classes.facts}>
        <Facts of={[
          { name: say.version(), value: agreement.version },
          { name: say.in_force(), value: shortDate(agreement.in_force_from, locale) },
          { name: say.language(), value: LANGUAGES[agreement.language] },
          { name: say.sha256(), value: <span className={classes.sum}><code>{agreement.sha256}</code><CopyIcon value={agreement.sha256} /></span> },
        ]} />
      </div>
      <section className={classes.text} lang={agreement.language} aria-label={say.text()}>
        <h2>{agreement.title}</h2>
        <Document text={agreement.text} title={agreement.title} />
      </section>
      {!stands && isOwner && <Accept agreement={agreement} />}
    </>
  );
}

/** Who accepted which version and when, or who has to. */
function Standing({ agreement }: { agreement: Agreement }) {
  const say = useWords(strings);
  const locale = useLocale();
  const { account, member } = useSession();
  const members = useMembers().data ?? [];
  const { accepted, version } = agreement;
  const name = members.find((one) => one.id === accepted?.by)?.name ?? accepted?.by ?? "";
  if (accepted?.version === version) return <Note tone="green" title={say.accepted({ name })}><p>{say.accepted_words({ date: inFull(accepted.at, locale), version, account: account.name })}</p></Note>;
  const owners = members.filter((one) => one.role === "owner" && one.state === "active").map((one) => one.name).join(", ");
  return (
    <Note tone="amber" title={accepted ? say.older() : say.missing()}>
      {accepted && <p>{say.older_words({ old: accepted.version, name, date: shortDate(accepted.at, locale), version })}</p>}
      <p>{member.role === "owner" ? say.missing_owner() : say.missing_other({ names: owners })}</p>
    </Note>
  );
}

function Accept({ agreement }: { agreement: Agreement }) {
  const say = useWords(strings);
  const { account } = useSession();
  const queries = useQueryClient();
  const [read, setRead] = useState(false);
  const { version, language, sha256 } = agreement;
  const accept = useMutation({
    mutationFn: () => client.post("/v1/agreement/acceptances", { version, language, sha256 }),
    onSuccess: async () => {
      tell(say.accept_done());
      await Promise.all([SESSION, ["agreement"]].map((queryKey) => queries.invalidateQueries({ queryKey })));
    },
  });
  return (
    <footer className={classes.accept}>
      {accept.error && <ProblemNote error={accept.error} />}
      <Checkbox label={say.read({ account: account.name })} checked={read} onChange={(event) => setRead(event.currentTarget.checked)} />
      <Button disabled={!read} loading={accept.isPending} onClick={() => accept.mutate()}>{say.accept()}</Button>
    </footer>
  );
}
