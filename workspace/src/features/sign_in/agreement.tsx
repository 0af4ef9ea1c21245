/** An owner reads the agreement and accepts it for the account: nothing leaves the house before. */
import { Button, Checkbox } from "@mantine/core";
import { useState } from "react";
import { useSession } from "@/client/session";
import { useLocale, useWords } from "@/lib/i18n";
import { shortDate } from "@/lib/time";
import { Document } from "@/ui/document";
import { ProblemNote } from "@/ui/problem_note";
import { LinesSkeleton } from "@/ui/rows_skeleton";
import { useAcceptAgreement, useAgreement, useLeave } from "./api";
import { OtherLanguage } from "./door_frame";
import classes from "./sign_in.module.css";
import { strings } from "./strings";

/** The first document that waits for an owner; the terms of use where nothing else is named. */
const asked = (state: object): string => (state as { asked?: { document: string }[] }).asked?.[0]?.document ?? "terms";

export function AgreementPage({ onLeft }: { onLeft: () => void }) {
  const say = useWords(strings);
  const locale = useLocale();
  const { account, agreement: state } = useSession();
  const { data: agreement, error } = useAgreement(locale, asked(state));
  const accept = useAcceptAgreement();
  const leave = useLeave(onLeft);
  const [read, setRead] = useState(false);
  return (
    <main className={classes.agreement}>
      <header>
        <img src="/fairline.svg" alt="Fairline" width={32} height={32} />
        <span className={classes.spring} />
        <OtherLanguage />
        <Button variant="subtle" color="gray" size="compact-sm" onClick={() => leave.mutate()}>{say.sign_out()}</Button>
      </header>
      <div className={classes.paper} tabIndex={0} role="document" aria-label={agreement?.title}>
        <p className={classes.about}>{say.agreement_about({ account: account.name })}</p>
        {error && <ProblemNote error={error} />}
        {!agreement && !error && <LinesSkeleton lines={16} />}
        {agreement && (
          <>
            <h1>{agreement.title}</h1>
            <p className={classes.small}>{say.agreement_facts({ version: agreement.version, date: shortDate(agreement.in_force_from, locale) })}</p>
            <Document text={agreement.text} title={agreement.title} />
            <p className={classes.sum}>{say.agreement_sum()}: <code>{agreement.sha256}</code></p>
          </>
        )}
      </div>
      <footer>
        {accept.error && <ProblemNote error={accept.error} />}
        <Checkbox label={say.agreement_read({ account: account.name })} checked={read} onChange={(event) => setRead(event.currentTarget.checked)} disabled={!agreement} />
        <Button size="md" disabled={!read || !agreement} loading={accept.isPending} onClick={() => agreement && accept.mutate(agreement)}>{say.agreement_go()}</Button>
      </footer>
    </main>
  );
}
