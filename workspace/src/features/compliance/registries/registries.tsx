/** Do-not-call registries: which the law asks for, how old our copies are, and to load a newer one. */
import { Button } from "@mantine/core";
import { useState } from "react";
import { may, useSession } from "@/client/session";
import { useLocale, useWords } from "@/lib/i18n";
import { shortDate } from "@/lib/time";
import { Confirm } from "@/ui/confirm";
import { SideDrawer } from "@/ui/form/drawer";
import { Late } from "@/ui/look/late";
import { Trouble } from "@/ui/look/listing";
import { Page } from "@/ui/page";
import { useRegistries, useRemove, type Copied, type Registry } from "./api";
import { LoadForm } from "./load_form";
import classes from "./registries.module.css";
import { strings } from "./strings";

export default function RegistriesPage() {
  const say = useWords(strings);
  const asked = useRegistries();
  const loads = may(useSession(), "registry.manage");
  const [loading, setLoading] = useState<Registry | null>(null);
  return (
    <Page title={say.registries()} about={say.about()}>
      {asked.error && !asked.data && <Trouble error={asked.error} onAgain={() => void asked.refetch()} />}
      {asked.isPending && <Late rows={6} />}
      {asked.data && <div className={classes.list}>{asked.data.map((one) => <Card key={one.name} one={one} onLoad={loads ? () => setLoading(one) : undefined} />)}</div>}
      <SideDrawer opened={loading !== null} title={loading ? say.load_of({ name: loading.label }) : ""} onClose={() => setLoading(null)}>
        {loading && <LoadForm of={loading} onDone={() => setLoading(null)} />}
      </SideDrawer>
    </Page>
  );
}

function Card({ one, onLoad }: { one: Registry; onLoad: (() => void) | undefined }) {
  const say = useWords(strings);
  const facts = [one.law, one.changed_hands ? say.hands() : one.texts ? say.texts_too() : say.calls_only(), one.max_age_days === null ? "" : say.limit({ days: one.max_age_days })].filter(Boolean);
  return (
    <article className={classes.card}>
      <header>
        <h2>{one.label}</h2>
        {one.copies.length === 0 && <span className={classes.state} data-tone="quiet">{say.missing()}</span>}
      </header>
      <p className={classes.small}>{facts.join(" · ")}</p>
      {one.copies.map((copy) => <CopyLine key={copy.id} copy={copy} removes={onLoad !== undefined} />)}
      {onLoad && <div className={classes.deeds}><Button size="compact-sm" variant="default" onClick={onLoad}>{say.load()}</Button></div>}
    </article>
  );
}

function CopyLine({ copy, removes }: { copy: Copied; removes: boolean }) {
  const say = useWords(strings);
  const locale = useLocale();
  const removing = useRemove();
  const [sure, setSure] = useState(false);
  const until = copy.until ? shortDate(copy.until, locale) : "";
  const told = [say.copy({ numbers: copy.numbers.toLocaleString(locale), day: shortDate(copy.as_of, locale) }), copy.areas.length ? say.areas_of({ areas: copy.areas.join(", ") }) : "", copy.left_out ? say.left_out({ count: copy.left_out }) : ""].filter(Boolean);
  return (
    <div className={classes.copy}>
      <span className={classes.small}>{told.join(" · ")}</span>
      <span className={classes.state} data-tone={copy.too_old ? "red" : "green"}>{copy.too_old ? say.too_old({ day: until }) : until ? say.fresh({ day: until }) : say.loaded()}</span>
      {removes && <Button size="compact-xs" variant="subtle" color="gray" onClick={() => setSure(true)}>{say.remove()}</Button>}
      <Confirm opened={sure} title={say.remove_ask()} verb={say.remove()} onYes={() => removing.mutateAsync(copy.id)} onClose={() => setSure(false)}>{say.remove_words()}</Confirm>
    </div>
  );
}
