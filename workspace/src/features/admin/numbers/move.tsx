/** A number's moves between providers: every step with its day, and the next one to write down. */
import { Button, Select, TextInput } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { portOut, portStep, type PhoneNumber, type PortStep } from "@/client/telephony";
import { useLocale, useWords } from "@/lib/i18n";
import { dayBegins, shortDate } from "@/lib/time";
import { ProblemNote } from "@/ui/problem_note";
import classes from "./numbers.module.css";
import { strings } from "./strings";

const STEPS: PortStep[] = ["documents", "submitted", "accepted", "dated", "done", "rejected", "cancelled"];

export function Move({ number, onChange }: { number: PhoneNumber; onChange: () => unknown }) {
  const say = useWords(strings);
  const locale = useLocale();
  const { porting } = number;
  if (!porting) return <Leave number={number} onChange={onChange} />;
  return (
    <section className={classes.section} aria-label={say.porting()}>
      <h3>{say.porting()}</h3>
      <p>{porting.direction === "in" ? say.from({ provider: porting.provider || "–" }) : say.to({ provider: porting.provider || "–" })}</p>
      <ul className={classes.steps}>{porting.steps.map((one) => <li key={`${one.step}.${one.at}`}>{one.words}{one.due && ` ${say.due({ when: shortDate(one.due, locale) })}`}{one.at && <small>{shortDate(one.at, locale)}</small>}</li>)}</ul>
      {porting.open ? <Next number={number} onChange={onChange} /> : <Leave number={number} onChange={onChange} />}
    </section>
  );
}

function Next({ number, onChange }: { number: PhoneNumber; onChange: () => unknown }) {
  const say = useWords(strings);
  const [step, setStep] = useState<PortStep>("submitted");
  const [day, setDay] = useState("");
  const noting = useMutation({ mutationFn: () => portStep(number.id, step, step === "dated" && day ? dayBegins(day) : null), onSuccess: onChange });
  return (
    <form className={classes.section} onSubmit={(event) => { event.preventDefault(); noting.mutate(); }}>
      <div className={classes.line}>
        <Select label={say.next_step()} data={STEPS.map((one) => ({ value: one, label: say[`port_${one}`]() }))} value={step} allowDeselect={false} onChange={(next) => next && setStep(next as PortStep)} />
        {step === "dated" && <TextInput type="date" label={say.due_day()} value={day} onChange={(event) => setDay(event.currentTarget.value)} />}
        <Button type="submit" variant="default" loading={noting.isPending}>{say.note_step()}</Button>
      </div>
      <ProblemNote error={noting.error} />
    </form>
  );
}

function Leave({ number, onChange }: { number: PhoneNumber; onChange: () => unknown }) {
  const say = useWords(strings);
  const [to, setTo] = useState("");
  const leaving = useMutation({ mutationFn: () => portOut(number.id, to), onSuccess: onChange });
  if (number.state !== "active" && number.state !== "suspended") return null;
  return (
    <details className={classes.section}>
      <summary>{say.leave()}</summary>
      <form className={classes.line} onSubmit={(event) => { event.preventDefault(); leaving.mutate(); }}>
        <TextInput label={say.leave_to()} value={to} onChange={(event) => setTo(event.currentTarget.value)} />
        <Button type="submit" variant="default" disabled={!to.trim()} loading={leaving.isPending}>{say.note_step()}</Button>
      </form>
      <ProblemNote error={leaving.error} />
    </details>
  );
}
