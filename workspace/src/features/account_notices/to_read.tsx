/** What every member reads once a version: a line above the page, the text in a window, and one button that says so. */
import { Button, Modal } from "@mantine/core";
import { IconBook2 } from "@tabler/icons-react";
import { useState } from "react";
import { useSession } from "@/client/session";
import { useLocale, useWords } from "@/lib/i18n";
import { Document } from "@/ui/document";
import { tell } from "@/ui/notices";
import { ProblemNote } from "@/ui/problem_note";
import { LinesSkeleton } from "@/ui/rows_skeleton";
import { useDocument, useSay, type Asked } from "@/client/agreements";
import classes from "./notices.module.css";
import { strings } from "./strings";

export function ToRead() {
  const say = useWords(strings);
  const { agreement } = useSession() as unknown as { agreement: { to_read?: Asked[] } };
  const [open, setOpen] = useState(false);
  const [first] = agreement.to_read ?? [];
  if (!first) return null;
  return (
    <div className={classes.banner} role="status">
      <IconBook2 size={17} stroke={1.75} aria-hidden />
      <p>{say.to_read({ title: first.title })}</p>
      <Button size="compact-xs" variant="default" onClick={() => setOpen(true)}>{say.read()}</Button>
      <Modal opened={open} onClose={() => setOpen(false)} title={first.title} size="lg"><Reading asked={first} onDone={() => setOpen(false)} /></Modal>
    </div>
  );
}

function Reading({ asked, onDone }: { asked: Asked; onDone: () => void }) {
  const say = useWords(strings);
  const { data, error } = useDocument(asked.document, useLocale());
  const done = useSay("acknowledgements");
  if (error) return <ProblemNote error={error} />;
  if (!data) return <LinesSkeleton lines={14} />;
  return (
    <div className={classes.reading}>
      <div className={classes.text} lang={data.language} tabIndex={0} role="document" aria-label={data.title}><Document text={data.text} title={data.title} /></div>
      <p className={classes.small}>{say.read_about({ version: data.version })}</p>
      {done.error && <ProblemNote error={done.error} />}
      <Button loading={done.isPending} onClick={() => done.mutate(data, { onSuccess: () => { tell(say.read_done()); onDone(); } })}>{say.have_read()}</Button>
    </div>
  );
}
