/** Writes down a request that came by telephone, by letter or through a colleague. */
import { Button, Select, TextInput, Textarea } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useLocale, useWords } from "@/lib/i18n";
import { tell } from "@/ui/notices";
import { ProblemNote } from "@/ui/problem_note";
import { make, RIGHTS } from "./api";
import classes from "./requests.module.css";
import { strings } from "./strings";

const SOURCES = ["phone", "letter", "mail", "agent"] as const;
const FIELDS = ["name", "address", "contact", "agent", "mandate"] as const;

export function NewRequest({ onMade, onClose }: { onMade: (id: string) => void; onClose: () => void }) {
  const say = useWords(strings);
  const locale = useLocale();
  const queries = useQueryClient();
  const [values, setValues] = useState<Record<string, string>>({ right: "access", source: "phone" });
  const set = (name: string) => (value: string | null) => setValues((before) => ({ ...before, [name]: value ?? "" }));
  const received = values.received ? new Date(values.received).toISOString() : "";
  const made = useMutation({ mutationFn: () => make({ ...values, received, language: locale }), onSuccess: (one) => { tell(say.made()); void queries.invalidateQueries({ queryKey: ["rights"] }); onMade(one.id); } });
  return (
    <form className={classes.view} onSubmit={(event) => { event.preventDefault(); made.mutate(); }}>
      <Select label={say.right()} value={values.right} onChange={set("right")} data={RIGHTS.map((value) => ({ value, label: say[`right_${value}`]() }))} allowDeselect={false} />
      <Select label={say.source()} value={values.source} onChange={set("source")} data={SOURCES.map((value) => ({ value, label: say[`source_${value}`]() }))} allowDeselect={false} />
      <TextInput type="datetime-local" label={say.make_received()} value={values.received ?? ""} onChange={(event) => set("received")(event.currentTarget.value)} />
      {FIELDS.map((name) => <TextInput key={name} label={say[`make_${name}`]()} value={values[name] ?? ""} onChange={(event) => set(name)(event.currentTarget.value)} />)}
      <TextInput label={say.make_place()} value={values.place ?? ""} onChange={(event) => set("place")(event.currentTarget.value.toUpperCase())} />
      <Textarea autosize minRows={2} label={say.make_words()} value={values.words ?? ""} onChange={(event) => set("words")(event.currentTarget.value)} />
      {made.error && <ProblemNote error={made.error} />}
      <div className={classes.deeds}><Button type="submit" loading={made.isPending}>{say.save()}</Button><Button variant="default" onClick={onClose}>{say.cancel()}</Button></div>
    </form>
  );
}
