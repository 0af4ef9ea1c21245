/** What is to be done: actions in order, each with the arguments its form asks for. */
import { ActionIcon, Button, Select, Tooltip } from "@mantine/core";
import { IconArrowDown, IconArrowUp, IconPlus, IconX } from "@tabler/icons-react";
import { useWords } from "@/lib/i18n";
import { ArgumentInput, type Argument } from "./argument_input";
import type { Known } from "./conditions";
import classes from "./conditions.module.css";
import type { Choice } from "./shape";
import { strings } from "./strings";

export interface DoingKind { name: string; label: string; arguments: Argument[] }
export type Doing = { do: string } & Record<string, unknown>;
interface Props { value: Doing[]; onChange: (value: Doing[]) => void; kinds: DoingKind[]; known: Known; phrases: Choice[]; at?: string }

export function Doings({ value, onChange, kinds, known, phrases, at = "actions" }: Props) {
  const say = useWords(strings);
  const put = (place: number, doing: Doing) => onChange(value.map((other, index) => (index === place ? doing : other)));
  const swap = (place: number, other: number) => onChange(value.map((one, index) => (index === place ? value[other]! : index === other ? value[place]! : one)));
  return (
    <div role="group" aria-label={say.doings()} className={classes.group}>
      <ol className={classes.parts}>
        {value.map((doing, place) => (
          <li key={place} className={classes.doing}>
            <div className={classes.leaf}>
              <Select size="xs" className={classes.field} aria-label={say.do()} data={shown(kinds, doing.do, say.gone)} value={doing.do} searchable allowDeselect={false} error={known.wrong[`${at}.${place}.do`]} onChange={(name) => name && name !== doing.do && put(place, { do: name })} comboboxProps={{ width: 280, position: "bottom-start" }} />
              <div className={classes.arguments}>
                {kinds.find((kind) => kind.name === doing.do)?.arguments.map((argument) => (
                  <ArgumentInput key={argument.name} argument={argument} doing={doing} known={known} phrases={phrases} wrong={known.wrong[`${at}.${place}.${argument.name}`]} onChange={(held) => put(place, withArgument(doing, argument, held))} />
                ))}
              </div>
              <Tooltip label={say.earlier()}><ActionIcon variant="subtle" color="gray" size={30} aria-label={say.earlier()} disabled={place === 0} onClick={() => swap(place, place - 1)}><IconArrowUp size={15} stroke={1.75} /></ActionIcon></Tooltip>
              <Tooltip label={say.later()}><ActionIcon variant="subtle" color="gray" size={30} aria-label={say.later()} disabled={place === value.length - 1} onClick={() => swap(place, place + 1)}><IconArrowDown size={15} stroke={1.75} /></ActionIcon></Tooltip>
              <Tooltip label={say.remove_doing()}><ActionIcon variant="subtle" color="gray" size={30} aria-label={say.remove_doing()} onClick={() => onChange(value.filter((_, index) => index !== place))}><IconX size={15} stroke={1.75} /></ActionIcon></Tooltip>
            </div>
          </li>
        ))}
      </ol>
      {known.wrong[at] && <p className={classes.wrong} role="alert">{known.wrong[at]}</p>}
      <div className={classes.foot}><Button size="compact-sm" variant="subtle" leftSection={<IconPlus size={15} stroke={1.75} />} disabled={!kinds.length} onClick={() => onChange([...value, { do: kinds[0]!.name }])}>{say.add_doing()}</Button></div>
    </div>
  );
}

const shown = (kinds: DoingKind[], held: string, gone: (values: { name: string }) => string): Choice[] => {
  const known = kinds.map((kind) => ({ value: kind.name, label: kind.label }));
  return known.some((one) => one.value === held) ? known : [...known, { value: held, label: gone({ name: held }) }];
};

function withArgument(doing: Doing, argument: Argument, held: unknown): Doing {
  const { [argument.name]: _, ...rest } = doing;
  const isEmpty = held === "" || held === null || held === undefined;
  return (isEmpty ? rest : { ...rest, [argument.name]: held }) as Doing;
}
