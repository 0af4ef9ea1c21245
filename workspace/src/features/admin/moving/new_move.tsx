/** Begins a move: what it is, its file, brought in pieces and then looked through. */
import { Button, FileInput, Progress, Select, TagsInput, TextInput } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { beginMove, bringFile, lookThrough, type Kind } from "@/client/moving";
import { useWords } from "@/lib/i18n";
import { ProblemNote } from "@/ui/problem_note";
import classes from "./moving.module.css";
import { strings } from "./strings";

const KINDS: Kind[] = ["zendesk", "mbox", "csv", "archive"];

export function NewMove({ onClose }: { onClose: () => void }) {
  const say = useWords(strings);
  const queries = useQueryClient();
  const [kind, setKind] = useState<Kind>("zendesk");
  const [called, setCalled] = useState("");
  const [ours, setOurs] = useState<string[]>([]);
  const [file, setFile] = useState<File | null>(null);
  const [share, setShare] = useState<number | null>(null);
  const about = { zendesk: say.zendesk_about(), mbox: say.mbox_about(), csv: say.csv_about(), archive: say.archive_about() }[kind];
  const bringing = useMutation({
    mutationFn: async (body: File) => {
      const move = await beginMove({ kind, called: called.trim(), name: body.name.slice(-100), ...(kind === "mbox" ? { ours } : {}) });
      setShare(0);
      await bringFile(move.id, body, setShare);
      return lookThrough(move.id);
    },
    onSuccess: onClose,
    onSettled: () => { setShare(null); void queries.invalidateQueries({ queryKey: ["moves"] }); },
  });
  const below = ["label", "input", "description", "error"] as const;
  return (
    <form className={classes.form} onSubmit={(event) => { event.preventDefault(); if (file) bringing.mutate(file); }}>
      <Select label={say.kind()} description={about} inputWrapperOrder={[...below]} data={KINDS.map((value) => ({ value, label: say[value]() }))} value={kind} allowDeselect={false} onChange={(next) => next && setKind(next as Kind)} />
      {kind !== "archive" && <TextInput label={say.called()} description={say.called_about()} inputWrapperOrder={[...below]} maxLength={100} value={called} onChange={(event) => setCalled(event.currentTarget.value)} />}
      {kind === "mbox" && <TagsInput label={say.ours()} description={say.ours_about()} inputWrapperOrder={[...below]} value={ours} onChange={setOurs} />}
      <FileInput label={say.file()} placeholder={say.choose()} value={file} onChange={setFile} clearable clearButtonProps={{ "aria-label": say.no_file() }} required />
      {share !== null && <Progress value={share * 100} aria-label={say.bringing({ n: Math.round(share * 100) })} />}
      <div className={classes.doing}>
        <Button type="submit" disabled={!file} loading={bringing.isPending}>{say.look()}</Button>
        <Button variant="subtle" color="gray" onClick={onClose} disabled={bringing.isPending}>{say.cancel()}</Button>
        {share !== null && <p className={classes.meta} role="status">{say.bringing({ n: Math.round(share * 100) })}</p>}
      </div>
      {bringing.error && <ProblemNote error={bringing.error} />}
    </form>
  );
}
