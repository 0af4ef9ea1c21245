/** One rule: when it looks, what it asks, what it does, and what it would have done. */
import { MultiSelect, Switch, TextInput } from "@mantine/core";
import { IconChevronLeft } from "@tabler/icons-react";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { removeRule, saveRule, type Rule, type RuleDraft, type RuleKind } from "@/client/rules";
import { useWords } from "@/lib/i18n";
import { asProblem } from "@/lib/problem";
import { Conditions, Doings, type Known } from "@/ui/conditions";
import { Note } from "@/ui/note";
import { tell } from "@/ui/notices";
import { Page, Section } from "@/ui/page";
import { SaveBar } from "@/ui/form/save_bar";
import { strings as shared } from "@/ui/form/strings";
import { useForm } from "@/ui/form/use_form";
import { RemoveButton } from "@/ui/look/remove_button";
import type { Drawn } from "./lists";
import classes from "./rules.module.css";
import { strings } from "./strings";
import { TryIt } from "./try_it";

const NEW: RuleDraft = { name: "", active: true, when: [], conditions: { all: [] }, actions: [], machines: false };

export function RuleEditor({ kind, rule, drawn, onClose, onMade }: { kind: RuleKind; rule: Rule | null; drawn: Drawn; onClose: () => void; onMade: (id: string) => void }) {
  const say = useWords(strings);
  const words = useWords(shared);
  const queries = useQueryClient();
  const form = useForm<RuleDraft, Rule>({
    start: rule ? draftOf(rule) : NEW,
    check: ({ name, when, actions }) => ({
      ...(name.trim() ? {} : { name: words.required() }),
      ...(kind === "automation" || when.length ? {} : { when: say.when_needed() }),
      ...(actions.length ? {} : { actions: say.actions_needed() }),
    }),
    save: (values) => saveRule(rule?.id ?? null, kind, values),
    done: async (answer) => { tell(rule ? say.saved() : say.made(), answer.name); await queries.invalidateQueries({ queryKey: ["rules"] }); if (!rule) onMade(answer.id); },
  });
  const { values, set, wrong } = form;
  const [tried, setTried] = useState<Record<string, string>>({});
  const refused = form.error ? asProblem(form.error).fields : {};
  const actionless = wrong("actions");
  const known: Known = { fields: drawn.grammar.fields, lists: drawn.lists, calendars: drawn.calendars, wrong: { ...tried, ...refused, ...(actionless && !values.actions.length ? { actions: actionless } : {}) } };
  const back = <button type="button" className={classes.crumb} onClick={onClose}><IconChevronLeft size={16} stroke={1.75} aria-hidden />{say[`back_${kind}`]()}</button>;
  const remove = rule && <RemoveButton title={say.remove_title({ name: rule.name })} verb={say.remove()} onYes={async () => { await removeRule(rule.id); onClose(); void queries.invalidateQueries({ queryKey: ["rules"] }); }}>{say.remove_words()}</RemoveButton>;
  return (
    <form onSubmit={form.submit} noValidate>
      <Page title={rule?.name ?? say[`add_${kind}`]()} about={back}>
        {rule?.quieted && <div role="status"><Note tone="amber">{rule.quieted}</Note></div>}
        <Section title={say.what()}>
          <div className={classes.what}>
            <TextInput label={say.name()} value={values.name} error={wrong("name")} onChange={(event) => set({ name: event.currentTarget.value })} />
            <Switch label={say.runs()} description={say.runs_about()} checked={values.active} onChange={(event) => set({ active: event.currentTarget.checked })} />
          </div>
        </Section>
        {kind === "trigger" && (
          <Section title={say.when()} about={say.when_about()}>
            <div className={classes.what}>
              <MultiSelect aria-label={say.when()} placeholder={values.when.length ? undefined : words.choose()} data={drawn.grammar.events} value={values.when} error={wrong("when")} searchable hidePickedOptions onChange={(when) => set({ when })} />
              <Switch label={say.machines()} description={say.machines_about()} checked={values.machines} onChange={(event) => set({ machines: event.currentTarget.checked })} />
            </div>
          </Section>
        )}
        <Section title={say.conditions()} about={say.conditions_about()}><Conditions label={say.conditions()} value={values.conditions} known={known} onChange={(conditions) => { setTried({}); set({ conditions }); }} /></Section>
        <Section title={say.actions()} about={say.actions_about()}><Doings value={values.actions} kinds={drawn.grammar.actions} known={known} phrases={drawn.grammar.phrases} onChange={(actions) => { setTried({}); set({ actions }); }} /></Section>
        <Section title={say.try_title()} about={say.try_about()}><TryIt kind={kind} draft={values} onWrong={setTried} /></Section>
        {rule && <div className={classes.foot}>{remove}<span>{say.version({ n: rule.version, who: rule.approved_by?.name || say.nameless() })}</span></div>}
        <SaveBar form={form} isNew={!rule} verb={rule ? undefined : say.make()} onDiscard={rule ? undefined : onClose} />
      </Page>
    </form>
  );
}

const draftOf = (rule: Rule): RuleDraft => ({ name: rule.name, active: rule.active, when: rule.when ?? [], conditions: rule.conditions, actions: rule.actions, machines: rule.machines });
