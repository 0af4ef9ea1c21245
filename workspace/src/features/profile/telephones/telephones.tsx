/** One's own telephones beside the one on this screen: added, seen to be connected, taken away. */
import { Button, TextInput } from "@mantine/core";
import { IconDeviceLandlinePhone } from "@tabler/icons-react";
import { useState, type FormEvent } from "react";
import { useLocale, useWords } from "@/lib/i18n";
import { useNow } from "@/lib/now";
import { ago } from "@/lib/time";
import { Confirm } from "@/ui/confirm";
import { tell } from "@/ui/notices";
import { Section } from "@/ui/page";
import { ProblemNote } from "@/ui/problem_note";
import { LinesSkeleton } from "@/ui/rows_skeleton";
import classes from "../profile.module.css";
import { useTelephoneDeeds, useTelephones, type Telephone } from "./api";
import { Secret } from "./secret";
import { strings } from "./strings";

export function Telephones() {
  const say = useWords(strings);
  const { data, error } = useTelephones();
  const { add, remove } = useTelephoneDeeds();
  const [name, setName] = useState("");
  const [leaving, setLeaving] = useState<Telephone | null>(null);
  const submit = (event: FormEvent) => { event.preventDefault(); if (name.trim()) add.mutate(name.trim(), { onSuccess: () => setName("") }); };
  return (
    <Section title={say.title()} about={say.about()}>
      {error && !data && <ProblemNote error={error} />}
      {!data && !error && <LinesSkeleton lines={2} />}
      {data?.length === 0 && <p>{say.none()}</p>}
      <ul className={classes.sessions}>{data?.map((one) => <Line key={one.id} telephone={one} onRemove={() => setLeaving(one)} />)}</ul>
      {add.data ? <Secret telephone={add.data} onDone={add.reset} /> : (
        <form className={classes.form} onSubmit={submit} noValidate>
          <TextInput label={say.name()} placeholder={say.example()} maxLength={100} value={name} onChange={(event) => setName(event.currentTarget.value)} />
          {add.error && <ProblemNote error={add.error} />}
          <Button type="submit" variant="default" loading={add.isPending} disabled={!name.trim()}>{say.add()}</Button>
        </form>
      )}
      {leaving && <Confirm opened title={say.remove_one({ name: leaving.name })} verb={say.remove()} onClose={() => setLeaving(null)} onYes={() => remove(leaving.id).then(() => tell(say.removed({ name: leaving.name })))}>{say.sure()}</Confirm>}
    </Section>
  );
}

function Line({ telephone: { name, registered, over, seen, extension }, onRemove }: { telephone: Telephone; onRemove: () => void }) {
  const say = useWords(strings);
  const locale = useLocale();
  const time = useNow();
  const state = registered ? say.connected({ over: over.toUpperCase() }) : say.absent();
  return (
    <li>
      <IconDeviceLandlinePhone size={20} stroke={1.5} aria-hidden />
      <span><strong>{name}</strong><small>{state}, {seen ? say.seen({ time: ago(seen, time, locale) }) : say.never()}</small>{extension && <small>{say.extension_of({ extension })}</small>}</span>
      <Button variant="subtle" color="gray" size="compact-sm" aria-label={say.remove_one({ name })} onClick={onRemove}>{say.remove()}</Button>
    </li>
  );
}
