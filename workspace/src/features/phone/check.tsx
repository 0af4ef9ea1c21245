/** The line check, step by step, with the level of the microphone while it runs. */
import { Button } from "@mantine/core";
import { useEffect, useRef, useState } from "react";
import { useWords } from "@/lib/i18n";
import { State } from "@/ui/look/pieces";
import { Section } from "@/ui/page";
import { checkLine, NOTHING, type Found, type Step } from "./line_check";
import { strings } from "./page_strings";
import classes from "./phone.module.css";
import { wordOf } from "./quality";
import { useFigures } from "./sounding";
import { strings as phoneWords } from "./strings";

const STEPS: Step[] = ["microphone", "exchange", "way", "sound"];
const TONES = { waits: "none", looking: "blue", works: "green", fails: "red" } as const;

export function Check() {
  const say = useWords(strings);
  const [found, setFound] = useState(NOTHING);
  const [stream, setStream] = useState<MediaStream | null>(null);
  const [state, setState] = useState<"new" | "runs" | "done">("new");
  useEffect(() => () => stream?.getTracks().forEach((track) => track.stop()), [stream]);
  async function run() {
    setState("runs");
    setFound(NOTHING);
    await checkLine((step, what) => setFound((before) => ({ ...before, [step]: what })), setStream);
    setStream(null);
    setState("done");
  }
  return (
    <Section title={say.check()} about={say.check_about()} actions={<Button size="compact-md" variant={state === "new" ? "filled" : "default"} disabled={state === "runs"} onClick={() => void run()}>{state === "new" ? say.start() : say.again()}</Button>}>
      <ul className={classes.steps} aria-live="polite">{STEPS.map((step) => <Line key={step} step={step} found={found[step]} />)}</ul>
      <div className={classes.levelRow}>{stream && <><p>{say.speak()}</p><Level stream={stream} /></>}</div>
    </Section>
  );
}

function Line({ step, found }: { step: Step; found: Found }) {
  const say = useWords(strings);
  return (
    <li><strong>{say[`step_${step}`]()}</strong><State tone={TONES[found.state]}>{say[found.state]()}</State>
      {found.words && <span>{say[found.words]()}</span>}{found.figures && <Sound figures={found.figures} />}</li>
  );
}

function Sound({ figures }: { figures: NonNullable<Found["figures"]> }) {
  const say = useWords(phoneWords);
  return <span>{say[`quality_${wordOf(figures)}`]()} · {useFigures(figures)}</span>;
}

/** Follows the loudness of the microphone, drawn without React: thirty times a second. */
function Level({ stream }: { stream: MediaStream }) {
  const say = useWords(strings);
  const bar = useRef<HTMLMeterElement>(null);
  useEffect(() => {
    const audio = new AudioContext(), listener = audio.createAnalyser();
    audio.createMediaStreamSource(stream).connect(listener);
    const heard = new Float32Array(listener.fftSize);
    const timer = setInterval(() => {
      listener.getFloatTimeDomainData(heard);
      const loud = Math.sqrt(heard.reduce((sum, one) => sum + one * one, 0) / heard.length);
      if (bar.current) bar.current.value = Math.min(100, Math.round(Math.max(0, 100 + 20 * Math.log10(loud + 1e-6) * 1.6)));
    }, 33);
    return () => { clearInterval(timer); void audio.close(); };
  }, [stream]);
  return <meter ref={bar} min={0} max={100} low={30} className={classes.level} aria-label={say.level()} />;
}
