/** Handing a call on, at once or after asking: search as one types, arrows to move, Enter to transfer, Shift Enter to ask first. */
import { Button } from "@mantine/core";
import { IconPhone, IconUser, IconUsers } from "@tabler/icons-react";
import { useMutation } from "@tanstack/react-query";
import { useId, useState, type KeyboardEvent } from "react";
import { deeds } from "@/client/calls";
import type { Ruling } from "@/client/contract";
import { useWords } from "@/lib/i18n";
import { tell } from "@/ui/notices";
import { ProblemNote } from "@/ui/problem_note";
import { useChoices, type Choice } from "./colleagues";
import classes from "./phone.module.css";
import { Refused } from "./refused";
import { strings } from "./strings";

const ICONS = { member: IconUser, queue: IconUsers, number: IconPhone };

export function Transfer({ call, onDone }: { call: string; onDone: () => void }) {
  const say = useWords(strings);
  const [typed, setTyped] = useState("");
  const [at, setAt] = useState(0);
  const [ruling, setRuling] = useState<Ruling | null>(null);
  const list = useId();
  const choices = useChoices(typed);
  const chosen: Choice | undefined = choices[Math.min(at, choices.length - 1)];
  const sending = useMutation({
    mutationFn: async ({ choice, kind }: { choice: Choice; kind: "blind" | "consult" }) => ({ choice, kind, answer: await deeds.transfer(call, choice.to, kind) }),
    onSuccess: ({ choice, kind, answer }) => {
      if (answer.ruling && answer.ruling.outcome !== "permitted") { setRuling(answer.ruling); return; }
      tell(kind === "blind" ? say.transfer_done({ name: choice.name }) : say.transfer_asks({ name: choice.name }));
      onDone();
    },
  });
  const send = (kind: "blind" | "consult") => { if (chosen && !(kind === "consult" && chosen.kind === "queue")) sending.mutate({ choice: chosen, kind }); };
  const press = (event: KeyboardEvent) => {
    if (event.key === "ArrowDown" || event.key === "ArrowUp") { event.preventDefault(); setAt((before) => Math.max(0, Math.min(choices.length - 1, before + (event.key === "ArrowDown" ? 1 : -1)))); }
    if (event.key === "Enter") { event.preventDefault(); send(event.shiftKey ? "consult" : "blind"); }
  };
  return (
    <div className={classes.transfer}>
      <h2>{say.transfer_title()}</h2>
      <input className={classes.find} role="combobox" aria-label={say.transfer_find()} placeholder={say.transfer_find()} aria-expanded aria-controls={list} aria-activedescendant={chosen ? `${list}-${chosen.key}` : undefined} aria-autocomplete="list"
        value={typed} onChange={(event) => { setTyped(event.currentTarget.value); setAt(0); setRuling(null); }} onKeyDown={press} autoFocus data-autofocus />
      <div id={list} role="listbox" aria-label={say.transfer_title()} className={classes.choices}>
        {choices.map((one, place) => <Line key={one.key} id={`${list}-${one.key}`} choice={one} isChosen={one === chosen} onChoose={() => setAt(place)} />)}
      </div>
      {!choices.length && <p className={classes.quiet}>{say.transfer_none()}</p>}
      {ruling && <Refused ruling={ruling} />}
      {sending.error && <ProblemNote error={sending.error} />}
      <div className={classes.buttons}>
        <Button variant="default" disabled={!chosen || chosen.kind === "queue"} onClick={() => send("consult")} aria-keyshortcuts="shift+enter">{say.transfer_consult()}</Button>
        <Button disabled={!chosen} loading={sending.isPending} onClick={() => send("blind")} aria-keyshortcuts="enter">{say.transfer_blind()}</Button>
      </div>
    </div>
  );
}

function Line({ id, choice, isChosen, onChoose }: { id: string; choice: Choice; isChosen: boolean; onChoose: () => void }) {
  const Icon = ICONS[choice.kind];
  return (
    <div id={id} role="option" aria-selected={isChosen} data-chosen={isChosen || undefined} onClick={onChoose} onKeyDown={undefined} tabIndex={-1}>
      <Icon size={16} stroke={1.75} aria-hidden /><span className="cut">{choice.name}</span><small data-status={choice.status ?? undefined}>{choice.about}</small>
    </div>
  );
}
