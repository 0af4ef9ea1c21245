/** The one editor of conditions: groups of questions, joined by all, any or none, of whatever fields it is given. */
import { ActionIcon, Button, Select, Tooltip } from "@mantine/core";
import { IconFolderPlus, IconPlus, IconX } from "@tabler/icons-react";
import { useWords } from "@/lib/i18n";
import classes from "./conditions.module.css";
import { LeafLine } from "./leaf_line";
import { blank, isLeaf, JOINS, placeOf, toGroup, toTree, type Asked, type Choice, type Group, type Leaf, type Tree } from "./shape";
import { strings } from "./strings";

export interface Known {
  fields: Asked[];
  /** Values to choose from, by the name of a list: a field says which is its own. */
  lists: Record<string, Choice[]>;
  /** Whose open hours may be counted. */
  calendars?: Choice[];
  /** What was refused, by its place on the wire. */
  wrong: Record<string, string>;
}

export function Conditions({ value, onChange, known, at = "conditions", label }: { value: Tree; onChange: (tree: Tree) => void; known: Known; at?: string; label?: string }) {
  const say = useWords(strings);
  const root = toGroup(value);
  return (
    <div role="group" aria-label={label ?? say.conditions()}>
      <GroupBox group={root} at={at} known={known} depth={0} onChange={(next) => onChange(toTree(next))} />
    </div>
  );
}

interface GroupProps { group: Group; at: string; known: Known; depth: number; onChange: (group: Group) => void; onRemove?: () => void }

function GroupBox({ group, at, known, depth, onChange, onRemove }: GroupProps) {
  const say = useWords(strings);
  const put = (place: number, part: Group | Leaf) => onChange({ ...group, parts: group.parts.map((other, index) => (index === place ? part : other)) });
  const drop = (place: number) => onChange({ ...group, parts: group.parts.filter((_, index) => index !== place) });
  const add = (part: Group | Leaf) => onChange({ ...group, parts: [...group.parts, part] });
  const first = known.fields[0];
  return (
    <div className={classes.group} data-inner={depth > 0 || undefined}>
      <div className={classes.head}>
        <Select size="xs" w={210} aria-label={say.join()} data={JOINS.map((join) => ({ value: join, label: say[join]() }))} value={group.join} allowDeselect={false} onChange={(join) => join && onChange({ ...group, join: join as Group["join"] })} />
        {onRemove && <Tooltip label={say.remove_group()}><ActionIcon variant="subtle" color="gray" size={28} aria-label={say.remove_group()} onClick={onRemove}><IconX size={15} stroke={1.75} /></ActionIcon></Tooltip>}
      </div>
      {group.parts.length === 0 && depth === 0 && <p className={classes.nothing}>{say.nothing()}</p>}
      <ul className={classes.parts}>
        {group.parts.map((part, place) => {
          const here = placeOf(at, group, place);
          return (
            <li key={place}>
              {isLeaf(part)
                ? <LeafLine leaf={part} at={here} known={known} onChange={(next) => put(place, next)} onRemove={() => drop(place)} />
                : <GroupBox group={part} at={here} known={known} depth={depth + 1} onChange={(next) => put(place, next)} onRemove={() => drop(place)} />}
            </li>
          );
        })}
      </ul>
      {known.wrong[at] && <p className={classes.wrong} role="alert">{known.wrong[at]}</p>}
      <div className={classes.foot}>
        <Button size="compact-sm" variant="subtle" leftSection={<IconPlus size={15} stroke={1.75} />} disabled={!first} onClick={() => first && add(blank(first))}>{say.add()}</Button>
        {depth === 0 && <Button size="compact-sm" variant="subtle" color="gray" leftSection={<IconFolderPlus size={15} stroke={1.75} />} disabled={!first} onClick={() => first && add({ join: group.join === "any" ? "all" : "any", parts: [blank(first)] })}>{say.add_group()}</Button>}
      </div>
    </div>
  );
}
