/** What shows who asks, and how a member makes sure. */
import { Button, Textarea } from "@mantine/core";
import { useState } from "react";
import { useWords } from "@/lib/i18n";
import { Note } from "@/ui/note";
import { ProblemNote } from "@/ui/problem_note";
import { isProven, useDeed, type Request } from "./api";
import classes from "./requests.module.css";
import { strings } from "./strings";

export function Proof({ one }: { one: Request }) {
  const say = useWords(strings);
  const deed = useDeed(one.id);
  const [how, setHow] = useState("");
  if (isProven(one)) return <Note tone="green"><p>{one.proven === "code" ? say.proven_code() : one.proven === "portal" ? say.proven_portal() : one.proven ? say.proven_hand() : say.proven_none()}</p></Note>;
  return (
    <section className={classes.part}>
      <h3>{say.proof()}</h3>
      <p>{one.needs === "code" ? say.proof_code() : say.proof_hand()}</p>
      <Textarea autosize minRows={1} maxRows={4} maxLength={1000} label={say.how()} value={how} onChange={(event) => setHow(event.currentTarget.value)} />
      {deed.error && <ProblemNote error={deed.error} />}
      <div className={classes.deeds}>
        <Button size="compact-md" disabled={!how.trim()} loading={deed.isPending} onClick={() => deed.mutate({ deed: "proof", body: { how } })}>{say.prove()}</Button>
        {one.address && <Button size="compact-md" variant="default" onClick={() => deed.mutate({ deed: "codes" })}>{say.mail_code()}</Button>}
      </div>
    </section>
  );
}
