/** Takes a measure: what it touches is found by name or by its words, and what it would stop is shown before. */
import { Autocomplete, Button, Select, TextInput, Textarea } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useWords } from "@/lib/i18n";
import { ProblemNote } from "@/ui/problem_note";
import { readEffects, searchPublished, type Case } from "./api";
import classes from "./cases.module.css";
import { strings } from "./strings";
import { useDeed } from "./use_deed";

const WHOLE = ["channel:sms", "channel:email", "begin", "campaigns", "api", "imports", "exports_outward", "full"] as const;
const KINDS = ["suspended", "removed", "held"] as const;
const GROUNDS = ["", "stability", "security", "certification", "harm"] as const;

export function MeasureForm({ held, onDone }: { held: Case; onDone: () => void }) {
  const say = useWords(strings);
  const id = held.case.id;
  const [typed, setTyped] = useState("");
  const [said, setSaid] = useState({ kind: "suspended", why: "", condition: "", ground: "" });
  const [settled] = useDebouncedValue(typed.trim(), 250);
  const things = useThings(held, settled);
  const of = things.find((one) => one.label === typed)?.value ?? (/^[a-z_]+(:\S+)?$/.test(typed) ? typed : "");
  const deed = useDeed(true, id, onDone);
  const set = (name: keyof typeof said) => (value: string | null) => setSaid((before) => ({ ...before, [name]: value ?? "" }));
  const full = of !== "" && said.why.trim() !== "" && (said.condition.trim() !== "" || said.ground !== "");
  return (
    <form className={classes.form} onSubmit={(event) => { event.preventDefault(); deed.mutate({ verb: "measures", body: { scope: of, ...said } }); }}>
      <Autocomplete label={say.scope()} description={say.scope_about()} data={things.map((one) => one.label)} filter={({ options }) => options} value={typed} onChange={setTyped} maxDropdownHeight={280} />
      <Select label={say.measure_kind()} allowDeselect={false} data={KINDS.map((value) => ({ value, label: say[`measure_${value}`]() }))} value={said.kind} onChange={set("kind")} />
      <Textarea autosize minRows={2} label={say.why()} value={said.why} onChange={(event) => set("why")(event.currentTarget.value)} />
      <TextInput label={say.condition()} value={said.condition} onChange={(event) => set("condition")(event.currentTarget.value)} />
      <Select label={say.ground()} allowDeselect={false} data={GROUNDS.map((value) => ({ value, label: say[`ground_${value || "none"}`]() }))} value={said.ground} onChange={set("ground")} />
      {of && <Effects id={id} of={of} />}
      {deed.error && <ProblemNote error={deed.error} />}
      <div className={classes.deeds}><Button type="submit" disabled={!full} loading={deed.isPending}>{say.measure()}</Button></div>
    </form>
  );
}

/** What the case names, what holds the words that were typed, and what touches the whole account. */
function useThings(held: Case, words: string) {
  const say = useWords(strings);
  const found = useQuery({ queryKey: ["published", held.case.id, words], enabled: words.length > 2, placeholderData: (before) => before, queryFn: () => searchPublished(held.case.id, words) }).data ?? [];
  const named = held.about.map((value) => ({ value, label: held.names[value] ?? value }));
  const whole = WHOLE.map((value) => ({ value, label: say[`scope_${value.replace(":", "_") as "full"}`]() }));
  const all = [...named, ...found.map((one) => ({ value: one.ref, label: `${one.kind}: ${one.name}` })), ...whole];
  return all.filter((one, place) => all.findIndex((other) => other.label === one.label) === place);
}

function Effects({ id, of }: { id: string; of: string }) {
  const say = useWords(strings);
  const asked = useQuery({ queryKey: ["effects", id, of], queryFn: () => readEffects(id, of) });
  if (asked.error) return <ProblemNote error={asked.error} />;
  return (
    <section aria-label={say.effects()} aria-live="polite">
      <h3>{say.effects()}</h3>
      <ul className={classes.lines}>{(asked.data ?? []).map((one) => <li key={one.text}>{one.text}</li>)}</ul>
    </section>
  );
}
