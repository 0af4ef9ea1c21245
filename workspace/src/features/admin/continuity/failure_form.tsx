/** The operator says which parts fail, and what people should do meanwhile: every account is told. */
import { Checkbox, Textarea } from "@mantine/core";
import { useWords } from "@/lib/i18n";
import { Note } from "@/ui/note";
import { DrawerForm } from "@/ui/form/drawer";
import { strings as shared } from "@/ui/form/strings";
import { useForm } from "@/ui/form/use_form";
import { useDeeds, type Continuity } from "./api";
import { usePartName } from "./failing";
import { strings } from "./strings";

const LANGUAGES = ["en", "fr"] as const;

export function FailureForm({ parts, onClose }: { parts: string[]; onClose: () => void }) {
  const say = useWords(strings);
  const words = useWords(shared);
  const name = usePartName();
  const { begin } = useDeeds();
  const form = useForm<{ parts: string[]; en: string; fr: string }, Continuity>({
    start: { parts: [], en: "", fr: "" },
    check: (values) => ({
      ...(values.parts.length ? {} : { parts: say.which_needed() }),
      ...Object.fromEntries(LANGUAGES.filter((one) => !values[one].trim()).map((one) => [one, words.required()])),
    }),
    save: begin,
    done: onClose,
  });
  const { values, set, wrong } = form;
  return (
    <DrawerForm form={form} verb={say.tell()} onClose={onClose} always>
      <Note tone="amber">{say.tells()}</Note>
      <Checkbox.Group label={say.which()} required value={values.parts} error={wrong("parts")} onChange={(chosen) => set({ parts: chosen })}>
        {parts.map((one, place) => <Checkbox key={one} mt={8} value={one} label={name(one)} data-autofocus={place === 0 || undefined} />)}
      </Checkbox.Group>
      {LANGUAGES.map((one) => <Textarea key={one} autosize minRows={2} required lang={one} maxLength={2000} label={say[`meanwhile_${one}`]()} value={values[one]} error={wrong(one)} onChange={(event) => set({ [one]: event.currentTarget.value })} />)}
    </DrawerForm>
  );
}
