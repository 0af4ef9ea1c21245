/** Known unlawful material that lies apart: its hashes, the draft for the authority's line, and who may open it. */
import { Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { client } from "@/client/http";
import { may, useSession } from "@/client/session";
import { useWords } from "@/lib/i18n";
import { ProblemNote } from "@/ui/problem_note";
import { State } from "@/ui/look/pieces";
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
            {mayDo && !one.destroyed && <span className={classes.deeds}>
              <Button size="compact-sm" variant="default" loading={deed.isPending} onClick={() => wants("open", one.id)}>{say.want_open()}</Button>
              <Button size="compact-sm" variant="default" loading={deed.isPending} onClick={() => wants("destroy", one.id)}>{say.want_destroy()}</Button>
            </span>}
          </li>
        ))}
      </ul>
      {deed.error && <ProblemNote error={deed.error} />}
      {mayDo && <div className={classes.deeds}><Button variant="default" onClick={() => void draft()}>{say.draft()}</Button></div>}
    </section>
  );
}
