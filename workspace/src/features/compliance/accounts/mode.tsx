/** The mode of work of an account: set by the operator on an order or a letter, and restored once what voided it is gone. */
import { Select, Textarea } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { client } from "@/client/http";
import { useLocale, useWords } from "@/lib/i18n";
import { shortDate } from "@/lib/time";
import { State } from "@/ui/look/pieces";
import { ProblemNote } from "@/ui/problem_note";
import { Deed } from "../parts/deed";
import classes from "../parts/parts.module.css";
import { at, KEY, readMode, readModes, useDo, type Mode } from "./api";
import { strings } from "./strings";

const LEAST = 20; // letters a proof needs, as the platform has it

export function ModeOf({ account }: { account: string }) {
  const say = useWords(strings);
  const asked = useQuery({ queryKey: [...KEY(account), "mode"], queryFn: () => readMode(account) });
  return (
    <section aria-label={say.mode()}>
      <h3>{say.mode()}</h3>
      {asked.error && <ProblemNote error={asked.error} />}
      {asked.data && <Told mode={asked.data} />}
      {asked.data?.state === "void" && <Restore account={account} />}
      {asked.data && <Choose account={account} mode={asked.data} />}
    </section>
  );
}

function Told({ mode }: { mode: Mode }) {
  const say = useWords(strings);
  const locale = useLocale();
  if (!mode.mode && mode.state !== "void") return <p className={classes.quiet}>{say.usual()}</p>;
  return (
    <ul className={classes.lines}>
      <li>
        <span className={classes.head}><strong>{mode.title || say.usual()}</strong><State tone={mode.state === "void" ? "red" : "green"}>{mode.state === "void" && mode.voided ? say.void_since({ day: shortDate(mode.voided, locale) }) : say.authorised()}</State></span>
        <small>{[mode.since ? say.from({ from: shortDate(mode.since, locale) }) : "", mode.evidence, mode.found ? say.found_at({ found: mode.found }) : ""].filter(Boolean).join(" · ")}</small>
      </li>
    </ul>
  );
}

function Choose({ account, mode }: { account: string; mode: Mode }) {
  const say = useWords(strings);
  const modes = useQuery({ queryKey: ["modes"], queryFn: readModes }).data?.items ?? [];
  const [told, setTold] = useState({ mode: mode.mode, evidence: "" });
  const doing = useDo(account, () => client.ask("PUT", at(account, "mode"), told));
  const choices = [{ value: "", label: say.usual() }, ...new Map(modes.map((one) => [one.mode, { value: one.mode, label: one.title }])).values()];
  return (
    <Deed label={say.set_mode()} full={told.evidence.trim().length > 2} sending={doing.isPending} error={doing.error} send={() => doing.mutateAsync(undefined)}>
      <Select label={say.mode()} allowDeselect={false} data={choices} value={told.mode} onChange={(next) => setTold({ ...told, mode: next ?? "" })} />
      <Textarea label={say.evidence()} autosize minRows={2} value={told.evidence} onChange={(event) => setTold({ ...told, evidence: event.currentTarget.value })} />
    </Deed>
  );
}

function Restore({ account }: { account: string }) {
  const say = useWords(strings);
  const [proof, setProof] = useState("");
  const doing = useDo(account, () => client.ask("POST", at(account, "mode", "restorations"), { proof }));
  return (
    <Deed label={say.restore()} full={proof.trim().length >= LEAST} sending={doing.isPending} error={doing.error} send={() => doing.mutateAsync(undefined)}>
      <Textarea label={say.proof()} description={say.proof_about({ least: LEAST })} autosize minRows={2} value={proof} onChange={(event) => setProof(event.currentTarget.value)} />
    </Deed>
  );
}
