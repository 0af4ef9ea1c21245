/** One field of a step, drawn as its kind says. */
import { NumberInput, Select, Switch, TagsInput, TextInput } from "@mantine/core";
import { SkillsInput } from "../pick/skills_input";
import type { Field, Prompt, Step } from "./api";
import { BranchesInput } from "./branches_input";
import { ChoicesInput } from "./choices_input";
import type { Known } from "./lists";
import { MapInput } from "./map_input";
import { OffersInput } from "./offers_input";
import { PromptInput } from "./prompt_input";
import { PromptsInput } from "./prompts_input";

export interface Editing { step: Step; languages: string[]; known: Known; wrong: (field: string) => string | undefined; onChange: (what: Partial<Step>) => void }

export function FieldInput({ field, editing }: { field: Field; editing: Editing }) {
  const { step, languages, known, onChange } = editing;
  const value = step[field.name], wrong = editing.wrong(field.name);
  const set = (to: unknown) => onChange({ [field.name]: to });
  const listed = field.listed ? (known.lists[field.listed] ?? []) : [];
  const choices = [...field.choices, ...listed];
  const shared = { label: field.label, error: wrong, size: "sm" as const };
  switch (field.drawn) {
    case "prompt": return <PromptInput label={field.label} value={value as Prompt | undefined} languages={languages} known={known} wrong={wrong} onChange={set} />;
    case "prompts": return <PromptsInput label={field.label} value={(value as Prompt[] | undefined) ?? []} languages={languages} known={known} onChange={set} />;
    case "choices": return <ChoicesInput editing={editing} field={field} />;
    case "branches": return <BranchesInput editing={editing} />;
    case "offer": return <OffersInput editing={editing} />;
    case "map": return <MapInput label={field.label} value={(value as Record<string, string> | undefined) ?? {}} wrong={wrong} onChange={set} />;
    case "skills": return <SkillsInput label={field.label} about="" value={Object.entries((value as Record<string, number> | undefined) ?? {}).map(([skill, level]) => ({ skill, level }))} error={wrong} onChange={(to) => set(to.length ? Object.fromEntries(to.map((one) => [one.skill, one.level])) : undefined)} />;
    case "truth": return <Switch label={field.label} checked={value === undefined ? DEFAULT_ON.has(`${step.kind}.${field.name}`) : Boolean(value)} onChange={(event) => set(event.currentTarget.checked)} />;
    case "number": return <NumberInput {...shared} allowDecimal={false} allowNegative={false} value={typeof value === "number" ? value : ""} onChange={(to) => set(typeof to === "number" ? to : undefined)} />;
    case "words": return <TagsInput {...shared} value={(value as string[] | undefined) ?? []} onChange={set} />;
    case "choice": return <Select {...shared} data={choices} value={value ? String(value) : null} searchable={choices.length > 8} clearable={!field.needed} allowDeselect={!field.needed} onChange={(to) => set(to ?? undefined)} />;
    case "target": return <Target {...shared} to={String(step.to ?? "queue")} value={String(value ?? "")} known={known} onChange={set} />;
    default: return <TextInput {...shared} value={value === undefined ? "" : String(value)} onChange={(event) => set(event.currentTarget.value || undefined)} />;
  }
}

const DEFAULT_ON = new Set(["play.interrupt"]);

function Target({ to, value, known, onChange, ...shared }: { to: string; value: string; known: Known; label: string; error?: string; size: "sm"; onChange: (value: string) => void }) {
  if (to === "number") return <TextInput {...shared} inputMode="tel" value={value} onChange={(event) => onChange(event.currentTarget.value)} />;
  const data = known.lists[to === "agent" ? "members" : "queues"] ?? [];
  return <Select {...shared} data={data} value={data.some((one) => one.value === value) ? value : null} searchable allowDeselect={false} onChange={(one) => one && onChange(one)} />;
}
