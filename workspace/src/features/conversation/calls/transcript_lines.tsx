/** What was said, by whom, with its place: a press goes there. */
import { useWords } from "@/lib/i18n";
import { length } from "@/lib/time";
import { ProblemNote } from "@/ui/problem_note";
import { LinesSkeleton } from "@/ui/rows_skeleton";
import { useTranscript } from "./api";
import classes from "./calls.module.css";
import { strings } from "./strings";

export function TranscriptLines({ id, at, onGo }: { id: string; at: number; onGo: (ms: number) => void }) {
  const say = useWords(strings);
  const { data, error } = useTranscript(id, true);
  if (error) return <ProblemNote error={error} />;
  if (!data) return <LinesSkeleton lines={3} />;
  return (
    <ol className={classes.words} aria-label={say.transcript()}>
      {data.map((one) => (
        <li key={`${one.from_ms} ${one.channel}`} data-here={(at >= one.from_ms && at < one.until_ms) || undefined}>
          <button type="button" onClick={() => onGo(one.from_ms)}><span className="figures">{length(one.from_ms)}</span><strong>{say[one.channel]()}</strong><span>{one.text}</span></button>
        </li>
      ))}
    </ol>
  );
}
