/** Whom of the operator's the account let in, who came in need, and what was read. */
import { Button, NumberInput, Select, TextInput } from "@mantine/core";
import { IconEyeOff } from "@tabler/icons-react";
import { useState } from "react";
import { useLocale, useWords } from "@/lib/i18n";
import { inFull } from "@/lib/time";
import { Empty } from "@/ui/empty";
import { Listing, type Shown } from "@/ui/look/listing";
import { Page, Section } from "@/ui/page";
import { ProblemNote } from "@/ui/problem_note";
import { useAccesses, useDeed, useInstructions, useLooks, type Access, type Instruction, type LookedAt } from "./api";
import classes from "./keeping.module.css";
import { strings } from "./strings";

const FOR = ["support", "training", "analysis"] as const;

export default function AccessPage() {
  const say = useWords(strings);
  return (
    <Page title={say.access()} about={say.access_about()}>
      <Section title={say.let_in()}><LetIn /></Section>
      <Accesses />
      <Section title={say.looks()}><Looks /></Section>
      <Section title={say.instructions()} about={say.instructions_about()}><Instructions /></Section>
    </Page>
  );
}

function LetIn() {
  const say = useWords(strings);
  const [values, setValues] = useState({ purpose: "support" as string, hours: 24 as number | "", conversation: "", why: "" });
  const set = (change: Partial<typeof values>) => setValues((before) => ({ ...before, ...change }));
  const letting = useDeed("POST", () => "/v1/operator-accesses", () => values);
  return (
    <form className={classes.stack} onSubmit={(event) => { event.preventDefault(); letting.mutate(undefined, { onSuccess: () => set({ why: "" }) }); }}>
      <div className={classes.line}>
        <Select label={say.purpose()} allowDeselect={false} value={values.purpose} onChange={(purpose) => set({ purpose: purpose ?? "support" })} data={FOR.map((value) => ({ value, label: say[`purpose_${value}`]() }))} />
        <NumberInput label={say.hours()} min={1} max={2160} w={180} value={values.hours} onChange={(hours) => set({ hours: typeof hours === "number" ? hours : "" })} />
        <TextInput label={say.why()} maxLength={1000} value={values.why} onChange={(event) => set({ why: event.currentTarget.value })} />
        <Button type="submit" loading={letting.isPending} disabled={values.hours === ""}>{say.let_in()}</Button>
      </div>
      {letting.error && <ProblemNote error={letting.error} />}
    </form>
  );
}

function Accesses() {
  const say = useWords(strings);
  const asked = useAccesses();
  return (
    <Listing asked={{ data: asked.data?.items, error: asked.error, refetch: asked.refetch }} label={say.access()} rows={asked.data?.items} rowKey={(one) => one.id}
      empty={<Empty icon={IconEyeOff} title={say.access_empty()}>{say.access_empty_words()}</Empty>}
      columns={useColumns()} />
  );
}

function Looks() {
  const say = useWords(strings);
  const locale = useLocale();
  const asked = useLooks();
  const purpose = (name: string) => say[`purpose_${name}` as keyof typeof strings]?.() ?? name;
  const columns: Shown<LookedAt>[] = [
    { name: "when", label: say.when(), cell: (one) => inFull(one.at, locale) },
    { name: "who", label: say.who(), cell: (one) => one.by },
    { name: "which", label: say.which(), cell: (one) => one.conversation },
    { name: "purpose", label: say.purpose(), cell: (one) => purpose(one.purpose) },
  ];
  return (
    <Listing asked={{ data: asked.data?.items, error: asked.error, refetch: asked.refetch }} label={say.looks()} rows={asked.data?.items} rowKey={(one) => one.number} empty={<p className={classes.small}>{say.looks_empty()}</p>}
      columns={columns} />
  );
}

const instructed = (one: Instruction) => <>{one.words}<div className={classes.small}>{one.clauses.join(", ")}</div></>;

function Instructions() {
  const say = useWords(strings);
  const locale = useLocale();
  const asked = useInstructions();
  const columns: Shown<Instruction>[] = [
    { name: "when", label: say.when(), cell: (one) => inFull(one.at, locale) },
    { name: "words", label: say.instruction(), cell: instructed },
    { name: "who", label: say.who(), cell: (one) => one.by },
  ];
  return (
    <Listing asked={{ data: asked.data?.items, error: asked.error, refetch: asked.refetch }} label={say.instructions()} rows={asked.data?.items} rowKey={(one) => one.number} empty={<p className={classes.small}>{say.instructions_empty()}</p>}
      columns={columns} />
  );
}

function useColumns(): Shown<Access>[] {
  const say = useWords(strings);
  const locale = useLocale();
  const ending = useDeed<string>("DELETE", (id) => `/v1/operator-accesses/${encodeURIComponent(id)}`);
  const purpose = (name: string) => say[`purpose_${name}` as keyof typeof strings]?.() ?? name;
  const stands = (one: Access) => (one.open ? say.open() : one.since ? say.over() : say.waits());
  return [
    { name: "purpose", label: say.purpose(), cell: (one) => <>{purpose(one.purpose)}{one.why && <div className={classes.small}>{one.why}</div>}</> },
    { name: "which", label: say.which(), wide: true, cell: (one) => one.conversation || say.all_ended() },
    { name: "until", label: say.until(), wide: true, cell: (one) => inFull(one.until, locale) },
    { name: "reads", label: say.reads(), end: true, cell: (one) => <span className={classes.figure}>{one.reads}</span> },
    { name: "state", label: "", cell: (one) => <span className={classes.state} data-tone={one.open ? "amber" : undefined}>{stands(one)}</span> },
    { name: "end", label: "", end: true, cell: (one) => one.open && <Button size="compact-sm" variant="default" loading={ending.isPending && ending.variables === one.id} onClick={() => ending.mutate(one.id)}>{say.end_access()}</Button> },
  ];
}
