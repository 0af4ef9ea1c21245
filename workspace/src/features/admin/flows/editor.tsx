/** One flow: its settings and steps as a list, with what is to be said of each beside it, and what one can do with it. */
import { Select } from "@mantine/core";
import { IconChevronLeft } from "@tabler/icons-react";
import { keepPreviousData, useQuery, useQueryClient } from "@tanstack/react-query";
import { useDebouncedValue } from "@mantine/hooks";
import { useMemo, useState } from "react";
import { useWords } from "@/lib/i18n";
import { SaveBar } from "@/ui/form/save_bar";
import { strings as shared } from "@/ui/form/strings";
import { useForm } from "@/ui/form/use_form";
import { RemoveButton } from "@/ui/look/remove_button";
import { Note } from "@/ui/note";
import { tell } from "@/ui/notices";
import { Page, Section } from "@/ui/page";
import { lintFlow, removeFlow, saveFlow, type Body, type Flow, type Remark, type Step } from "./api";
import classes from "./flows.module.css";
import { History } from "./history";
import type { Known } from "./lists";
import { Places } from "./places";
import { Remarks } from "./remark";
import { Settings } from "./settings";
import { added } from "./shape";
import { StepCard } from "./step_card";
import { strings } from "./strings";
import { TryIt } from "./try_it";

interface Values { name: string; body: Body }

export function FlowEditor({ flow, known, onClose }: { flow: Flow; known: Known; onClose: () => void }) {
  const say = useWords(strings);
  const words = useWords(shared);
  const queries = useQueryClient();
  const form = useForm<Values, Flow>({
    start: { name: flow.name, body: flow.body },
    check: ({ name }) => (name.trim() ? {} : { name: words.required() }),
    save: ({ name, body }) => saveFlow(flow.id, name, body),
    done: async (saved) => { tell(say.saved(), saved.name); queries.setQueryData(["flow", flow.id], saved); await queries.invalidateQueries({ queryKey: ["flows"] }); },
  });
  const { body } = form.values;
  const onBody = (to: Body) => form.set({ body: to });
  const remarks = useRemarks(flow.id, body);
  const whole = remarks.filter((one) => !one.step || !body.steps.some((step) => step.id === one.step));
  const errors = remarks.filter((one) => one.severity === "error").length;
  const back = <button type="button" className={classes.crumb} onClick={onClose}><IconChevronLeft size={16} stroke={1.75} aria-hidden />{say.back()}</button>;
  return (
    <form onSubmit={form.submit} noValidate>
      <Page wide title={flow.name} about={back}>
        {flow.quieted && <div role="status"><Note tone="amber">{flow.quieted}</Note></div>}
        <div className={classes.two}>
          <div>
            <Section title={say.settings()}><Settings name={form.values.name} wrong={form.wrong("name")} body={body} known={known} onName={(name) => form.set({ name })} onBody={onBody} /></Section>
            <Section title={say.steps()} about={say.steps_about()}><Outline body={body} known={known} remarks={remarks} onBody={onBody} /></Section>
          </div>
          <div className={classes.aside}>
            <Section title={say.remarks()}>
              <p role="status">{errors ? say.errors({ n: errors }) : say.sound_flow()}</p>
              <Remarks of={whole} label={say.remarks()} />
            </Section>
            <Section title={say.try_title()} about={say.try_about()}><TryIt id={flow.id} body={body} /></Section>
            <Section title={say.history()}><History flow={flow} dirty={form.dirty} onDone={onClose} /></Section>
            <Section title={say.places()} about={say.places_about()}><Places flow={flow} /></Section>
          </div>
        </div>
        <div className={classes.foot}>
          <RemoveButton title={say.remove_title({ name: flow.name })} verb={say.remove()} onYes={async () => { await removeFlow(flow.id); onClose(); void queries.invalidateQueries({ queryKey: ["flows"] }); }}>{say.remove_words()}</RemoveButton>
        </div>
        <SaveBar form={form} isNew={false} />
      </Page>
    </form>
  );
}

/** What is to be said of the flow as it stands on the screen, asked again when one pauses. */
function useRemarks(id: string, body: Body): Remark[] {
  const [settled] = useDebouncedValue(body, 500);
  const asked = useQuery({ queryKey: ["flow-lint", id, settled], queryFn: () => lintFlow(id, settled), placeholderData: keepPreviousData, staleTime: 10_000, retry: false });
  return asked.data?.items ?? [];
}

function Outline({ body, known, remarks, onBody }: { body: Body; known: Known; remarks: Remark[]; onBody: (body: Body) => void }) {
  const say = useWords(strings);
  const [open, setOpen] = useState<string | null>(null);
  const values = useMemo(() => new Set(body.steps.flatMap(filled)), [body.steps]);
  const kinds = known.kinds.items;
  const add = (name: string | null) => {
    const kind = kinds.find((one) => one.kind === name);
    if (!kind) return;
    const more = added(body, kind);
    onBody(more.body);
    setOpen(more.id);
  };
  return (
    <>
      <ol className={classes.outline}>
        {body.steps.map((step) => <StepCard key={step.id} step={step} kind={kinds.find((one) => one.kind === step.kind)} body={body} known={{ ...known, values }} remarks={remarks.filter((one) => one.step === step.id)} isOpen={open === step.id} onOpen={setOpen} onBody={onBody} />)}
      </ol>
      <Select className={classes.add} aria-label={say.add_step()} placeholder={say.add_step()} data={kinds.map((one) => ({ value: one.kind, label: one.label }))} value={null} searchable onChange={add} />
    </>
  );
}

/** The names of the values a step fills. */
function filled(step: Step): string[] {
  if (step.kind === "gather") return [String(step.into ?? "")];
  if (step.kind === "set") return Object.keys((step.values as Record<string, string> | undefined) ?? {});
  return step.kind === "lookup" ? Object.keys((step.take as Record<string, string> | undefined) ?? {}) : [];
}
