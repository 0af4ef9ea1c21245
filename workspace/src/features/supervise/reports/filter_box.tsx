/** The filter of a figure or an export: shut while nothing is asked, with how much is asked beside it. */
import { Button } from "@mantine/core";
import { IconFilter } from "@tabler/icons-react";
import { useId, useState } from "react";
import { useWords } from "@/lib/i18n";
import { Conditions, type Tree } from "@/ui/conditions";
import { questions } from "./filter";
import classes from "./reports.module.css";
import { strings } from "./strings";
import { useFilters } from "./use_filters";

export function FilterBox({ names, value, onChange }: { names: readonly string[]; value: Tree; onChange: (tree: Tree) => void }) {
  const say = useWords(strings);
  const known = useFilters(names);
  const many = questions(value);
  const [opened, setOpened] = useState(many > 0);
  const id = useId();
  return (
    <div className={classes.filter}>
      <Button variant="subtle" color="gray" size="compact-sm" leftSection={<IconFilter size={15} stroke={1.75} />} aria-expanded={opened} aria-controls={id} onClick={() => setOpened((before) => !before)}>{many ? say.filtered({ n: many }) : say.filter()}</Button>
      {opened && known && <div id={id} className={classes.filterBody}><Conditions label={say.filter()} at="filter" value={value} known={known} onChange={onChange} /></div>}
    </div>
  );
}
