/** Known unlawful material that lies apart: its hashes, the draft for the authority's line, and who may open it. */
import { Button, Textarea } from "@mantine/core";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { client } from "@/client/http";
import { may, useSession } from "@/client/session";
import { useWords } from "@/lib/i18n";
import { Confirm } from "@/ui/confirm";
import { ProblemNote } from "@/ui/problem_note";
import { State } from "@/ui/look/pieces";
import { Deed } from "../parts/deed";
import type { Case } from "./api";
import classes from "./cases.module.css";
import { keepFile } from "./file";
import { strings } from "./strings";
import { useDeed } from "./use_deed";
import { useWhen } from "./when";

interface Kept { id: string; sha256: string; size: number; type: string; list: string; came: string; opened: number; destroyed: string | null }

export function Material({ held }: { held: Case }) {
  const say = useWords(strings);
  const when = useWhen();
  const at = `/v1/operator/cases/${encodeURIComponent(held.case.id)}`;
  const asked = useQuery({ queryKey: ["case", true, held.case.id, "material"], queryFn: () => client.ask<Kept[]>("GET", `${at}/material`) });
  const mayDo = may(useSession(), "operator.case.manage");
  const deed = useDeed(true, held.case.id);
  const draft = async () => keepFile("report-draft.json", await client.ask<object>("GET", `${at}/authority-draft`));
  const wants = (what: string, scope: string) => deed.mutate({ verb: "proposals", body: { what, scope, why: say[`why_${what}` as "why_open"]() } });
  return (
    <section aria-label={say.material()}>
      <h3>{say.material()}</h3>
      <p className={classes.quiet}>{say.material_about()}</p>
      {asked.error && <ProblemNote error={asked.error} />}
      <ul className={classes.lines}>
        {(asked.data ?? []).map((one) => (
          <li key={one.id}>
            <span className={classes.head}><span>{one.type} · {one.size} B</span><State tone={one.destroyed ? "grey" : "red"}>{one.destroyed ? say.destroyed({ when: when.at(one.destroyed) }) : say.apart()}</State></span>
            <small>SHA-256 {one.sha256}</small>
            <small>{say.came({ when: when.at(one.came) })} · {say.opened_times({ count: one.opened })}</small>
            {mayDo && !one.destroyed && <Agreed held={held} material={one.id} wants={(what) => wants(what, one.id)} busy={deed.isPending} />}
          </li>
        ))}
      </ul>
      {deed.error && <ProblemNote error={deed.error} />}
      {mayDo && <div className={classes.deeds}><Button variant="default" onClick={() => void draft()}>{say.draft()}</Button></div>}
    </section>
  );
}

/** What two persons agreed on can be done by one of the two; what they have not, can be proposed. */
function Agreed({ held, material, wants, busy }: { held: Case; material: string; wants: (what: string) => void; busy: boolean }) {
  const say = useWords(strings);
  const agreed = (what: string) => held.proposals.some((one) => one.what === what && one.scope === material && one.state === "approved");
  const waits = (what: string) => held.proposals.some((one) => one.what === what && one.scope === material && one.state === "waits");
  return (
    <span className={classes.deeds}>
      {agreed("open") ? <Opening id={held.case.id} material={material} /> : !waits("open") && <Button size="compact-sm" variant="default" loading={busy} onClick={() => wants("open")}>{say.want_open()}</Button>}
      {agreed("destroy") ? <Destroying id={held.case.id} material={material} /> : !waits("destroy") && <Button size="compact-sm" variant="default" loading={busy} onClick={() => wants("destroy")}>{say.want_destroy()}</Button>}
    </span>
  );
}

const lying = (id: string, material: string) => `/v1/operator/cases/${encodeURIComponent(id)}/material/${encodeURIComponent(material)}`;

function useTold(id: string) {
  const queries = useQueryClient();
  return () => queries.invalidateQueries({ queryKey: ["case", true, id] });
}

function Opening({ id, material }: { id: string; material: string }) {
  const say = useWords(strings);
  const told = useTold(id);
  const [why, setWhy] = useState("");
  const opening = useMutation({ mutationFn: async () => keepFile("kept", await client.fetchFile(`${lying(id, material)}/openings`, { why })), onSuccess: told });
  return (
    <Deed label={say.open_it()} verb={say.open_it()} full={Boolean(why.trim())} sending={opening.isPending} error={opening.error} send={() => opening.mutateAsync()}>
      <Textarea label={say.open_why()} description={say.open_about()} autosize minRows={2} value={why} onChange={(event) => setWhy(event.currentTarget.value)} />
    </Deed>
  );
}

function Destroying({ id, material }: { id: string; material: string }) {
  const say = useWords(strings);
  const told = useTold(id);
  const [sure, setSure] = useState(false);
  return (
    <>
      <Button size="compact-sm" variant="default" onClick={() => setSure(true)}>{say.destroy_it()}</Button>
      <Confirm opened={sure} title={say.destroy_ask()} verb={say.destroy_it()} onYes={async () => { await client.ask("DELETE", lying(id, material)); await told(); }} onClose={() => setSure(false)}>{say.destroy_words()}</Confirm>
    </>
  );
}
