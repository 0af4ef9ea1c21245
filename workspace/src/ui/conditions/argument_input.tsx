/** One argument of an action: a choice, a text with words to be filled in, several of a list, a length of time. */
import { ActionIcon, Menu, Select, Textarea, TextInput, Tooltip } from "@mantine/core";
import { IconBraces } from "@tabler/icons-react";
import { useRef } from "react";
import { useWords } from "@/lib/i18n";
import type { Known } from "./conditions";
import classes from "./conditions.module.css";
import type { Asked, Choice } from "./shape";
import { SpanInput } from "./span_input";
import { strings } from "./strings";
import { Several, ValueInput } from "./value_input";

export interface Argument { name: string; label: string; kind: "text" | "long_text" | "choice" | "words" | "several" | "span" | "value"; needed: boolean; choices: Choice[] | null; list: string | null }
interface Props { argument: Argument; doing: Record<string, unknown>; known: Known; phrases: Choice[]; wrong?: string; onChange: (value: unknown) => void }

export function ArgumentInput(props: Props) {
  const say = useWords(strings);
  const { argument, doing, known, wrong, onChange } = props;
  const value = doing[argument.name];
  const listed = (argument.list && known.lists[argument.list]) || [];
  const choices = [...(argument.choices ?? []), ...listed];
  switch (argument.kind) {
    case "long_text": case "text": return <Text {...props} />;
    case "span": return <SpanInput value={value} calendars={[]} wrong={wrong} onChange={onChange} />;
    case "words": return <Several choices={choices} isFree value={value} label={argument.label} wrong={wrong} onChange={onChange} />;
    case "several": return <Several choices={choices} isFree={false} value={value} label={argument.label} wrong={wrong} onChange={onChange} />;
    case "value": return <ValueInput field={filled(doing, known) ?? plain} op="is" value={value} known={known} wrong={wrong} label={argument.label} onChange={onChange} />;
    case "choice": return !argument.needed && !choices.length && !value ? null : <Select size="xs" aria-label={argument.label} data={choices} value={value ? String(value) : null} searchable clearable={!argument.needed} allowDeselect={!argument.needed} placeholder={argument.needed ? say.choose() : argument.label} error={wrong} onChange={onChange} />;
  }
}

const plain: Asked = { name: "", label: "", kind: "text", operators: [], choices: null, list: null, of: null };
/** The field that is to be filled in, where it is one that can be asked about too. */
const filled = (doing: Record<string, unknown>, known: Known): Asked | undefined => known.fields.find((one) => one.name === `field:${String(doing.field)}`);

function Text({ argument, doing, phrases, wrong, onChange }: Props) {
  const say = useWords(strings);
  const input = useRef<HTMLTextAreaElement & HTMLInputElement>(null);
  const value = String(doing[argument.name] ?? "");
  const insert = (phrase: string) => {
    const from = input.current?.selectionStart ?? value.length, until = input.current?.selectionEnd ?? from;
    onChange(`${value.slice(0, from)}{${phrase}}${value.slice(until)}`);
  };
  const shared = { ref: input, size: "xs" as const, "aria-label": argument.label, placeholder: argument.label, value, error: wrong };
  return (
    <div className={classes.text}>
      {argument.kind === "long_text"
        ? <Textarea {...shared} autosize minRows={3} maxRows={12} onChange={(event) => onChange(event.currentTarget.value)} />
        : <TextInput {...shared} onChange={(event) => onChange(event.currentTarget.value)} />}
      {phrases.length > 0 && (
        <Menu position="bottom-end" width={260} returnFocus>
          <Menu.Target><Tooltip label={say.phrase()}><ActionIcon variant="subtle" color="gray" size={30} aria-label={say.phrase()}><IconBraces size={15} stroke={1.75} /></ActionIcon></Tooltip></Menu.Target>
          <Menu.Dropdown>{phrases.map((one) => <Menu.Item key={one.value} onClick={() => insert(one.value)}>{one.label}</Menu.Item>)}</Menu.Dropdown>
        </Menu>
      )}
    </div>
  );
}
