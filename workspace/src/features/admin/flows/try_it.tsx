/** A flow tried as its contact: what is heard, what is answered, the way it takes. The whole is played anew each time. */
import { Button, SegmentedControl, TextInput } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useWords } from "@/lib/i18n";
import { ProblemNote } from "@/ui/problem_note";
import { tryFlow, type Body, type Does, type Played, type Seen } from "./api";
import classes from "./flows.module.css";
import { strings } from "./strings";

type Medium = "voice" | "chat";
const HIDDEN = new Set(["way", "does"]);

export function TryIt({ id, body }: { id: string; body: Body }) {
  const say = useWords(strings);
  const [medium, setMedium] = useState<Medium>("voice");
  const [does, setDoes] = useState<Does[] | null>(null);
  const [tried, setTried] = useState(body);
  const asked = useQuery({ queryKey: ["flow-try", id, tried, medium, does], queryFn: () => tryFlow(id, tried, medium, does ?? []), enabled: does !== null, retry: false, staleTime: Infinity, placeholderData: (before: Played | undefined) => before });
  const begin = () => { setTried(body); setDoes([]); };
  return (
    <div className={classes.form}>
      <div className={classes.buttons}>
        <SegmentedControl size="xs" aria-label={say.medium()} data={[{ value: "voice", label: say.voice() }, { value: "chat", label: say.chat() }]} value={medium} onChange={(to) => { setMedium(to as Medium); setDoes(null); }} />
        <Button size="compact-sm" variant="light" onClick={begin}>{does ? say.again() : say.try_title()}</Button>
      </div>
      {asked.error && <ProblemNote error={asked.error} />}
      {does && asked.data && <Heard played={asked.data} />}
      {does && asked.data && !asked.data.over && <Answers medium={medium} waits={asked.data.waits_for} onDoes={(one) => setDoes([...does, one])} />}
    </div>
  );
}

function Heard({ played }: { played: Played }) {
  const line = useLine();
  const shown = played.seen.filter((one) => !HIDDEN.has(one.what));
  return <ol className={classes.seen} aria-live="polite">{shown.map((one, place) => <li key={place} data-what={one.what}>{line(one)}</li>)}</ol>;
}

function useLine(): (seen: Seen) => string {
  const say = useWords(strings);
  const acts: Record<string, string> = { silence: say.you_silent(), waits: say.you_wait(), agent: say.you_agent(), hangs_up: say.you_gone() };
  const ends: Record<string, string> = { done: say.over_done(), hung_up: say.over_hung_up(), answered: say.over_answered(), handed_on: say.over_handed_on(), left: say.over_left() };
  return (seen) => {
    if (seen.what === "hears") return acts[seen.outcome ?? ""] ?? say.you({ what: seen.text ?? "" });
    if (seen.what === "music") return say.music();
    if (seen.what === "keeps") return say.keeps();
    if (seen.what === "ends") return say.ended({ why: ends[seen.outcome ?? ""] ?? say.over_fault() });
    return seen.text || "♪";
  };
}

function Answers({ medium, waits, onDoes }: { medium: Medium; waits: string; onDoes: (does: Does) => void }) {
  const say = useWords(strings);
  const [text, setText] = useState("");
  const send = () => {
    if (!text.trim()) return;
    onDoes({ what: medium === "chat" ? "writes" : /^[0-9*#]+$/.test(text) ? "types" : "says", text });
    setText("");
  };
  return (
    <div className={classes.buttons}>
      <TextInput size="xs" aria-label={say.press()} placeholder={say.press()} value={text} onChange={(event) => setText(event.currentTarget.value)} onKeyDown={(event) => { if (event.key === "Enter") { event.preventDefault(); send(); } }} />
      <Button size="compact-sm" onClick={send}>{say.send()}</Button>
      {medium === "voice" && <Button size="compact-sm" variant="default" onClick={() => onDoes({ what: "silence" })}>{say.silence()}</Button>}
      <Button size="compact-sm" variant="default" onClick={() => onDoes({ what: "waits", seconds: 60 })}>{say.wait()}</Button>
      {waits === "agent" && <Button size="compact-sm" variant="default" onClick={() => onDoes({ what: "agent" })}>{say.agent()}</Button>}
      <Button size="compact-sm" variant="default" onClick={() => onDoes({ what: "hangs_up" })}>{say.hang_up()}</Button>
    </div>
  );
}
