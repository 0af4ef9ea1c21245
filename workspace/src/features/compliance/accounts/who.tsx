/** Who is behind an account: what its owner said, names that stand on a list of sanctions, and what a person found. */
import { Select, Textarea } from "@mantine/core";
import { useState } from "react";
import { client } from "@/client/http";
import { may, useSession } from "@/client/session";
import { useLocale, useWords } from "@/lib/i18n";
import { shortDate } from "@/lib/time";
import { Facts, State } from "@/ui/look/pieces";
import { Note } from "@/ui/note";
import { Deed } from "../parts/deed";
import classes from "../parts/parts.module.css";
import { useDo, type Behind, type Match } from "./api";
import { strings } from "./strings";
import { LOOKED } from "./tones";

const LINES = ["legal_name", "address", "country", "responsible", "use", "telephone", "payer", "register"] as const;

export function Who({ behind }: { behind: Behind }) {
  const say = useWords(strings);
  const locale = useLocale();
  const { identity } = behind;
  const facts = LINES.filter((name) => identity[name]).map((name) => ({ name: say[name](), value: identity[name] }));
  const said = identity.at ? [{ name: say.said_on(), value: shortDate(identity.at, locale) }] : [];
  const looks = may(useSession(), "operator.case.manage");
  return (
    <section aria-label={say.who()}>
      <div className={classes.head}><h3>{say.who()}</h3><State tone={LOOKED[identity.looked_at]}>{say[`looked_${identity.looked_at}`]()}</State></div>
      {facts.length ? <Facts of={[...facts, ...said]} /> : <p className={classes.quiet}>{say.nothing_said()}</p>}
      {behind.matches.length > 0 && <Matches of={behind.matches} />}
      {looks && <Found account={behind.account} />}
    </section>
  );
}

function Matches({ of }: { of: Match[] }) {
  const say = useWords(strings);
  const locale = useLocale();
  const what = (one: Match) => (`matched_${one.what}` in strings ? say[`matched_${one.what}` as "matched_owner"]() : one.what);
  return (
    <Note tone="red" title={say.matches()}>
      <ul className={classes.lines}>
        {of.map((one) => <li key={`${one.source}.${one.listed}.${one.what}`}><strong>{one.listed}</strong><small>{[say.listed_by({ source: one.source.toUpperCase() }), what(one), say.alike({ score: one.score }), shortDate(one.at, locale)].join(" · ")}</small></li>)}
      </ul>
      <p>{say.matches_words()}</p>
    </Note>
  );
}

function Found({ account }: { account: string }) {
  const say = useWords(strings);
  const [found, setFound] = useState({ state: "verified", how: "" });
  const doing = useDo(account, () => client.ask("POST", "/v1/operator/vettings", { account, ...found }));
  return (
    <Deed label={say.look()} full={Boolean(found.how.trim())} sending={doing.isPending} error={doing.error} send={() => doing.mutateAsync(undefined)}>
      <Select label={say.found()} allowDeselect={false} value={found.state} onChange={(state) => setFound({ ...found, state: state ?? "verified" })} data={[{ value: "verified", label: say.looked_verified() }, { value: "false", label: say.looked_false() }]} />
      <Textarea label={say.how()} description={say.how_about()} autosize minRows={2} value={found.how} onChange={(event) => setFound({ ...found, how: event.currentTarget.value })} />
    </Deed>
  );
}
