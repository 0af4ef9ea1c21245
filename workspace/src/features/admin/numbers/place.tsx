/** Where help is sent for an emergency call from a number. */
import { Button, TextInput } from "@mantine/core";
import { useState } from "react";
import { placeNumber, type PhoneNumber, type Place } from "@/client/telephony";
import { useWords } from "@/lib/i18n";
import { FormTrouble } from "@/ui/form/drawer";
import { strings as shared } from "@/ui/form/strings";
import { useForm } from "@/ui/form/use_form";
import { State } from "@/ui/look/pieces";
import classes from "./numbers.module.css";
import { strings } from "./strings";

const WIDE = ["name", "street", "house", "postcode", "city", "region", "country", "more"] as const;

export function EmergencyPlace({ number, onChange }: { number: PhoneNumber; onChange: () => unknown }) {
  const say = useWords(strings);
  const words = useWords(shared);
  const [editing, setEditing] = useState(false);
  const fresh: Place = { name: "", street: "", house: "", city: "", postcode: "", country: number.country, region: "", more: "" };
  const form = useForm<Place, PhoneNumber>({ start: number.place ?? fresh, save: (place) => placeNumber(number.id, { ...place, country: place.country.toUpperCase() }), done: () => { setEditing(false); return onChange(); } });
  const label = (name: (typeof WIDE)[number]) => (name === "name" ? say.place_name() : say[name]());
  const { place } = number;
  return (
    <section className={classes.section} aria-label={say.place()}>
      <h3>{say.place()}</h3>
      {place ? <p>{[place.name, `${place.street} ${place.house}`, place.more, `${place.postcode} ${place.city}`, place.region, place.country].filter(Boolean).join(", ")}</p> : <State tone="red">{say.no_place()}</State>}
      <p>{say.place_about()}</p>
      {editing
        ? (
          <form className={classes.section} onSubmit={form.submit} noValidate>
            <div className={classes.pair}>{WIDE.map((name) => <TextInput key={name} label={label(name)} value={form.values[name]} error={form.wrong(name)} onChange={(event) => form.set({ [name]: event.currentTarget.value })} />)}</div>
            <FormTrouble form={form} />
            <div className={classes.buttons}><Button type="submit" loading={form.saving}>{say.save_place()}</Button><Button variant="default" onClick={() => { form.reset(); setEditing(false); }}>{words.cancel()}</Button></div>
          </form>
        )
        : <div className={classes.buttons}><Button variant="default" onClick={() => setEditing(true)}>{say.save_place()}</Button></div>}
    </section>
  );
}
