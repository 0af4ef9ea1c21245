/** Proves that a number is the account's: by its provider, or by a code that is said to it. */
import { Button, TextInput } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { askCode, proveNumber, type PhoneNumber } from "@/client/telephony";
import { useLocale, useWords } from "@/lib/i18n";
import { shortDate } from "@/lib/time";
import { ProblemNote } from "@/ui/problem_note";
import { State } from "@/ui/look/pieces";
import classes from "./numbers.module.css";
import { strings } from "./strings";

export function Proving({ number, onChange }: { number: PhoneNumber; onChange: () => unknown }) {
  const say = useWords(strings);
  const locale = useLocale();
  const [code, setCode] = useState("");
  const asking = useMutation({ mutationFn: (way: "call" | "text") => askCode(number.id, way) });
  const proving = useMutation({ mutationFn: (how: "provider" | "code") => proveNumber(number.id, how, code), onSuccess: onChange });
  const { proof } = number;
  const how = proof && { provider: say.by_provider(), code: say.by_code(), letter: say.by_letter() }[proof.how];
  return (
    <section className={classes.section} aria-label={say.proof()}>
      <h3>{say.proof()}</h3>
      {proof?.counts && proof.until && how ? <State tone="green">{say.proven_by({ how, when: shortDate(proof.until, locale) })}</State> : <><State tone="amber">{proof ? say.proof_old() : say.unproven()}</State><p>{say.proof_about()}</p></>}
      <div className={classes.buttons}>
        <Button variant="default" loading={proving.isPending && proving.variables === "provider"} onClick={() => proving.mutate("provider")}>{say.ask_provider()}</Button>
        <Button variant="default" loading={asking.isPending && asking.variables === "call"} onClick={() => asking.mutate("call")}>{say.call_code()}</Button>
        {number.capabilities.includes("text") && <Button variant="default" loading={asking.isPending && asking.variables === "text"} onClick={() => asking.mutate("text")}>{say.text_code()}</Button>}
      </div>
      {asking.isSuccess && (
        <form onSubmit={(event) => { event.preventDefault(); proving.mutate("code"); }}>
          <p role="status">{say.code_sent()}</p>
          <div className={classes.line}><TextInput label={say.code()} inputMode="numeric" autoComplete="one-time-code" value={code} onChange={(event) => setCode(event.currentTarget.value)} /><Button type="submit" disabled={!code.trim()} loading={proving.isPending && proving.variables === "code"}>{say.say_code()}</Button></div>
        </form>
      )}
      <ProblemNote error={asking.error ?? proving.error} />
    </section>
  );
}
