/** A view being made or changed: its name, for whom it is, what it holds, in which order. */
import { Button, Group, Modal, MultiSelect, Select, TextInput } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useTeams } from "@/client/queries";
import { useWords } from "@/lib/i18n";
import { asProblem } from "@/lib/problem";
import { Conditions, type Tree } from "@/ui/conditions";
import { ProblemNote } from "@/ui/problem_note";
import { RowsSkeleton } from "@/ui/rows_skeleton";
import { COLUMNS, drawn, useColumnWords } from "./columns";
import { removeView, saveView, type KeptView } from "./kept_views";
import { strings } from "./strings";
import { useGrammar, useOwnColumns } from "./use_grammar";

const USUAL = ["status", "reference", "subject", "contact", "agent", "activity"];
const SORTS = ["activity", "created", "updated", "priority", "due", "waiting_since", "solved", "reference"] as const;
const SOONEST = ["due", "waiting_since"]; // of these what comes first matters most

export function ViewEditor({ view, mayShare, onClose }: { view: KeptView | null; mayShare: boolean; onClose: () => void }) {
  const say = useWords(strings);
  return (
    <Modal opened onClose={onClose} size={760} title={view ? say.view_edit({ name: view.name }) : say.view_new()} closeButtonProps={{ "aria-label": say.close() }}>
      <Form view={view} mayShare={mayShare} onClose={onClose} />
    </Modal>
  );
}

function Form({ view, mayShare, onClose }: { view: KeptView | null; mayShare: boolean; onClose: () => void }) {
  const say = useWords(strings);
  const queries = useQueryClient();
  const navigate = useNavigate();
  const teams = useTeams().data ?? [];
  const known = useGrammar("view");
  const [name, setName] = useState(view?.name ?? "");
  const [scope, setScope] = useState(view?.scope ?? "mine");
  const [conditions, setConditions] = useState<Tree>((view?.conditions as Tree | undefined) ?? { all: [{ field: "status", op: "in", value: ["new", "open"] }] });
  const [sort, setSort] = useState(view?.sort ?? { by: "activity", descending: true });
  const [columns, setColumns] = useState<string[]>(() => drawn(view?.columns ?? USUAL));
  const own = useOwnColumns();
  const word = useColumnWords(own);
  const done = async (id: string | null) => {
    await Promise.all([["views"], ["view-counts"], ["rows"]].map((queryKey) => queries.invalidateQueries({ queryKey })));
    onClose();
    await navigate({ to: "/inbox/$view/{-$conversation}", params: { view: id ? `view:${id}` : "mine", conversation: undefined } });
  };
  const saving = useMutation({ mutationFn: () => saveView(view?.id ?? null, { name: name.trim(), scope, conditions: conditions as Record<string, unknown>, columns: columns.length ? columns : USUAL, sort }), onSuccess: (made) => done(made.id) });
  const removing = useMutation({ mutationFn: () => removeView(view?.id ?? ""), onSuccess: () => done(null) });
  const scopes = [{ value: "mine", label: say.view_mine() }, { value: "everyone", label: say.view_everyone() }, ...teams.map((team) => ({ value: `team:${team.id}`, label: say.view_team({ team: team.name }) }))];
  const wrong = saving.error ? asProblem(saving.error).fields : {};
  return (
    <form onSubmit={(event) => { event.preventDefault(); if (name.trim()) saving.mutate(); }} style={{ display: "grid", gap: 16 }}>
      <TextInput data-autofocus label={say.view_name()} maxLength={120} value={name} error={wrong.name} onChange={(event) => setName(event.currentTarget.value)} />
      <Group grow align="flex-start">
        {mayShare && <Select label={say.view_for()} allowDeselect={false} data={scopes} value={scope} onChange={(next) => next && setScope(next)} />}
        <Select label={say.view_sort()} allowDeselect={false} data={SORTS.map((one) => ({ value: one, label: say[`sort_${one}`]() }))} value={sort.by} onChange={(by) => by && setSort({ by, descending: !SOONEST.includes(by) })} />
      </Group>
      <MultiSelect label={say.view_columns()} description={say.view_columns_about()} inputWrapperOrder={["label", "input", "description", "error"]} data={[...COLUMNS, ...Object.keys(own)].map((one) => ({ value: one, label: word(one) }))} value={columns} error={wrong.columns} searchable hidePickedOptions onChange={setColumns} />
      {known ? <Conditions value={conditions} onChange={setConditions} known={{ ...known, wrong }} label={say.view_holds()} /> : <RowsSkeleton rows={2} height={44} />}
      {saving.error && <ProblemNote error={saving.error} />}
      {removing.error && <ProblemNote error={removing.error} />}
      <Group justify="space-between" gap="xs">
        {view ? <Button variant="subtle" color="red" loading={removing.isPending} onClick={() => removing.mutate()}>{say.view_remove()}</Button> : <span />}
        <Group gap="xs"><Button variant="default" onClick={onClose}>{say.cancel()}</Button><Button type="submit" disabled={!name.trim()} loading={saving.isPending}>{say.save()}</Button></Group>
      </Group>
    </form>
  );
}
