/** Suppliers as they stand to the account: who may have its data, who may not and why, objections, how far data go. */
import { Button, Select, TextInput } from "@mantine/core";
import { IconTruckDelivery } from "@tabler/icons-react";
import { useState } from "react";
import { may, useSession } from "@/client/session";
import { useLocale, useWords } from "@/lib/i18n";
import { shortDate } from "@/lib/time";
import { Confirm } from "@/ui/confirm";
import { Empty } from "@/ui/empty";
import { Late } from "@/ui/look/late";
import { Trouble } from "@/ui/look/listing";
import { Note } from "@/ui/note";
import { Page } from "@/ui/page";
import { ProblemNote } from "@/ui/problem_note";
import { useDeed, useSuppliers, type Mine, type Suppliers } from "./api";
import classes from "./suppliers.module.css";
import { strings } from "./strings";

export default function SuppliersPage() {
  const say = useWords(strings);
  const asked = useSuppliers();
  const chooses = may(useSession(), "supplier.manage");
  const held = asked.data;
  return (
    <Page title={say.suppliers()} about={say.about()}>
      {asked.error && !held && <Trouble error={asked.error} onAgain={() => void asked.refetch()} />}
      {asked.isPending && <Late rows={4} />}
      {held && (
        <div className={classes.stack}>
          {!held.kept && <Note>{say.not_kept()}</Note>}
          {chooses && <Area held={held} />}
          {held.suppliers.length === 0 && <Empty icon={IconTruckDelivery} title={say.empty()}>{say.empty_words()}</Empty>}
          <div className={classes.list}>{held.suppliers.map((one) => <Card key={one.supplier.id} one={one} chooses={chooses} />)}</div>
        </div>
      )}
    </Page>
  );
}

function Area({ held }: { held: Suppliers }) {
  const say = useWords(strings);
  const setting = useDeed<string>("PUT", () => "/v1/suppliers/area", (area) => ({ area }));
  return (
    <div>
      <Select label={say.area()} maw={360} allowDeselect={false} value={held.area || "any"} disabled={setting.isPending} onChange={(area) => setting.mutate(area === "any" || !area ? "" : area)}
        data={[{ value: "any", label: say.area_any() }, { value: "EEA", label: say.area_EEA() }, { value: "home", label: say.area_home() }]} />
      {setting.error && <ProblemNote error={setting.error} />}
    </div>
  );
}

function Card({ one, chooses }: { one: Mine; chooses: boolean }) {
  const say = useWords(strings);
  const locale = useLocale();
  const { supplier } = one;
  const at = (path: string) => `/v1/suppliers/${encodeURIComponent(supplier.id)}/${path}`;
  const objecting = useDeed("PUT", () => at("objection"), () => ({}));
  const withdrawing = useDeed("DELETE", () => at("objection"));
  const [sure, setSure] = useState(false);
  const facts = [
    say[`function_${supplier.function}` as keyof typeof strings](), one.ground, supplier.classes.map((name) => say[`class_${name}` as keyof typeof strings]?.() ?? name).join(", "), one.in_use ? say.in_use() : say.not_in_use(),
    supplier.ended ? say.ended({ day: shortDate(supplier.ended, locale) }) : one.why === "not_started" && supplier.starts ? say.starts({ day: shortDate(supplier.starts, locale) }) : one.open && one.until ? say.until({ day: shortDate(one.until, locale) }) : "",
  ].filter(Boolean);
  return (
    <article className={classes.card}>
      <header>
        <h2>{supplier.name} ({supplier.country})</h2>
        <span className={classes.state} data-tone={one.open ? "green" : "red"}>{one.open ? say.may() : say.may_not({ why: one.words })}</span>
      </header>
      <p>{supplier.purpose}</p>
      <p className={classes.small}>{facts.join(" · ")}</p>
      {supplier.emergency && <p className={classes.small}>{say.emergency({ why: supplier.emergency })}</p>}
      {withdrawing.error && <ProblemNote error={withdrawing.error} />}
      {chooses && !supplier.ended && (
        <div className={classes.deeds}>
          {one.objected ? <Button size="compact-sm" variant="default" loading={withdrawing.isPending} onClick={() => withdrawing.mutate()}>{say.withdraw()}</Button> : <Button size="compact-sm" variant="default" onClick={() => setSure(true)}>{say.object()}</Button>}
          {one.why === "unsigned" && <Sign path={at("signature")} />}
        </div>
      )}
      <Confirm opened={sure} title={say.object_to({ name: supplier.name })} verb={say.object()} onYes={() => objecting.mutateAsync()} onClose={() => setSure(false)}>{say.object_words()}</Confirm>
    </article>
  );
}

function Sign({ path }: { path: string }) {
  const say = useWords(strings);
  const [document, setDocument] = useState("");
  const signing = useDeed("PUT", () => path, () => ({ document }));
  return (
    <form className={classes.deeds} onSubmit={(event) => { event.preventDefault(); signing.mutate(); }}>
      <TextInput size="xs" label={say.document()} value={document} onChange={(event) => setDocument(event.currentTarget.value)} />
      <Button size="compact-sm" type="submit" disabled={document.length < 3} loading={signing.isPending}>{say.sign()}</Button>
      {signing.error && <ProblemNote error={signing.error} />}
    </form>
  );
}
