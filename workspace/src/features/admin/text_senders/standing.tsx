/** How far the registration of a text sender is, and what can be done next. */
import { Button, Group, NumberInput, TextInput } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useState, type ReactNode } from "react";
import { answerSender, removeSender, restoreSender, submitSender, suspendSender, type TextSender } from "@/client/texts";
import { useWords } from "@/lib/i18n";
import { ProblemNote } from "@/ui/problem_note";
import { may, useSession } from "@/client/session";
import drawer from "@/ui/form/drawer.module.css";
import { Facts, State } from "@/ui/look/pieces";
import { RemoveButton } from "@/ui/look/remove_button";
import { SenderForm } from "./sender_form";
import { strings } from "./strings";
import { TONES } from "./text_senders";

export function Standing({ sender, onChange, onClose }: { sender: TextSender; onChange: () => unknown; onClose: () => void }) {
  const say = useWords(strings);
  const mayRegister = may(useSession(), "text_sender.register");
  const [suspending, setSuspending] = useState(false);
  return (
    <>
    <div className={drawer.fields}>
      <State tone={TONES[sender.state]}>{sender.words}</State>
      {sender.why && <p>{sender.rule ? `${sender.rule}: ${sender.why}` : sender.why}</p>}
      <Facts of={[{ name: say.number(), value: sender.number }, { name: say.kind(), value: say[sender.kind]() }, { name: say.country(), value: sender.country }, ...(sender.state === "registered" ? [{ name: say.speed(), value: sender.per_second }] : []), ...Object.entries(sender.reference).map(([name, value]) => ({ name: named(say, name), value }))]} />
      {(sender.state === "draft" || sender.state === "rejected") && <Papers sender={sender} title={say.registration()} about={sender.asked.length ? `${say.asked()} ${say.submit_about()}` : say.nothing_asked()} verb={say.submit()} send={(papers) => submitSender(sender.id, papers)} onChange={onChange} />}
      {sender.state === "submitted" && mayRegister && <Answer sender={sender} onChange={onChange} />}
      {sender.state === "registered" && mayRegister && (suspending ? <Suspend sender={sender} onChange={onChange} /> : <Group><Button variant="default" onClick={() => setSuspending(true)}>{say.suspend()}</Button></Group>)}
      {sender.state === "suspended" && mayRegister && <Group><Button onClick={() => void restoreSender(sender.id).then(onChange)}>{say.restore()}</Button></Group>}
      <Group><RemoveButton title={say.remove_title({ name: sender.name })} verb={say.remove()} onYes={async () => { await removeSender(sender.id); onClose(); void onChange(); }}>{say.remove_words()}</RemoveButton></Group>
    </div>
    <SenderForm sender={sender} onDone={onChange} onClose={onClose} />
    </>
  );
}

/** What a paper is called; its own name where we have no words for it. */
const named = (say: object, name: string): string => (name in say ? (say as Record<string, () => string>)[name]?.() : undefined) ?? name;

function Papers({ sender, title, about, verb, send, onChange, children }: { sender: TextSender; title: string; about: string; verb: string; send: (papers: Record<string, string>) => Promise<unknown>; onChange: () => unknown; children?: ReactNode }) {
  const say = useWords(strings);
  const [papers, setPapers] = useState<Record<string, string>>({});
  const sending = useMutation({ mutationFn: () => send(papers), onSuccess: onChange });
  return (
    <section style={{ display: "grid", gap: 10 }} aria-label={title}>
      <h3>{title}</h3>
      <p>{about}</p>
      {sender.asked.map((name) => <TextInput key={name} label={named(say, name)} value={papers[name] ?? ""} onChange={(event) => { const said = event.currentTarget.value; setPapers((before) => ({ ...before, [name]: said })); }} />)}
      {children}
      {sending.error && <ProblemNote error={sending.error} />}
      <Group><Button loading={sending.isPending} onClick={() => sending.mutate()}>{verb}</Button></Group>
    </section>
  );
}

function Answer({ sender, onChange }: { sender: TextSender; onChange: () => unknown }) {
  const say = useWords(strings);
  const [speed, setSpeed] = useState(1);
  const [why, setWhy] = useState("");
  const refusing = useMutation({ mutationFn: () => answerSender(sender.id, { taken: false, per_second: 1, reference: {}, why }), onSuccess: onChange });
  return (
    <>
      <Papers sender={sender} title={say.answer()} about={say.answer_about()} verb={say.register()} send={(reference) => answerSender(sender.id, { taken: true, per_second: speed, reference, why: "" })} onChange={onChange}>
        <NumberInput label={say.speed()} min={1} max={1000} value={speed} onChange={(next) => setSpeed(Number(next) || 1)} />
      </Papers>
      <TextInput label={say.why()} value={why} onChange={(event) => setWhy(event.currentTarget.value)} />
      {refusing.error && <ProblemNote error={refusing.error} />}
      <Group><Button variant="default" disabled={!why.trim()} loading={refusing.isPending} onClick={() => refusing.mutate()}>{say.reject()}</Button></Group>
    </>
  );
}

function Suspend({ sender, onChange }: { sender: TextSender; onChange: () => unknown }) {
  const say = useWords(strings);
  const [rule, setRule] = useState("");
  const [why, setWhy] = useState("");
  const stopping = useMutation({ mutationFn: () => suspendSender(sender.id, rule, why), onSuccess: onChange });
  return (
    <section style={{ display: "grid", gap: 10 }} aria-label={say.suspend_title({ name: sender.name })}>
      <h3>{say.suspend_title({ name: sender.name })}</h3>
      <p>{say.suspend_about()}</p>
      <TextInput label={say.rule()} maxLength={64} value={rule} onChange={(event) => setRule(event.currentTarget.value)} />
      <TextInput label={say.why()} value={why} onChange={(event) => setWhy(event.currentTarget.value)} />
      {stopping.error && <ProblemNote error={stopping.error} />}
      <Group><Button variant="default" disabled={rule.trim().length < 2 || why.trim().length < 3} loading={stopping.isPending} onClick={() => stopping.mutate()}>{say.suspend()}</Button></Group>
    </section>
  );
}
