/** An exercise as it was written down: what was found, what it measured, and its lessons, open until they were seen to. */
import { Button, TextInput } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { useLocale, useWords } from "@/lib/i18n";
import { inFull, length } from "@/lib/time";
import { ProblemNote } from "@/ui/problem_note";
import { Facts, State } from "@/ui/look/pieces";
import { useDeeds, type Exercise } from "./api";
import classes from "./continuity.module.css";
import { strings } from "./strings";

export function ExerciseView({ exercise, operates }: { exercise: Exercise; operates: boolean }) {
  const say = useWords(strings);
  const locale = useLocale();
  const took = (seconds: number) => <span className="figures">{length(seconds * 1000)}</span>;
  return (
    <div className={classes.view}>
      <State tone={exercise.met ? "green" : "red"}>{say.outcome_is({ how: exercise.met ? say.met() : say.missed() })}</State>
      <Facts of={[
        { name: say.began(), value: inFull(exercise.began, locale) },
        { name: say.ended(), value: inFull(exercise.ended, locale) },
        { name: say.back_after(), value: took(exercise.back_after) },
        { name: say.calls_after(), value: exercise.calls_after === null ? say.not_tried() : took(exercise.calls_after) },
        { name: say.lost(), value: took(exercise.lost) },
        { name: say.kept(), value: say.of_all({ count: exercise.fallbacks_kept }) },
        { name: say.open(), value: say.of_all({ count: exercise.fallbacks_open }) },
      ]} />
      <section aria-label={say.words()}><h3>{say.words()}</h3><p>{exercise.words}</p></section>
      <section aria-label={say.lessons()}>
        <h3>{say.lessons()}</h3>
        {exercise.lessons.length === 0 && <p>{say.lessons_none()}</p>}
        <ul className={classes.lessons}>{exercise.lessons.map((_, place) => <Lesson key={place} exercise={exercise} place={place} operates={operates} />)}</ul>
      </section>
    </div>
  );
}

function Lesson({ exercise, place, operates }: { exercise: Exercise; place: number; operates: boolean }) {
  const say = useWords(strings);
  const { learn } = useDeeds();
  const [how, setHow] = useState("");
  const doing = useMutation({ mutationFn: () => learn(exercise.id, place, how.trim()) });
  const { lesson, done } = exercise.lessons[place]!;
  return (
    <li>
      <p>{lesson}</p>
      <State tone={done ? "green" : "amber"}>{done ? say.lesson_done() : say.lesson_open()}</State>
      {done && <p>{done}</p>}
      {!done && operates && (
        <form className={classes.lesson} onSubmit={(event) => { event.preventDefault(); doing.mutate(); }}>
          <TextInput size="xs" label={say.how_done()} maxLength={2000} value={how} onChange={(event) => setHow(event.currentTarget.value)} />
          <Button size="xs" type="submit" variant="default" disabled={!how.trim()} loading={doing.isPending}>{say.finish()}</Button>
        </form>
      )}
      <ProblemNote error={doing.error} />
    </li>
  );
}
