/** What a country asks for its numbers: additional terms, who uses them, documents, and what was answered. */
import { Button, Checkbox, TextInput } from "@mantine/core";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { acceptTerms, answerPapers, readPapers, showPapers, type Papers, type PhoneKind } from "@/client/telephony";
import { may, useSession } from "@/client/session";
import { useLocale, useWords } from "@/lib/i18n";
import { shortDate } from "@/lib/time";
import { Note } from "@/ui/note";
import { ProblemNote } from "@/ui/problem_note";
import drawer from "@/ui/form/drawer.module.css";
import { Late } from "@/ui/look/late";
import { Trouble } from "@/ui/look/listing";
import { State } from "@/ui/look/pieces";
import { GivenOut } from "./given";
import classes from "./numbers.module.css";
import { strings } from "./strings";

const TONES = { draft: "grey", submitted: "amber", approved: "green", rejected: "red", expired: "red" } as const;

export function PapersOf({ country, kind, onChange, onBack }: { country: string; kind: PhoneKind; onChange: () => unknown; onBack: () => void }) {
  const say = useWords(strings);
  const locale = useLocale();
  const queries = useQueryClient();
  const asked = useQuery({ queryKey: ["number-papers", country, kind], queryFn: () => readPapers(country, kind) });
  const refresh = async () => { await queries.invalidateQueries({ queryKey: ["number-papers", country, kind] }); await onChange(); };
  const reads = may(useSession(), "number.papers");
  const held = asked.data;
  if (asked.error) return <div className={drawer.fields}><Trouble error={asked.error} onAgain={() => void asked.refetch()} /></div>;
  if (!held) return <div className={drawer.fields}><Late rows={4} /></div>;
  return (
    <div className={drawer.fields}>
      <div className={classes.buttons}><Button variant="default" size="compact-sm" onClick={onBack}>{say.back()}</Button></div>
      {held.note && <Note tone="amber">{held.note}</Note>}
      {!held.offered && <Note tone="red">{say.not_offered()}</Note>}
      {held.terms && <TermsOf held={held} onChange={refresh} />}
      {held.offered && (held.asked.length || held.designated ? <Showing key={held.state} held={held} onChange={refresh} /> : <Note tone="green">{say.nothing_asked()}</Note>)}
      {held.deadline && <Note tone="red">{say.deadline({ when: shortDate(held.deadline, locale) })}</Note>}
      {held.state === "submitted" && <Answer held={held} onChange={refresh} />}
      {held.state !== "draft" && reads && <GivenOut held={held} />}
      <section className={classes.section}><p>{say.cite({ cite: held.cite })}</p></section>
    </div>
  );
}

function TermsOf({ held, onChange }: { held: Papers; onChange: () => unknown }) {
  const say = useWords(strings);
  const locale = useLocale();
  const accepting = useMutation({ mutationFn: () => acceptTerms(held), onSuccess: onChange });
  return (
    <section className={classes.section} aria-label={say.terms()}>
      <h3>{say.terms()}</h3>
      <div className={classes.terms}>{held.terms_words}</div>
      {held.terms_accepted ? <State tone="green">{say.accepted({ when: shortDate(held.terms_accepted, locale) })}</State> : <div className={classes.buttons}><Button loading={accepting.isPending} onClick={() => accepting.mutate()}>{say.accept()}</Button></div>}
      <ProblemNote error={accepting.error} />
    </section>
  );
}

function Showing({ held, onChange }: { held: Papers; onChange: () => unknown }) {
  const say = useWords(strings);
  const [user, setUser] = useState(held.holder);
  const [sole, setSole] = useState(held.own_use);
  const [shown, setShown] = useState(held.shown);
  const sending = useMutation({ mutationFn: () => showPapers(held, user, sole, shown), onSuccess: onChange });
  return (
    <form className={classes.section} onSubmit={(event) => { event.preventDefault(); sending.mutate(); }}>
      <State tone={TONES[held.state]}>{held.words}</State>
      {held.why && <p>{held.why}</p>}
      <p>{say.submit_about()}</p>
      <TextInput label={say.holder()} value={user} onChange={(event) => setUser(event.currentTarget.value)} />
      {held.asked.map((one) => <TextInput key={one.what} label={one.words} value={shown[one.what] ?? ""} onChange={(event) => { const said = event.currentTarget.value; setShown((before) => ({ ...before, [one.what]: said })); }} />)}
      {held.designated && <Checkbox label={say.own_use()} checked={sole} onChange={(event) => setSole(event.currentTarget.checked)} />}
      <ProblemNote error={sending.error} />
      <div className={classes.buttons}><Button type="submit" loading={sending.isPending}>{say.submit()}</Button></div>
    </form>
  );
}

function Answer({ held, onChange }: { held: Papers; onChange: () => unknown }) {
  const say = useWords(strings);
  const approves = may(useSession(), "number.approve");
  const [said, setSaid] = useState("");
  const answering = useMutation({ mutationFn: (taken: boolean) => answerPapers(held, taken, taken ? said : "", taken ? "" : said), onSuccess: onChange });
  if (!approves) return null;
  return (
    <section className={classes.section} aria-label={say.answer()}>
      <h3>{say.answer()}</h3>
      <TextInput label={`${say.reference()} / ${say.why()}`} value={said} onChange={(event) => setSaid(event.currentTarget.value)} />
      <div className={classes.buttons}><Button loading={answering.isPending} onClick={() => answering.mutate(true)}>{say.taken()}</Button><Button variant="default" disabled={!said.trim()} onClick={() => answering.mutate(false)}>{say.not_taken()}</Button></div>
      <ProblemNote error={answering.error} />
    </section>
  );
}
