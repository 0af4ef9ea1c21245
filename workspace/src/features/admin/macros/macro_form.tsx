/** One macro: its name, whom it is for, what it does. */
import { Select, TextInput } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { useTeams } from "@/client/queries";
import { removeMacro, saveMacro, type Macro } from "@/client/rules";
import { may, useSession } from "@/client/session";
import { useWords } from "@/lib/i18n";
import { asProblem } from "@/lib/problem";
import { Doings } from "@/ui/conditions";
import { tell } from "@/ui/notices";
import { DrawerForm } from "@/ui/form/drawer";
import { strings as shared } from "@/ui/form/strings";
import { useForm } from "@/ui/form/use_form";
import { RemoveButton } from "@/ui/look/remove_button";
import type { Drawn } from "../rules/lists";
import { strings } from "./strings";

type Values = Pick<Macro, "name" | "scope" | "actions">;

export function MacroForm({ macro, drawn, onClose }: { macro: Macro | null; drawn: Drawn; onClose: () => void }) {
  const say = useWords(strings);
  const words = useWords(shared);
  const queries = useQueryClient();
  const teams = useTeams().data ?? [];
  const manages = may(useSession(), "macro.manage");
  const refresh = () => queries.invalidateQueries({ queryKey: ["macros"] });
  const form = useForm<Values, Macro>({
    start: macro ? { name: macro.name, scope: macro.scope, actions: macro.actions } : { name: "", scope: manages ? "everyone" : "mine", actions: [] },
    check: ({ name, actions }) => ({ ...(name.trim() ? {} : { name: words.required() }), ...(actions.length ? {} : { actions: say.actions_needed() }) }),
    save: (values) => saveMacro(macro?.id ?? null, values),
    done: async (answer) => { tell(say.saved(), answer.name); await refresh(); onClose(); },
  });
  const { values, set, wrong } = form;
  const refused = form.error ? asProblem(form.error).fields : {};
  const actionless = wrong("actions");
  const known = { fields: drawn.grammar.fields, lists: drawn.lists, wrong: { ...refused, ...(actionless && !values.actions.length ? { actions: actionless } : {}) } };
  const shared_with = manages ? [{ value: "everyone", label: say.everyone() }, ...teams.map((team) => ({ value: `team:${team.id}`, label: team.name }))] : [];
  const remove = macro && <RemoveButton title={say.remove_title({ name: macro.name })} verb={say.remove()} onYes={async () => { await removeMacro(macro.id); onClose(); void refresh(); }}>{say.remove_words()}</RemoveButton>;
  return (
    <DrawerForm form={form} onClose={onClose} aside={remove} verb={macro ? undefined : say.add()} always={!macro}>
      <TextInput data-autofocus label={say.name()} value={values.name} error={wrong("name")} onChange={(event) => set({ name: event.currentTarget.value })} />
      <Select label={say.scope()} data={[...shared_with, { value: "mine", label: say.mine() }]} value={values.scope} allowDeselect={false} error={wrong("scope")} onChange={(scope) => scope && set({ scope })} />
      <Doings value={values.actions} kinds={drawn.grammar.actions} known={known} phrases={drawn.grammar.phrases} onChange={(actions) => set({ actions })} />
    </DrawerForm>
  );
}
