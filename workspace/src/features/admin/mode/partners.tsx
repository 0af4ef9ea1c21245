/** Partners: what their keys reach, letting one in, shutting one out. */
import { Button, TextInput } from "@mantine/core";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useLocale, useWords } from "@/lib/i18n";
import { shortDate } from "@/lib/time";
import { DrawerForm, SideDrawer } from "@/ui/form/drawer";
import { strings as shared } from "@/ui/form/strings";
import { useForm } from "@/ui/form/use_form";
import { Listing, type Shown } from "@/ui/look/listing";
import { useTellProblem } from "@/ui/notices";
import { Section } from "@/ui/page";
import { letIn, readPartners, shutOut, type Partner } from "./api";
import { useFeatureNames } from "./feature_names";
import { strings } from "./strings";

const KEY = ["partners"];

export function Partners() {
  const say = useWords(strings);
  const asked = useQuery({ queryKey: KEY, queryFn: readPartners });
  const [chosen, choose] = useState<Partner | null>(null);
  return (
    <Section title={say.partners()} about={say.partners_about()}>
      <Listing label={say.partners()} asked={{ ...asked, data: asked.data?.items }} rows={asked.data?.items} rowKey={(one) => one.id} columns={useColumns(choose)} />
      <SideDrawer opened={chosen !== null} title={chosen?.entity} onClose={() => choose(null)}>{chosen && <LetIn partner={chosen} onClose={() => choose(null)} />}</SideDrawer>
    </Section>
  );
}

function useColumns(choose: (one: Partner) => void): Shown<Partner>[] {
  const say = useWords(strings);
  const locale = useLocale();
  const queries = useQueryClient();
  const tellProblem = useTellProblem();
  const named = useFeatureNames();
  const out = (id: string) => void shutOut(id).then((told) => queries.setQueryData(KEY, told), tellProblem);
  return [
    { name: "partner", label: say.partner(), cell: (one) => <>{one.entity}<br /><span style={{ color: "var(--ink-2)" }}>{one.purpose}</span></> },
    { name: "reaches", label: say.reaches(), wide: true, cell: (one) => named(one.families) },
    { name: "state", label: say.state(), width: 180, cell: (one) => (one.since ? say.since({ day: shortDate(one.since, locale) }) : say.not_in()) },
    {
      name: "act", label: "", width: 160,
      cell: (one) => (one.since
        ? <Button size="xs" variant="default" aria-label={`${say.shut_out()}: ${one.entity}`} onClick={() => out(one.id)}>{say.shut_out()}</Button>
        : <Button size="xs" variant="default" aria-label={`${say.let_in()}: ${one.entity}`} onClick={() => choose(one)}>{say.let_in()}</Button>),
    },
  ];
}

function LetIn({ partner, onClose }: { partner: Partner; onClose: () => void }) {
  const say = useWords(strings);
  const named = useFeatureNames();
  const words = useWords(shared);
  const queries = useQueryClient();
  const form = useForm<{ evidence: string }, { items: Partner[] }>({
    start: { evidence: "" },
    check: (values) => (values.evidence.trim() ? {} : { evidence: words.required() }),
    save: (values) => letIn(partner.id, values.evidence),
    done: (told) => { queries.setQueryData(KEY, told); onClose(); },
  });
  return (
    <DrawerForm form={form} verb={say.let_in()} onClose={onClose}>
      <p style={{ margin: 0 }}>{partner.purpose}. {say.reaches()}: {named(partner.families)}.</p>
      <TextInput label={say.evidence()} value={form.values.evidence} error={form.wrong("evidence")} onChange={(event) => form.set({ evidence: event.currentTarget.value })} data-autofocus />
    </DrawerForm>
  );
}
