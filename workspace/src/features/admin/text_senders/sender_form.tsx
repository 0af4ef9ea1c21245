/** The form of a text sender: what it is, and what it is for. */
import { Select, Switch, TagsInput, Textarea, TextInput } from "@mantine/core";
import { addSender, changeSender, type NewSender, type SenderKind, type TextSender } from "@/client/texts";
import { useWords } from "@/lib/i18n";
import { DrawerForm } from "@/ui/form/drawer";
import { strings as shared } from "@/ui/form/strings";
import { useForm } from "@/ui/form/use_form";
import { useBrands, useQueues } from "./choices";
import { strings } from "./strings";

const WORDS = ["welcome", "help_words"] as const;
const LANGUAGES = ["en", "fr"] as const;
const KINDS: SenderKind[] = ["long_code", "toll_free", "short_code", "alphanumeric"];
const FRESH: NewSender = { name: "", kind: "long_code", number: "", country: "", provider: "", brand: "", pool: "", queue: null, countries: [], media: false, welcome: {}, help_words: {} };

export function SenderForm({ sender, onDone, onClose }: { sender: TextSender | null; onDone: (made: TextSender) => unknown; onClose: () => void }) {
  const say = useWords(strings);
  const words = useWords(shared);
  const brands = useBrands(), queues = useQueues();
  const form = useForm<NewSender, TextSender>({
    start: sender ? { name: sender.name, kind: sender.kind, number: sender.number, country: sender.country, provider: sender.provider, brand: sender.brand, pool: sender.pool, queue: sender.queue, countries: sender.countries, media: sender.media, welcome: sender.welcome, help_words: sender.help_words } : FRESH,
    check: ({ name, number, country, provider }) => ({
      ...(name.trim() ? {} : { name: words.required() }), ...(number.trim() ? {} : { number: words.required() }), ...(provider.trim() ? {} : { provider: words.required() }),
      ...(/^[A-Za-z]{2}$/.test(country) ? {} : { country: say.country_wrong() }),
    }),
    save: ({ kind, number, country, ...purpose }) => (sender ? changeSender(sender.id, purpose) : addSender({ kind, number, country: country.toUpperCase(), ...purpose })),
    done: onDone,
  });
  const { values, set, wrong } = form;
  return (
    <DrawerForm form={form} verb={sender ? words.save() : say.add()} onClose={onClose} always={!sender}>
      <TextInput data-autofocus={sender ? undefined : true} label={say.name()} description={say.name_about()} value={values.name} error={wrong("name")} onChange={(event) => set({ name: event.currentTarget.value })} />
      {!sender && <Select label={say.kind()} data={KINDS.map((kind) => ({ value: kind, label: say[kind]() }))} value={values.kind} error={wrong("kind")} allowDeselect={false} onChange={(kind) => set({ kind: (kind ?? "long_code") as SenderKind })} />}
      {!sender && <TextInput label={say.number()} description={say.number_about()} value={values.number} error={wrong("number")} onChange={(event) => set({ number: event.currentTarget.value })} />}
      {!sender && <TextInput label={say.country()} description={say.country_about()} maxLength={2} value={values.country} error={wrong("country")} onChange={(event) => set({ country: event.currentTarget.value.toUpperCase() })} />}
      <TextInput label={say.provider()} description={say.provider_about()} value={values.provider} error={wrong("provider")} onChange={(event) => set({ provider: event.currentTarget.value })} />
      <TagsInput label={say.countries()} description={say.countries_about()} splitChars={[",", ";", " "]} value={values.countries} error={wrong("countries")} onChange={(countries) => set({ countries: countries.map((one) => one.toUpperCase()) })} />
      <Select label={say.brand()} data={[{ value: "", label: say.no_brand() }, ...brands]} value={values.brand} allowDeselect={false} onChange={(brand) => set({ brand: brand ?? "" })} />
      <Select label={say.queue()} data={[{ value: "", label: say.no_queue() }, ...queues]} value={values.queue ?? ""} allowDeselect={false} onChange={(queue) => set({ queue: queue || null })} />
      <TextInput label={say.pool()} description={say.pool_about()} value={values.pool} onChange={(event) => set({ pool: event.currentTarget.value })} />
      {WORDS.map((field) => LANGUAGES.map((language) => (
        <Textarea
          key={`${field}.${language}`} label={say[`${field}_${language}`]()} description={language === "en" ? say[`${field}_about`]() : undefined} autosize minRows={2} maxLength={480} value={values[field][language] ?? ""}
          error={values[field][language] ? wrong(field) : undefined} onChange={(event) => set({ [field]: { ...values[field], [language]: event.currentTarget.value } })}
        />
      )))}
      <Switch label={say.media()} checked={values.media} onChange={(event) => set({ media: event.currentTarget.checked })} />
    </DrawerForm>
  );
}
