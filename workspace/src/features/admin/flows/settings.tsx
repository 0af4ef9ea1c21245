/** What holds for a flow as a whole. */
import { Select, Switch, TagsInput, TextInput } from "@mantine/core";
import { useWords } from "@/lib/i18n";
import type { Body } from "./api";
import classes from "./flows.module.css";
import type { Known } from "./lists";
import { strings } from "./strings";

export function Settings({ name, wrong, body, known, onName, onBody }: { name: string; wrong?: string; body: Body; known: Known; onName: (name: string) => void; onBody: (body: Body) => void }) {
  const say = useWords(strings);
  const steps = body.steps.map((step) => ({ value: step.id, label: step.label || step.id }));
  const set = (what: Partial<Body>) => onBody({ ...body, ...what });
  return (
    <div className={classes.settings}>
      <TextInput label={say.name()} value={name} error={wrong} maxLength={120} onChange={(event) => onName(event.currentTarget.value)} />
      <TextInput label={say.brand()} value={body.brand ?? ""} maxLength={80} onChange={(event) => set({ brand: event.currentTarget.value })} />
      <TagsInput label={say.languages()} value={body.languages} maxTags={12} onChange={(languages) => set({ languages: languages.map((one) => one.toLowerCase().slice(0, 2)).filter((one) => /^[a-z]{2}$/.test(one)) })} />
      <Select label={say.start()} data={steps} value={body.start} allowDeselect={false} onChange={(start) => start && set({ start })} />
      <Select label={say.person()} description={say.person_about()} data={steps} value={body.person || null} clearable onChange={(person) => set({ person: person ?? "" })} />
      <Select label={say.fallback()} data={known.lists.queues ?? []} value={body.fallback || null} clearable onChange={(fallback) => set({ fallback: fallback ?? "" })} />
      <Switch label={say.records()} checked={Boolean(body.records)} onChange={(event) => set({ records: event.currentTarget.checked })} />
      <Switch label={say.assistant()} checked={Boolean(body.assistant)} onChange={(event) => set({ assistant: event.currentTarget.checked })} />
    </div>
  );
}
