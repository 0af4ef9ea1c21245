/** One question: what is asked about, how it is compared, with what. */
import { ActionIcon, Select, Tooltip } from "@mantine/core";
import { IconX } from "@tabler/icons-react";
import { useWords } from "@/lib/i18n";
import type { Known } from "./conditions";
import classes from "./conditions.module.css";
import { blank, needsNone, withOp, type Leaf } from "./shape";
import { strings } from "./strings";
import { ValueInput } from "./value_input";

export function LeafLine({ leaf, at, known, onChange, onRemove }: { leaf: Leaf; at: string; known: Known; onChange: (leaf: Leaf) => void; onRemove: () => void }) {
  const say = useWords(strings);
  const field = known.fields.find((one) => one.name === leaf.field);
  const fields = known.fields.map((one) => ({ value: one.name, label: one.label }));
  const shown = field ? fields : [...fields, { value: leaf.field, label: say.gone({ name: leaf.field }) }];
  const wrong = (part: string) => known.wrong[`${at}.${part}`];
  const choose = (name: string | null) => {
    const next = known.fields.find((one) => one.name === name);
    if (next && next.name !== leaf.field) onChange(blank(next));
  };
  return (
    <div className={classes.leaf}>
      <Select size="xs" className={classes.field} aria-label={say.field()} data={shown} value={leaf.field} searchable allowDeselect={false} error={wrong("field")} onChange={choose} comboboxProps={{ width: 280, position: "bottom-start" }} />
      {field && <Select size="xs" className={classes.op} aria-label={say.op()} data={field.operators} value={leaf.op} allowDeselect={false} error={wrong("op")} onChange={(op) => op && onChange(withOp(leaf, field, op))} comboboxProps={{ width: 200, position: "bottom-start" }} />}
      <div className={classes.value}>{field && !needsNone(leaf.op) && <ValueInput field={field} op={leaf.op} value={leaf.value} known={known} wrong={wrong("value") ?? known.wrong[at]} onChange={(value) => onChange({ ...leaf, value })} />}</div>
      <Tooltip label={say.remove()}><ActionIcon variant="subtle" color="gray" size={30} aria-label={say.remove()} onClick={onRemove}><IconX size={15} stroke={1.75} /></ActionIcon></Tooltip>
    </div>
  );
}
