/** One site, as a page of sections with the messenger drawn beside it. */
import { Select, Switch, TagsInput, TextInput } from "@mantine/core";
import { IconChevronLeft } from "@tabler/icons-react";
import type { Site } from "@/client/contract";
import { useQueues } from "@/client/queries";
import { useWords } from "@/lib/i18n";
import { tell } from "@/ui/notices";
import { Page, Section } from "@/ui/page";
import { useWide } from "@/ui/use_wide";
import { SaveBar } from "@/ui/form/save_bar";
import { strings as shared } from "@/ui/form/strings";
import { useForm, type FormOf } from "@/ui/form/use_form";
import { Code } from "@/ui/look/pieces";
import { RemoveButton } from "@/ui/look/remove_button";
import { useList } from "../use_list";
import { placedSnippet } from "./examples";
import { FilesFields } from "./files_fields";
import { Identity } from "./identity";
import { LookFields } from "./look_fields";
import { Preview } from "./preview";
import { Consent, Questions } from "./questions";
import classes from "./sites.module.css";
import { strings } from "./strings";
import { bodyOf, domainOf, faults, newSite, siteChanges, valuesOf, type SiteValues } from "./values";

export function SiteEditor({ site, onClose, onMade }: { site: Site | null; onClose: () => void; onMade: (id: string) => void }) {
  const say = useWords(strings);
  const words = useWords(shared);
  const list = useList("/v1/webchat/sites", "sites");
  const firstQueue = useQueues().data?.[0]?.id ?? null;
  const form = useForm<SiteValues, Site>({
    start: site ? valuesOf(site) : newSite(firstQueue),
    check: (values) => {
      const found = faults(values);
      return {
        ...(found.nameless ? { name: words.required() } : {}), ...(found.colorless ? { color: say.color_wrong() } : {}),
        ...(found.domains.length ? { domains: say.domains_wrong({ domains: found.domains.join(", ") }) } : {}),
        ...(found.questions ? { prechat: say.questions_wrong() } : found.consent ? { prechat: say.consent_wrong() } : {}),
      };
    },
    save: (values) => (site ? list.change(site.id, siteChanges(valuesOf(site), values)) : list.add(bodyOf(values))),
    done: (answer) => { tell(site ? say.saved() : say.made(), site ? answer.name : ""); if (!site) onMade(answer.id); },
  });
  const { values, set } = form;
  const beside = useWide(1240);
  const preview = <Preview values={values} siteKey={site?.key ?? null} />;
  const back = <button type="button" className={classes.crumb} onClick={onClose}><IconChevronLeft size={16} stroke={1.75} aria-hidden />{say.back()}</button>;
  return (
    <form onSubmit={form.submit} noValidate>
      <Page wide title={site?.name ?? say.add()} about={back}>
        <div className={classes.columns} data-one={!beside || undefined}>
          <div>
            {site && <Section title={say.snippet()} about={say.snippet_about()}><Code wrap text={placedSnippet(site.snippet, location.origin)} label={say.snippet()} /></Section>}
            <Section title={say.where()}><Where form={form} /></Section>
            <Section title={say.looks()}><LookFields form={form} />{!beside && <div className={classes.within}>{preview}</div>}</Section>
            <Section title={say.prechat()} about={say.prechat_about()}>
              <Questions value={values.prechat} onChange={(prechat) => set({ prechat })} error={form.wrong("prechat") === say.questions_wrong() ? say.questions_wrong() : undefined} />
              <Consent value={values.prechat.consent} onChange={(consent) => set({ prechat: { ...values.prechat, consent } })} error={form.wrong("prechat") === say.questions_wrong() ? undefined : form.wrong("prechat")} />
              <Switch mt="lg" size="sm" label={say.leave_email()} checked={values.leave_email} onChange={(event) => set({ leave_email: event.currentTarget.checked })} />
            </Section>
            <Section title={say.attachments()}><FilesFields value={values.attachments} onChange={(attachments) => set({ attachments })} error={form.wrong("attachments")} /></Section>
            <Section title={say.identity()} about={say.identity_about()}><Identity site={site} required={values.identity.required} onChange={(required) => set({ identity: { required } })} /></Section>
            {site && <div className={classes.foot}><RemoveButton title={say.remove_title({ name: site.name })} verb={say.remove()} onYes={async () => { await list.remove(site.id); onClose(); }}>{say.remove_words()}</RemoveButton></div>}
            <SaveBar form={form} isNew={!site} verb={site ? undefined : say.make()} onDiscard={site ? undefined : onClose} />
          </div>
          {beside && <div className={classes.aside}>{preview}</div>}
        </div>
      </Page>
    </form>
  );
}

function Where({ form: { values, set, wrong } }: { form: FormOf<SiteValues> }) {
  const say = useWords(strings);
  const queues = useQueues().data ?? [];
  return (
    <div className={classes.fields}>
      <TextInput label={say.name()} description={say.name_about()} inputWrapperOrder={["label", "input", "description", "error"]} maxLength={120} value={values.name} error={wrong("name")} onChange={(event) => set({ name: event.currentTarget.value })} />
      <Select label={say.queue()} description={say.queue_about()} inputWrapperOrder={["label", "input", "description", "error"]} data={queues.map((queue) => ({ value: queue.id, label: queue.name }))} placeholder={say.queue_first()} value={values.queue} allowDeselect={false} error={wrong("queue")} onChange={(queue) => set({ queue })} />
      <TagsInput className={classes.whole} label={say.domains()} description={say.domains_about()} placeholder={values.domains.length ? undefined : say.domains_any()} value={values.domains} error={wrong("domains")} onChange={(domains) => set({ domains: [...new Set(domains.map(domainOf).filter(Boolean))] })} splitChars={[",", " ", ";"]} />
    </div>
  );
}
