/** The player of a recording: waveform of both sides, speed, who is heard, silence jumped, words beside; all by keyboard. */
import { ActionIcon, Menu, SegmentedControl } from "@mantine/core";
import { IconDots, IconFileExport, IconPlayerPauseFilled, IconPlayerPlayFilled, IconPlayerTrackNext, IconTrash } from "@tabler/icons-react";
import { useQueryClient } from "@tanstack/react-query";
import { useId, useRef, useState, type KeyboardEvent } from "react";
import { removeRecording, type RecordingRow } from "@/client/recordings";
import { may, useSession } from "@/client/session";
import { useWords } from "@/lib/i18n";
import { Problem } from "@/lib/problem";
import { length } from "@/lib/time";
import { Confirm } from "@/ui/confirm";
import { ProblemNote } from "@/ui/problem_note";
import { usePeaks } from "./api";
import classes from "./calls.module.css";
import { ExportRecording } from "./export_recording";
import { afterSilence } from "./silence";
import { strings } from "./strings";
import { TranscriptLines } from "./transcript_lines";
import { SPEEDS, usePlayer, type Balance } from "./use_player";
import { Wave } from "./wave";

const STEP = 5_000;
const CLOSED = 200; // ms until what stood over the page is gone

export function Player({ recording }: { recording: RecordingRow }) {
  const say = useWords(strings);
  const keysId = useId();
  const player = usePlayer(recording.id, recording.ms);
  const { data: peaks, error } = usePeaks(recording.id);
  const [words, setWords] = useState(false);
  const faster = (by: number) => player.setSpeed(SPEEDS[Math.max(0, Math.min(SPEEDS.length - 1, SPEEDS.indexOf(player.speed) + by))]!);
  const jump = () => { const to = peaks && afterSilence(peaks, player.at); if (to) player.go(to); };
  const keys: Record<string, () => void> = { " ": player.toggle, k: player.toggle, ArrowLeft: () => player.go(player.at - STEP), ArrowRight: () => player.go(player.at + STEP), Home: () => player.go(0), End: () => player.go(recording.ms), s: jump, "+": () => faster(1), "-": () => faster(-1) };
  const press = (event: KeyboardEvent) => { const does = keys[event.key]; if (!does || event.ctrlKey || event.metaKey || event.altKey) return; event.preventDefault(); event.stopPropagation(); does(); };
  return (
    <section className={classes.player} aria-label={say.recording()}>
      <span id={keysId} className="seen-by-readers">{say.keys()}</span>
      <div className={classes.row}>
        <ActionIcon radius="xl" size={36} onClick={player.toggle} aria-label={player.isPlaying ? say.pause() : say.play()}>{player.isPlaying ? <IconPlayerPauseFilled size={16} /> : <IconPlayerPlayFilled size={16} />}</ActionIcon>
        <div className={classes.slider} role="slider" tabIndex={0} aria-label={say.position()} aria-valuemin={0} aria-valuemax={Math.round(recording.ms / 1000)} aria-valuenow={Math.round(player.at / 1000)} aria-valuetext={say.position_words({ at: length(player.at), of: length(recording.ms) })} onKeyDown={press} aria-describedby={keysId}
          onPointerDown={(event) => { const box = event.currentTarget.getBoundingClientRect(); player.go(((event.clientX - box.left) / box.width) * recording.ms); }}>
          <Wave peaks={peaks} at={player.at} ms={recording.ms} pauses={recording.pauses} />
        </div>
        <span className={`${classes.time} figures`}>{length(player.at)} / {length(recording.ms)}</span>
      </div>
      <div className={classes.row}>
        <SegmentedControl size="xs" aria-label={say.balance()} value={player.balance} onChange={(next) => player.setBalance(next as Balance)} data={(["both", "left", "right"] as const).map((value) => ({ value, label: say[value]() }))} />
        <Menu position="bottom-start"><Menu.Target><button type="button" className={classes.small}>{say.speed({ speed: `${player.speed} ×` })}</button></Menu.Target><Menu.Dropdown>{SPEEDS.map((speed) => <Menu.Item key={speed} onClick={() => player.setSpeed(speed)}>{speed} ×</Menu.Item>)}</Menu.Dropdown></Menu>
        <button type="button" className={classes.small} disabled={!peaks} onClick={jump}><IconPlayerTrackNext size={14} stroke={1.75} aria-hidden />{say.skip_silence()}</button>
        {recording.has_transcript && <button type="button" className={classes.small} aria-expanded={words} onClick={() => setWords(!words)}>{say.transcript()}</button>}
        {recording.pauses.length > 0 && <span className={classes.quiet}>{say.pauses({ count: recording.pauses.length })}</span>}
        <More recording={recording} />
      </div>
      {(error || player.error) && <ProblemNote error={error ?? new Problem({ status: 404, title: say.erased() })} />}
      {words && <TranscriptLines id={recording.id} at={player.at} onGo={player.go} />}
    </section>
  );
}

/** What else can be done with it: it leaves for somebody, or is deleted. */
function More({ recording }: { recording: RecordingRow }) {
  const say = useWords(strings);
  const queries = useQueryClient();
  const session = useSession();
  const [asks, setAsks] = useState<"export" | "remove" | null>(null);
  const exports = may(session, "export.make"), removes = may(session, "recording.delete");
  const button = useRef<HTMLButtonElement>(null);
  /** The line of the menu that was pressed is gone by then: the focus goes where the menu was opened. */
  const close = () => { setAsks(null); setTimeout(() => button.current?.focus(), CLOSED); };
  if (!exports && !removes) return null;
  return (
    <>
      <Menu position="bottom-end"><Menu.Target><ActionIcon ref={button} variant="subtle" color="gray" size={28} ml="auto" aria-label={say.more()}><IconDots size={16} stroke={1.75} /></ActionIcon></Menu.Target>
        <Menu.Dropdown>
          {exports && <Menu.Item leftSection={<IconFileExport size={15} stroke={1.75} />} onClick={() => setAsks("export")}>{say.export()}</Menu.Item>}
          {removes && <Menu.Item color="red" disabled={recording.held} leftSection={<IconTrash size={15} stroke={1.75} />} onClick={() => setAsks("remove")}>{recording.held ? say.held() : say.remove()}</Menu.Item>}
        </Menu.Dropdown></Menu>
      <ExportRecording recording={recording} opened={asks === "export"} onClose={close} />
      <Confirm opened={asks === "remove"} title={say.remove()} verb={say.remove()} onClose={close} onYes={async () => { await removeRecording(recording.id); await queries.invalidateQueries({ queryKey: ["recordings", recording.conversation] }); }}>{say.remove_words()}</Confirm>
    </>
  );
}
