/** Names and what each stands for, one line each. */
import { ActionIcon, Button, TextInput } from "@mantine/core";
import { IconPlus, IconX } from "@tabler/icons-react";
import { useWords } from "@/lib/i18n";
import classes from "./flows.module.css";
import { strings } from "./strings";

export function MapInput({ label, value, wrong, onChange }: { label: string; value: Record<string, string>; wrong?: string; onChange: (value: Record<string, string>) => void }) {
  const say = useWords(strings);
  const pairs = Object.entries(value);
  const put = (place: number, pair: [string, string]) => onChange(Object.fromEntries(pairs.with(place, pair)));
  return (
    <fieldset className={classes.prompt}>
      <legend>{label}</legend>
      {pairs.map(([name, text], place) => (
        // A line is known by its place: its name is what is being written.
        <div className={classes.line} key={place}>
          <TextInput size="xs" aria-label={say.key({ label })} value={name} onChange={(event) => put(place, [event.currentTarget.value, text])} />
          <TextInput size="xs" aria-label={say.value({ label })} value={text} error={wrong} onChange={(event) => put(place, [name, event.currentTarget.value])} />
          <ActionIcon variant="subtle" color="gray" aria-label={say.remove_pair({ name })} onClick={() => onChange(Object.fromEntries(pairs.toSpliced(place, 1)))}><IconX size={16} /></ActionIcon>
        </div>
      ))}
      <Button size="compact-xs" variant="subtle" leftSection={<IconPlus size={14} />} disabled={"" in value} onClick={() => onChange({ ...value, "": "" })}>{say.add_pair()}</Button>
    </fieldset>
  );
}
