/** A site: its address, how calls for help leave from there, and who answers for carrying them. */
import { Radio, Select, Switch, TagsInput, TextInput } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { readTrunks } from "@/client/telephony";
import { useSession } from "@/client/session";
import { useWords } from "@/lib/i18n";
import { DrawerForm } from "@/ui/form/drawer";
import { strings as shared } from "@/ui/form/strings";
import { useForm, type FormOf } from "@/ui/form/use_form";
import { RemoveButton } from "@/ui/look/remove_button";
import { putSite, removeSite, useCountries, type Site } from "./api";
import classes from "./emergency.module.css";
import { PLACE, sent, shown, type Values } from "./places";
import { useCountryName } from "./site_columns";
import { strings } from "./strings";

const WAYS = ["off", "direct", "trunk"] as const, KINDS = ["office", "shop", "assisted_living", "social_services", "emergency_centre", "other"] as const;
const NEEDED: readonly string[] = ["street", "city", "country"];

export function SiteForm({ site, onDone, onClose }: { site: Site | null; onDone: () => unknown; onClose: () => void }) {
  const say = useWords(strings);
  const words = useWords(shared);
  const country = useSession().account.country ?? "";
  const form = useForm<Values, Site>({
    start: shown(site, country),
    check: (values) => ({
      ...Object.fromEntries(["name", ...NEEDED].filter((name) => !String(values[name as "name"]).trim()).map((name) => [name, words.required()])),
      ...(values.mode === "trunk" && !values.route ? { route: say.route_needed() } : {}),
      ...(values.mode !== "off" && !values.licence.trim() ? { licence: say.licence_needed() } : {}),
      ...(values.outside.length > 5 || values.outside.some((one) => !/^\d{1,3}$/.test(one)) ? { outside: say.outside_wrong() } : {}),
    }),
    save: (values) => putSite(site?.id ?? null, sent(values)),
    done: onDone,
  });
  const { values, set, wrong } = form;
  return (
    <DrawerForm form={form} verb={site ? words.save() : say.add()} onClose={onClose} always={!site}
      aside={site && <RemoveButton title={say.remove_title({ name: site.name })} verb={say.remove()} onYes={async () => { await removeSite(site.id); await onDone(); }}>{say.remove_words()}</RemoveButton>}>
      <TextInput data-autofocus={site ? undefined : true} label={say.name()} maxLength={200} value={values.name} error={wrong("name")} onChange={(event) => set({ name: event.currentTarget.value })} />
      <Address form={form} />
      <Way form={form} />
      <Switch label={say.homes_label()} checked={values.homes} onChange={(event) => set({ homes: event.currentTarget.checked })} />
      <Select label={say.industry()} data={[{ value: "", label: say.unsaid() }, ...KINDS.map((one) => ({ value: one, label: say[one]() }))]} value={values.industry} allowDeselect={false} error={wrong("industry")} onChange={(one) => set({ industry: (one ?? "") as Values["industry"] })} />
      <TagsInput label={say.outside()} description={say.outside_about()} splitChars={[",", ";", " "]} value={values.outside} error={wrong("outside")} onChange={(outside) => set({ outside })} />
    </DrawerForm>
  );
}

function Address({ form: { values, set, wrong } }: { form: FormOf<Values> }) {
  const say = useWords(strings);
  const name = useCountryName();
  const known = (useCountries().data?.countries ?? []).map(({ code }) => ({ value: code, label: name(code) })).toSorted((a, b) => a.label.localeCompare(b.label));
  return (
    <fieldset className={classes.block}>
      <legend>{say.address()}</legend>
      <div className={classes.pair}>
        {PLACE.map((field) => (field === "country"
          ? <Select key={field} label={say.country()} required searchable data={known} value={values.country || null} error={wrong("country")} onChange={(one) => set({ country: one ?? "" })} />
          : <TextInput key={field} label={say[field]()} required={NEEDED.includes(field)} placeholder={field === "region" ? say.region_about() : undefined} maxLength={field === "region" ? 3 : 200} value={values[field]} error={wrong(field)} onChange={(event) => { const told = event.currentTarget.value; set({ [field]: field === "region" ? told.toUpperCase() : told }); }} />))}
      </div>
    </fieldset>
  );
}

function Way({ form: { values, set, wrong } }: { form: FormOf<Values> }) {
  const say = useWords(strings);
  const trunks = (useQuery({ queryKey: ["trunks"], queryFn: readTrunks, retry: false }).data ?? []).map((one) => ({ value: one.id, label: one.setup.name }));
  const usual = values.mode === "direct" ? [{ value: "", label: say.route_usual() }] : [];
  return (
    <fieldset className={classes.block}>
      <legend>{say.way()}</legend>
      <Radio.Group aria-label={say.way()} value={values.mode} error={wrong("mode")} onChange={(mode) => set({ mode: mode as Values["mode"] })}>
        {WAYS.map((one) => <Radio key={one} mt={8} value={one} label={say[one]()} description={say[`${one}_about`]()} />)}
      </Radio.Group>
      {values.mode !== "off" && (
        <>
          <Select label={say.route()} data={[...usual, ...trunks]} value={values.route || (usual.length ? "" : null)} error={wrong("route")} allowDeselect={false} onChange={(one) => set({ route: one ?? "" })} />
          <TextInput label={say.licence()} description={say.licence_about()} maxLength={500} value={values.licence} error={wrong("licence")} onChange={(event) => set({ licence: event.currentTarget.value })} />
        </>
      )}
    </fieldset>
  );
}
