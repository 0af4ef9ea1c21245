/** What was published of a flow, what its draft changes, publishing it, and bringing an earlier version back. */
import { Button, TextInput } from "@mantine/core";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useLocale, useWords } from "@/lib/i18n";
import { RemoveButton } from "@/ui/look/remove_button";
import { State } from "@/ui/look/pieces";
import { tell } from "@/ui/notices";
import { ProblemNote } from "@/ui/problem_note";
import { bringBack, publishFlow, readDifference, readFlow, readVersions, type Flow, type Version } from "./api";
import classes from "./flows.module.css";
import { strings } from "./strings";

export function History({ flow, dirty, onDone }: { flow: Flow; dirty: boolean; onDone: () => void }) {
  const say = useWords(strings);
  const queries = useQueryClient();
  const [note, setNote] = useState("");
  const versions = useQuery({ queryKey: ["flow-versions", flow.id, flow.version], queryFn: () => readVersions(flow.id) });
  const again = async () => {
    queries.setQueryData(["flow", flow.id], await readFlow(flow.id));
    await Promise.all([["flows"], ["flow-versions", flow.id], ["flow-places"]].map((queryKey) => queries.invalidateQueries({ queryKey })));
  };
  const publish = useMutation({ mutationFn: () => publishFlow(flow.id, note), onSuccess: async (made) => { setNote(""); tell(say.published(), say.live({ n: made.number })); await again(); } });
  const back = async (number: number) => { const made = await bringBack(flow.id, number); tell(say.published(), say.live({ n: made.number })); onDone(); await again(); };
  return (
    <div className={classes.versions}>
      {(flow.changed || flow.quieted) && (
        <>
          {flow.version && <DraftChanges flow={flow} />}
          <TextInput size="xs" label={say.note()} maxLength={500} value={note} onChange={(event) => setNote(event.currentTarget.value)} />
          <Button size="compact-sm" loading={publish.isPending} disabled={dirty} onClick={() => publish.mutate()}>{say.publish()}</Button>
          {dirty && <small>{say.save_first()}</small>}
          {publish.error && <ProblemNote error={publish.error} />}
        </>
      )}
      {versions.data?.length === 0 && <p>{say.never()}</p>}
      {versions.data?.map((one) => <VersionLine key={one.number} version={one} onBack={() => back(one.number)} />)}
    </div>
  );
}

function VersionLine({ version, onBack }: { version: Version; onBack: () => Promise<void> }) {
  const say = useWords(strings);
  const locale = useLocale();
  const when = new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeStyle: "short" }).format(new Date(version.at));
  const name = say.live({ n: version.number });
  return (
    <div className={classes.version}>
      <span>
        {version.runs ? <State tone="green">{`${name}, ${say.runs_now()}`}</State> : name}
        <small>{say.by_whom({ who: version.by?.name ?? "–", when })}</small>
        {version.copy_of && <small>{say.copy_of({ n: version.copy_of })}</small>}
        {version.note && <small>{version.note}</small>}
      </span>
      {!version.runs && <RemoveButton title={say.bring_back_title({ n: version.number })} verb={say.bring_back()} onYes={onBack}>{say.bring_back_words()}</RemoveButton>}
    </div>
  );
}

function DraftChanges({ flow }: { flow: Flow }) {
  const say = useWords(strings);
  const asked = useQuery({ queryKey: ["flow-difference", flow.id, flow.version, flow.drafted_at], queryFn: () => readDifference(flow.id, flow.version ?? 0) });
  if (!asked.data) return null;
  const { steps, settings } = asked.data;
  const words = { added: () => say.added(), removed: () => say.removed() };
  return (
    <div>
      <b>{say.compare()}</b>
      <ul>
        {settings.map((name) => <li key={name}>{name}</li>)}
        {steps.map((one) => <li key={one.step}><code>{one.step}</code> {one.how === "changed" ? say.altered({ fields: one.fields.join(", ") }) : words[one.how]()}</li>)}
      </ul>
      {!settings.length && !steps.length && <p>{say.same()}</p>}
    </div>
  );
}
