/** Everything on file of one supplier: what for, where, by which ways, bound by what, reviewed when. */
import { Checkbox, MultiSelect, Select, Textarea, TextInput } from "@mantine/core";
import { useWords } from "@/lib/i18n";
import { DrawerForm } from "@/ui/form/drawer";
import { useForm } from "@/ui/form/use_form";
import { tell } from "@/ui/notices";
import { useDeed, useGrounds, type Supplier } from "./api";
import classes from "./suppliers.module.css";
import { strings } from "./strings";

const FUNCTIONS = ["mail", "texts", "files", "push", "storage", "support", "affiliate", "other"] as const;
const CLASSES = ["addresses", "names", "messages", "files", "metadata", "devices"] as const;
const COMMITMENTS = ["encryption", "deletion", "location", "breach_notice", "audit"] as const;
const day = (at: number | null | undefined) => (at ? new Date(at).toISOString().slice(0, 10) : "");
const instant = (text: string) => (text ? Date.parse(`${text}T00:00:00Z`) : null);

const opened = (held: Supplier | undefined) => ({
  id: held?.id ?? "", name: held?.name ?? "", function: held?.function ?? "mail", country: held?.country ?? "", purpose: held?.purpose ?? "", ways: held?.ways.join("\n") ?? "", classes: held?.classes ?? [],
  document: held?.contract.document ?? "", until: day(held?.contract.until), commitments: held?.contract.commitments ?? [], own_use: held?.contract.own_use ?? false, excluded: held?.contract.excluded ?? false,
  ground: held?.carried[0]?.ground ?? "", ground_document: held?.carried[0]?.document ?? "", ground_until: day(held?.carried[0]?.until), reviewed: day(held?.reviewed), starts: day(held?.starts), emergency: held?.emergency ?? "",
});
type Values = ReturnType<typeof opened>;

const sent = (values: Values, held: Supplier | undefined): Supplier => ({
  id: values.id, name: values.name, function: values.function, country: values.country.toUpperCase(), purpose: values.purpose, ways: values.ways.split("\n").map((way) => way.trim()).filter(Boolean), classes: values.classes, fields: held?.fields ?? [],
  contract: { document: values.document, since: held?.contract.since ?? null, until: instant(values.until), own_use: values.own_use, excluded: values.excluded, page: held?.contract.page ?? "", commitments: values.commitments },
  carried: values.ground ? [{ source: "EEA", ground: values.ground, document: values.ground_document, since: null, until: instant(values.ground_until) }, ...(held?.carried.slice(1) ?? [])] : [],
  reviewed: instant(values.reviewed), score: held?.score ?? null, starts: instant(values.starts) ?? 0, emergency: values.emergency, affiliate: values.function === "affiliate", ended: held?.ended ?? null,
});

export function SupplierForm({ held, onClose }: { held: Supplier | undefined; onClose: () => void }) {
  const say = useWords(strings);
  const grounds = useGrounds();
  const putting = useDeed<Supplier>("PUT", () => "/v1/operator/suppliers", (given) => given);
  const form = useForm<Values, unknown>({ start: opened(held), save: (values) => putting.mutateAsync(sent(values, held)), done: () => { tell(say.saved()); onClose(); } });
  const { values, set, wrong } = form;
  const text = (name: "id" | "name" | "country" | "purpose" | "document" | "ground_document" | "emergency", label: string) => <TextInput label={label} value={values[name]} error={wrong(name)} onChange={(event) => set({ [name]: event.currentTarget.value })} />;
  const date = (name: "until" | "ground_until" | "reviewed" | "starts", label: string) => <TextInput type="date" label={label} value={values[name]} error={wrong(name)} onChange={(event) => set({ [name]: event.currentTarget.value })} />;
  return (
    <DrawerForm form={form} onClose={onClose}>
      <div className={classes.pair}>{!held && text("id", say.id())}{text("name", say.name())}{text("country", say.country())}</div>
      <Select label={say.function()} allowDeselect={false} value={values.function} onChange={(name) => set({ function: name ?? "mail" })} data={FUNCTIONS.map((value) => ({ value, label: say[`function_${value}`]() }))} />
      {text("purpose", say.purpose())}
      <Textarea label={say.ways()} description={say.ways_hint()} autosize minRows={2} value={values.ways} onChange={(event) => set({ ways: event.currentTarget.value })} />
      <MultiSelect label={say.classes()} value={values.classes} onChange={(names) => set({ classes: names })} data={CLASSES.map((value) => ({ value, label: say[`class_${value}`]() }))} />
      <div className={classes.pair}>{text("document", say.agreement())}{date("until", say.agreement_until())}</div>
      <MultiSelect label={say.commitments()} value={values.commitments} onChange={(names) => set({ commitments: names })} data={COMMITMENTS.map((value) => ({ value, label: say[`commitment_${value}`]() }))} />
      <Checkbox label={say.own_use()} checked={values.own_use} onChange={(event) => set({ own_use: event.currentTarget.checked })} />
      {values.own_use && <Checkbox label={say.excluded()} checked={values.excluded} onChange={(event) => set({ excluded: event.currentTarget.checked })} />}
      <Select label={say.ground()} value={values.ground} onChange={(ground) => set({ ground: ground ?? "" })} data={[{ value: "", label: say.ground_none() }, ...(grounds.data ?? []).map((one) => ({ value: one.id, label: one.words }))]} />
      {values.ground && <div className={classes.pair}>{text("ground_document", say.ground_document())}{date("ground_until", say.ground_until())}</div>}
      <div className={classes.pair}>{date("reviewed", say.reviewed())}{date("starts", say.first_day())}</div>
      {text("emergency", say.emergency_why())}
    </DrawerForm>
  );
}
