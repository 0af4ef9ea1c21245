/** What may be done to the chosen conversations, and afterwards how far it is, with a way back. */
import { ActionIcon, Button, Menu, TextInput } from "@mantine/core";
import { IconCircleCheck, IconFlag, IconTag, IconTrash, IconUser, IconX } from "@tabler/icons-react";
import { useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useMembers } from "@/client/queries";
import { may, useSession } from "@/client/session";
import { useWords } from "@/lib/i18n";
import { PRIORITIES } from "@/ui/marks/marks";
import { strings as marks } from "@/ui/marks/strings";
import { useTellProblem } from "@/ui/notices";
import { undoBulk, useBulk, useStartBulk, type Doing, type Refused } from "./bulk";
import classes from "./bulk.module.css";
import { strings } from "./strings";

const STATUSES = ["open", "pending", "on_hold", "solved"] as const;

export function BulkBar({ chosen, onClear }: { chosen: string[]; onClear: () => void }) {
  const say = useWords(strings), words = useWords(marks);
  const session = useSession();
  const trouble = useTellProblem();
  const [going, setGoing] = useState<string | null>(null);
  const start = useStartBulk((bulk) => { setGoing(bulk.id); onClear(); });
  const act = (...actions: Doing[]) => start.mutate({ ids: chosen, actions }, { onError: trouble });
  if (!chosen.length) return going ? <Progress id={going} onClose={() => setGoing(null)} /> : null;
  return (
    <div className={classes.bar} role="toolbar" aria-label={say.bulk()}>
      <strong className={classes.count}>{say.chosen({ count: chosen.length })}</strong>
      <Choice label={words.status()} icon={IconCircleCheck} choices={STATUSES.map((one) => ({ value: one, label: words[`status_${one}`]() }))} onTake={(to) => act({ do: "set_status", to })} />
      <Choice label={words.priority()} icon={IconFlag} choices={(["none", ...PRIORITIES] as const).map((one) => ({ value: one, label: words[`priority_${one}`]() }))} onTake={(to) => act({ do: "set_priority", to })} />
      <Assign onTake={(to) => act({ do: "assign", to })} />
      <TagIt onTake={(tags) => act({ do: "add_tags", tags })} />
      {may(session, "conversation.aside") && <ActionIcon variant="subtle" color="gray" size={30} aria-label={say.to_trash()} title={say.to_trash()} onClick={() => act({ do: "set_aside", where: "trash" })}><IconTrash size={17} stroke={1.75} /></ActionIcon>}
      <ActionIcon variant="subtle" color="gray" size={30} aria-label={say.clear()} onClick={onClear}><IconX size={17} stroke={1.75} /></ActionIcon>
    </div>
  );
}

interface ChoiceProps { label: string; icon: typeof IconFlag; choices: { value: string; label: string }[]; onTake: (value: string) => void }

function Choice({ label, icon: Icon, choices, onTake }: ChoiceProps) {
  return (
    <Menu position="top" width={200}>
      <Menu.Target><ActionIcon variant="subtle" color="gray" size={30} aria-label={label} title={label}><Icon size={17} stroke={1.75} /></ActionIcon></Menu.Target>
      <Menu.Dropdown mah={300} style={{ overflowY: "auto" }}>{choices.map((one) => <Menu.Item key={one.value} onClick={() => onTake(one.value)}>{one.label}</Menu.Item>)}</Menu.Dropdown>
    </Menu>
  );
}

function Assign({ onTake }: { onTake: (to: string) => void }) {
  const say = useWords(strings);
  const members = (useMembers().data ?? []).filter((member) => member.state === "active" && member.role !== "read_only");
  return <Choice label={say.assign()} icon={IconUser} choices={[{ value: "me", label: say.to_me() }, { value: "nobody", label: say.to_nobody() }, ...members.map((one) => ({ value: one.id, label: one.name }))]} onTake={onTake} />;
}

function TagIt({ onTake }: { onTake: (tags: string[]) => void }) {
  const say = useWords(strings);
  const [tag, setTag] = useState("");
  const put = () => { const tidy = tag.trim().toLowerCase().replaceAll(/\s+/g, "_"); if (tidy) onTake([tidy]); setTag(""); };
  return (
    <Menu position="top" width={220}>
      <Menu.Target><ActionIcon variant="subtle" color="gray" size={30} aria-label={say.add_tag()} title={say.add_tag()}><IconTag size={17} stroke={1.75} /></ActionIcon></Menu.Target>
      <Menu.Dropdown><TextInput size="xs" data-autofocus label={say.add_tag()} value={tag} onChange={(event) => setTag(event.currentTarget.value)} onKeyDown={(event) => { if (event.key === "Enter") put(); }} /></Menu.Dropdown>
    </Menu>
  );
}

function Progress({ id, onClose }: { id: string; onClose: () => void }) {
  const say = useWords(strings);
  const queries = useQueryClient();
  const trouble = useTellProblem();
  const bulk = useBulk(id);
  const state = bulk?.state ?? "running";
  const count = bulk?.done ?? 0, wanted = bulk?.wanted ?? 0;
  const words = { running: say.bulk_running({ count, wanted }), done: bulk?.failed ? say.bulk_failed({ count, failed: bulk.failed }) : say.bulk_done({ count }), undoing: say.bulk_undoing(), undone: say.bulk_undone() }[state];
  return (
    <div className={classes.result} role="status">
      <div className={classes.bar}>
        <span className={classes.count}>{words}</span>
        {state === "done" && count > 0 && <Button size="compact-sm" variant="subtle" onClick={() => void undoBulk(id).then((held) => queries.setQueryData(["bulk", id], held), trouble).then(() => queries.invalidateQueries({ queryKey: ["bulk", id] }))}>{say.undo()}</Button>}
        {(state === "done" || state === "undone") && <ActionIcon variant="subtle" color="gray" size={30} aria-label={say.close()} onClick={onClose}><IconX size={17} stroke={1.75} /></ActionIcon>}
      </div>
      {state === "done" && bulk && bulk.refused.length > 0 && <Why refused={bulk.refused} />}
    </div>
  );
}

function Why({ refused }: { refused: Refused[] }) {
  const say = useWords(strings);
  return (
    <ul className={classes.why} aria-label={say.bulk_why()} tabIndex={0}>
      {refused.map((one) => (
        <li key={one.type}>
          <strong>{one.count} × {one.title}.</strong> {one.remedy}
          <span className={classes.which}>{one.conversations.map(({ id, reference }) => <Link key={id} to="/inbox/$view/{-$conversation}" params={{ view: "all", conversation: id }}>#{reference}</Link>)}{one.count > one.conversations.length && one.conversations.length > 0 && <span>{say.bulk_more({ count: one.count - one.conversations.length })}</span>}</span>
        </li>
      ))}
    </ul>
  );
}
