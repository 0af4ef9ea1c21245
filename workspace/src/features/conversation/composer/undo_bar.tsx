/** The seconds in which a mail can still be taken back: one line above the composer, with the words back where they were. */
import { Button } from "@mantine/core";
import { IconClock } from "@tabler/icons-react";
import { useMutation } from "@tanstack/react-query";
import type { Ruling, RulingItem } from "@/client/contract";
import { useWords } from "@/lib/i18n";
import { useNow } from "@/lib/now";
import { useLive } from "@/live/live";
import type { ActionList } from "@/ui/actions";
import { useActions } from "@/ui/actions";
import { useTellProblem } from "@/ui/notices";
import { withdraw } from "../api";
import { strings } from "../strings";
import classes from "./composer.module.css";

type Ruled = Pick<Ruling | RulingItem, "outcome" | "due" | "verdicts" | "text" | "act">;
const SECONDS = 61_000;

/** True for one that waits for nothing but its writer's second thought. */
export const waitsForUndo = (ruling: Pick<Ruled, "outcome" | "due" | "verdicts">, at: number): boolean =>
  ruling.outcome === "deferred" && ruling.due !== null && Date.parse(ruling.due) - at < SECONDS && ruling.verdicts.every((verdict) => verdict.outcome !== "defer" || verdict.policy === "scheduled");

interface Undoing { undo: () => void; stands: boolean }
const actions: ActionList<Undoing, "undo"> = { undo: { name: "conversation.undo_send", label: strings.undo_send, keys: "z", icon: IconClock, group: strings.group, when: (here) => here.stands, run: (here) => here.undo() } };

export function UndoBar({ waiting, onBack }: { waiting: Ruled[]; onBack: (text: string) => void }) {
  const say = useWords(strings);
  const { store } = useLive();
  const trouble = useTellProblem();
  const time = useNow(500);
  const ruling = waiting.findLast((one) => waitsForUndo(one, time) && Date.parse(one.due ?? "") > time);
  const undoing = useMutation({
    mutationFn: (one: Ruled) => withdraw(one.act), onError: trouble,
    onSuccess: (_answer, one) => {
      store.change((desk) => ({ ...desk, settled: { ...desk.settled, [one.act]: "cancelled" } }));
      store.send((outbox) => outbox.filter((other) => other.ruling?.act !== one.act));
      onBack(one.text);
    },
  });
  useActions(actions, { stands: Boolean(ruling), undo: () => { if (ruling) undoing.mutate(ruling); } });
  if (!ruling) return null;
  const left = Math.max(0, Math.ceil((Date.parse(ruling.due ?? "") - time) / 1000));
  return (
    <div className={classes.undo} role="status">
      <IconClock size={15} stroke={1.9} aria-hidden /><span aria-hidden>{say.undo_in({ count: left })}</span><span className="seen-by-readers">{say.undo_soon()}</span>
      <Button size="compact-xs" variant="subtle" loading={undoing.isPending} onClick={() => undoing.mutate(ruling)} aria-keyshortcuts="z">{say.undo_send()}</Button>
    </div>
  );
}
