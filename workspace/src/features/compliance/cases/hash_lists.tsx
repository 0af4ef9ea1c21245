/** Lists of hashes of known unlawful material: brought in from a file, one hash a line; matched at every upload. */
import { Button, FileInput, Select, TextInput } from "@mantine/core";
import { IconFingerprint } from "@tabler/icons-react";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { client } from "@/client/http";
import { may, useSession } from "@/client/session";
import { useWords } from "@/lib/i18n";
import { Empty } from "@/ui/empty";
import { ProblemNote } from "@/ui/problem_note";
import { Two } from "@/ui/look/pieces";
import { DataTable, type Column } from "@/ui/table";
import classes from "./cases.module.css";
import { strings } from "./strings";
import { useWhen } from "./when";

interface HashList { id: string; name: string; source: string; kind: string; count: number; at: string }
const ROOT = "/v1/operator/hash-lists";
const MOST = 50_000;

export function HashLists() {
  const say = useWords(strings);
  const mayDo = may(useSession(), "operator.case.manage");
  const asked = useQuery({ queryKey: ["hash-lists"], queryFn: () => client.ask<HashList[]>("GET", ROOT) });
  const queries = useQueryClient();
  const drop = useMutation({ mutationFn: (id: string) => client.ask("DELETE", `${ROOT}/${encodeURIComponent(id)}`), onSuccess: () => queries.invalidateQueries({ queryKey: ["hash-lists"] }) });
  const columns = useColumns(mayDo ? { busy: drop.isPending ? drop.variables : "", drop: (id) => drop.mutate(id) } : null);
  return (
    <section className={classes.wide} aria-label={say.hash_lists()}>
      <p className={classes.quiet}>{say.hash_lists_about()}</p>
      {asked.error && <ProblemNote error={asked.error} />}
      {asked.data?.length === 0 ? <Empty icon={IconFingerprint} title={say.hash_none()}>{say.hash_none_words()}</Empty> : (
        <DataTable label={say.hash_lists()} rows={asked.data} rowKey={(one) => one.id} columns={columns} />
      )}
      {drop.error && <ProblemNote error={drop.error} />}
      {mayDo && <Bring onDone={() => queries.invalidateQueries({ queryKey: ["hash-lists"] })} />}
    </section>
  );
}

function useColumns(dropping: { busy: string; drop: (id: string) => void } | null): Column<HashList>[] {
  const say = useWords(strings);
  const when = useWhen();
  return [
    { name: "name", label: say.title(), cell: (one) => <Two small={one.source}>{one.name}</Two> },
    { name: "kind", label: say.kind(), width: 110, cell: (one) => one.kind },
    { name: "count", label: say.hashes(), width: 110, cell: (one) => one.count },
    { name: "at", label: say.grown(), width: 150, cell: (one) => when.at(one.at) },
    ...(dropping ? [{ name: "drop", label: say.drop(), width: 130, cell: (one: HashList) => <Button size="compact-sm" variant="default" loading={dropping.busy === one.id} onClick={() => dropping.drop(one.id)}>{say.drop()}</Button> }] : []),
  ];
}

function Bring({ onDone }: { onDone: () => Promise<void> }) {
  const say = useWords(strings);
  const [said, setSaid] = useState({ name: "", source: "", kind: "sha256" });
  const [file, setFile] = useState<File | null>(null);
  const bring = useMutation({
    mutationFn: async (from: File) => {
      const hashes = (await from.text()).split(/[\s,;]+/).filter(Boolean);
      const made = await client.ask<HashList>("POST", ROOT, { ...said, hashes: hashes.slice(0, MOST) });
      for (let place = MOST; place < hashes.length; place += MOST) await client.ask("POST", `${ROOT}/${encodeURIComponent(made.id)}/hashes`, { hashes: hashes.slice(place, place + MOST) });
    },
    onSuccess: async () => { setFile(null); setSaid({ name: "", source: "", kind: "sha256" }); await onDone(); },
  });
  return (
    <form className={classes.form} onSubmit={(event) => { event.preventDefault(); if (file) bring.mutate(file); }}>
      <TextInput label={say.title()} value={said.name} onChange={(event) => setSaid({ ...said, name: event.currentTarget.value })} />
      <TextInput label={say.hash_source()} value={said.source} onChange={(event) => setSaid({ ...said, source: event.currentTarget.value })} />
      <Select label={say.kind()} allowDeselect={false} data={["sha256", "md5", "pdq"]} value={said.kind} onChange={(kind) => setSaid({ ...said, kind: kind ?? "sha256" })} />
      <FileInput label={say.hash_file()} description={say.hash_file_about()} value={file} onChange={setFile} />
      {bring.error && <ProblemNote error={bring.error} />}
      <div className={classes.deeds}><Button type="submit" disabled={!file || !said.name.trim() || !said.source.trim()} loading={bring.isPending}>{say.hash_bring()}</Button></div>
    </form>
  );
}
