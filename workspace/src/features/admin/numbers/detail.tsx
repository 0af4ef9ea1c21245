/** One number: what it lacks, what it is for, how it was proven, where help is sent, and its moves. */
import { Button, MultiSelect, Select, Switch, TextInput } from "@mantine/core";
import { changeNumber, CAPABILITIES, recoverNumber, type Capability, type PhoneNumber, type PhoneUse } from "@/client/telephony";
import { useMutation } from "@tanstack/react-query";
import { useLocale, useWords } from "@/lib/i18n";
import { inFull } from "@/lib/time";
import { ProblemNote } from "@/ui/problem_note";
import { DrawerForm } from "@/ui/form/drawer";
import { strings as shared } from "@/ui/form/strings";
import { useForm } from "@/ui/form/use_form";
import drawer from "@/ui/form/drawer.module.css";
import { Facts, State } from "@/ui/look/pieces";
import { useBrandChoices, useEntries, usePlaces, useTrunkChoices } from "./choices";
import { FallbackKept } from "./fallback";
import { Move } from "./move";
import classes from "./numbers.module.css";
import { TONES } from "./numbers";
import { EmergencyPlace } from "./place";
import { Proving } from "./proof";
import { ShownName } from "./shown_name";
import { Stopping } from "./stopping";
import { strings } from "./strings";
import { Waits } from "./waits";

interface Props { number: PhoneNumber; onChange: () => unknown; onClose: () => void; onPapers: () => void }

export function Detail({ number, onChange, onClose, onPapers }: Props) {
  const say = useWords(strings);
  const locale = useLocale();
  const places = usePlaces();
  const taking = useMutation({ mutationFn: () => recoverNumber(number.id), onSuccess: () => { void onChange(); onClose(); } });
  if (number.state === "released") return (
    <div className={drawer.fields}>
      <State tone="grey">{number.words}</State>
      {number.recovers_until && <section className={classes.section}><p>{say.recovers({ when: inFull(number.recovers_until, locale) })}</p><div className={classes.buttons}><Button loading={taking.isPending} onClick={() => taking.mutate()}>{say.recover()}</Button></div></section>}
      <ProblemNote error={taking.error} />
    </div>
  );
  return (
    <>
      <div className={drawer.fields}>
        <State tone={TONES[number.state]}>{number.words}</State>
        {number.why && <p>{number.rule ? `${number.rule}: ${number.why}` : number.why}</p>}
        <Waits number={number} onChange={onChange} />
        {number.missing.length > 0 && <section className={classes.section} aria-label={say.missing()}><h3>{say.missing()}</h3><ul className={classes.steps}>{number.missing.map((one) => <li key={one.what}><State tone="amber">{one.words}</State></li>)}</ul></section>}
        <Facts of={[{ name: say.country(), value: places.of(number.country) ?? number.country }, { name: say.kind(), value: say[number.kind]() }, ...(number.supplier ? [{ name: say.provider(), value: number.supplier }] : [])]} />
        <div className={classes.buttons}><Button variant="default" onClick={onPapers}>{say.open_papers()}</Button></div>
        <Proving number={number} onChange={onChange} />
        <FallbackKept number={number} onChange={onChange} />
        <EmergencyPlace number={number} onChange={onChange} />
        <ShownName number={number} onChange={onChange} />
        <Move number={number} onChange={onChange} />
        <Stopping number={number} onChange={onChange} onClose={onClose} />
      </div>
      <UseForm number={number} onDone={onChange} onClose={onClose} />
    </>
  );
}

function UseForm({ number, onDone, onClose }: { number: PhoneNumber; onDone: () => unknown; onClose: () => void }) {
  const say = useWords(strings);
  const words = useWords(shared);
  const { name, capabilities, trunk, entry, brand, forward_to, forwarding, keep } = number;
  const form = useForm<PhoneUse, PhoneNumber>({ start: { name, capabilities, trunk, entry, brand, forward_to, forwarding, keep }, check: (values) => (values.name.trim() ? {} : { name: words.required() }), save: (values) => changeNumber(number.id, { ...values, forward_to: values.forward_to.replaceAll(/[\s().-]/g, "") }), done: onDone });
  const { values, set, wrong } = form;
  return (
    <DrawerForm form={form} onClose={onClose}>
      <section className={classes.section}><h3>{say.setup()}</h3></section>
      <TextInput label={say.name()} value={values.name} error={wrong("name")} onChange={(event) => set({ name: event.currentTarget.value })} />
      <Select label={say.trunk()} data={useTrunkChoices()} value={values.trunk} error={wrong("trunk")} allowDeselect={false} onChange={(one) => set({ trunk: one ?? "" })} />
      <Select label={say.entry()} description={say.entry_about()} data={useEntries()} value={values.entry} error={wrong("entry")} allowDeselect={false} onChange={(one) => set({ entry: one ?? "" })} />
      <Select label={say.brand()} data={useBrandChoices()} value={values.brand} error={wrong("brand")} allowDeselect={false} onChange={(one) => set({ brand: one ?? "" })} />
      <MultiSelect label={say.capabilities()} data={CAPABILITIES.map((one) => ({ value: one, label: say[one]() }))} value={values.capabilities} error={wrong("capabilities")} onChange={(next) => set({ capabilities: next as Capability[] })} />
      <TextInput label={say.forward_to()} description={say.forward_about()} inputMode="tel" value={values.forward_to} error={wrong("forward_to")} onChange={(event) => set({ forward_to: event.currentTarget.value })} />
      <Switch label={say.forwarding()} checked={values.forwarding} onChange={(event) => set({ forwarding: event.currentTarget.checked })} />
      <TextInput label={say.keep()} value={values.keep} onChange={(event) => set({ keep: event.currentTarget.value })} />
    </DrawerForm>
  );
}
