/** A data request being made: for whom, for what; an erasure says first what will be forgotten and what stays. */
import { Button, Checkbox, Radio } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import type { Contact, DataRequest } from "@/client/contract";
import { useWords } from "@/lib/i18n";
import { cut } from "@/lib/text";
import { tell } from "@/ui/notices";
import { FormTrouble } from "@/ui/form/drawer";
import drawer from "@/ui/form/drawer.module.css";
import { useGuard } from "@/ui/form/guard";
import { strings as shared } from "@/ui/form/strings";
import { useForm } from "@/ui/form/use_form";
import { ask } from "./api";
import { ContactPicker } from "./contact_picker";
import classes from "./requests.module.css";
import { strings } from "./strings";

interface Values { contact: Contact | null; kind: DataRequest["kind"]; sure: boolean }

export function RequestForm({ onMade, onClose }: { onMade: (id: string) => void; onClose: () => void }) {
  const say = useWords(strings);
  const words = useWords(shared);
  const queries = useQueryClient();
  const form = useForm<Values, DataRequest>({
    start: { contact: null, kind: "access", sure: false },
    check: ({ contact, kind, sure }) => ({ ...(contact ? {} : { contact: say.contact_needed() }), ...(kind === "erasure" && !sure ? { sure: say.sure_needed() } : {}) }),
    save: ({ contact, kind }) => ask(contact?.id ?? "", kind),
    done: (made) => { tell(say.made()); void queries.invalidateQueries({ queryKey: ["data-requests"] }); onMade(made.id); },
  });
  const { values, set, wrong } = form;
  const guard = useGuard(form.dirty && !form.saving);
  const erasing = values.kind === "erasure";
  const name = cut(values.contact?.name || say.contact(), 40);
  return (
    <form className={drawer.form} onSubmit={form.submit} noValidate>
      {guard.dialog}
      <div className={drawer.fields}>
        <ContactPicker value={values.contact} error={wrong("contact")} onChange={(contact) => set({ contact, sure: false })} />
        <Radio.Group label={say.what()} value={values.kind} error={wrong("kind")} onChange={(kind) => set({ kind: kind as Values["kind"], sure: false })}>
          <div className={classes.kinds}>
            <Radio value="access" label={say.access()} description={say.access_about()} />
            <Radio value="erasure" label={say.erasure()} description={say.erasure_about()} color="red" />
          </div>
        </Radio.Group>
        {erasing && values.contact && <Consequences contact={values.contact} />}
        {erasing && values.contact && <Checkbox color="red" label={say.sure()} checked={values.sure} error={wrong("sure")} onChange={(event) => set({ sure: event.currentTarget.checked })} />}
        <FormTrouble form={form} />
      </div>
      <footer className={drawer.foot}>
        <span className={drawer.aside} />
        <Button variant="default" onClick={() => { guard.pass(); onClose(); }}>{words.cancel()}</Button>
        <Button type="submit" color={erasing ? "red" : undefined} loading={form.saving}>{erasing ? say.ask_erasure({ name }) : say.ask_access()}</Button>
      </footer>
    </form>
  );
}

/** Told in full before anything happens: what will be gone, and what will not. */
function Consequences({ contact }: { contact: Contact }) {
  const say = useWords(strings);
  const filled = Object.values(contact.fields).filter((value) => value !== null && value !== "").length;
  const list = contact.addresses.map((one) => one.address).join(", ");
  return (
    <section className={classes.consequences} aria-label={say.will_forget()}>
      <h3>{say.will_forget()}</h3>
      <ul>
        <li>{say.forget_name({ name: cut(contact.name, 80) })}</li>
        {contact.addresses.length > 0 && <li>{say.forget_addresses({ count: contact.addresses.length, list })}</li>}
        {filled > 0 && <li>{say.forget_fields({ count: filled })}</li>}
        <li>{say.forget_messages()}</li>
        <li>{say.forget_key()}</li>
      </ul>
      <h3>{say.will_stay()}</h3>
      <ul>
        <li>{say.stay_lines()}</li>
        <li>{say.stay_proof()}</li>
      </ul>
    </section>
  );
}
