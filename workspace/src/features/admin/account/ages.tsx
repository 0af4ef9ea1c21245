/** Whether children may be among the readers: then the year of birth is asked before forms, chats and surveys. */
import { Checkbox, Select } from "@mantine/core";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { client } from "@/client/http";
import { useWords } from "@/lib/i18n";
import { tell } from "@/ui/notices";
import { Section } from "@/ui/page";
import { SaveBar } from "@/ui/form/save_bar";
import { strings as shared } from "@/ui/form/strings";
import { useForm } from "@/ui/form/use_form";
import { strings } from "./strings";

interface AgeScreen { asks: boolean; years: number }

const KEY = ["age-screen"];
const YEARS = [13, 14, 15, 16, 17, 18];

export function Ages() {
  const asked = useQuery({ queryKey: KEY, queryFn: () => client.ask<AgeScreen>("GET", "/v1/age-screen") });
  return asked.data ? <AgesForm key={JSON.stringify(asked.data)} held={asked.data} /> : null;
}

function AgesForm({ held }: { held: AgeScreen }) {
  const say = useWords(strings);
  const words = useWords(shared);
  const queries = useQueryClient();
  const form = useForm<AgeScreen, AgeScreen>({
    start: held,
    save: (values) => client.ask<AgeScreen>("PUT", "/v1/age-screen", values),
    done: (answer) => { tell(words.saved()); queries.setQueryData(KEY, answer); },
  });
  const { values, set, wrong } = form;
  return (
    <form onSubmit={form.submit} noValidate>
      <Section title={say.ages()}>
        <div style={{ display: "grid", gap: 16, maxWidth: 520 }}>
          <Checkbox label={say.ages_asks()} description={say.ages_about()} checked={values.asks} onChange={(event) => set({ asks: event.currentTarget.checked })} />
          {values.asks && <Select label={say.ages_years()} data={YEARS.map((one) => ({ value: String(one), label: String(one) }))} value={String(values.years)} allowDeselect={false} error={wrong("years")} onChange={(next) => next && set({ years: Number(next) })} />}
        </div>
      </Section>
      <SaveBar form={form} />
    </form>
  );
}
