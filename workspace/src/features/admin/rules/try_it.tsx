/** What a rule would have done to the newest conversations, before it is kept. */
import { Button } from "@mantine/core";
import { IconCheck, IconPlayerPlay, IconX } from "@tabler/icons-react";
import { useMutation } from "@tanstack/react-query";
import { dryRun, type RuleDraft, type RuleKind } from "@/client/rules";
import { useWords } from "@/lib/i18n";
import { asProblem } from "@/lib/problem";
import { Note } from "@/ui/note";
import { ProblemNote } from "@/ui/problem_note";
import classes from "./rules.module.css";
import { strings } from "./strings";

export function TryIt({ kind, draft, onWrong }: { kind: RuleKind; draft: RuleDraft; onWrong: (fields: Record<string, string>) => void }) {
  const say = useWords(strings);
  const trying = useMutation({ mutationFn: () => dryRun(kind, draft), onSuccess: () => onWrong({}), onError: (error) => onWrong(asProblem(error).fields) });
  const found = trying.data;
  return (
    <div className={classes.try}>
      <Button variant="default" size="sm" leftSection={<IconPlayerPlay size={15} stroke={1.75} />} loading={trying.isPending} onClick={() => trying.mutate()}>{say.try()}</Button>
      {trying.error && (Object.keys(asProblem(trying.error).fields).length ? <div role="alert"><Note tone="red">{say.try_wrong()}</Note></div> : <ProblemNote error={trying.error} />)}
      {found && (
        <div role="status">
          <p className={classes.found}>{found.matched ? say.try_found({ n: found.matched, all: found.looked_at }) : say.try_none({ n: found.looked_at })} {found.examples.length > 0 && found.matched > found.examples.length && say.try_more({ n: found.examples.length })}</p>
          <ul className={classes.examples}>
            {found.examples.map(({ row, held, would }) => (
              <li key={row.id}>
                <strong>{row.contact.name || say.nameless()}</strong> <span className={classes.last}>{row.subject || row.last?.text}</span>
                <ul className={classes.leaves}>{held.map((leaf, place) => <li key={place} data-held={leaf.held || undefined}>{leaf.held ? <IconCheck size={13} stroke={2} aria-label={say.held()} /> : <IconX size={13} stroke={2} aria-label={say.not_held()} />}{leaf.words}</li>)}</ul>
                {would.length > 0 && <p>{say.would({ what: would.join(" · ") })}</p>}
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
