/** One step in the outline: closed, what it is and where it leads; open, its form. */
import { ActionIcon, Select, TextInput, UnstyledButton } from "@mantine/core";
import { IconArrowDown, IconArrowUp, IconChevronDown, IconChevronRight, IconTrash } from "@tabler/icons-react";
import { useWords } from "@/lib/i18n";
import type { Body, Kind, Remark, Step } from "./api";
import { FieldInput, type Editing } from "./field_input";
import classes from "./flows.module.css";
import type { Known } from "./lists";
import { Remarks } from "./remark";
import { changed, moved, outcomesOf, removed, renamed } from "./shape";
import { strings } from "./strings";

interface Props { step: Step; kind: Kind | undefined; body: Body; known: Known; remarks: Remark[]; isOpen: boolean; onOpen: (id: string | null) => void; onBody: (body: Body) => void }

export function StepCard(props: Props) {
  const say = useWords(strings);
  const { step, kind, body, remarks, isOpen, onOpen, onBody } = props;
  const name = step.label || kind?.label || step.kind;
  const worst = (["error", "warning"] as const).find((one) => remarks.some((remark) => remark.severity === one));
  const Sign = isOpen ? IconChevronDown : IconChevronRight;
  return (
    <li className={classes.step} data-worst={worst}>
      <div className={classes.head}>
        <UnstyledButton className={classes.opens} aria-expanded={isOpen} onClick={() => onOpen(isOpen ? null : step.id)}>
          <Sign size={16} aria-hidden /><b>{name}</b><code>{step.id}</code>
          {step.id === body.start && <small>{say.first()}</small>}
          {kind?.media.length === 1 && <small>{say.only_voice()}</small>}
        </UnstyledButton>
        <ActionIcon variant="subtle" color="gray" aria-label={say.move_up({ name })} onClick={() => onBody(moved(body, step.id, -1))}><IconArrowUp size={16} /></ActionIcon>
        <ActionIcon variant="subtle" color="gray" aria-label={say.move_down({ name })} onClick={() => onBody(moved(body, step.id, 1))}><IconArrowDown size={16} /></ActionIcon>
        <ActionIcon variant="subtle" color="gray" aria-label={say.remove_step({ name })} onClick={() => { onOpen(null); onBody(removed(body, step.id)); }}><IconTrash size={16} /></ActionIcon>
      </div>
      <Remarks of={remarks.filter((one) => isOpen || one.severity !== "hint")} label={name} />
      {!isOpen && <Ways {...props} />}
      {isOpen && <StepForm {...props} />}
    </li>
  );
}

function Ways({ step, known }: Props) {
  const say = useWords(strings);
  const outcomes = outcomesOf(step);
  if (!outcomes.length) return null;
  return <ul className={classes.ways}>{outcomes.map((one) => <li key={one}><span>{known.kinds.outcomes[one] ?? one}</span> → {step.ways?.[one] ?? say.ends_there()}</li>)}</ul>;
}

function StepForm({ step, kind, body, known, remarks, onOpen, onBody }: Props) {
  const say = useWords(strings);
  const wrong = (field: string) => remarks.find((one) => one.severity === "error" && (one.field === field || one.field?.startsWith(`${field}.`)))?.words;
  const editing: Editing = { step, languages: body.languages, known, wrong, onChange: (what) => onBody(changed(body, step.id, what)) };
  const steps = body.steps.filter((one) => one.id !== step.id || step.kind === "go_to").map((one) => ({ value: one.id, label: one.label || one.id }));
  return (
    <div className={classes.form}>
      <p>{kind?.about}</p>
      {kind?.fields.map((field) => <FieldInput key={field.name} field={field} editing={editing} />)}
      {outcomesOf(step).length > 0 && (
        <fieldset className={classes.prompt}>
          <legend>{say.leads()}</legend>
          {outcomesOf(step).map((outcome) => (
            <Select key={outcome} size="xs" label={known.kinds.outcomes[outcome] ?? outcome} data={steps} value={step.ways?.[outcome] ?? null} placeholder={say.ends_there()} clearable searchable error={wrong(`ways.${outcome}`)}
              onChange={(to) => editing.onChange({ ways: { ...step.ways, [outcome]: to ?? "" } })} />
          ))}
        </fieldset>
      )}
      <div className={classes.line}>
        <TextInput size="xs" label={say.step_id()} defaultValue={step.id} key={step.id} error={wrong("id")} onBlur={(event) => { const to = event.currentTarget.value.trim(); if (/^[a-z][a-z0-9_]{0,39}$/.test(to) && !body.steps.some((one) => one.id === to)) { onBody(renamed(body, step.id, to)); onOpen(to); } }} />
        <TextInput size="xs" label={say.label()} maxLength={100} value={step.label ?? ""} onChange={(event) => editing.onChange({ label: event.currentTarget.value || undefined })} />
      </div>
    </div>
  );
}
