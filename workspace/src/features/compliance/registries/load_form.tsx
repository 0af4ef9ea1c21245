/** Loads a copy of a registry: its file, its day, its form, and the areas it covers. */
import { Button, FileInput, Select, TextInput } from "@mantine/core";
import { useState } from "react";
import { useWords } from "@/lib/i18n";
import { ProblemNote } from "@/ui/problem_note";
import { useLoad, type Registry } from "./api";
import classes from "./registries.module.css";
import { strings } from "./strings";

const FORMATS = ["numbers", "columns", "changes"] as const;

export function LoadForm({ of, onDone }: { of: Registry; onDone: () => void }) {
  const say = useWords(strings);
  const loading = useLoad();
  const [file, setFile] = useState<File | null>(null);
  const [asOf, setAsOf] = useState("");
  const [format, setFormat] = useState<string>(of.changed_hands ? "columns" : "numbers");
  const [areas, setAreas] = useState("");
  const load = (body: File) => loading.mutate({ name: of.name, file: body, asOf, format, areas }, { onSuccess: onDone });
  return (
    <form className={classes.form} onSubmit={(event) => { event.preventDefault(); if (file) load(file); }}>
      <FileInput label={say.file()} placeholder={say.choose()} value={file} onChange={setFile} clearable clearButtonProps={{ "aria-label": say.no_file() }} required />
      <TextInput type="date" label={say.as_of()} required value={asOf} onChange={(event) => setAsOf(event.currentTarget.value)} />
      <Select label={say.format()} allowDeselect={false} value={format} onChange={(next) => next && setFormat(next)} data={FORMATS.map((value) => ({ value, label: say[`format_${value}`]() }))} />
      {of.areas > 0 && <TextInput label={say.areas()} description={say.areas_hint()} value={areas} onChange={(event) => setAreas(event.currentTarget.value)} />}
      {loading.error && <ProblemNote error={loading.error} />}
      <div className={classes.deeds}><Button type="submit" disabled={!file || !asOf} loading={loading.isPending}>{say.load()}</Button></div>
    </form>
  );
}
