/** The numbers for help of every country, and whether calls to them can leave from a site there. */
import { useState } from "react";
import { useLocale, useWords } from "@/lib/i18n";
import { holds } from "@/lib/text";
import { Section } from "@/ui/page";
import { Bar, Listing, type Shown } from "@/ui/look/listing";
import { State, Two } from "@/ui/look/pieces";
import { useCountries, type Country } from "./api";
import classes from "./emergency.module.css";
import { useCountryName } from "./site_columns";
import { strings } from "./strings";

export function Countries() {
  const say = useWords(strings);
  const locale = useLocale();
  const name = useCountryName();
  const asked = useCountries();
  const [find, setFind] = useState("");
  const fits = ({ code, numbers }: Country) => !find || holds(`${name(code)} ${code}`, find) || numbers.some((one) => one.number === find.trim());
  const rows = asked.data?.countries.filter(fits).toSorted((a, b) => name(a.code).localeCompare(name(b.code), locale));
  return (
    <Section title={say.countries()} about={say.countries_about({ version: asked.data?.version ?? "–" })}>
      <Bar find={find} onFind={setFind} label={say.find_country()} />
      <Listing label={say.countries()} asked={{ ...asked, data: asked.data?.countries }} rows={rows} filtered={Boolean(find)} rowKey={(one) => one.code} columns={useColumns(name)} />
    </Section>
  );
}

function useColumns(name: (code: string) => string): Shown<Country>[] {
  const say = useWords(strings);
  return [
    { name: "country", label: say.country(), width: 190, cell: (one) => <Two>{name(one.code)}</Two> },
    { name: "numbers", label: say.number(), cell: (one) => <Numbers of={one} /> },
    { name: "calls", label: say.from_there(), width: 170, cell: (one) => <State tone={one.calls ? "green" : "grey"}>{one.calls ? say.leaves() : say.leaves_not()}</State> },
    { name: "law", label: say.rule(), width: 280, cell: (one) => <span className={classes.law}>{one.law}{!one.verified && ` (${say.unverified()})`}</span> },
  ];
}

/** The one people are told first, then the others with what each is for. */
function Numbers({ of: { general, numbers } }: { of: Country }) {
  const say = useWords(strings);
  const others = numbers.filter((one) => one.number !== general && one.kind !== "non_urgent");
  const kind = (one: { kind: string }) => say[`kind_${one.kind}` as "kind_police"]();
  return <span className={classes.numbers}><strong>{general}</strong>{others.map((one) => <span key={one.number}>{one.number} <small>{kind(one)}</small></span>)}</span>;
}
