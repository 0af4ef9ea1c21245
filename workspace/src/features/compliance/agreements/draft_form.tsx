/** Drafts a version: its texts in both languages, from when it holds for whom, why, and the figures that belong to it. */
import { Button, Checkbox, Select, Textarea, TextInput } from "@mantine/core";
import { useState, type FormEvent } from "react";
import { client } from "@/client/http";
import { useAgreements, type ShownText } from "@/client/agreements";
import { useWords } from "@/lib/i18n";
import { now } from "@/lib/now";
import { tell } from "@/ui/notices";
import { ProblemNote } from "@/ui/problem_note";
import classes from "./agreements.module.css";
import { useDeed, type Draft, type NewDraft } from "./api";
import { strings } from "./strings";

const DAY = 86_400_000;
const day = (at: number) => new Date(at).toISOString().slice(0, 10);
const lines = (parameters: Draft["parameters"]) => Object.entries(parameters).map(([name, value]) => `${name} = ${value}`).join("\n");
const figures = (text: string) => Object.fromEntries(text.split("\n").map((line) => line.split("=").map((part) => part.trim())).filter(([name, value]) => name && value).map(([name, value]) => [name!, Number.isFinite(Number(value)) ? Number(value) : value!]));

export function DraftForm({ draft, onClose }: { draft: Draft | null; onClose: () => void }) {
  const say = useWords(strings);
  const documents = useAgreements().data ?? [];
  const save = useDeed<NewDraft>("/v1/agreement-drafts");
  const [values, setValues] = useState(() => start(draft));
  const set = (change: Partial<typeof values>) => setValues((before) => ({ ...before, ...change }));
  const text = (name: "version" | "change" | "reason_en" | "reason_fr" | "summary_en" | "summary_fr") => <TextInput label={say[name]()} value={values[name]} onChange={(event) => set({ [name]: event.currentTarget.value })} />;
  const area = (name: "text_en" | "text_fr" | "parameters", rows: number) => <Textarea label={say[name]()} value={values[name]} onChange={(event) => set({ [name]: event.currentTarget.value })} autosize minRows={4} maxRows={rows} styles={{ input: { fontFamily: "var(--mantine-font-family-monospace)" } }} />;
  async function choose(document: string | null) {
    if (!document) return;
    const [en, fr] = await Promise.all((["en", "fr"] as const).map((language) => client.ask<ShownText>("GET", "/v1/agreement", undefined, { query: { document, language } })));
    set({ document, text_en: en?.text ?? "", text_fr: fr?.text ?? "" });
  }
  function submit(event: FormEvent) {
    event.preventDefault();
    save.mutate(sent(values, draft), { onSuccess: () => { tell(say.saved()); onClose(); } });
  }
  return (
    <form className={classes.form} onSubmit={submit}>
      {save.error && <ProblemNote error={save.error} />}
      <Select label={say.document()} data={documents.map((one) => ({ value: one.document, label: one.title }))} value={values.document} onChange={(chosen) => void choose(chosen)} disabled={draft !== null} />
      {text("version")}
      <div className={classes.line}>
        <TextInput type="date" label={say.start_new()} value={values.start_new} onChange={(event) => set({ start_new: event.currentTarget.value })} />
        <TextInput type="date" label={say.start_existing()} value={values.start_existing} onChange={(event) => set({ start_existing: event.currentTarget.value })} />
      </div>
      <Checkbox label={say.material()} checked={values.material} onChange={(event) => set({ material: event.currentTarget.checked })} />
      <Checkbox label={say.immediate()} checked={values.immediate} onChange={(event) => set({ immediate: event.currentTarget.checked })} />
      {text("change")}{text("reason_en")}{text("reason_fr")}{text("summary_en")}{text("summary_fr")}
      {area("text_en", 16)}{area("text_fr", 16)}{area("parameters", 10)}
      <div className={classes.deeds}><Button type="submit" loading={save.isPending} disabled={!values.document || !values.version}>{say.save()}</Button></div>
    </form>
  );
}

function start(draft: Draft | null) {
  return {
    document: draft?.document ?? null, version: draft?.version ?? "", change: draft?.change ?? "", material: draft?.material ?? true, immediate: draft?.immediate ?? false,
    start_new: draft?.start_new.slice(0, 10) ?? day(now()), start_existing: draft?.start_existing.slice(0, 10) ?? day(now() + 31 * DAY),
    reason_en: draft?.reason.en ?? "", reason_fr: draft?.reason.fr ?? "", summary_en: draft?.summary.en ?? "", summary_fr: draft?.summary.fr ?? "",
    text_en: draft?.texts.en ?? "", text_fr: draft?.texts.fr ?? "", parameters: lines(draft?.parameters ?? {}),
  };
}

function sent(values: ReturnType<typeof start>, draft: Draft | null): NewDraft {
  const { document, version, change, material, immediate } = values;
  return {
    draft: draft?.draft ?? "", document: document ?? "", version, change, material, immediate, machine: draft?.machine ?? [],
    start_new: `${values.start_new}T00:00:00Z`, start_existing: `${values.start_existing}T00:00:00Z`,
    reason: { en: values.reason_en, fr: values.reason_fr }, summary: { en: values.summary_en, fr: values.summary_fr },
    texts: { en: values.text_en, fr: values.text_fr }, parameters: figures(values.parameters),
  };
}
