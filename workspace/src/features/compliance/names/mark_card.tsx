/** One name: whose it is, who may use it and until when; letting an account use it, and taking that back. */
import { Button, TextInput } from "@mantine/core";
import { useState } from "react";
import { useLocale, useWords } from "@/lib/i18n";
import { shortDate } from "@/lib/time";
import { Confirm } from "@/ui/confirm";
import { State } from "@/ui/look/pieces";
import { AccountChoice, AccountName } from "../parts/account_choice";
import { Deed } from "../parts/deed";
import { drop, grant, OWN, takeBack, useMarkDeed, type Badge, type Mark } from "./api";
import classes from "./names.module.css";
import { strings } from "./strings";

export function MarkCard({ mark, manages }: { mark: Mark; manages: boolean }) {
  const say = useWords(strings);
  const dropping = useMarkDeed(() => drop(mark.id));
  const [sure, setSure] = useState(false);
  const own = mark.id === OWN;
  return (
    <article className={classes.card}>
      <header>
        <h2>{mark.name}</h2>
        {manages && !own && <Button size="compact-xs" variant="subtle" color="gray" aria-label={`${say.drop()}: ${mark.name}`} onClick={() => setSure(true)}>{say.drop()}</Button>}
      </header>
      <p className={classes.small}>{own ? say.own() : say.belongs_to({ owner: mark.owner })}</p>
      {mark.badges.length === 0 && <p className={classes.small}>{say.nobody()}</p>}
      {mark.badges.map((one) => <BadgeLine key={one.account} mark={mark} badge={one} manages={manages} />)}
      {manages && <Grant mark={mark} />}
      <Confirm opened={sure} title={say.drop_ask({ name: mark.name })} verb={say.drop()} onYes={() => dropping.mutateAsync(undefined)} onClose={() => setSure(false)}>{say.drop_words()}</Confirm>
    </article>
  );
}

function BadgeLine({ mark, badge, manages }: { mark: Mark; badge: Badge; manages: boolean }) {
  const say = useWords(strings);
  const locale = useLocale();
  const taking = useMarkDeed(() => takeBack(mark.id, badge.account));
  const [sure, setSure] = useState(false);
  return (
    <div className={classes.badge}>
      <span><AccountName id={badge.account} /></span>
      <State tone="green">{say.until({ day: shortDate(badge.until, locale) })}</State>
      {manages && <Button size="compact-xs" variant="subtle" color="gray" aria-label={`${say.take_back()}: ${badge.account}`} onClick={() => setSure(true)}>{say.take_back()}</Button>}
      <Confirm opened={sure} title={say.take_back_ask()} verb={say.take_back()} onYes={() => taking.mutateAsync(undefined)} onClose={() => setSure(false)}>{say.take_back_words({ name: mark.name, account: badge.account })}</Confirm>
    </div>
  );
}

function Grant({ mark }: { mark: Mark }) {
  const say = useWords(strings);
  const [told, setTold] = useState({ account: "", day: "" });
  const granting = useMarkDeed(() => grant(mark.id, told.account, told.day));
  return (
    <Deed label={say.grant()} full={Boolean(told.account && told.day)} sending={granting.isPending} error={granting.error} send={() => granting.mutateAsync(undefined)}>
      <AccountChoice value={told.account} onChange={(account) => setTold({ ...told, account })} />
      <TextInput type="date" label={say.until_day()} value={told.day} onChange={(event) => setTold({ ...told, day: event.currentTarget.value })} />
    </Deed>
  );
}
