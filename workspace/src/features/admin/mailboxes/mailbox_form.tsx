/** One mailbox, made or changed. */
import { Select, Switch, Textarea, TextInput } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { removeMailbox, saveMailbox, type Mailbox, type MailboxConfig, type MailboxValues } from "@/client/mail";
import { useQueues } from "@/client/queries";
import { useWords } from "@/lib/i18n";
import { tell } from "@/ui/notices";
import { Note } from "@/ui/note";
import { DrawerForm } from "@/ui/form/drawer";
import { strings as shared } from "@/ui/form/strings";
import { useForm } from "@/ui/form/use_form";
import { Code } from "@/ui/look/pieces";
import { RemoveButton } from "@/ui/look/remove_button";
import { Grant } from "./grant";
import { Proof } from "./proof";
import { ServerFields } from "./server_fields";
import { strings } from "./strings";
import { Trial } from "./trial";

const NONE = "none";
const USUAL: MailboxConfig = {
  receiving: { kind: "smtp", host: "", port: 993, security: "tls", username: "", auth: "password", folder: "INBOX", after: "seen", archive: "" },
  sending: { kind: "relay", host: "", port: 587, security: "starttls", username: "", auth: "password" },
  plus: true, tag: false, provider: "", from_name: "", signature: {}, footer: "", trusted_authserv: "", spam_header: "", blocked: [],
};

export function MailboxForm({ mailbox, onClose }: { mailbox: Mailbox | null; onClose: () => void }) {
  const say = useWords(strings);
  const words = useWords(shared);
  const queries = useQueryClient();
  const queues = useQueues().data ?? [];
  const refresh = () => queries.invalidateQueries({ queryKey: ["mailboxes"] });
  const form = useForm<MailboxValues, Mailbox>({
    start: { name: mailbox?.name ?? "", address: mailbox?.address ?? "", queue: mailbox?.queue ?? null, config: mailbox?.config ?? USUAL, receiving_password: "", sending_password: "" },
    check: ({ name, address }) => ({ ...(name.trim() ? {} : { name: words.required() }), ...(address.trim() ? {} : { address: words.required() }) }),
    save: (values) => saveMailbox(mailbox?.id ?? null, { ...values, name: values.name.trim(), address: values.address.trim() }),
    done: async (made) => { tell(say.saved(), made.name); await refresh(); onClose(); },
  });
  const { values, set, wrong } = form;
  const { config } = values;
  const change = (part: Partial<MailboxConfig>) => set({ config: { ...config, ...part } });
  const remove = mailbox && <RemoveButton title={say.remove_title({ name: mailbox.name })} verb={say.remove()} onYes={async () => { await removeMailbox(mailbox.id); onClose(); void refresh(); }}>{say.remove_words()}</RemoveButton>;
  return (
    <DrawerForm form={form} onClose={onClose} aside={remove} verb={mailbox ? undefined : say.add()} always={!mailbox}>
      <TextInput data-autofocus label={say.name()} value={values.name} error={wrong("name")} onChange={(event) => set({ name: event.currentTarget.value })} />
      <TextInput type="email" label={say.address()} value={values.address} error={wrong("address")} onChange={(event) => set({ address: event.currentTarget.value })} />
      {mailbox && !mailbox.may_send && !mailbox.needs_code && <Note tone="amber">{say.prove({ address: mailbox.address, domain: mailbox.domain })}</Note>}
      {mailbox?.needs_code && <Proof mailbox={mailbox} dirty={form.dirty} />}
      <Select label={say.queue()} data={[{ value: NONE, label: say.no_queue() }, ...queues.map((queue) => ({ value: queue.id, label: queue.name }))]} value={values.queue ?? NONE} allowDeselect={false} error={wrong("queue")} onChange={(queue) => set({ queue: queue === NONE ? null : queue })} />
      <Select label={say.comes()} data={[{ value: "smtp", label: say.comes_smtp() }, { value: "imap", label: say.comes_imap() }]} value={config.receiving.kind} allowDeselect={false} onChange={(kind) => kind && change({ receiving: { ...config.receiving, kind: kind as "smtp" | "imap" } })} />
      {config.receiving.kind === "smtp" && mailbox?.inbound && <><p>{say.inbound()}</p><Code text={mailbox.inbound} label={say.inbound()} /></>}
      {config.receiving.kind === "imap" && <ServerFields name={say.comes()} kept={mailbox?.has_password.receiving ?? false} value={config.receiving} provider={config.provider} onProvider={(provider) => change({ provider })} password={values.receiving_password} onChange={(part) => change({ receiving: { ...config.receiving, ...part } })} onPassword={(receiving_password) => set({ receiving_password })} />}
      <Select label={say.leaves()} data={[{ value: "relay", label: say.leaves_relay() }, { value: "server", label: say.leaves_server() }]} value={config.sending.kind} allowDeselect={false} onChange={(kind) => kind && change({ sending: { ...config.sending, kind: kind as "relay" | "server" } })} />
      {config.sending.kind === "server" && <ServerFields name={say.leaves()} kept={mailbox?.has_password.sending ?? false} value={config.sending} provider={config.provider} onProvider={(provider) => change({ provider })} password={values.sending_password} onChange={(part) => change({ sending: { ...config.sending, ...part } })} onPassword={(sending_password) => set({ sending_password })} />}
      {mailbox && config.provider && <Grant mailbox={mailbox} dirty={form.dirty} />}
      {mailbox && <Trial mailbox={mailbox} dirty={form.dirty} />}
      <Switch label={say.tag()} checked={config.tag} onChange={(event) => change({ tag: event.currentTarget.checked })} />
      <Switch label={say.plus()} checked={config.plus} onChange={(event) => change({ plus: event.currentTarget.checked })} />
      <Textarea autosize minRows={2} label={say.signature_en()} value={config.signature.en ?? ""} onChange={(event) => change({ signature: { ...config.signature, en: event.currentTarget.value } })} />
      <Textarea autosize minRows={2} label={say.signature_fr()} value={config.signature.fr ?? ""} onChange={(event) => change({ signature: { ...config.signature, fr: event.currentTarget.value } })} />
      <Textarea autosize minRows={2} label={say.footer()} description={say.footer_about()} value={config.footer} onChange={(event) => change({ footer: event.currentTarget.value })} />
    </DrawerForm>
  );
}
