/** The answers of a menu, or the languages one may choose: each with its digit and its words. */
import { ActionIcon, Button, TagsInput, TextInput } from "@mantine/core";
import { IconPlus, IconX } from "@tabler/icons-react";
import { useWords } from "@/lib/i18n";
import type { Field } from "./api";
import type { Editing } from "./field_input";
import classes from "./flows.module.css";
import { useLanguageName } from "./prompt_input";
import { strings } from "./strings";

interface Answer { name: string; digit: string; label?: Record<string, string>; phrases?: Record<string, string[]>; language?: string }

export function ChoicesInput({ editing, field }: { editing: Editing; field: Field }) {
  const say = useWords(strings);
  const called = useLanguageName();
  const { step, languages } = editing;
  const value = (step[field.name] as Answer[] | undefined) ?? [];
  const set = (to: Answer[]) => editing.onChange({ [field.name]: to });
  const put = (place: number, what: Partial<Answer>) => set(value.with(place, { ...value[place]!, ...what }));
  const isLanguages = step.kind === "language";
  const next = () => String(Math.min(9, value.length + 1));
  const fresh = (): Answer => (isLanguages ? { language: "", digit: next(), name: "" } : { name: `answer_${next()}`, digit: next() });
  return (
    <fieldset className={classes.prompt}>
      <legend>{field.label}</legend>
      {value.map((one, place) => (
        <div className={classes.answer} key={place}>
          <div className={classes.line}>
            <TextInput size="xs" w={64} label={say.digit()} maxLength={1} value={one.digit} onChange={(event) => put(place, { digit: event.currentTarget.value })} />
            {isLanguages && <TextInput size="xs" label={say.language_code()} maxLength={2} value={one.language ?? ""} onChange={(event) => put(place, { language: event.currentTarget.value.toLowerCase() })} />}
            <TextInput size="xs" label={isLanguages ? say.language_name() : say.answer_name()} value={one.name} onChange={(event) => put(place, { name: event.currentTarget.value })} />
            <ActionIcon variant="subtle" color="gray" aria-label={say.remove_answer({ name: one.name })} onClick={() => set(value.toSpliced(place, 1))}><IconX size={16} /></ActionIcon>
          </div>
          {!isLanguages && languages.map((language) => (
            <div className={classes.line} key={language}>
              <TextInput size="xs" label={say.answer_label({ language: called(language) })} value={one.label?.[language] ?? ""} onChange={(event) => put(place, { label: { ...one.label, [language]: event.currentTarget.value } })} />
              {Boolean(step.speech) && <TagsInput size="xs" label={say.phrases({ language: called(language) })} value={one.phrases?.[language] ?? []} onChange={(phrases) => put(place, { phrases: { ...one.phrases, [language]: phrases } })} />}
            </div>
          ))}
        </div>
      ))}
      <Button size="compact-xs" variant="subtle" leftSection={<IconPlus size={14} />} disabled={value.length >= 9} onClick={() => set([...value, fresh()])}>{say.add_answer()}</Button>
    </fieldset>
  );
}
