/** Addresses nothing is sent to: seen, added, lifted. */
import { TextInput } from "@mantine/core";
import { IconMailOff } from "@tabler/icons-react";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { addSuppression, liftSuppression, readSuppressions, type Suppression } from "@/client/mail";
import { useLocale, useWords } from "@/lib/i18n";
import { inFull, ms } from "@/lib/time";
import { Empty } from "@/ui/empty";
import { Page } from "@/ui/page";
import { FormTrouble } from "@/ui/form/drawer";
import { useForm } from "@/ui/form/use_form";
import { AddLine } from "@/ui/look/add_line";
import { Listing, type Shown } from "@/ui/look/listing";
import { RemoveButton } from "@/ui/look/remove_button";
import { strings } from "./strings";

export default function SuppressionsPage() {
  const say = useWords(strings);
  const queries = useQueryClient();
  const asked = useQuery({ queryKey: ["suppressions"], queryFn: readSuppressions });
  const refresh = () => queries.invalidateQueries({ queryKey: ["suppressions"] });
  const form = useForm<{ address: string }, Suppression>({
    start: { address: "" },
    save: ({ address }) => addSuppression(address.trim()),
    done: async () => { form.set({ address: "" }); await refresh(); },
  });
  return (
    <Page title={say.suppressions()} about={say.about()}>
      <AddLine label={say.address()} verb={say.add()} saving={form.saving} disabled={!form.values.address.trim()} onSubmit={form.submit}>
        <TextInput type="email" aria-label={say.address()} placeholder={say.address()} value={form.values.address} error={form.wrong("address")} onChange={(event) => form.set({ address: event.currentTarget.value })} />
      </AddLine>
      <FormTrouble form={form} />
      <Listing label={say.suppressions()} asked={asked} rows={asked.data} rowKey={(one) => `${one.lookup}:${one.scope}`} columns={useColumns(async (lookup) => { await liftSuppression(lookup); void refresh(); })}
        empty={<Empty icon={IconMailOff} title={say.empty()}>{say.empty_words()}</Empty>} />
    </Page>
  );
}

function useColumns(onLift: (lookup: string) => Promise<unknown>): Shown<Suppression>[] {
  const say = useWords(strings);
  const locale = useLocale();
  const scope = (one: Suppression) => (one.scope === "surveys" ? say.surveys() : one.scope === "notices" ? say.notices() : say.all());
  return [
    { name: "mark", label: say.mark(), width: 160, cell: (one) => <code>{one.lookup.slice(0, 12)}</code> },
    { name: "cause", label: say.cause(), cell: (one) => one.words },
    { name: "scope", label: say.scope(), cell: scope },
    { name: "since", label: say.since(), width: 200, cell: (one) => (one.since ? inFull(ms(one.since), locale) : "–") },
    { name: "lift", label: "", width: 44, end: true, cell: (one) => <RemoveButton icon title={say.lift_title()} verb={say.lift()} onYes={() => onLift(one.lookup)}>{say.lift_words()}</RemoveButton> },
  ];
}
