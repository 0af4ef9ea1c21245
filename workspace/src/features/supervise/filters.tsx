/** Which queues and agents are shown: by team, queue, presence, name. Kept in this browser. */
import { Select, TextInput } from "@mantine/core";
import { IconSearch } from "@tabler/icons-react";
import type { RefObject } from "react";
import type { Floor, PresenceStatus, Team } from "@/client/contract";
import { useWords } from "@/lib/i18n";
import { ActionButton } from "@/ui/action_button";
import type { Bound } from "@/ui/actions";
import { STATUSES, type Filter } from "./figures";
import classes from "./floor.module.css";
import { strings } from "./strings";

interface Props { filter: Filter; floor: Floor; teams: Team[]; clear: Bound; findRef: RefObject<HTMLInputElement | null>; onChange: (change: Partial<Filter>) => void }

export function Filters({ filter, floor, teams, clear, findRef, onChange }: Props) {
  const say = useWords(strings);
  const select = { size: "xs", clearable: true, searchable: true, maxDropdownHeight: 280 } as const;
  const clearing = (name: string) => ({ clearButtonProps: { "aria-label": say.clear_one({ name }) } });
  const statuses = STATUSES.filter((status) => status !== "offline" || floor.agents.some((agent) => agent.status === "offline"));
  return (
    <div className={classes.filters} role="search" aria-label={say.filter()}>
      <Select {...select} {...clearing(say.team())} aria-label={say.team()} placeholder={say.all_teams()} data={teams.map((team) => ({ value: team.id, label: team.name }))} value={filter.team} onChange={(team) => onChange({ team })} />
      <Select {...select} {...clearing(say.queue())} aria-label={say.queue()} placeholder={say.all_queues()} data={floor.queues.map((queue) => ({ value: queue.id, label: queue.name }))} value={filter.queue} onChange={(queue) => onChange({ queue })} />
      <Select {...select} {...clearing(say.presence())} aria-label={say.presence()} placeholder={say.all_presences()} data={statuses.map((status) => ({ value: status, label: say[status]() }))} value={filter.presence} onChange={(presence) => onChange({ presence: presence as PresenceStatus | null })} />
      <TextInput ref={findRef} size="xs" aria-label={say.find()} placeholder={say.find()} leftSection={<IconSearch size={14} stroke={1.75} aria-hidden />} value={filter.find} onChange={(event) => onChange({ find: event.currentTarget.value })} />
      {clear.stands() && <ActionButton action={clear} variant="subtle" color="gray" size="xs" />}
    </div>
  );
}
