/** What a number's provider does with its calls while nothing of ours runs: how that stands, and what to do about it. */
import { Button, TextInput } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { drillFallback, setFallback, tellFallback, type PhoneNumber } from "@/client/telephony";
import { useLocale, useWords } from "@/lib/i18n";
import { inFull } from "@/lib/time";
import { ProblemNote } from "@/ui/problem_note";
import { FallbackStands } from "./fallback_stands";
import classes from "./numbers.module.css";
import { strings } from "./strings";

export function FallbackKept({ number, onChange }: { number: PhoneNumber; onChange: () => unknown }) {
  const say = useWords(strings);
  const locale = useLocale();
  const [after, setAfter] = useState("");
  const telling = useMutation({ mutationFn: () => tellFallback(number.id), onSuccess: onChange });
  const setting = useMutation({ mutationFn: () => setFallback(number.id), onSuccess: onChange });
  const drilling = useMutation({ mutationFn: () => drillFallback(number.id, Number(after)), onSuccess: () => { setAfter(""); return onChange(); } });
  const held = number.fallback;
  if (!held) return null;
  const known = held.state === "told" || held.state === "set" || held.state === "seen";
  return (
    <section className={classes.section} aria-label={say.fallback()}>
      <h3>{say.fallback()}</h3>
      <FallbackStands state={held.state} />
      <p>{held.words}</p>
      {held.remedy && <p>{held.remedy}</p>}
      {known && held.by && held.at && <p>{say.fallback_hand({ by: held.by, when: inFull(held.at, locale) })}</p>}
      {known && held.seen && <p>{say.fallback_seen({ when: inFull(held.seen, locale), seconds: held.seen_after })}</p>}
      <div className={classes.buttons}>
        {held.hosted && held.state !== "waiting" && <Button variant="default" loading={telling.isPending} onClick={() => telling.mutate()}>{say.fallback_tell()}</Button>}
        {held.state === "unset" && <Button variant="default" loading={setting.isPending} onClick={() => setting.mutate()}>{say.fallback_set()}</Button>}
      </div>
      {known && (
        <form className={classes.line} onSubmit={(event) => { event.preventDefault(); drilling.mutate(); }}>
          <TextInput label={say.fallback_after()} inputMode="numeric" value={after} onChange={(event) => setAfter(event.currentTarget.value.replaceAll(/\D/g, ""))} />
          <Button type="submit" variant="default" disabled={!after} loading={drilling.isPending}>{say.fallback_drill()}</Button>
        </form>
      )}
      <ProblemNote error={telling.error ?? setting.error ?? drilling.error} />
    </section>
  );
}
