/** Calls that go on, and the ways to join each: listen, whisper, barge in, take over. */
import { Button, Menu, Table } from "@mantine/core";
import { IconAlertTriangle, IconCircleFilled, IconCircleOff, IconEar, IconHandGrab, IconMessage2, IconPlayerPause, IconSpeakerphone } from "@tabler/icons-react";
import { useState } from "react";
import { deeds, type CallView, type ListenMode } from "@/client/calls";
import { useMembers, useQueues } from "@/client/queries";
import { useSession } from "@/client/session";
import { useWords } from "@/lib/i18n";
import { length, ms } from "@/lib/time";
import { Confirm } from "@/ui/confirm";
import { tell, useTellProblem } from "@/ui/notices";
import floor from "../floor.module.css";
import classes from "./calls.module.css";
import { strings } from "./strings";
import { Ruled } from "./ruled";
import type { Ruling } from "@/client/contract";

const RECORDING = { on: IconCircleFilled, paused: IconPlayerPause, off: IconCircleOff, failed: IconAlertTriangle };
const MODES = { listen: IconEar, whisper: IconMessage2, barge: IconSpeakerphone, take_over: IconHandGrab };

export function CallsTable({ calls, time }: { calls: CallView[]; time: number }) {
  const say = useWords(strings);
  if (!calls.length) return <p className={floor.none}>{say.none()}</p>;
  return (
    <div className={floor.scroll} tabIndex={0} role="group" aria-label={say.title()}>
      <Table className={floor.table} role="table" verticalSpacing={6} horizontalSpacing={12}>
        <Table.Thead role="rowgroup"><Table.Tr role="row">
          <Table.Th role="columnheader">{say.contact()}</Table.Th><Table.Th role="columnheader">{say.agent()}</Table.Th><Table.Th role="columnheader">{say.queue()}</Table.Th><Table.Th role="columnheader">{say.state()}</Table.Th><Table.Th role="columnheader" data-end>{say.since()}</Table.Th><Table.Th role="columnheader">{say.recording()}</Table.Th><Table.Th role="columnheader">{say.deeds()}</Table.Th>
        </Table.Tr></Table.Thead>
        <Table.Tbody role="rowgroup">{calls.map((call) => <Row key={call.id} call={call} time={time} />)}</Table.Tbody>
      </Table>
    </div>
  );
}

export function useAgentOf(): (call: CallView) => string {
  const members = useMembers().data ?? [];
  return (call) => call.legs.find((leg) => leg.kind === "agent")?.label || members.find((one) => one.id === call.agent)?.name || "–";
}

function Row({ call, time }: { call: CallView; time: number }) {
  const say = useWords(strings);
  const agent = useAgentOf()(call);
  const queue = (useQueues().data ?? []).find((one) => one.id === call.queue)?.name ?? "–";
  const Icon = RECORDING[call.recording.state];
  const name = call.name || call.theirs || call.help || say.hidden();
  return (
    <Table.Tr role="row">
      <Table.Th scope="row" role="rowheader"><span className="cut" title={name}>{name}</span></Table.Th>
      <Table.Td role="cell" data-label={say.agent()}>{agent}<Watched call={call} /></Table.Td>
      <Table.Td role="cell" data-label={say.queue()}>{queue}</Table.Td>
      <Table.Td role="cell" data-label={say.state()}>{say[`state_${call.state}`]()}</Table.Td>
      <Table.Td role="cell" data-label={say.since()} data-end><time className="figures" dateTime={call.since}>{length(time - ms(call.answered ?? call.since))}</time></Table.Td>
      <Table.Td role="cell" data-label={say.recording()}><span className={classes.recording} data-state={call.recording.state} title={call.recording.why}><Icon size={call.recording.state === "on" ? 9 : 14} stroke={1.75} aria-hidden />{say[`recording_${call.recording.state}`]()}</span></Table.Td>
      <Table.Td role="cell" data-label={say.deeds()}><Join call={call} label={say.call_of({ agent, contact: name })} /></Table.Td>
    </Table.Tr>
  );
}

function Join({ call, label }: { call: CallView; label: string }) {
  const say = useWords(strings);
  const me = useSession().member.id;
  const problem = useTellProblem();
  const [sure, setSure] = useState(false);
  const [ruling, setRuling] = useState<Ruling | null>(null);
  const modes = waysIn(call, me), mine = call.legs.find((leg) => leg.member === me && leg.kind === "supervisor");
  if (!modes.length) return <span className={classes.quiet}>–</span>;
  const join = async (mode: ListenMode) => {
    const answer = await deeds.listen(call.id, mode);
    if (answer.ruling && answer.ruling.outcome !== "permitted") setRuling(answer.ruling);
    else tell(mine ? say[`is_${mode}`]() : say.joined({ mode: say[mode]() }));
  };
  const leave = () => deeds.hangUp(call.id).then(() => tell(say.left()));
  const word = mine?.mode ? say[`is_${mine.mode}`]() : say.deeds();
  return (
    <span className={classes.join}>
      <Menu position="bottom-end" width={290}>
        <Menu.Target><Button size="compact-sm" variant={mine ? "light" : "default"} aria-label={`${word}. ${label}`}>{word}</Button></Menu.Target>
        <Menu.Dropdown>{modes.map((mode) => { const Icon = MODES[mode]; return (
          <Menu.Item key={mode} aria-current={mine?.mode === mode || undefined} leftSection={<Icon size={16} stroke={1.75} />} onClick={() => { if (mode === "take_over") setSure(true); else join(mode).catch(problem); }}>{say[mode]()}<small className={classes.about}>{say[`about_${mode}`]()}</small></Menu.Item>
        ); })}</Menu.Dropdown>
      </Menu>
      {mine && <Button size="compact-sm" variant="subtle" color="gray" aria-label={`${say.leave()}. ${label}`} onClick={() => leave().catch(problem)}>{say.leave()}</Button>}
      <Confirm opened={sure} title={say.take_over()} verb={say.take_over()} dangerous={false} onYes={() => join("take_over")} onClose={() => setSure(false)}>{say.sure()}</Confirm>
      {ruling && <Ruled ruling={ruling} onClose={() => setRuling(null)} />}
    </span>
  );
}

/** How one may join: a call that waits can only be taken; one's own is joined already. */
function waysIn(call: CallView, me: string): ListenMode[] {
  const talks = call.legs.filter((leg) => leg.state === "up" && (leg.kind === "agent" || leg.kind === "consult"));
  if (call.state === "ringing" || talks.some((leg) => leg.member === me)) return [];
  return talks.some((leg) => leg.kind === "agent") ? (Object.keys(MODES) as ListenMode[]) : call.direction === "in" ? ["take_over"] : [];
}

/** Colleagues who listen in just now. */
function Watched({ call }: { call: CallView }) {
  const say = useWords(strings);
  const me = useSession().member.id;
  const names = call.legs.filter((leg) => leg.kind === "supervisor" && leg.state === "up" && leg.member !== me).map((leg) => leg.label);
  return names.length ? <small className={classes.about}>{say.watched({ names: names.join(", ") })}</small> : null;
}
