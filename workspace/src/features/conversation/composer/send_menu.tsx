/** Beside the send button: send and have the conversation pend or be solved, or send later. */
import { Button, Group, Menu, Modal } from "@mantine/core";
import { IconChevronUp, IconCircleCheck, IconCircleHalf2, IconClock } from "@tabler/icons-react";
import { useState } from "react";
import { useLocale, useWords } from "@/lib/i18n";
import { now } from "@/lib/now";
import { until } from "@/lib/time";
import { Keys } from "@/ui/keys";
import type { Beside } from "@/live/outbox";
import { DateTimeInput } from "../matter/date_time_input";
import { distinct, snoozeTimes } from "../matter/snooze_times";
import { strings } from "../strings";

export function SendMenu({ disabled, mayLater, mayPend, onSend }: { disabled: boolean; mayLater: boolean; mayPend: boolean; onSend: (beside: Beside) => void }) {
  const say = useWords(strings);
  const [later, setLater] = useState(false);
  return (
    <>
      <Menu position="top-end" width={260}>
        <Menu.Target><Button size="compact-md" px={6} disabled={disabled} aria-label={say.send_ways()}><IconChevronUp size={16} stroke={1.75} /></Button></Menu.Target>
        <Menu.Dropdown>
          {mayPend && <Menu.Item leftSection={<IconCircleHalf2 size={16} stroke={1.75} />} rightSection={<Keys binding="mod+alt+enter" />} onClick={() => onSend({ after: "pending" })}>{say.send_pending()}</Menu.Item>}
          <Menu.Item leftSection={<IconCircleCheck size={16} stroke={1.75} />} rightSection={<Keys binding="mod+shift+enter" />} onClick={() => onSend({ after: "solved" })}>{say.send_solved()}</Menu.Item>
          {mayLater && <Menu.Item leftSection={<IconClock size={16} stroke={1.75} />} onClick={() => setLater(true)}>{say.send_at()}</Menu.Item>}
        </Menu.Dropdown>
      </Menu>
      {later && <Modal opened onClose={() => setLater(false)} title={say.send_at()} size="sm" closeButtonProps={{ "aria-label": say.close() }}>
        <Later onClose={() => setLater(false)} onSend={(at) => { setLater(false); onSend({ not_before: new Date(at).toISOString() }); }} />
      </Modal>}
    </>
  );
}

function Later({ onClose, onSend }: { onClose: () => void; onSend: (at: number) => void }) {
  const say = useWords(strings);
  const locale = useLocale();
  const time = now();
  const times = snoozeTimes(time);
  const [own, setOwn] = useState("");
  const chosen = Date.parse(own);
  return (
    <form onSubmit={(event) => { event.preventDefault(); if (chosen > time) onSend(chosen); }} style={{ display: "grid", gap: 12 }}>
      {distinct(times).map((name, place) => <Button key={name} variant="default" justify="space-between" data-autofocus={place === 0 || undefined} rightSection={<span style={{ fontWeight: 400, color: "var(--ink-3)" }}>{until(times[name], time, locale)}</span>} onClick={() => onSend(times[name])}>{say[`send_${name}`]()}</Button>)}
      <DateTimeInput label={say.send_own()} value={own} least={time} onChange={setOwn} />
      <Group justify="flex-end" gap="xs"><Button variant="default" onClick={onClose}>{say.cancel()}</Button><Button type="submit" disabled={!(chosen > time)}>{say.send_at_do()}</Button></Group>
    </form>
  );
}
