/** Parts of a trunk's form: what it may carry, how it writes numbers, and what few have to touch. */
import { NumberInput, Select, Switch, TagsInput, Textarea, TextInput } from "@mantine/core";
import { useWords } from "@/lib/i18n";
import type { FormOf } from "@/ui/form/use_form";
import type { Values } from "./setup";
import { strings } from "./strings";
import classes from "./trunks.module.css";

interface Props { form: FormOf<Values> }
type Whole = "channels" | "calls_per_second" | "rank" | "options_every";

function Count({ form, name, label, about, most }: Props & { name: Whole; label: string; about: string; most: number }) {
  return <NumberInput label={label} description={about} min={0} max={most} allowDecimal={false} value={form.values[name]} error={form.wrong(name)} onChange={(next) => form.set({ [name]: Number(next) || 0 })} />;
}

export function Limits({ form }: Props) {
  const say = useWords(strings);
  return (
    <fieldset className={classes.block}>
      <legend>{say.limits()}</legend>
      <div className={classes.pair}>
        <Count form={form} name="channels" label={say.channels()} about={say.no_limit()} most={100_000} />
        <Count form={form} name="calls_per_second" label={say.calls_per_second()} about={say.no_limit()} most={10_000} />
      </div>
      <TagsInput label={say.countries()} description={say.countries_about()} splitChars={[",", ";", " "]} value={form.values.countries} error={form.wrong("countries")} onChange={(countries) => form.set({ countries: countries.map((one) => one.toUpperCase()) })} />
      <Count form={form} name="rank" label={say.rank()} about={say.rank_about()} most={1000} />
    </fieldset>
  );
}

export function Writes({ form }: Props) {
  const say = useWords(strings);
  const { values, set, wrong } = form;
  const formats = [{ value: "plus", label: say.plus() }, { value: "e164", label: say.e164() }, { value: "national", label: say.national() }, { value: "prefix", label: say.prefix_format() }];
  return (
    <fieldset className={classes.block}>
      <legend>{say.writes()}</legend>
      <div className={classes.pair}>
        <Select label={say.number_format()} data={formats} value={values.number_format} allowDeselect={false} onChange={(one) => one && set({ number_format: one as Values["number_format"] })} />
        {values.number_format === "prefix" && <TextInput label={say.prefix()} value={values.prefix} error={wrong("prefix")} onChange={(event) => set({ prefix: event.currentTarget.value })} />}
        {values.number_format === "national" && <TextInput label={say.country()} description={say.country_about()} maxLength={2} value={values.country} error={wrong("country")} onChange={(event) => set({ country: event.currentTarget.value.toUpperCase() })} />}
      </div>
    </fieldset>
  );
}

export function More({ form }: Props) {
  const say = useWords(strings);
  const { values, set, wrong } = form;
  return (
    <details className={classes.more}>
      <summary>{say.more()}</summary>
      <div>
        <Select label={say.asserts()} data={(["pai", "ppi", "none"] as const).map((one) => ({ value: one, label: say[one]() }))} value={values.asserts} allowDeselect={false} onChange={(one) => one && set({ asserts: one as Values["asserts"] })} />
        <Switch label={say.believes()} checked={values.believes} onChange={(event) => set({ believes: event.currentTarget.checked })} />
        <Select label={say.history()} data={(["diversion", "history-info", "none"] as const).map((one) => ({ value: one, label: one === "none" ? say.nothing() : say[one]() }))} value={values.history} allowDeselect={false} onChange={(one) => one && set({ history: one as Values["history"] })} />
        <Textarea label={say.headers()} description={say.headers_about()} autosize minRows={1} value={values.headers} error={wrong("headers")} onChange={(event) => set({ headers: event.currentTarget.value })} />
        <Count form={form} name="options_every" label={say.options_every()} about={say.options_about()} most={3600} />
        <Select label={say.emergency()} data={(["plain", "located"] as const).map((one) => ({ value: one, label: say[one]() }))} value={values.emergency} allowDeselect={false} onChange={(one) => one && set({ emergency: one as Values["emergency"] })} />
        <Switch label={say.inband()} checked={values.inband} onChange={(event) => set({ inband: event.currentTarget.checked })} />
      </div>
    </details>
  );
}
