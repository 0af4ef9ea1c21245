/** Whether the call is recorded, by which rule, and the pause for card data. */
import { IconAlertTriangle, IconCircleFilled, IconCircleOff, IconPlayerPause } from "@tabler/icons-react";
import type { CallView } from "@/client/calls";
import { useWords } from "@/lib/i18n";
import { ActionButton } from "@/ui/action_button";
import type { Bound } from "@/ui/actions";
import { Tip } from "@/ui/tip";
import { RECORD_ICONS } from "./actions";
import classes from "./phone.module.css";
import { strings } from "./strings";

const ICONS = { on: IconCircleFilled, paused: IconPlayerPause, off: IconCircleOff, failed: IconAlertTriangle };

/** Where there is no room for more: whether it is recorded. */
export function RecordingSign({ state }: { state: CallView["recording"]["state"] }) {
  const say = useWords(strings);
  const Icon = ICONS[state];
  return <span className={classes.recordingSign} data-state={state} role="img" aria-label={say[`recording_${state}`]()}><Icon size={state === "on" ? 10 : 14} stroke={1.9} aria-hidden /></span>;
}

export function Recording({ call: { recording }, action }: { call: CallView; action: Bound }) {
  const say = useWords(strings);
  const Icon = ICONS[recording.state];
  return (
    <div className={classes.recording} data-state={recording.state}>
      <Tip label={recording.why || say.recording_no_why()} multiline maw={320}>
        <span tabIndex={0} role="note" aria-label={`${say[`recording_${recording.state}`]()}. ${recording.why || say.recording_no_why()}`}><Icon size={recording.state === "on" ? 10 : 15} stroke={1.9} aria-hidden />{say[`recording_${recording.state}`]()}</span>
      </Tip>
      {action.stands() && <ActionButton action={{ ...action, icon: RECORD_ICONS[recording.state] }} size="compact-sm" variant="default" />}
    </div>
  );
}
