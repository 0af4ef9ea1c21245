/** The businesses an account serves: who waits, who was agreed to and by which paper, and which account is whose. */
import { MultiSelect, Select, Textarea, TextInput } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { client } from "@/client/http";
import { useLocale, useWords } from "@/lib/i18n";
import { dayBegins, shortDate } from "@/lib/time";
import { State } from "@/ui/look/pieces";
import { AccountChoice } from "../parts/account_choice";
import { Deed } from "../parts/deed";
import classes from "../parts/parts.module.css";
import { at, KEY, readPapers, useDo, type Client, type Consent, type Together } from "./api";
import { strings } from "./strings";

const TONES = { pending: "amber", consented: "green", leaving: "red" } as const;

export function Clients({ account, told }: { account: string; told: Together }) {
  const say = useWords(strings);
  const names = new Map(told.clients.map((one) => [one.id, one.name]));
  return (
    <section aria-label={say.clients()}>
      <h3>{say.clients()}</h3>
      {told.clients.length === 0 && <p className={classes.quiet}>{say.no_clients()}</p>}
      {told.clients.length > 0 && <ul className={classes.lines}>{told.clients.map((one) => <Line key={one.id} account={account} one={one} />)}</ul>}
      {told.consents.length > 0 && <ul className={classes.lines} aria-label={say.consents()}>{told.consents.map((one) => <ConsentLine key={one.id} account={account} one={one} names={names} />)}</ul>}
      {told.clients.length > 0 && <Agree account={account} clients={told.clients} />}
    </section>
  );
}

function Line({ account, one }: { account: string; one: Client }) {
  const say = useWords(strings);
  const locale = useLocale();
  const [linked, setLinked] = useState("");
  const doing = useDo(account, () => client.ask("PUT", at(account, "clients", one.id, "linked"), { linked }));
  const last = one.plan.at(-1);
  return (
    <li>
      <span className={classes.head}><strong>{one.name}</strong><State tone={TONES[one.state]}>{one.state === "leaving" && last ? say.leaves_on({ day: shortDate(last.at, locale) }) : say[`client_${one.state}`]()}</State></span>
      <small>{[one.country, one.channels.join(", "), one.linked ? say.linked_to({ account: one.linked }) : ""].filter(Boolean).join(" · ")}</small>
      {one.terms && <small>{one.terms}</small>}
      {!one.linked && (
        <Deed label={say.link()} full={Boolean(linked)} sending={doing.isPending} error={doing.error} send={() => doing.mutateAsync(undefined)}>
          <AccountChoice value={linked} onChange={setLinked} />
        </Deed>
      )}
    </li>
  );
}

function ConsentLine({ account, one, names }: { account: string; one: Consent; names: Map<string, string> }) {
  const say = useWords(strings);
  const locale = useLocale();
  const [why, setWhy] = useState("");
  const doing = useDo(account, () => client.ask("POST", at(account, "resale-consents", one.id, "end"), { why }));
  return (
    <li>
      <span className={classes.head}><span>{say.consent_of({ day: shortDate(one.signed_on, locale) })}</span><State tone={one.revoked ? "grey" : "green"}>{one.revoked ? say.ended_on({ day: shortDate(one.revoked, locale) }) : say.holds()}</State></span>
      <small>{[one.clients.map((id) => names.get(id) ?? id).join(", "), one.signed, one.why].filter(Boolean).join(" · ")}</small>
      {!one.revoked && (
        <Deed label={say.end_consent()} verb={say.end_consent()} full={why.trim().length > 2} sending={doing.isPending} error={doing.error} send={() => doing.mutateAsync(undefined)}>
          <Textarea label={say.why()} description={say.end_consent_about()} autosize minRows={2} value={why} onChange={(event) => setWhy(event.currentTarget.value)} />
        </Deed>
      )}
    </li>
  );
}

function Agree({ account, clients }: { account: string; clients: Client[] }) {
  const say = useWords(strings);
  const locale = useLocale();
  const papers = useQuery({ queryKey: [...KEY(account), "papers"], queryFn: () => readPapers(account) }).data?.filter((one) => one.holds || !one.ends) ?? [];
  const [told, setTold] = useState<{ clients: string[]; signed: string; day: string }>({ clients: [], signed: "", day: "" });
  const doing = useDo(account, () => client.ask("POST", at(account, "resale-consents"), { clients: told.clients, signed: told.signed, signed_on: dayBegins(told.day) }));
  return (
    <Deed label={say.agree()} full={Boolean(told.clients.length && told.signed && told.day)} sending={doing.isPending} error={doing.error} send={() => doing.mutateAsync(undefined)}>
      <MultiSelect label={say.which_clients()} description={say.which_clients_about()} data={clients.filter((one) => one.state !== "leaving").map((one) => ({ value: one.id, label: one.name }))} value={told.clients} onChange={(chosen) => setTold({ ...told, clients: chosen })} />
      <Select label={say.paper()} description={papers.length ? undefined : say.paper_first()} data={papers.map((one) => ({ value: one.id, label: `${one.title} · ${shortDate(one.starts, locale)}` }))} value={told.signed || null} onChange={(signed) => setTold({ ...told, signed: signed ?? "" })} />
      <TextInput type="date" label={say.signed_on()} value={told.day} onChange={(event) => setTold({ ...told, day: event.currentTarget.value })} />
    </Deed>
  );
}
