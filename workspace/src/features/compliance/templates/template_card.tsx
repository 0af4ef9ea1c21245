/** One template: its words, its class, and what a second person says of it. */
import { Button, Select, TextInput } from "@mantine/core";
import { useState } from "react";
import { useMembers } from "@/client/queries";
import { useWords } from "@/lib/i18n";
import { ProblemNote } from "@/ui/problem_note";
import { useTemplateDeed, type Class, type Template } from "./api";
import classes from "./templates.module.css";
import { strings } from "./strings";

const CLASSES: Class[] = ["transactional", "service", "marketing"];
const TONES: Record<Template["state"], string> = { none: "quiet", asked: "amber", approved: "green", denied: "red", changed: "amber" };
const SHORTEST = 10;

export function TemplateCard({ template }: { template: Template }) {
  const say = useWords(strings);
  const members = useMembers().data ?? [];
  const kind = template.ref.split(":")[0] as "reply" | "macro" | "rule";
  const decider = members.find((one) => one.id === template.decided_by)?.name ?? say.somebody();
  return (
    <article className={classes.card} aria-label={template.name}>
      <header className={classes.head}>
        <strong>{template.name}</strong>
        <span>{say[`kind_${kind}`]()}</span>
        <span data-tone={TONES[template.state]}>{say[`state_${template.state}`]()}</span>
        {template.declared && <span>{say.declared({ declared: say[template.declared]() })}</span>}
        {template.sent > 0 && <span>{say.sent({ sent: template.sent })}</span>}
      </header>
      <p className={classes.text}>{template.text}</p>
      {template.state === "denied" && <p className={classes.note}>{say.told({ name: decider, why: template.why })}</p>}
      {template.state === "asked" ? (template.mine ? <p className={classes.note}>{say.mine()}</p> : <Deciding template={template} />) : template.state !== "approved" && <Declaring template={template} />}
    </article>
  );
}

function Declaring({ template }: { template: Template }) {
  const say = useWords(strings);
  const [chosen, setChosen] = useState<Class>(template.declared || "service");
  const declare = useTemplateDeed<{ ref: string; declared: Class }>("declarations");
  return (
    <div className={classes.deeds}>
      <Select aria-label={say.class({ name: template.name })} value={chosen} onChange={(value) => value && setChosen(value as Class)} data={CLASSES.map((value) => ({ value, label: say[value]() }))} allowDeselect={false} />
      <Button variant="default" loading={declare.isPending} onClick={() => declare.mutate({ ref: template.ref, declared: chosen })}>{say.ask()}</Button>
      {declare.error && <ProblemNote error={declare.error} />}
    </div>
  );
}

function Deciding({ template }: { template: Template }) {
  const say = useWords(strings);
  const [why, setWhy] = useState("");
  const decide = useTemplateDeed<{ ref: string; is_approved: boolean; why: string }>("decisions");
  return (
    <div className={classes.deeds}>
      <Button loading={decide.isPending} onClick={() => decide.mutate({ ref: template.ref, is_approved: true, why: "" })}>{say.approve()}</Button>
      <TextInput aria-label={say.why()} placeholder={say.why()} value={why} onChange={(event) => setWhy(event.currentTarget.value)} maxLength={1000} />
      <Button variant="default" disabled={why.trim().length < SHORTEST || decide.isPending} onClick={() => decide.mutate({ ref: template.ref, is_approved: false, why })}>{say.deny()}</Button>
      {decide.error && <ProblemNote error={decide.error} />}
    </div>
  );
}
