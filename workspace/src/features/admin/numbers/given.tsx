/** To whom the operator gave what of an account's papers, on which ground and when; newest first. */
import { useQuery } from "@tanstack/react-query";
import { client } from "@/client/http";
import type { Papers } from "@/client/telephony";
import { useLocale, useWords } from "@/lib/i18n";
import { inFull } from "@/lib/time";
import { ProblemNote } from "@/ui/problem_note";
import classes from "./numbers.module.css";
import { strings } from "./given_strings";

interface Given { recipient: string; name: string; basis: string; fields: string[]; at: string }

const readGiven = ({ country, kind }: Papers) => client.ask<{ items: Given[] }>("GET", `/v1/number-papers/${encodeURIComponent(country)}/${kind}/disclosures`).then(({ items }) => items);

export function GivenOut({ held }: { held: Papers }) {
  const say = useWords(strings);
  const locale = useLocale();
  const asked = useQuery({ queryKey: ["number-papers", held.country, held.kind, "disclosures"], queryFn: () => readGiven(held) });
  const words = (name: string) => held.asked.find((one) => one.what === name)?.words ?? name;
  const sort = (name: string) => (name in strings ? say[name as "carrier"]() : name);
  return (
    <section className={classes.section} aria-label={say.given()}>
      <h3>{say.given()}</h3>
      <p>{say.given_about()}</p>
      {asked.error && <ProblemNote error={asked.error} />}
      {asked.data?.length === 0 && <p>{say.given_none()}</p>}
      {asked.data && asked.data.length > 0 && <ul className={classes.given}>{asked.data.map((one, place) => <li key={place}><strong>{one.name}</strong><span>{one.fields.map(words).join(", ")}</span><small>{[sort(one.recipient), one.basis, inFull(one.at, locale)].join(" · ")}</small></li>)}</ul>}
    </section>
  );
}
