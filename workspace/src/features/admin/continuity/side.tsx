/** What is open beside the page: an exercise, or one of the operator's forms. */
import { Button } from "@mantine/core";
import { useWords } from "@/lib/i18n";
import { Empty } from "@/ui/empty";
import { SideDrawer } from "@/ui/form/drawer";
import { strings as shared } from "@/ui/form/strings";
import type { Continuity } from "./api";
import { BeginForm, ExerciseForm } from "./exercise_form";
import { ExerciseView } from "./exercise_view";
import { useKindName } from "./exercises";
import { FailureForm } from "./failure_form";
import { strings } from "./strings";

export function Side({ found, open, operates, onClose }: { found: Continuity; open: string | null; operates: boolean; onClose: () => void }) {
  const say = useWords(strings);
  const words = useWords(shared);
  const kind = useKindName();
  const exercise = found.exercises.find((one) => one.id === open);
  const form = operates && (open === "begin" || open === "write" || open === "failure") ? open : null;
  const title = form ? { begin: say.begin(), write: say.write(), failure: say.say_fails() }[form] : exercise ? kind(exercise.kind) : words.gone();
  return (
    <SideDrawer opened={Boolean(open)} title={title} onClose={onClose} size={560}>
      {form === "begin" && <BeginForm kinds={found.kinds} onClose={onClose} />}
      {form === "write" && <ExerciseForm found={found} onDone={onClose} onClose={onClose} />}
      {form === "failure" && <FailureForm parts={found.parts} onClose={onClose} />}
      {exercise && <ExerciseView key={exercise.id} exercise={exercise} operates={operates} />}
      {!form && !exercise && <Empty title={words.gone()} action={<Button variant="default" onClick={onClose}>{words.to_list()}</Button>}>{words.gone_words()}</Empty>}
    </SideDrawer>
  );
}
