/** Brings in a list of contacts: declared, looked at with what speaks against it, then taken in. */
import { Button, FileInput, Select, Textarea, TextInput } from "@mantine/core";
import { useState } from "react";
import { useWords } from "@/lib/i18n";
import { tell } from "@/ui/notices";
import { ProblemNote } from "@/ui/problem_note";
import { usePreview, useTake, type Brought, type Declared } from "./api";
import classes from "./imports.module.css";
import { Looked } from "./looked";
import { strings } from "./strings";

const MEANS = ["", "own_form", "own_customers", "event", "paper", "partner", "other", "bought", "rented", "gathered"] as const;
const GROUNDS = ["", "consent", "contract", "legitimate_interest", "legal_duty"] as const;
const NOTHING: Declared = { source: "", means: "", ground: "", collected: "", shown: "" };

export function BringForm({ onDone }: { onDone: () => void }) {
  const say = useWords(strings);
  const [csv, setCsv] = useState("");
  const [file, setFile] = useState<File | null>(null);
  const [declared, setDeclared] = useState(NOTHING);
  const [columns, setColumns] = useState<Record<string, string>>({});
  const looking = usePreview();
  const taking = useTake();
  const seen = looking.data;
  const brought = (chosen = columns): Brought => ({ csv, columns: chosen, declared: { ...declared, collected: declared.collected && `${declared.collected}T00:00:00Z` } });
  const change = (told: Partial<Declared>) => { setDeclared({ ...declared, ...told }); looking.reset(); };
  const choose = (picked: File | null) => { setFile(picked); setColumns({}); looking.reset(); void picked?.text().then(setCsv); };
  const map = (column: string, name: string) => { const chosen = { ...columns, [column]: name }; setColumns(chosen); looking.mutate(brought(chosen)); };
  const take = () => taking.mutate(brought(), { onSuccess: ({ taken }) => { tell(say.done({ made: taken.made, joined: taken.joined, left: taken.left })); onDone(); } });
  const text = (name: "source" | "shown" | "collected") => (event: { currentTarget: { value: string } }) => change({ [name]: event.currentTarget.value });
  return (
    <form className={classes.form} onSubmit={(event) => { event.preventDefault(); looking.mutate(brought()); }}>
      <FileInput label={say.file()} placeholder={say.choose()} accept=".csv,.tsv,.txt" value={file} onChange={choose} clearable clearButtonProps={{ "aria-label": say.no_file() }} required />
      <h2>{say.declare()}</h2>
      <TextInput label={say.source()} description={say.source_hint()} maxLength={500} value={declared.source} onChange={text("source")} />
      <div className={classes.pair}>
        <Select label={say.means()} allowDeselect={false} value={declared.means} onChange={(next) => change({ means: next ?? "" })} data={MEANS.map((value) => ({ value, label: say[`means_${value}`]() }))} />
        <Select label={say.ground()} allowDeselect={false} value={declared.ground} onChange={(next) => change({ ground: next ?? "" })} data={GROUNDS.map((value) => ({ value, label: say[`ground_${value}`]() }))} />
      </div>
      <TextInput type="date" label={say.collected()} value={declared.collected} onChange={text("collected")} />
      <Textarea label={say.shown()} autosize minRows={2} maxLength={5000} value={declared.shown} onChange={text("shown")} />
      {looking.error && <ProblemNote error={looking.error} />}
      {seen && <Looked seen={seen} onMap={map} />}
      {taking.error && <ProblemNote error={taking.error} />}
      <div className={classes.deeds}>
        <Button type="submit" variant={seen ? "default" : "filled"} disabled={!csv} loading={looking.isPending}>{say.look()}</Button>
        {seen && !seen.refused && <Button onClick={take} loading={taking.isPending} disabled={seen.made + seen.joined + seen.known === 0}>{say.take({ count: seen.made + seen.joined + seen.known })}</Button>}
      </div>
    </form>
  );
}
