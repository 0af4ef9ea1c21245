/** The account: name, language, place, and how it stands with the operator. */
import { Select, TextInput } from "@mantine/core";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import type { Account, Session } from "@/client/contract";
import { client } from "@/client/http";
import { SESSION } from "@/client/session";
import { useWords, type Locale } from "@/lib/i18n";
import { CopyIcon } from "@/ui/copy";
import { Note } from "@/ui/note";
import { tell } from "@/ui/notices";
import { Page, Section } from "@/ui/page";
import { changes } from "@/ui/form/changes";
import { CountrySelect, ZoneSelect } from "../pick/pickers";
import { SaveBar } from "@/ui/form/save_bar";
import { strings as shared } from "@/ui/form/strings";
import { useForm } from "@/ui/form/use_form";
import { Late } from "@/ui/look/late";
import { Trouble } from "@/ui/look/listing";
import { Ages } from "./ages";
import { Scanning } from "./scanning";
import { strings } from "./strings";

type Settings = Pick<Account, "name" | "locale" | "time_zone" | "country">;
const TONES = { active: "green", partly_suspended: "amber", suspended: "red" } as const;

export default function AccountPage() {
  const say = useWords(strings);
  const asked = useQuery({ queryKey: ["account"], queryFn: () => client.get("/v1/account") });
  const account = asked.data;
  return (
    <Page title={say.account()} about={say.about()}>
      {asked.error && !account && <Trouble error={asked.error} onAgain={() => void asked.refetch()} />}
      {asked.isPending && <Late lines={8} />}
      {account && <Standing account={account} />}
      {account && <SettingsForm account={account} />}
      {account && <Ages />}
      {account && <Scanning />}
    </Page>
  );
}

function Standing({ account: { standing, id } }: { account: Account }) {
  const say = useWords(strings);
  return (
    <Section title={say.standing()}>
      <Note tone={TONES[standing]} title={say[standing]()}><p>{say[`${standing}_words`]()}</p></Note>
      <p style={{ display: "flex", gap: 6, alignItems: "center", marginTop: 12, fontSize: 12, color: "var(--ink-2)" }}>{say.id()}: <code>{id}</code><CopyIcon value={id} /></p>
    </Section>
  );
}

function SettingsForm({ account }: { account: Account }) {
  const say = useWords(strings);
  const words = useWords(shared);
  const queries = useQueryClient();
  const { name, locale, time_zone, country } = account;
  const first: Settings = { name, locale, time_zone, country };
  const form = useForm<Settings, Account>({
    start: first,
    check: (values) => (values.name.trim() ? {} : { name: words.required() }),
    save: (values) => client.patch("/v1/account", changes(first, { ...values, name: values.name.trim() })),
    done: (answer) => {
      tell(words.saved());
      queries.setQueryData(["account"], answer);
      queries.setQueryData<Session | null>(SESSION, (session) => session && { ...session, account: answer });
    },
  });
  const { values, set, wrong } = form;
  const order = ["label", "input", "description", "error"] as ("label" | "input" | "description" | "error")[];
  return (
    <form onSubmit={form.submit} noValidate>
      <Section title={say.settings()}>
        <div style={{ display: "grid", gap: 20, maxWidth: 420 }}>
          <TextInput label={say.name()} description={say.name_about()} inputWrapperOrder={order} value={values.name} error={wrong("name")} onChange={(event) => set({ name: event.currentTarget.value })} />
          <Select label={say.locale()} description={say.locale_about()} inputWrapperOrder={order} data={[{ value: "en", label: "English" }, { value: "fr", label: "Français" }]} value={values.locale} allowDeselect={false} error={wrong("locale")} onChange={(next) => next && set({ locale: next as Locale })} />
          <ZoneSelect value={values.time_zone} onChange={(zone) => set({ time_zone: zone })} error={wrong("time_zone")} />
          <CountrySelect value={values.country} description={say.country_about()} onChange={(next) => next && set({ country: next })} error={wrong("country")} />
        </div>
      </Section>
      <SaveBar form={form} />
    </form>
  );
}
