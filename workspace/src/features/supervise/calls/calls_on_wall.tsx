/** Calls that go on, as lines on the wall. */
import { IconPhoneCall, IconPhonePause } from "@tabler/icons-react";
import type { CallView } from "@/client/calls";
import { useQueues } from "@/client/queries";
import { useWords } from "@/lib/i18n";
import { length, ms } from "@/lib/time";
import { useAgentOf } from "./calls_table";
import classes from "./calls.module.css";
import { waits } from "./figures";
import { strings } from "./strings";

const MOST = 12;

export function CallsOnWall({ calls, time }: { calls: CallView[]; time: number }) {
  const say = useWords(strings);
  const agentOf = useAgentOf();
  const queues = useQueues().data ?? [];
  if (!calls.length) return null;
  return (
    <ul className={classes.wall} aria-label={say.title()}>
      {calls.slice(0, MOST).map((call) => {
        const Icon = call.state === "held" ? IconPhonePause : IconPhoneCall;
        return <li key={call.id} data-state={call.state}><Icon size={18} stroke={1.75} aria-hidden /><strong className="cut">{waits(call) ? (queues.find((one) => one.id === call.queue)?.name ?? say.no_queue()) : agentOf(call)}</strong><span>{say[`state_${call.state}`]()}</span><span className="figures">{length(time - ms(call.answered ?? call.since))}</span></li>;
      })}
    </ul>
  );
}
