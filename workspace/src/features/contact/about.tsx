/** What is known about the contact: company, language, their time, the account's own fields, a note. */
import { Select } from "@mantine/core";
import { useState, type ReactNode } from "react";
import type { Contact } from "@/client/contract";
import { useLocale, useWords } from "@/lib/i18n";
import { useNow } from "@/lib/now";
import { clock, shortDate } from "@/lib/time";
import { useCompanies, useFields, type ContactChange } from "./api";
import classes from "./contact.module.css";
import { Inline } from "./inline";
import { strings } from "./strings";

export function About({ contact, change }: { contact: Contact; change: (change: ContactChange) => void }) {
  const say = useWords(strings);
  const locale = useLocale();
  const time = useNow();
  const fields = useFields().data ?? [];
  return (
    <section className={classes.part}>
      <h3>{say.about()}</h3>
      <dl className={classes.facts}>
        <Fact name={say.company()}><CompanyValue contact={contact} change={change} /></Fact>
        {fields.map((field) => (
          <Fact key={field.id} name={field.label}>
            <Inline label={field.label} kind={field.kind} many={field.kind === "long_text"} choices={field.choices ?? []} value={contact.fields[field.name] ?? null} onSave={(value) => change({ fields: { [field.name]: value } })} />
          </Fact>
        ))}
        {contact.time_zone && <Fact name={say.time_there()}><span className="figures">{clock(time, locale, contact.time_zone)}</span> <small>{contact.time_zone.split("/").pop()?.replaceAll("_", " ")}</small></Fact>}
        {contact.locale && <Fact name={say.locale()}>{named("language", contact.locale, locale)}</Fact>}
        {contact.country && <Fact name={say.country()}>{named("region", contact.country, locale)}</Fact>}
        <Fact name={say.known_since()}>{shortDate(contact.created, locale)}</Fact>
      </dl>
      <div className={classes.note}><Inline many label={say.note()} empty={say.note_none()} value={contact.note} onSave={(note) => change({ note: note === null ? null : String(note) })} /></div>
    </section>
  );
}

const Fact = ({ name, children }: { name: string; children: ReactNode }) => <div><dt title={name}>{name}</dt><dd>{children}</dd></div>;

function named(type: "language" | "region", code: string, locale: string): string {
  try {
    const name = new Intl.DisplayNames(locale, { type }).of(code) ?? code;
    return name.charAt(0).toUpperCase() + name.slice(1);
  } catch {
    return code;
  }
}

function CompanyValue({ contact, change }: { contact: Contact; change: (change: ContactChange) => void }) {
  const say = useWords(strings);
  const [open, setOpen] = useState(false);
  const companies = useCompanies(open).data ?? [];
  if (!open) return <button type="button" className={classes.value} data-empty={!contact.company || undefined} onClick={() => setOpen(true)}><span className="seen-by-readers">{say.edit_field({ field: say.company() })}: </span>{contact.company?.name ?? say.empty_field()}</button>;
  return (
    <Select size="xs" searchable clearable autoFocus defaultDropdownOpened aria-label={say.company()} placeholder={say.company_none()} value={contact.company?.id ?? null}
      data={companies.map((company) => ({ value: company.id, label: company.name }))} onChange={(company) => { setOpen(false); change({ company }); }} onBlur={() => setOpen(false)} />
  );
}
