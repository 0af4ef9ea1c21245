/** Versions the operator drafts: what each changes, what it still lacks, and publication by a second person. */
import { Button } from "@mantine/core";
import { IconFileDiff } from "@tabler/icons-react";
import { useState } from "react";
import { useMembers } from "@/client/queries";
import { useAgreements } from "@/client/agreements";
import { Comparison } from "@/ui/comparison/comparison";
import { useLocale, useWords } from "@/lib/i18n";
import { shortDate } from "@/lib/time";
import { Confirm } from "@/ui/confirm";
import { Empty } from "@/ui/empty";
import { SideDrawer } from "@/ui/form/drawer";
import { Late } from "@/ui/look/late";
import { Trouble } from "@/ui/look/listing";
import { Note } from "@/ui/note";
import { tell } from "@/ui/notices";
import { Page } from "@/ui/page";
import { ProblemNote } from "@/ui/problem_note";
import classes from "./agreements.module.css";
import { useDeed, useDrafts, type Draft } from "./api";
import { DraftForm } from "./draft_form";
import { strings } from "./strings";

export default function VersionsPage() {
  const say = useWords(strings);
  const asked = useDrafts();
  const [open, setOpen] = useState<Draft | "new" | null>(null);
  return (
    <Page title={say.versions()} about={say.versions_about()} actions={<Button size="sm" onClick={() => setOpen("new")}>{say.draft_new()}</Button>}>
      {asked.error && !asked.data && <Trouble error={asked.error} onAgain={() => void asked.refetch()} />}
      {asked.isPending && <Late rows={6} />}
      {asked.data && !asked.data.length && <Empty icon={IconFileDiff} title={say.no_drafts()}>{say.no_drafts_words()}</Empty>}
      {asked.data?.map((draft) => <Drafted key={draft.draft} draft={draft} onEdit={() => setOpen(draft)} />)}
      <SideDrawer opened={open !== null} title={say.draft_new()} size={720} onClose={() => setOpen(null)}>
        {open && <DraftForm draft={open === "new" ? null : open} onClose={() => setOpen(null)} />}
      </SideDrawer>
    </Page>
  );
}

function Drafted({ draft, onEdit }: { draft: Draft; onEdit: () => void }) {
  const say = useWords(strings);
  const locale = useLocale();
  const members = useMembers().data ?? [];
  const documents = useAgreements().data ?? [];
  const publish = useDeed<{ draft: string }>("/v1/agreement-drafts/publications");
  const drop = useDeed<{ draft: string }>("/v1/agreement-drafts/removals");
  const title = documents.find((one) => one.document === draft.document)?.title ?? draft.document;
  const [, id] = draft.drafted_by.split(":");
  const who = members.find((one) => one.id === id)?.name ?? draft.drafted_by;
  const faults = Object.values(draft.faults);
  const [asking, setAsking] = useState(false);
  const go = () => publish.mutateAsync({ draft: draft.draft }).then(() => tell(say.published({ version: draft.version })));
  return (
    <section className={classes.draft} aria-label={`${title} ${draft.version}`}>
      <h3>{title}, {draft.version}</h3>
      <p className={classes.small}>{say.drafted_by({ who, date: shortDate(draft.at, locale) })} · {say.start_new()} {shortDate(draft.start_new, locale)} · {say.start_existing()} {shortDate(draft.start_existing, locale)}</p>
      {faults.length > 0 && <Note tone="amber" title={say.not_ready()}><ul>{faults.map((fault) => <li key={fault}>{fault}</li>)}</ul></Note>}
      <h4>{say.what_changes()}</h4>
      <Comparison of={draft.changes} />
      {publish.error && <ProblemNote error={publish.error} />}
      <div className={classes.deeds}>
        {draft.mine ? <p className={classes.small}>{say.mine()}</p> : <Button size="compact-sm" disabled={faults.length > 0} loading={publish.isPending} onClick={() => setAsking(true)}>{say.publish()}</Button>}
        <Button size="compact-sm" variant="default" onClick={onEdit}>{say.edit()}</Button>
        <Button size="compact-sm" variant="subtle" color="gray" onClick={() => drop.mutate({ draft: draft.draft })}>{say.drop()}</Button>
      </div>
      <Confirm opened={asking} title={say.publish()} verb={say.publish()} dangerous={false} onYes={go} onClose={() => setAsking(false)}>{say.publish_ask({ version: draft.version, document: title })}</Confirm>
    </section>
  );
}
