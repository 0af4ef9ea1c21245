/** A recording leaves for somebody named, by a link that ends; what the gate said of it stands in its place. */
import { Autocomplete, Select } from "@mantine/core";
import { useState } from "react";
import { makeExport, type Export } from "@/client/figures";
import { useMembers } from "@/client/queries";
import type { RecordingRow } from "@/client/recordings";
import { useWords } from "@/lib/i18n";
import { Purpose } from "@/live/purpose";
import { DrawerForm, SideDrawer } from "@/ui/form/drawer";
import { strings as shared } from "@/ui/form/strings";
import { useForm } from "@/ui/form/use_form";
import classes from "./calls.module.css";
import { ExportedRecording } from "./exported_recording";
import { strings } from "./export_strings";

const DAYS = [1, 7, 14, 30];
interface Told { recipients: string; purpose: string; days: string }

export function ExportRecording({ recording, opened, onClose }: { recording: RecordingRow; opened: boolean; onClose: () => void }) {
  const say = useWords(strings);
  return <SideDrawer opened={opened} title={say.title()} onClose={onClose}><Exporting recording={recording} onClose={onClose} /></SideDrawer>;
}

function Exporting({ recording, onClose }: { recording: RecordingRow; onClose: () => void }) {
  const [told, setTold] = useState<Told>({ recipients: "", purpose: "service", days: "7" });
  const [made, setMade] = useState<Export | null>(null);
  if (made) return <ExportedRecording id={made.id} whom={told.recipients} onAgain={() => setMade(null)} onClose={onClose} />;
  return <Asking recording={recording} told={told} onClose={onClose} onMade={(next, sent) => { setTold(sent); setMade(next); }} />;
}

function Asking({ recording, told, onClose, onMade }: { recording: RecordingRow; told: Told; onClose: () => void; onMade: (made: Export, sent: Told) => void }) {
  const say = useWords(strings);
  const words = useWords(shared);
  const members = (useMembers().data ?? []).filter((one) => one.state === "active");
  const whom = (said: string) => members.find((one) => [one.name, one.email].some((each) => each.toLowerCase() === said.toLowerCase()))?.id ?? said;
  const form = useForm<Told, Export>({
    start: told,
    check: ({ recipients }) => (recipients.trim() ? {} : { recipients: words.required() }),
    save: ({ recipients, purpose, days }) => makeExport({ what: "recording", recording: recording.id, format: "zip", purpose, recipients: [whom(recipients.trim())], days: Number(days) }),
    done: onMade,
  });
  const { values, set, wrong } = form;
  return (
    <DrawerForm form={form} verb={say.export()} onClose={onClose} always>
      <p className={classes.about}>{say.about()}</p>
      <Autocomplete data-autofocus label={say.whom()} description={say.whom_about()} placeholder={say.whom_hint()} inputWrapperOrder={["label", "input", "description", "error"]} data={[...new Set(members.map((one) => one.name))]} limit={8} value={values.recipients} error={wrong("recipients")} onChange={(recipients) => set({ recipients })} />
      <Purpose value={values.purpose} onChange={(purpose) => set({ purpose })} />
      <Select label={say.days()} data={DAYS.map((n) => ({ value: String(n), label: say.n_days({ n }) }))} value={values.days} allowDeselect={false} onChange={(days) => set({ days: days ?? "7" })} />
    </DrawerForm>
  );
}
