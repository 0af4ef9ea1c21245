/** How it ended: a few are shown side by side to be pressed, many as a list to search. Enter chooses, and finishes what is chosen. */
import { Select, Text } from "@mantine/core";
import type { Disposition } from "@/client/contract";
import { useWords } from "@/lib/i18n";
import { strings } from "./strings";
import classes from "./wrap_up.module.css";

const FEW = 10;

export function Dispositions({ dispositions, chosen, onChoose }: { dispositions: Disposition[]; chosen: string | null; onChoose: (id: string | null) => void }) {
  const say = useWords(strings);
  if (!dispositions.length) return <Text size="sm" c="dimmed">{say.none()}</Text>;
  if (dispositions.length > FEW) return <Select autoFocus searchable label={say.about()} placeholder={say.choose()} data={dispositions.map((one) => ({ value: one.id, label: one.name }))} value={chosen} onChange={onChoose} comboboxProps={{ position: "top", offset: 28 }} />;
  return (
    <fieldset className={classes.pills}>
      <legend>{say.about()}</legend>
      {dispositions.map((one, place) => <label key={one.id} className={classes.pill}><input type="radio" name="disposition" autoFocus={place === 0} value={one.id} checked={chosen === one.id} onChange={() => onChoose(one.id)} onKeyDown={(event) => { if (event.key === "Enter" && chosen !== one.id) { event.preventDefault(); onChoose(one.id); } }} />{one.name}</label>)}
    </fieldset>
  );
}
