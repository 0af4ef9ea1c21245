/** What a contact's words look like, told under them, with a way to report them. */
import { Button } from "@mantine/core";
import { IconAlertTriangle, IconFlagCheck } from "@tabler/icons-react";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { useWords } from "@/lib/i18n";
import { tell, useTellProblem } from "@/ui/notices";
import { reportMessage } from "../api";
import { strings } from "../strings";
import classes from "./thread.module.css";

export interface Mark { kind: string; words: string; reported: boolean }

export function Suspected({ message, marks }: { message: string; marks: Mark[] }) {
  const say = useWords(strings);
  const trouble = useTellProblem();
  const [done, setDone] = useState(marks.some((mark) => mark.reported));
  const reporting = useMutation({ mutationFn: () => reportMessage(message, marks[0]?.kind ?? "hate"), onSuccess: () => { setDone(true); tell(say.reported_notice()); }, onError: trouble });
  return (
    <p className={classes.suspected}>
      <IconAlertTriangle size={14} stroke={1.9} aria-hidden />
      <span>{say.reads_as({ kind: marks.map((mark) => mark.words).join(", ") })}</span>
      {done ? <span className={classes.reported}><IconFlagCheck size={14} stroke={1.75} aria-hidden />{say.reported()}</span> : <Button variant="subtle" size="compact-xs" color="gray" loading={reporting.isPending} onClick={() => reporting.mutate()}>{say.report()}</Button>}
    </p>
  );
}
