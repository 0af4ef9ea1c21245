/** One web form: where it stands, who answers, what it asks for. */
import { Checkbox, Select, Textarea, TextInput } from "@mantine/core";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { readPurposes, removeWebForm, saveWebForm, type Brand, type MailboxName, type WebForm, type WebFormBody } from "@/client/outward";
import { useWords } from "@/lib/i18n";
import { Note } from "@/ui/note";
import { tell } from "@/ui/notices";
import { slugOf } from "../brands/slug";
import { DrawerForm } from "@/ui/form/drawer";
import { strings as shared } from "@/ui/form/strings";
import { useForm } from "@/ui/form/use_form";
import { RemoveButton } from "@/ui/look/remove_button";
import { ExtraFields } from "./extra_fields";
import { strings } from "./strings";

const ORDER = ["label", "input", "description", "error"] as ("label" | "input" | "description" | "error")[];

const VERTICALS = ["device_security", "other"] as const;
const REACHED = ["pages", "search", "advertisement", "popup"] as const;

export function WebFormForm({ form: held, brands, mailboxes, onClose }: { form: WebForm | null; brands: Brand[]; mailboxes: MailboxName[]; onClose: () => void }) {
  const say = useWords(strings);
  const words = useWords(shared);
  const queries = useQueryClient();
  const refresh = () => queries.invalidateQueries({ queryKey: ["web-forms"] });
  const form = useForm<WebFormBody, WebForm>({
    start: held ? bodyOf(held) : { brand: brands[0]?.id ?? "", name: "", slug: "", mailbox: "", greeting: "", fields: [], consent: "", files: true, purpose: "", vertical: "", reached: "" },
    check: ({ name, slug }) => ({ ...(name.trim() ? {} : { name: words.required() }), ...(slug ? {} : { slug: words.required() }) }),
    save: (values) => saveWebForm(held?.id ?? null, values),
    done: async (answer) => { tell(say.saved(), answer.name); await refresh(); onClose(); },
  });
  const { values, set, wrong } = form;
  const rename = (name: string) => set(held || values.slug !== slugOf(values.name) ? { name } : { name, slug: slugOf(name) });
  const remove = held && <RemoveButton title={say.remove_title({ name: held.name })} verb={say.remove()} onYes={async () => { await removeWebForm(held.id); onClose(); void refresh(); }}>{say.remove_words()}</RemoveButton>;
  const known = useQuery({ queryKey: ["purposes"], queryFn: readPurposes, staleTime: Infinity, retry: false }).data ?? [];
  const purposes = known.map((one) => ({ value: one.name, label: one.words }));
  const brand = brands.find((one) => one.id === values.brand);
  return (
    <DrawerForm form={form} onClose={onClose} aside={remove} verb={held ? undefined : say.add()} always={!held}>
      {brands.length === 0 && <Note tone="amber" title={say.no_brand()} />}
      <TextInput data-autofocus label={say.name()} value={values.name} error={wrong("name")} onChange={(event) => rename(event.currentTarget.value)} />
      <Select label={say.brand()} data={brands.map((one) => ({ value: one.id, label: one.name }))} value={values.brand} allowDeselect={false} disabled={Boolean(held)} error={wrong("brand")} onChange={(next) => next && set({ brand: next })} />
      <TextInput label={say.slug()} description={`/help/${brand?.slug ?? "…"}/write/${values.slug || "…"}`} inputWrapperOrder={ORDER} value={values.slug} error={wrong("slug")} onChange={(event) => set({ slug: event.currentTarget.value.toLowerCase() })} />
      <Select label={say.mailbox()} description={say.mailbox_about()} inputWrapperOrder={ORDER} placeholder={say.mailbox_first()} clearable data={mailboxes.map((one) => ({ value: one.id, label: `${one.name} · ${one.address}` }))} value={values.mailbox || null} error={wrong("mailbox")} onChange={(next) => set({ mailbox: next ?? "" })} />
      <Textarea label={say.greeting()} autosize minRows={2} maxLength={2000} value={values.greeting} error={wrong("greeting")} onChange={(event) => set({ greeting: event.currentTarget.value })} />
      <ExtraFields value={values.fields} error={wrong("fields")} onChange={(fields) => set({ fields })} />
      <Textarea label={say.consent()} description={say.consent_about()} inputWrapperOrder={ORDER} autosize minRows={2} maxLength={1000} value={values.consent} error={wrong("consent")} onChange={(event) => set({ consent: event.currentTarget.value })} />
      {purposes.length > 0 && <Select label={say.purpose()} description={say.purpose_about()} inputWrapperOrder={ORDER} clearable data={purposes} value={values.purpose || null} error={wrong("purpose")} onChange={(next) => set({ purpose: next ?? "" })} />}
      <Select label={say.vertical()} description={say.vertical_about()} inputWrapperOrder={ORDER} clearable data={VERTICALS.map((one) => ({ value: one, label: say[`vertical_${one}`]() }))} value={values.vertical || null} error={wrong("vertical")} onChange={(next) => set({ vertical: next ?? "" })} />
      <Select label={say.reached()} inputWrapperOrder={ORDER} clearable data={REACHED.map((one) => ({ value: one, label: say[`reached_${one}`]() }))} value={values.reached || null} error={wrong("reached")} onChange={(next) => set({ reached: next ?? "" })} />
      <Checkbox label={say.files()} checked={values.files} onChange={(event) => set({ files: event.currentTarget.checked })} />
    </DrawerForm>
  );
}

function bodyOf({ brand, name, slug, mailbox, greeting, fields, consent, files, purpose, vertical, reached }: WebForm): WebFormBody {
  return { brand, name, slug, mailbox, greeting, fields, consent, files, purpose, vertical, reached };
}
