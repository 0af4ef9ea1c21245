/** Searches numbers at a hosted provider, and buys one. */
import { Button, Select, TextInput } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { buyNumber, KINDS, readOffers, type Offer, type PhoneKind, type PhoneNumber } from "@/client/telephony";
import { useWords } from "@/lib/i18n";
import { Confirm } from "@/ui/confirm";
import { Note } from "@/ui/note";
import { ProblemNote } from "@/ui/problem_note";
import drawer from "@/ui/form/drawer.module.css";
import { Two } from "@/ui/look/pieces";
import { useTrunks } from "./choices";
import classes from "./numbers.module.css";
import { strings } from "./strings";

export function Buy({ onDone }: { onDone: (made: PhoneNumber) => unknown }) {
  const say = useWords(strings);
  const hosted = useTrunks().filter((one) => one.kind === "twilio");
  const [chosen, setChosen] = useState("");
  const [country, setCountry] = useState("");
  const [kind, setKind] = useState<PhoneKind>("geographic");
  const [digits, setDigits] = useState("");
  const [wanted, setWanted] = useState<Offer | null>(null);
  const trunk = hosted.find((one) => one.id === chosen) ?? hosted[0];
  const searching = useMutation({ mutationFn: () => readOffers(trunk?.id ?? "", country, kind, digits) });
  if (!trunk) return <div className={drawer.fields}><Note>{say.no_hosted()}</Note></div>;
  const buy = async (offer: Offer) => { const made = await buyNumber(trunk.id, { number: offer.number, kind, name: offer.place || offer.number }); setWanted(null); onDone(made); };
  return (
    <div className={drawer.fields}>
      <form className={classes.section} onSubmit={(event) => { event.preventDefault(); searching.mutate(); }}>
        {hosted.length > 1 && <Select label={say.trunk()} data={hosted.map((one) => ({ value: one.id, label: one.setup.name }))} value={trunk.id} allowDeselect={false} onChange={(next) => setChosen(next ?? "")} />}
        <div className={classes.pair}>
          <TextInput label={say.country()} description={say.country_about()} maxLength={2} value={country} onChange={(event) => setCountry(event.currentTarget.value.toUpperCase())} />
          <Select label={say.kind()} data={KINDS.map((one) => ({ value: one, label: say[one]() }))} value={kind} allowDeselect={false} onChange={(next) => next && setKind(next as PhoneKind)} />
        </div>
        <TextInput label={say.contains()} inputMode="numeric" value={digits} onChange={(event) => setDigits(event.currentTarget.value)} />
        <div className={classes.buttons}><Button type="submit" disabled={country.length !== 2} loading={searching.isPending}>{say.search()}</Button></div>
        <ProblemNote error={searching.error} />
      </form>
      {searching.data && <section aria-label={say.offers()}>{searching.data.length === 0 ? <p role="status">{say.no_offers()}</p> : <ul className={classes.rows}>{searching.data.map((one) => <li key={one.number}><Two small={one.place}>{one.number}</Two><Button size="compact-sm" variant="default" onClick={() => setWanted(one)}>{say.buy_verb()}</Button></li>)}</ul>}</section>}
      <Confirm opened={Boolean(wanted)} title={say.buy_title({ number: wanted?.number ?? "" })} verb={say.buy_verb()} onYes={async () => { if (wanted) await buy(wanted); }} onClose={() => setWanted(null)}>{say.buy_words()}</Confirm>
    </div>
  );
}
