/** The floor for a screen on the wall: few figures, large, readable from across the room. */
import { ActionIcon, Modal, Tooltip, useComputedColorScheme, useMantineColorScheme } from "@mantine/core";
import { IconMoon, IconSun, IconX } from "@tabler/icons-react";
import { useSession } from "@/client/session";
import { useLocale, useWords } from "@/lib/i18n";
import { clock } from "@/lib/time";
import { levelOf, waitingSince, type Sums, type WatchedQueue } from "./figures";
import classes from "./wallboard.module.css";
import { ServiceLevel } from "./level";
import { Dots } from "./presence";
import { OpenState } from "./queues_table";
import { Sparkline } from "./sparkline";
import { Figure } from "./strip";
import { strings } from "./strings";
import { LongestWait } from "./wait";

interface Props { opened: boolean; onClose: () => void; queues: WatchedQueue[]; all: Sums; time: number; floorAt: number; isStale: boolean }

export function Wallboard({ opened, onClose, ...board }: Props) {
  const say = useWords(strings);
  return (
    <Modal opened={opened} onClose={onClose} fullScreen withCloseButton={false} padding={0} radius={0} transitionProps={{ duration: 0 }} aria-label={say.wallboard()} classNames={{ content: classes.content, body: classes.body }}>
      {opened && <Board {...board} onClose={onClose} />}
    </Modal>
  );
}

function Board({ queues, all, time, floorAt, isStale, onClose }: Omit<Props, "opened">) {
  const say = useWords(strings);
  const locale = useLocale();
  const { account } = useSession();
  return (
    <div className={classes.board} data-stale={isStale || undefined}>
      <header className={classes.top}>
        <h2 className="cut">{account.name}</h2>
        {isStale && <p role="status">{say.stale({ time: clock(floorAt, locale) })}</p>}
        <time className={classes.clock}>{clock(time, locale)}</time>
        <Scheme />
        <Tooltip label={say.leave_wall()}><ActionIcon data-autofocus variant="subtle" color="gray" size={36} aria-label={say.leave_wall()} onClick={onClose}><IconX size={20} stroke={1.6} /></ActionIcon></Tooltip>
      </header>
      <dl className={classes.figures}>
        <Figure name={say.waiting()}>{all.waiting}</Figure>
        <Figure name={say.longest()}><LongestWait since={all.since} time={time} seconds={all.level.seconds} /></Figure>
        <Figure name={say.active()}>{all.active}</Figure>
        <Figure name={say.available()}>{all.present.available}</Figure>
        <Figure name={say.level()}><ServiceLevel level={all.level} /></Figure>
      </dl>
      <ul className={classes.queues} aria-label={say.queues()}>{queues.map((queue) => <Tile key={queue.id} queue={queue} time={time} floorAt={floorAt} />)}</ul>
    </div>
  );
}

function Tile({ queue, time, floorAt }: { queue: WatchedQueue; time: number; floorAt: number }) {
  const say = useWords(strings);
  return (
    <li className={classes.tile} data-closed={!queue.open || undefined}>
      <header><h3 className="cut" title={queue.name}>{queue.name}</h3><OpenState open={queue.open} /></header>
      <dl>
        <div className={classes.large}><dt>{say.waiting()}</dt><dd data-nought={queue.waiting === 0 || undefined}>{queue.waiting}</dd></div>
        <Figure name={say.longest()}><LongestWait since={waitingSince(queue, floorAt)} time={time} seconds={queue.service_level.seconds} /></Figure>
        <Figure name={say.active()}>{queue.active}</Figure>
        <Figure name={say.agents()}><Dots present={queue.agents} /></Figure>
        <Figure name={say.level()}><ServiceLevel level={levelOf(queue)} /></Figure>
      </dl>
      <Sparkline minutes={queue.sparkline} wide />
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
