/** What changed since the version before, clause by clause: shown when it is asked for. */
import { Button } from "@mantine/core";
import { useState } from "react";
import { useWords } from "@/lib/i18n";
import { Late } from "@/ui/look/late";
import { Trouble } from "@/ui/look/listing";
import classes from "./agreement.module.css";
import { useComparison } from "@/client/agreements";
import { Comparison } from "@/ui/comparison/comparison";
import { strings } from "./strings";

export function Changes({ document, version, since }: { document: string; version: string; since: string }) {
  const say = useWords(strings);
  const [open, setOpen] = useState(false);
  const asked = useComparison(document, version, since, open);
  return (
    <section className={classes.changes} aria-label={say.changed_since({ version: since })}>
      <Button size="compact-sm" variant="default" aria-expanded={open} onClick={() => setOpen(!open)}>{say.changed_since({ version: since })}</Button>
      {open && asked.error && <Trouble error={asked.error} onAgain={() => void asked.refetch()} />}
      {open && asked.isPending && <Late lines={6} />}
      {open && asked.data && <Comparison of={asked.data} />}
    </section>
  );
}
