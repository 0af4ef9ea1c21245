/** The branches of a step that looks at conditions, in the order in which they are tried. */
import { ActionIcon, Button, TextInput } from "@mantine/core";
import { IconPlus, IconX } from "@tabler/icons-react";
import { useWords } from "@/lib/i18n";
import { Conditions, type Asked, type Known as Asking, type Tree } from "@/ui/conditions";
import type { Editing } from "./field_input";
import classes from "./flows.module.css";
import { strings } from "./strings";

interface Branch { name: string; conditions: Tree }

export function BranchesInput({ editing }: { editing: Editing }) {
  const say = useWords(strings);
  const value = (editing.step.branches as Branch[] | undefined) ?? [];
  const set = (branches: Branch[]) => editing.onChange({ branches });
  const { grammar } = editing.known;
  const text = grammar.grammar.fields.find((field) => field.kind === "text");
  const values: Asked[] = [...editing.known.values].map((name) => ({ name: `value:${name}`, label: say.value_field({ name }), kind: "text", operators: text?.operators ?? [], choices: null, list: null, of: null }));
  const known: Asking = { fields: [...values, ...grammar.grammar.fields], lists: grammar.lists, calendars: grammar.calendars, wrong: {} };
  return (
    <fieldset className={classes.prompt}>
      {value.map((one, place) => (
        <div className={classes.answer} key={place}>
          <div className={classes.line}>
            <TextInput size="xs" label={say.branch_name()} value={one.name} onChange={(event) => set(value.with(place, { ...one, name: event.currentTarget.value }))} />
            <ActionIcon variant="subtle" color="gray" aria-label={say.remove_branch({ name: one.name })} onClick={() => set(value.toSpliced(place, 1))}><IconX size={16} /></ActionIcon>
          </div>
          <Conditions label={one.name} value={one.conditions} known={known} onChange={(conditions) => set(value.with(place, { ...one, conditions }))} />
        </div>
      ))}
      <Button size="compact-xs" variant="subtle" leftSection={<IconPlus size={14} />} onClick={() => set([...value, { name: `branch_${value.length + 1}`, conditions: { all: [] } }])}>{say.add_branch()}</Button>
    </fieldset>
  );
}
