/** Calls in figures: in all, and for each queue that has one. */
import { useQueues } from "@/client/queries";
import type { CallView } from "@/client/calls";
import { useWords } from "@/lib/i18n";
import floor from "../floor.module.css";
import { LongestWait } from "../wait";
import classes from "./calls.module.css";
import { callSums, sumsByQueue, type CallSums } from "./figures";
import { strings } from "./strings";

const OVER = 60; // seconds after which a wait on the telephone is long

export function CallFigures({ calls, time }: { calls: CallView[]; time: number }) {
  const say = useWords(strings);
  const queues = useQueues().data ?? [];
  const by = sumsByQueue(calls);
  return (
    <div className={classes.figures}>
      <dl aria-label={say.title()}><Sums sums={callSums(calls)} time={time} /></dl>
      {by.length > 1 && <ul aria-label={say.by_queue()}>{by.map(({ queue, sums }) => <li key={queue}><h3 className="cut">{queues.find((one) => one.id === queue)?.name ?? say.no_queue()}</h3><dl><Sums sums={sums} time={time} /></dl></li>)}</ul>}
    </div>
  );
}

export function Sums({ sums, time, brief = false }: { sums: CallSums; time: number; brief?: boolean }) {
  const say = useWords(strings);
  return (
    <>
      <div><dt>{say.calls_waiting()}</dt><dd className={floor.strong} data-nought={sums.waiting === 0 || undefined}>{sums.waiting}</dd></div>
      <div><dt>{say.longest()}</dt><dd><LongestWait since={sums.since} time={time} seconds={OVER} /></dd></div>
      <div><dt>{say.talking()}</dt><dd data-nought={sums.talking === 0 || undefined}>{sums.talking}</dd></div>
      {!brief && <div><dt>{say.on_hold()}</dt><dd data-nought={sums.held === 0 || undefined}>{sums.held}</dd></div>}
    </>
  );
}
