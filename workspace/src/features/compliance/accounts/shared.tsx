/** With which other accounts of one business an account's limits are counted, whose its brands are, and who serves it. */
import { Textarea } from "@mantine/core";
import { useState } from "react";
import { client } from "@/client/http";
import { useLocale, useWords } from "@/lib/i18n";
import { shortDate } from "@/lib/time";
import { Facts, few } from "@/ui/look/pieces";
import { Deed } from "../parts/deed";
import classes from "../parts/parts.module.css";
import { at, useDo, type Together } from "./api";
import { strings } from "./strings";

export function Shared({ account, told }: { account: string; told: Together }) {
  const say = useWords(strings);
  const locale = useLocale();
  const mark = (name: string) => (`mark_${name}` in strings ? say[`mark_${name}` as "mark_domain"]() : name);
  const owners = [...new Set(Object.values(told.brand_owners).filter(Boolean))];
  const state = told.served_state === "leaving" && told.served_until ? say.leaves_on({ day: shortDate(told.served_until, locale) }) : "";
  return (
    <section aria-label={say.shared()}>
      <h3>{say.shared()}</h3>
      <p className={classes.quiet}>{told.apart ? say.apart_now() : told.others ? say.counted({ others: told.others, by: told.by.map(mark).join(", ") }) : say.alone()}</p>
      <Facts of={[
        ...(told.served_for ? [{ name: say.served_for(), value: [told.served_for, state].filter(Boolean).join(" · ") }] : []),
        ...(owners.length ? [{ name: say.brand_owners(), value: few(owners, 6) }] : []),
      ]} />
      {(told.others > 0 || told.apart) && <Apart account={account} apart={told.apart} />}
    </section>
  );
}

function Apart({ account, apart }: { account: string; apart: boolean }) {
  const say = useWords(strings);
  const [why, setWhy] = useState("");
  const doing = useDo(account, () => client.ask("PUT", at(account, "apart"), { apart: !apart, why }));
  return (
    <Deed label={apart ? say.not_apart() : say.hold_apart()} full={why.trim().length > 2} sending={doing.isPending} error={doing.error} send={() => doing.mutateAsync(undefined)}>
      <Textarea label={say.why_apart()} autosize minRows={2} value={why} onChange={(event) => setWhy(event.currentTarget.value)} />
    </Deed>
  );
}
