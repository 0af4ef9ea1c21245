/** The form of a trunk: where the provider is, how it lets us in, what it may carry, how it writes numbers. */
import { PasswordInput, Select, Switch, TagsInput, Textarea, TextInput } from "@mantine/core";
import type { ReactNode } from "react";
import { addTrunk, changeTrunk, type Trunk, type TrunkKind } from "@/client/telephony";
import { useWords } from "@/lib/i18n";
import { DrawerForm } from "@/ui/form/drawer";
import { strings as shared } from "@/ui/form/strings";
import { useForm } from "@/ui/form/use_form";
import { Limits, More, Writes } from "./fields";
import { headersFit, hostsFit, sent, shown, type Values } from "./setup";
import { strings } from "./strings";
import classes from "./trunks.module.css";

export function TrunkForm({ trunk, onDone, onClose, children }: { trunk: Trunk | null; onDone: (made: Trunk) => unknown; onClose: () => void; children?: ReactNode }) {
  const say = useWords(strings);
  const words = useWords(shared);
  const form = useForm<Values, Trunk>({
    start: shown(trunk?.kind ?? "sip", trunk?.setup),
    check: (values) => ({
      ...(values.name.trim() ? {} : { name: words.required() }), ...(headersFit(values.headers) ? {} : { headers: say.header_wrong() }),
      ...(values.kind === "sip" && !values.hosts.trim() ? { hosts: words.required() } : hostsFit(values.hosts) ? {} : { hosts: say.host_wrong() }),
    }),
    save: (values) => { const secrets = { password: values.password, token: values.token }; return trunk ? changeTrunk(trunk.id, sent(values), secrets) : addTrunk(values.kind, sent(values), secrets); },
    done: onDone,
  });
  const { values, set, wrong } = form;
  const text = (name: "name" | "provider" | "login" | "realm" | "domain" | "reference" | "proxy" | "instructions") => ({ value: values[name], error: wrong(name), onChange: (event: { currentTarget: { value: string } }) => set({ [name]: event.currentTarget.value }) });
  const secret = (name: "password" | "token", kept?: boolean) => <PasswordInput label={say[name]()} autoComplete="new-password" description={kept ? say.kept() : undefined} value={values[name]} error={wrong(name)} onChange={(event) => set({ [name]: event.currentTarget.value })} />;
  const hosted = values.kind === "twilio";
  return (
    <DrawerForm form={form} verb={trunk ? words.save() : say.add()} onClose={onClose} always={!trunk}>
      {children}
      {!trunk && <Select label={say.kind()} data={(["sip", "twilio"] as const).map((kind) => ({ value: kind, label: say[kind]() }))} value={values.kind} allowDeselect={false} onChange={(kind) => set({ kind: (kind ?? "sip") as TrunkKind })} />}
      <div className={classes.pair}>
        <TextInput data-autofocus={trunk ? undefined : true} label={say.name()} {...text("name")} />
        <TextInput label={say.provider()} placeholder={say.provider_about()} {...text("provider")} />
      </div>
      <fieldset className={classes.block}>
        <legend>{say.where()}</legend>
        {hosted ? <TextInput label={say.sip_domain()} description={say.sip_domain_about()} {...text("domain")} />
          : <Textarea label={say.hosts()} description={say.hosts_about()} autosize minRows={1} value={values.hosts} error={wrong("hosts")} onChange={(event) => set({ hosts: event.currentTarget.value })} />}
        <Select label={say.protocol()} data={(["udp", "tcp", "tls"] as const).map((one) => ({ value: one, label: say[one]() }))} value={values.protocol} allowDeselect={false} onChange={(one) => one && set({ protocol: one as Values["protocol"] })} />
        {hosted && <TextInput label={say.instructions()} description={say.instructions_about()} {...text("instructions")} />}
        <TextInput label={say.proxy()} description={say.proxy_about()} {...text("proxy")} />
        <TagsInput label={say.sources()} description={say.sources_about()} splitChars={[",", ";", " "]} value={values.sources} error={wrong("sources")} onChange={(sources) => set({ sources })} />
      </fieldset>
      <fieldset className={classes.block}>
        <legend>{say.lets_in()}</legend>
        {hosted && <TextInput label={say.reference()} {...text("reference")} />}
        {hosted && secret("token", trunk?.has_token)}
        {!hosted && <Switch label={say.registers()} description={say.registers_about()} checked={values.registers} onChange={(event) => set({ registers: event.currentTarget.checked })} />}
        <div className={classes.pair}>
          <TextInput label={say.login()} autoComplete="off" {...text("login")} />
          {secret("password", trunk?.has_password)}
        </div>
        {!hosted && <div className={classes.pair}><TextInput label={say.realm()} description={say.realm_about()} {...text("realm")} /><TextInput label={say.domain()} description={say.domain_about()} {...text("domain")} /></div>}
      </fieldset>
      <Limits form={form} />
      <Writes form={form} />
      <More form={form} />
    </DrawerForm>
  );
}
