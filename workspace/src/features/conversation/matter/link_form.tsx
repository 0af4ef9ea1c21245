/** Says what a conversation has to do with another, by the other's number. */
import { Button, Select, TextInput } from "@mantine/core";
import { useState, type FormEvent } from "react";
import { useWords } from "@/lib/i18n";
import { link } from "./api";
import classes from "./matter.module.css";
import { strings } from "./strings";

const KINDS = ["related", "incident_of", "follows"] as const;

export function LinkForm({ id, onDo }: { id: string; onDo: (deed: () => Promise<unknown>) => void }) {
  const say = useWords(strings);
  const [kind, setKind] = useState<string>("related");
  const [other, setOther] = useState("");
  const [open, setOpen] = useState(false);
  if (!open) return <Button size="compact-xs" variant="subtle" color="gray" onClick={() => setOpen(true)}>{say.link_add()}</Button>;
  const submit = (event: FormEvent) => { event.preventDefault(); const number = other.trim().replace(/^#/, ""); if (number) onDo(() => link(id, number, kind)); setOther(""); setOpen(false); };
  return (
    <form className={classes.add} onSubmit={submit}>
      <Select size="xs" w={150} aria-label={say.link_kind()} allowDeselect={false} data={KINDS.map((one) => ({ value: one, label: say[`link_${one}`]() }))} value={kind} onChange={(next) => next && setKind(next)} />
      <TextInput size="xs" className={classes.grow} data-autofocus aria-label={say.link_number()} placeholder="#1042" value={other} onChange={(event) => setOther(event.currentTarget.value)} />
      <Button size="xs" type="submit" disabled={!other.trim()}>{say.link()}</Button>
    </form>
  );
}
