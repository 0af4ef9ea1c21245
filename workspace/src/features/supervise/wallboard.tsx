/** The floor for a screen on the wall: few figures, large, readable from across the room. */
import { ActionIcon, FocusTrap, Portal, Tooltip, useComputedColorScheme, useMantineColorScheme } from "@mantine/core";
import { IconMoon, IconSun, IconX } from "@tabler/icons-react";
import { useEffect } from "react";
import type { FloorAgent, FloorQueue } from "@/client/contract";
import { useSession } from "@/client/session";
import { useLocale, useWords } from "@/lib/i18n";
import { clock, length, ms } from "@/lib/time";
import type { CallView } from "@/client/calls";
import { Sums as CallSums } from "./calls/call_figures";
import { HelpOnWall } from "./calls/help_alert";
import { CallsOnWall } from "./calls/calls_on_wall";
import { callSums, onCalls, type OnCall as Talk } from "./calls/figures";
import { OnCall } from "./calls/on_call";
import { channelsInUse, levelOf, loads, presentIn, waitingSince, type Sums } from "./figures";
import classes from "./wallboard.module.css";
import { ServiceLevel } from "./level";
import { Dots, Status } from "./presence";
import { OpenState } from "./queues_table";
import { Sparkline } from "./sparkline";
import { Figure } from "./strip";
import { strings } from "./strings";
import { LongestWait } from "./wait";

interface Props { opened: boolean; onClose: () => void; queues: FloorQueue[]; agents: FloorAgent[]; calls: CallView[]; all: Sums; time: number; floorAt: number; isStale: boolean }

export function Wallboard({ opened, onClose, ...board }: Props) {
  const say = useWords(strings);
  useEffect(() => {
    if (!opened) return;
    const press = (event: KeyboardEvent) => { if (event.key === "Escape") onClose(); };
    addEventListener("keydown", press);
    return () => removeEventListener("keydown", press);
  }, [opened, onClose]);
  if (!opened) return null;
  return (
    <Portal>
      <FocusTrap>
        <div className={classes.wall} role="dialog" aria-modal aria-label={say.wallboard()}><Board {...board} onClose={onClose} /></div>
      </FocusTrap>
    </Portal>
  );
}

function Board({ queues, agents, calls, all, time, floorAt, isStale, onClose }: Omit<Props, "opened">) {
  const say = useWords(strings);
  const locale = useLocale();
  const { account } = useSession();
  const talks = onCalls(calls), phoned = callSums(calls);
  return (
    <div className={classes.board} data-stale={isStale || undefined} tabIndex={-1} data-autofocus>
      <header className={classes.top}>
        <h2 className="cut">{account.name}</h2>
        {isStale && <p role="status">{say.stale({ time: clock(floorAt, locale) })}</p>}
        <time className={classes.clock}>{clock(time, locale)}</time>
        <Scheme />
        <Tooltip label={say.leave_wall()}><ActionIcon variant="subtle" color="gray" size={36} aria-label={say.leave_wall()} onClick={onClose}><IconX size={20} stroke={1.6} /></ActionIcon></Tooltip>
      </header>
      <HelpOnWall />
      <dl className={classes.figures}>
        <Figure name={say.waiting()}>{all.waiting}</Figure>
        <Figure name={say.longest()}><LongestWait since={all.since} time={time} seconds={all.level.seconds} /></Figure>
        <Figure name={say.active()}>{all.active}</Figure>
        <Figure name={say.available()}>{all.present.available}</Figure>
        <Figure name={say.level()}><ServiceLevel level={all.level} /></Figure>
      </dl>
      {calls.length > 0 && <dl className={classes.phoned}><CallSums sums={phoned} time={time} /></dl>}
      <ul className={classes.queues} aria-label={say.queues()}>{queues.map((queue) => <Tile key={queue.id} queue={queue} calls={calls.filter((call) => call.queue === queue.id)} time={time} floorAt={floorAt} />)}</ul>
      <CallsOnWall calls={calls} time={time} />
      {agents.length > 0 && <ul className={classes.agents} aria-label={say.agents()}>{agents.slice(0, MOST).map((agent) => <Person key={agent.member.id} agent={agent} talk={talks.get(agent.member.id)} channels={channelsInUse(agents)} time={time} />)}</ul>}
    </div>
  );
}

function Tile({ queue, calls, time, floorAt }: { queue: FloorQueue; calls: CallView[]; time: number; floorAt: number }) {
  const say = useWords(strings);
  return (
    <li className={classes.tile} data-closed={!queue.open || undefined}>
      <header><h3 className="cut" title={queue.name}>{queue.name}</h3><OpenState open={queue.open} /></header>
      <dl>
        <div className={classes.large}><dt>{say.waiting()}</dt><dd data-nought={queue.waiting === 0 || undefined}>{queue.waiting}</dd></div>
        <Figure name={say.longest()}><LongestWait since={waitingSince(queue, floorAt)} time={time} seconds={queue.service_level.seconds} /></Figure>
        <Figure name={say.active()}>{queue.active}</Figure>
        <Figure name={say.agents()}><Dots present={presentIn(queue)} /></Figure>
        <Figure name={say.level()}><ServiceLevel level={levelOf(queue)} /></Figure>
      </dl>
      {calls.length > 0 && <dl className={classes.calls}><CallSums sums={callSums(calls)} time={time} brief /></dl>}
      <Sparkline minutes={queue.sparkline} wide />
    </li>
  );
}

const MOST = 24;

function Person({ agent: { member, status, since, load, capacity }, talk, channels, time }: { agent: FloorAgent; talk: Talk | undefined; channels: string[]; time: number }) {
  const of = loads({ load, capacity }, channels);
  const [held, room] = [of.reduce((sum, one) => sum + one.load, 0), of.reduce((sum, one) => sum + one.capacity, 0)];
  return (
    <li className={classes.person}>
      <span className="cut" title={member.name}>{member.name}</span>
      <span className={classes.what}>{talk ? <OnCall talk={talk} time={time} /> : <><Status status={status} /><span>{since ? length(time - ms(since)) : ""}</span></>}<span>{held} / {room}</span></span>
    </li>
  );
}

function Scheme() {
  const say = useWords(strings);
  const { setColorScheme } = useMantineColorScheme();
  const scheme = useComputedColorScheme("light");
  const [next, Icon] = scheme === "dark" ? (["light", IconSun] as const) : (["dark", IconMoon] as const);
  return <Tooltip label={say[next]()}><ActionIcon variant="subtle" color="gray" size={36} aria-label={say[next]()} onClick={() => setColorScheme(next)}><Icon size={20} stroke={1.6} /></ActionIcon></Tooltip>;
}
