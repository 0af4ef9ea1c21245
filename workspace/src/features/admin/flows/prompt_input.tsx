/** Words in every language of the flow, or a kept sound in their place. */
import { Select, Textarea } from "@mantine/core";
import { useLocale, useWords } from "@/lib/i18n";
import type { Prompt } from "./api";
import type { Known } from "./lists";
import classes from "./flows.module.css";
import { strings } from "./strings";

export function PromptInput({ label, value, languages, known, wrong, onChange }: { label: string; value: Prompt | undefined; languages: string[]; known: Known; wrong?: string; onChange: (value: Prompt) => void }) {
  const say = useWords(strings);
  const called = useLanguageName();
  const clips = known.lists.clips ?? [];
  const text = value?.text ?? {}, clip = value?.clips?.["*"] ?? null;
  return (
    <fieldset className={classes.prompt}>
      <legend>{label}</legend>
      {languages.map((language) => (
        <Textarea key={language} size="sm" autosize minRows={1} maxRows={6} maxLength={2_000} label={called(language)} aria-label={say.words_in({ label, language: called(language) })} value={text[language] ?? ""} disabled={Boolean(clip)} error={wrong}
          onChange={(event) => { const words = event.currentTarget.value; onChange({ ...value, text: words ? { ...text, [language]: words } : Object.fromEntries(Object.entries(text).filter(([name]) => name !== language)) }); }} />
      ))}
      {clips.length > 0 && <Select size="xs" label={say.sound_instead()} data={clips} value={clip} clearable placeholder={say.none()} onChange={(one) => onChange(one ? { ...value, clips: { "*": one } } : { text })} />}
    </fieldset>
  );
}

/** How a language is called in the reader's own. */
export function useLanguageName(): (code: string) => string {
  const names = new Intl.DisplayNames([useLocale()], { type: "language", fallback: "code" });
  return (code) => { try { return names.of(code) ?? code; } catch { return code; } };
}
