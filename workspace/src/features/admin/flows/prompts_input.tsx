/** Several messages, said in turn. */
import { Button } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { useWords } from "@/lib/i18n";
import type { Prompt } from "./api";
import classes from "./flows.module.css";
import type { Known } from "./lists";
import { PromptInput } from "./prompt_input";
import { strings } from "./strings";

export function PromptsInput({ label, value, languages, known, onChange }: { label: string; value: Prompt[]; languages: string[]; known: Known; onChange: (value: Prompt[]) => void }) {
  const say = useWords(strings);
  return (
    <fieldset className={classes.prompt}>
      <legend>{label}</legend>
      {value.map((prompt, place) => (
        <div key={place}>
          <PromptInput label={say.message({ n: place + 1 })} value={prompt} languages={languages} known={known} onChange={(one) => onChange(value.with(place, one))} />
          <Button size="compact-xs" variant="subtle" color="gray" onClick={() => onChange(value.toSpliced(place, 1))}>{say.remove_message({ n: place + 1 })}</Button>
        </div>
      ))}
      <Button size="compact-xs" variant="subtle" leftSection={<IconPlus size={14} />} onClick={() => onChange([...value, {}])}>{say.add_message()}</Button>
    </fieldset>
  );
}
