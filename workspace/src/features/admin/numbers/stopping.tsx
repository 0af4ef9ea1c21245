/** Suspends a number, lets it go on, or gives it back. */
import { Button, Select, TextInput } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { releaseIdle, releaseNumber, restoreNumber, suspendNumber, type PhoneNumber } from "@/client/telephony";
import { may, useSession } from "@/client/session";
import { useLocale, useWords } from "@/lib/i18n";
import { shortDate } from "@/lib/time";
import { ProblemNote } from "@/ui/problem_note";
import { State } from "@/ui/look/pieces";
import { RemoveButton } from "@/ui/look/remove_button";
import classes from "./numbers.module.css";
import { strings } from "./strings";

export function Stopping({ number, onChange, onClose }: { number: PhoneNumber; onChange: () => unknown; onClose: () => void }) {
  const say = useWords(strings);
  const locale = useLocale();
  const approves = may(useSession(), "number.approve");
  const [reach, setReach] = useState<"outbound" | "full">("outbound");
  const [why, setWhy] = useState("");
  const stopping = useMutation({ mutationFn: () => suspendNumber(number.id, reach, why), onSuccess: onChange });
  const going = useMutation({ mutationFn: () => restoreNumber(number.id), onSuccess: onChange });
  const after = () => { onClose(); void onChange(); };
  return (
    <section className={classes.section} aria-label={say.standing()}>
      <h3>{say.standing()}</h3>
      {number.idle_since && <><State tone="amber">{say.idle()}</State><p>{say.idle_words({ when: shortDate(number.idle_since, locale) })}</p></>}
      {approves && number.state === "active" && (
        <form className={classes.line} onSubmit={(event) => { event.preventDefault(); stopping.mutate(); }}>
          <Select aria-label={say.suspend()} data={[{ value: "outbound", label: say.suspend_outbound() }, { value: "full", label: say.suspend_full() }]} value={reach} allowDeselect={false} onChange={(next) => setReach(next === "full" ? "full" : "outbound")} />
          <TextInput placeholder={say.why()} aria-label={say.why()} value={why} onChange={(event) => setWhy(event.currentTarget.value)} />
          <Button type="submit" variant="default" disabled={!why.trim()} loading={stopping.isPending}>{say.suspend()}</Button>
        </form>
      )}
      <div className={classes.buttons}>
        {approves && number.reach && <Button variant="default" loading={going.isPending} onClick={() => going.mutate()}>{say.restore()}</Button>}
        <RemoveButton title={say.release_title({ number: number.number })} verb={say.release()} onYes={async () => { await (number.releasable ? releaseIdle(number.id) : releaseNumber(number.id)); after(); }}>{say.release_words()}</RemoveButton>
      </div>
      <ProblemNote error={stopping.error ?? going.error} />
    </section>
  );
}
