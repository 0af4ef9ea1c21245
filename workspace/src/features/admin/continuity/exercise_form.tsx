/** Begins an exercise, and writes one down with its measured times and what it taught. */
import { Button, Select, TextInput, Textarea } from "@mantine/core";
import { useState } from "react";
import { useWords } from "@/lib/i18n";
import { now } from "@/lib/now";
import { Note } from "@/ui/note";
import { DrawerForm } from "@/ui/form/drawer";
import { strings as shared } from "@/ui/form/strings";
import { useForm } from "@/ui/form/use_form";
import { sent, start, wrongOf, type Values, type Wrong } from "./aims";
import { useDeeds, type Continuity } from "./api";
import classes from "./continuity.module.css";
import { useKindName } from "./exercises";
import { strings } from "./strings";
import { useUnderWay } from "./under_way";

export function BeginForm({ kinds, onClose }: { kinds: string[]; onClose: () => void }) {
  const say = useWords(strings);
  const words = useWords(shared);
  const name = useKindName();
  const [kind, setKind] = useState(kinds[0] ?? "");
  const [, set] = useUnderWay();
  return (
    <form className={classes.view} onSubmit={(event) => { event.preventDefault(); set({ kind, began: now(), back: null, calls: null }); onClose(); }}>
      <Note>{say.begin_about()}</Note>
      <Select data-autofocus label={say.kind()} allowDeselect={false} data={kinds.map((value) => ({ value, label: name(value) }))} value={kind} onChange={(one) => setKind(one ?? kind)} />
      <div className={classes.buttons}><Button type="submit">{say.begin_verb()}</Button><Button variant="default" onClick={onClose}>{words.cancel()}</Button></div>
    </form>
  );
}

export function ExerciseForm({ found, onDone, onClose }: { found: Continuity; onDone: () => void; onClose: () => void }) {
  const say = useWords(strings);
  const words = useWords(shared);
  const name = useKindName();
  const { hold } = useDeeds();
  const [held, setHeld] = useUnderWay();
  const tell = (wrong: Wrong): string => (wrong === "required" ? words.required() : say[`wrong_${wrong}`]());
  const form = useForm<Values, Continuity>({
    start: start(held, now()),
    check: (values) => Object.fromEntries(Object.entries(wrongOf(values, found, now())).map(([field, wrong]) => [field, tell(wrong)])),
    save: (values) => hold(sent(values)),
    done: () => { setHeld(null); onDone(); },
  });
  const { values, set, wrong } = form;
  const line = (field: "began" | "ended" | "back_after" | "calls_after" | "lost") => ({ value: values[field], error: wrong(field), onChange: (event: { currentTarget: { value: string } }) => set({ [field]: event.currentTarget.value }) });
  const text = (field: "words" | "lessons") => ({ autosize: true, minRows: 2, value: values[field], error: wrong(field), onChange: (event: { currentTarget: { value: string } }) => set({ [field]: event.currentTarget.value }) });
  const soon = say.within({ minutes: found.back_within / 60 });
  return (
    <DrawerForm form={form} verb={say.write_verb()} onClose={onClose} always>
      <Select data-autofocus={held ? undefined : true} required label={say.kind()} placeholder={words.choose()} allowDeselect={false} data={found.kinds.map((value) => ({ value, label: name(value) }))} value={values.kind || null} error={wrong("kind")} onChange={(kind) => set({ kind: kind ?? "" })} />
      <div className={classes.pair}>
        <TextInput type="datetime-local" step={1} required label={say.began()} {...line("began")} />
        <TextInput type="datetime-local" step={1} required label={say.ended()} {...line("ended")} />
      </div>
      <TextInput required label={say.back_after()} description={say.typed_about({ aim: soon })} {...line("back_after")} />
      <TextInput label={say.calls_after()} description={say.typed_calls({ aim: soon })} {...line("calls_after")} />
      <TextInput required label={say.lost()} description={say.typed_about({ aim: say.minutes({ minutes: found.loses_most / 60 }) })} {...line("lost")} />
      <Textarea data-autofocus={held ? true : undefined} required maxLength={2000} label={say.words()} {...text("words")} />
      <Textarea label={say.lessons()} description={say.lessons_about()} {...text("lessons")} />
    </DrawerForm>
  );
}
