/** A change of where the number's calls go that waits a day: when it holds, and saying that it was a stranger's. */
import { Button } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { undoNumberChange, type PhoneNumber } from "@/client/telephony";
import { useLocale, useWords } from "@/lib/i18n";
import { inFull } from "@/lib/time";
import { Note } from "@/ui/note";
import { tell } from "@/ui/notices";
import { ProblemNote } from "@/ui/problem_note";
import classes from "./numbers.module.css";
import { strings } from "./strings";

export function Waits({ number, onChange }: { number: PhoneNumber; onChange: () => unknown }) {
  const say = useWords(strings);
  const locale = useLocale();
  const undoing = useMutation({ mutationFn: () => undoNumberChange(number.id), onSuccess: () => { tell(say.not_us_done()); return onChange(); } });
  const asked = number.asked;
  if (!asked) return null;
  const words = asked.forwarding ? say.waits_forwarding : say.waits_fallback;
  return (
    <section className={classes.section} aria-label={say.waits()}>
      <Note tone="amber">{words({ to: asked.forward_to || "–", when: inFull(asked.until, locale) })}</Note>
      <div className={classes.buttons}><Button variant="default" loading={undoing.isPending} onClick={() => undoing.mutate()}>{say.not_us()}</Button></div>
      <ProblemNote error={undoing.error} />
    </section>
  );
}
