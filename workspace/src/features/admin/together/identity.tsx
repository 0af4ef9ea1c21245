/** The form of who stands behind the account. */
import { Textarea, TextInput } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { useWords } from "@/lib/i18n";
import { SaveBar } from "@/ui/form/save_bar";
import { strings as shared } from "@/ui/form/strings";
import { useForm } from "@/ui/form/use_form";
import { Note } from "@/ui/note";
import { tell } from "@/ui/notices";
import { Section } from "@/ui/page";
import { CountrySelect } from "../pick/pickers";
import { declare, type Identity, type NewIdentity } from "./api";
import { strings } from "./strings";

const TONES = { verified: "green", again: "amber", pending: "amber", false: "red" } as const;
const NEEDED = ["legal_name", "address", "responsible", "use"] as const;

export function IdentityForm({ identity }: { identity: Identity }) {
  const say = useWords(strings);
  const words = useWords(shared);
  const queries = useQueryClient();
  const { country, legal_name, address, responsible, telephone, payer, register, use } = identity;
  const form = useForm<NewIdentity, Identity>({
    start: { country, legal_name, address, responsible, telephone, payer, register, use },
    check: (values) => Object.fromEntries(NEEDED.filter((name) => !values[name].trim()).map((name) => [name, words.required()])),
    save: declare,
    done: (answer) => { tell(words.saved()); queries.setQueryData(["identity"], answer); },
  });
  const { values, set, wrong } = form;
  const line = (name: keyof NewIdentity) => ({ label: say[name](), value: values[name], error: wrong(name), onChange: (event: { currentTarget: { value: string } }) => set({ [name]: event.currentTarget.value }) });
  return (
    <form onSubmit={form.submit} noValidate>
      <Section title={say.identity()}>
        <div style={{ display: "grid", gap: 20, maxWidth: 480 }}>
          <Note tone={TONES[identity.looked_at]}>{identity.asked ? say.asked() : say[identity.looked_at]()}</Note>
          <TextInput {...line("legal_name")} withAsterisk />
          <Textarea {...line("address")} withAsterisk autosize minRows={2} />
          <CountrySelect value={values.country} onChange={(next) => next && set({ country: next })} error={wrong("country")} />
          <TextInput {...line("responsible")} withAsterisk />
          <Textarea {...line("use")} withAsterisk autosize minRows={2} />
          <TextInput {...line("telephone")} type="tel" />
          <TextInput {...line("payer")} />
          <TextInput {...line("register")} />
        </div>
      </Section>
      <SaveBar form={form} />
    </form>
  );
}
