/** The queues: what waits in each, how long, who is there for it. */
import { Table, Tooltip } from "@mantine/core";
import { IconCircleCheck, IconCircleMinus } from "@tabler/icons-react";
import type { ReactNode } from "react";
import type { FloorQueue } from "@/client/contract";
import { useWords } from "@/lib/i18n";
import { Empty } from "@/ui/empty";
import { levelOf, presentIn, waitingSince } from "./figures";
import classes from "./floor.module.css";
import { ServiceLevel } from "./level";
import { Dots } from "./presence";
import { Sparkline } from "./sparkline";
import { strings } from "./strings";
import { LongestWait } from "./wait";

export function QueuesTable({ queues, filtered, time, floorAt }: { queues: FloorQueue[]; filtered: boolean; time: number; floorAt: number }) {
  const say = useWords(strings);
  if (!queues.length) return filtered ? <p className={classes.none}>{say.none_fit()}</p> : <Empty title={say.no_queues()}>{say.no_queues_words()}</Empty>;
  return (
    <div className={classes.scroll} tabIndex={0} role="group" aria-label={say.queues()}>
      <Table className={classes.table} role="table" verticalSpacing={8} horizontalSpacing={12}>
        <Table.Thead role="rowgroup">
          <Table.Tr role="row">
            <Table.Th role="columnheader">{say.queue()}</Table.Th>
            <Head words={say.waiting_about()} end>{say.waiting()}</Head>
            <Head words={say.longest_about()} end>{say.longest()}</Head>
            <Head words={say.offered_about()} end>{say.offered()}</Head>
            <Head words={say.active_about()} end>{say.active()}</Head>
            <Table.Th role="columnheader">{say.by_presence()}</Table.Th>
            <Table.Th role="columnheader">{say.level()}</Table.Th>
            <Table.Th role="columnheader">{say.trend()}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody role="rowgroup">{queues.map((queue) => <Row key={queue.id} queue={queue} time={time} floorAt={floorAt} />)}</Table.Tbody>
      </Table>
    </div>
  );
}

function Row({ queue, time, floorAt }: { queue: FloorQueue; time: number; floorAt: number }) {
  const say = useWords(strings);
  return (
    <Table.Tr role="row">
      <Table.Th scope="row" role="rowheader" className={classes.name}><span className="cut" title={queue.name}>{queue.name}</span><OpenState open={queue.open} /></Table.Th>
      <Table.Td role="cell" data-label={say.waiting()} data-end className={classes.strong} data-nought={queue.waiting === 0 || undefined}>{queue.waiting}</Table.Td>
      <Table.Td role="cell" data-label={say.longest()} data-end><LongestWait since={waitingSince(queue, floorAt)} time={time} seconds={queue.service_level.seconds} /></Table.Td>
      <Table.Td role="cell" data-label={say.offered()} data-end data-nought={queue.offered === 0 || undefined}>{queue.offered}</Table.Td>
      <Table.Td role="cell" data-label={say.active()} data-end data-nought={queue.active === 0 || undefined}>{queue.active}</Table.Td>
      <Table.Td role="cell" data-label={say.by_presence()}><Dots present={presentIn(queue)} /></Table.Td>
      <Table.Td role="cell" data-label={say.level()}><ServiceLevel level={levelOf(queue)} /></Table.Td>
      <Table.Td role="cell" data-label={say.trend()}><Sparkline minutes={queue.sparkline} /></Table.Td>
    </Table.Tr>
  );
}

export function OpenState({ open }: { open: boolean }) {
  const say = useWords(strings);
  const Icon = open ? IconCircleCheck : IconCircleMinus;
  return <span className={classes.state} data-open={open || undefined}><Icon size={14} stroke={1.75} aria-hidden />{open ? say.open() : say.closed()}</span>;
}

function Head({ words, end, children }: { words: string; end?: boolean; children: ReactNode }) {
  return <Table.Th role="columnheader" data-end={end || undefined}><Tooltip label={words} multiline maw={280}><span className={classes.head} tabIndex={0}>{children}<span className="seen-by-readers">. {words}</span></span></Tooltip></Table.Th>;
}
