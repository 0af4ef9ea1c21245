/** The questions before the first message: added, put in order, removed; and the consent. */
import { ActionIcon, Button, Checkbox, Select, Switch, TagsInput, TextInput, Textarea } from "@mantine/core";
import { IconArrowDown, IconArrowUp, IconPlus, IconTrash } from "@tabler/icons-react";
import { useRef } from "react";
import { useWords } from "@/lib/i18n";
import classes from "./sites.module.css";
import { strings } from "./strings";
import { emptyQuestion, type Question as Asked, type SiteValues } from "./values";

type Prechat = SiteValues["prechat"];
const KINDS = ["text", "email", "choice"] as const;
const MOST = 10;

export function Questions({ value, onChange, error }: { value: Prechat; onChange: (value: Prechat) => void; error?: string }) {
  const say = useWords(strings);
  const list = useRef<HTMLOListElement>(null);
  const { fields } = value;
  const set = (next: Asked[]) => onChange({ ...value, fields: next });
  const move = (place: number, by: number) => {
    const next = [...fields], [one] = next.splice(place, 1);
    if (one) next.splice(place + by, 0, one);
    set(next);
    setTimeout(() => list.current?.children[place + by]?.querySelector<HTMLElement>(by < 0 ? "[data-up]" : "[data-down]")?.focus(), 30);
  };
  const add = () => { set([...fields, emptyQuestion()]); setTimeout(() => list.current?.lastElementChild?.querySelector("input")?.focus(), 30); };
  return (
    <div className={classes.questions}>
      {fields.length === 0 && <p className={classes.small}>{say.prechat_none()}</p>}
      <ol ref={list}>
        {fields.map((field, place) => (
          <Question key={place} field={field} place={place} last={place === fields.length - 1} onChange={(next) => set(fields.map((other, at) => (at === place ? next : other)))} onMove={(by) => move(place, by)} onRemove={() => set(fields.filter((_, at) => at !== place))} />
        ))}
      </ol>
      {error && <p className={classes.wrong} role="alert">{error}</p>}
      {fields.length < MOST && <div><Button size="compact-sm" variant="default" leftSection={<IconPlus size={15} stroke={1.75} />} onClick={add}>{say.add_question()}</Button></div>}
    </div>
  );
}

function Question({ field, place, last, onChange, onMove, onRemove }: { field: Asked; place: number; last: boolean; onChange: (field: Asked) => void; onMove: (by: 1 | -1) => void; onRemove: () => void }) {
  const say = useWords(strings);
  const at = { place: place + 1 };
  const icon = { variant: "subtle", color: "gray", size: 28 } as const;
  return (
    <li className={classes.question} aria-label={say.question(at)}>
      <div className={classes.questionHead}>
        <span>{say.question(at)}</span>
        <ActionIcon {...icon} data-up disabled={place === 0} aria-label={say.up(at)} onClick={() => onMove(-1)}><IconArrowUp size={15} stroke={1.75} /></ActionIcon>
        <ActionIcon {...icon} data-down disabled={last} aria-label={say.down(at)} onClick={() => onMove(1)}><IconArrowDown size={15} stroke={1.75} /></ActionIcon>
        <ActionIcon {...icon} aria-label={say.remove_question(at)} onClick={onRemove}><IconTrash size={15} stroke={1.6} /></ActionIcon>
      </div>
      <TextInput size="xs" label={say.label_en()} value={field.label.en} maxLength={200} onChange={(event) => onChange({ ...field, label: { ...field.label, en: event.currentTarget.value } })} />
      <TextInput size="xs" label={say.label_fr()} value={field.label.fr} maxLength={200} onChange={(event) => onChange({ ...field, label: { ...field.label, fr: event.currentTarget.value } })} />
      <Select size="xs" label={say.kind()} data={KINDS.map((kind) => ({ value: kind, label: say[kind]() }))} value={field.kind} allowDeselect={false} onChange={(kind) => kind && onChange({ ...field, kind: kind as Asked["kind"] })} />
      <Checkbox size="xs" className={classes.tick} label={say.required()} checked={field.required} onChange={(event) => onChange({ ...field, required: event.currentTarget.checked })} />
      {field.required && <TextInput size="xs" label={say.why_en()} description={say.why_about()} value={field.why.en} maxLength={200} onChange={(event) => onChange({ ...field, why: { ...field.why, en: event.currentTarget.value } })} />}
      {field.required && <TextInput size="xs" label={say.why_fr()} value={field.why.fr} maxLength={200} onChange={(event) => onChange({ ...field, why: { ...field.why, fr: event.currentTarget.value } })} />}
      {field.kind === "choice" && <TagsInput size="xs" className={classes.whole} label={say.choices()} description={say.choices_about()} value={field.choices} onChange={(choices) => onChange({ ...field, choices })} />}
    </li>
  );
}

export function Consent({ value, onChange, error }: { value: Prechat["consent"]; onChange: (value: Prechat["consent"]) => void; error?: string }) {
  const say = useWords(strings);
  const start = () => ({ text: { en: say.consent_default_en(), fr: say.consent_default_fr() }, required: true, asked: "everywhere" as const, countries: [], no_transcript: false });
  const write = (locale: "en" | "fr", text: string) => value && onChange({ ...value, text: { ...value.text, [locale]: text } });
  return (
    <div className={classes.consent}>
      <Switch size="sm" label={say.consent()} description={say.consent_about()} checked={value !== null} onChange={(event) => onChange(event.currentTarget.checked ? start() : null)} />
      {value && (
        <div className={classes.fields}>
          <Textarea label={say.consent_en()} autosize minRows={2} maxRows={6} maxLength={1000} value={value.text.en} error={error} onChange={(event) => write("en", event.currentTarget.value)} />
          <Textarea label={say.consent_fr()} autosize minRows={2} maxRows={6} maxLength={1000} value={value.text.fr} onChange={(event) => write("fr", event.currentTarget.value)} />
          <Checkbox size="xs" className={classes.whole} label={say.consent_required()} checked={value.required} onChange={(event) => onChange({ ...value, required: event.currentTarget.checked })} />
          {!value.required && <Checkbox size="xs" className={classes.whole} label={say.no_transcript()} description={say.no_transcript_about()} checked={value.no_transcript} onChange={(event) => onChange({ ...value, no_transcript: event.currentTarget.checked })} />}
          <Select size="xs" className={classes.whole} label={say.asked_where()} description={say.asked_where_about()} allowDeselect={false} value={value.asked} data={[{ value: "everywhere", label: say.asked_everywhere() }, { value: "law", label: say.asked_law() }, { value: "countries", label: say.asked_countries() }]} onChange={(asked) => asked && onChange({ ...value, asked: asked as typeof value.asked })} />
          {value.asked === "countries" && <TagsInput size="xs" className={classes.whole} label={say.countries()} placeholder="DE" value={value.countries} onChange={(countries) => onChange({ ...value, countries: countries.map((one) => one.trim().toUpperCase()).filter((one) => /^[A-Z]{2}$/u.test(one)) })} />}
        </div>
      )}
    </div>
  );
}
