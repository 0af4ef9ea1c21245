/** A recording that was handed out to be heard: play, pause, and a place in it, by keyboard too. */
import { ActionIcon } from "@mantine/core";
import { IconPlayerPauseFilled, IconPlayerPlayFilled } from "@tabler/icons-react";
import type { KeyboardEvent } from "react";
import { useWords } from "@/lib/i18n";
import { length } from "@/lib/time";
import { Note } from "@/ui/note";
import classes from "./opened.module.css";
import { strings } from "./strings";
import { useSound } from "./use_sound";

const STEP = 5_000;

export function Sound({ file }: { file: Blob }) {
  const say = useWords(strings);
  const heard = useSound(file);
  const steps: Record<string, number> = { ArrowLeft: -STEP, ArrowDown: -STEP, ArrowRight: STEP, ArrowUp: STEP };
  const press = (event: KeyboardEvent) => { const step = steps[event.key]; if (!step) return; event.preventDefault(); heard.go(heard.at + step); };
  const told = say.position_words({ at: length(heard.at), of: length(heard.length) });
  if (heard.broken) return <Note tone="red">{say.unheard()}</Note>;
  return (
    <div className={classes.sound}>
      <ActionIcon radius="xl" size={32} loading={!heard.ready} onClick={heard.toggle} aria-label={heard.playing ? say.pause() : say.play()}>{heard.playing ? <IconPlayerPauseFilled size={14} /> : <IconPlayerPlayFilled size={14} />}</ActionIcon>
      <input type="range" min={0} max={heard.length || 1} step={1} value={heard.at} onKeyDown={press} aria-label={say.position()} aria-valuetext={told} onChange={(event) => heard.go(Number(event.currentTarget.value))} />
      <span className="figures">{length(heard.at)} / {length(heard.length)}</span>
    </div>
  );
}
