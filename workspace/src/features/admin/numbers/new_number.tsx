/** The form of a number that is held at a provider, or is to be moved to one. */
import { Select, TextInput } from "@mantine/core";
import { addNumber, KINDS, type NewPhone, type PhoneKind, type PhoneNumber } from "@/client/telephony";
import { useWords } from "@/lib/i18n";
import { DrawerForm } from "@/ui/form/drawer";
import { strings as shared } from "@/ui/form/strings";
import { useForm } from "@/ui/form/use_form";
import { useBrandChoices, useEntries, useTrunkChoices } from "./choices";
import { strings } from "./strings";

const FRESH: NewPhone = { number: "", kind: "geographic", name: "", source: "held", provider: "", trunk: "", entry: "", brand: "" };

export function NewNumber({ onDone, onClose }: { onDone: (made: PhoneNumber) => unknown; onClose: () => void }) {
  const say = useWords(strings);
  const words = useWords(shared);
  const form = useForm<NewPhone, PhoneNumber>({
    start: FRESH,
    check: ({ number, name }) => ({ ...(number.trim() ? {} : { number: words.required() }), ...(name.trim() ? {} : { name: words.required() }) }),
    save: addNumber,
    done: onDone,
  });
  const { values, set, wrong } = form;
  return (
    <DrawerForm form={form} verb={say.add()} onClose={onClose} always>
      <TextInput data-autofocus label={say.number()} description={say.number_about()} inputMode="tel" value={values.number} error={wrong("number")} onChange={(event) => set({ number: event.currentTarget.value })} />
      <TextInput label={say.name()} description={say.name_about()} value={values.name} error={wrong("name")} onChange={(event) => set({ name: event.currentTarget.value })} />
      <Select label={say.kind()} data={KINDS.map((kind) => ({ value: kind, label: say[kind]() }))} value={values.kind} error={wrong("kind")} allowDeselect={false} onChange={(kind) => set({ kind: (kind ?? "geographic") as PhoneKind })} />
      <Select label={say.source()} data={(["held", "ported"] as const).map((one) => ({ value: one, label: say[one]() }))} value={values.source} allowDeselect={false} onChange={(one) => set({ source: one === "ported" ? "ported" : "held" })} />
      {values.source === "ported" && <TextInput label={say.provider()} value={values.provider} onChange={(event) => set({ provider: event.currentTarget.value })} />}
      <Select label={say.trunk()} data={useTrunkChoices()} value={values.trunk} error={wrong("trunk")} allowDeselect={false} onChange={(one) => set({ trunk: one ?? "" })} />
      <Select label={say.entry()} description={say.entry_about()} data={useEntries()} value={values.entry} error={wrong("entry")} allowDeselect={false} onChange={(one) => set({ entry: one ?? "" })} />
      <Select label={say.brand()} data={useBrandChoices()} value={values.brand} error={wrong("brand")} allowDeselect={false} onChange={(one) => set({ brand: one ?? "" })} />
    </DrawerForm>
  );
}
