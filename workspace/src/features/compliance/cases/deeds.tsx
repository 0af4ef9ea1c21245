/** What can be done in a case now, by the account or by the operator's desk: one choice, then its few fields. */
import { Button, Checkbox, Select, TextInput, Textarea } from "@mantine/core";
import { useState } from "react";
import { useMembers } from "@/client/queries";
import { may, useSession } from "@/client/session";
import { useWords, type Said } from "@/lib/i18n";
import { ProblemNote } from "@/ui/problem_note";
import type { Case } from "./api";
import classes from "./cases.module.css";
import { MeasureForm } from "./measure_form";
import { offered, type Offer } from "./offers";
import { strings } from "./strings";
import { useDeed } from "./use_deed";

export function Deeds({ desk, held }: { desk: boolean; held: Case }) {
  const say = useWords(strings);
  const mayDo = may(useSession(), desk ? "operator.case.manage" : "case.manage");
  const [chosen, setChosen] = useState<string | null>(null);
  const offers = mayDo ? offered(desk, held) : [];
  const offer = offers.find((one) => one.name === chosen);
  if (!offers.length) return null;
  return (
    <section aria-label={say.do_what()}>
      <h3>{say.do_what()}</h3>
      <div className={classes.deeds}>
        {offers.map((one) => <Button key={one.name} size="compact-md" variant={one.name === chosen ? "light" : "default"} aria-pressed={one.name === chosen} onClick={() => setChosen(one.name === chosen ? null : one.name)}>{say[one.name]()}</Button>)}
      </div>
      {offer?.name === "measure" ? <MeasureForm held={held} onDone={() => setChosen(null)} /> : offer && <Form key={offer.name} desk={desk} id={held.case.id} offer={offer} onDone={() => setChosen(null)} />}
    </section>
  );
}

function Form({ desk, id, offer, onDone }: { desk: boolean; id: string; offer: Offer; onDone: () => void }) {
  const say = useWords(strings);
  const [said, setSaid] = useState<Record<string, string>>(offer.start ?? {});
  const [stated, setStated] = useState<string[]>([]);
  const deed = useDeed(desk, id, onDone);
  const set = (name: string, value: string) => setSaid((before) => ({ ...before, [name]: value }));
  const full = offer.fields.every((one) => one.free || (said[one.name] ?? "").trim());
  return (
    <form className={classes.form} onSubmit={(event) => { event.preventDefault(); deed.mutate({ verb: offer.verb, body: offer.body(said, stated), ...(offer.file ? { file: offer.file } : {}) }); }}>
      {offer.fields.map((one) => <Field key={one.name} of={one} say={say} value={said[one.name] ?? ""} onChange={(value) => set(one.name, value)} />)}
      {offer.states && <Checkbox.Group label={say[offer.stating ?? "stated"]()} value={stated} onChange={setStated}>{offer.states.map((one) => <Checkbox key={one} mt={6} value={one} label={say[`stated_${one}` as "stated_signed"]()} />)}</Checkbox.Group>}
      {deed.error && <ProblemNote error={deed.error} />}
      <div className={classes.deeds}><Button type="submit" disabled={!full} loading={deed.isPending}>{say.send()}</Button></div>
    </form>
  );
}

function Field({ of, say, value, onChange }: { of: Offer["fields"][number]; say: Said<typeof strings>; value: string; onChange: (value: string) => void }) {
  const label = say[of.label]();
  if (of.member) return <MemberChoice label={label} value={value} onChange={onChange} />;
  if (of.choices) return <Select label={label} allowDeselect={false} data={of.choices.map(({ value: one, label: name }) => ({ value: one, label: say[name]() }))} value={value} onChange={(next) => onChange(next ?? "")} />;
  const about = of.about ? { description: say[of.about]() } : {};
  if (of.short) return <TextInput label={label} {...about} type={of.date ? "date" : "text"} value={value} onChange={(event) => onChange(event.currentTarget.value)} />;
  return <Textarea autosize minRows={2} maxRows={8} label={label} {...about} value={value} onChange={(event) => onChange(event.currentTarget.value)} />;
}

function MemberChoice({ label, value, onChange }: { label: string; value: string; onChange: (value: string) => void }) {
  const members = useMembers().data ?? [];
  return <Select searchable label={label} data={members.map((one) => ({ value: one.id, label: one.name }))} value={value || null} onChange={(next) => onChange(next ?? "")} />;
}
