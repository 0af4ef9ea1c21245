/** Says whose data a request is about, where nobody is known by the addresses that came with it. */
import { Button, TextInput } from "@mantine/core";
import { useState } from "react";
import { useWords } from "@/lib/i18n";
import { Note } from "@/ui/note";
import { ProblemNote } from "@/ui/problem_note";
import { useDeed, type Request } from "./api";
import classes from "./requests.module.css";
import { strings } from "./strings";

export function Whose({ one }: { one: Request }) {
  const say = useWords(strings);
  const deed = useDeed(one.id);
  const [contact, setContact] = useState("");
  return (
    <section className={classes.part}>
      <Note><p>{say.unmatched()}</p></Note>
      <TextInput label={say.make_contact()} value={contact} onChange={(event) => setContact(event.currentTarget.value)} />
      {deed.error && <ProblemNote error={deed.error} />}
      <div className={classes.deeds}><Button size="compact-md" variant="default" disabled={!contact.trim()} loading={deed.isPending} onClick={() => deed.mutate({ deed: "contact", body: { contact: contact.trim() } })}>{say.match()}</Button></div>
    </section>
  );
}
