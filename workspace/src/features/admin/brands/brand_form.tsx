/** One brand: its name, how its pages look, where contacts ask about their data. */
import { ColorInput, NumberInput, Select, Textarea, TextInput } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { removeBrand, saveBrand, sayWhoseBrand, type Brand, type BrandBody } from "@/client/outward";
import { useWords } from "@/lib/i18n";
import { tell } from "@/ui/notices";
import { DrawerForm } from "@/ui/form/drawer";
import { strings as shared } from "@/ui/form/strings";
import { useForm } from "@/ui/form/use_form";
import { RemoveButton } from "@/ui/look/remove_button";
import { LogoInput } from "./logo_input";
import { slugOf } from "./slug";
import { strings } from "./strings";

const FRESH: BrandBody = { name: "", slug: "", color: "#4338ca", corner: 8, logo: "", postal_address: "", privacy: "", website: "", locale: "en" };
const ORDER = ["label", "input", "description", "error"] as ("label" | "input" | "description" | "error")[];

export function BrandForm({ brand, owner, onClose }: { brand: Brand | null; owner: string; onClose: () => void }) {
  const say = useWords(strings);
  const words = useWords(shared);
  const queries = useQueryClient();
  const refresh = () => Promise.all([queries.invalidateQueries({ queryKey: ["brands"] }), queries.invalidateQueries({ queryKey: ["brand-owners"] }), queries.invalidateQueries({ queryKey: ["together"] }), queries.invalidateQueries({ queryKey: ["web-forms"] })]);
  const form = useForm<BrandBody & { owner: string }, Brand>({
    start: { ...(brand ? bodyOf(brand) : FRESH), owner },
    check: ({ name, slug }) => ({ ...(name.trim() ? {} : { name: words.required() }), ...(slug.trim() ? {} : { slug: words.required() }) }),
    save: async ({ owner: whose, ...body }) => {
      const saved = await saveBrand(brand?.id ?? null, body);
      if (whose.trim() !== owner) await sayWhoseBrand(saved.id, whose.trim());
      return saved;
    },
    done: async (answer) => { tell(say.saved(), answer.name); await refresh(); onClose(); },
  });
  const { values, set, wrong } = form;
  const rename = (name: string) => set(brand || values.slug !== slugOf(values.name) ? { name } : { name, slug: slugOf(name) });
  const remove = brand && <RemoveButton title={say.remove_title({ name: brand.name })} verb={say.remove()} onYes={async () => { await removeBrand(brand.id); onClose(); void refresh(); }}>{say.remove_words()}</RemoveButton>;
  return (
    <DrawerForm form={form} onClose={onClose} aside={remove} verb={brand ? undefined : say.add()} always={!brand}>
      <TextInput data-autofocus label={say.name()} value={values.name} error={wrong("name")} onChange={(event) => rename(event.currentTarget.value)} />
      <TextInput label={say.slug()} description={say.slug_about({ slug: values.slug || "…" })} inputWrapperOrder={ORDER} value={values.slug} error={wrong("slug")} onChange={(event) => set({ slug: event.currentTarget.value.toLowerCase() })} />
      <TextInput label={say.privacy()} description={say.privacy_about()} inputWrapperOrder={ORDER} value={values.privacy} error={wrong("privacy")} onChange={(event) => set({ privacy: event.currentTarget.value.trim() })} />
      <TextInput label={say.owner()} description={say.owner_about()} inputWrapperOrder={ORDER} maxLength={200} value={values.owner} error={wrong("owner")} onChange={(event) => set({ owner: event.currentTarget.value })} />
      <TextInput label={say.website()} placeholder="https://" value={values.website} error={wrong("website")} onChange={(event) => set({ website: event.currentTarget.value.trim() })} />
      <Textarea label={say.postal_address()} autosize minRows={2} maxLength={500} value={values.postal_address} error={wrong("postal_address")} onChange={(event) => set({ postal_address: event.currentTarget.value })} />
      <ColorInput label={say.color()} description={say.color_about()} inputWrapperOrder={ORDER} format="hex" value={values.color} error={wrong("color")} onChange={(color) => set({ color })} />
      <NumberInput label={say.corner()} min={0} max={24} allowDecimal={false} value={values.corner} error={wrong("corner")} onChange={(corner) => set({ corner: Number(corner) || 0 })} />
      <LogoInput value={values.logo} error={wrong("logo")} onChange={(logo) => set({ logo })} />
      <Select label={say.locale()} data={[{ value: "en", label: "English" }, { value: "fr", label: "Français" }]} value={values.locale} allowDeselect={false} error={wrong("locale")} onChange={(next) => next && set({ locale: next as Brand["locale"] })} />
    </DrawerForm>
  );
}

function bodyOf({ name, slug, color, corner, logo, postal_address, privacy, website, locale }: Brand): BrandBody {
  return { name, slug, color, corner, logo, postal_address, privacy, website, locale };
}
