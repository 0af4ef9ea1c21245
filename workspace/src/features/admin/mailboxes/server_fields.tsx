/** A mail server elsewhere, and how to come in: by a password, or by a grant of its provider. */
import { NumberInput, PasswordInput, Select, TextInput } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { readProviders, type Auth, type Sending } from "@/client/mail";
import { useWords } from "@/lib/i18n";
import classes from "./mailboxes.module.css";
import { strings } from "./strings";

type Server = Pick<Sending, "host" | "port" | "security" | "username" | "auth">;
interface Props {
  name: string; kept: boolean; value: Server; password: string; provider: string;
  onChange: (part: Partial<Server>) => void; onPassword: (password: string) => void; onProvider: (provider: string) => void;
}

export function ServerFields({ name, value, provider, onChange, onProvider, ...rest }: Props) {
  const say = useWords(strings);
  const providers = useQuery({ queryKey: ["mail-providers"], queryFn: readProviders, staleTime: Infinity }).data ?? [];
  const ways: { value: Auth; label: string }[] = [{ value: "password", label: say.by_password() }, { value: "oauth2", label: say.by_grant() }];
  const pick = (auth: Auth) => { onChange({ auth }); if (auth === "oauth2" && !provider && providers[0]) onProvider(providers[0].name); };
  return (
    <fieldset className={classes.server}>
      <legend>{name}</legend>
      {(providers.length > 0 || value.auth === "oauth2") && <Select label={say.enters()} data={ways} value={value.auth} allowDeselect={false} onChange={(auth) => auth && pick(auth as Auth)} />}
      {value.auth === "oauth2"
        ? <Select label={say.provider()} data={providers.map((one) => ({ value: one.name, label: one.label }))} value={provider} allowDeselect={false} onChange={(one) => one && onProvider(one)} />
        : <ByPassword value={value} onChange={onChange} {...rest} />}
    </fieldset>
  );
}

function ByPassword({ kept, value, password, onChange, onPassword }: Pick<Props, "kept" | "value" | "password" | "onChange" | "onPassword">) {
  const say = useWords(strings);
  const securities = (["tls", "starttls", "none"] as const).map((one) => ({ value: one, label: say[one]() }));
  return (
    <>
      <div className={classes.place}>
        <TextInput label={say.host()} value={value.host} onChange={(event) => onChange({ host: event.currentTarget.value })} />
        <NumberInput label={say.port()} min={1} max={65535} allowDecimal={false} hideControls value={value.port} onChange={(port) => port !== "" && onChange({ port: Number(port) })} />
      </div>
      <Select label={say.security()} data={securities} value={value.security} allowDeselect={false} onChange={(one) => one && onChange({ security: one as Server["security"] })} />
      <TextInput label={say.username()} autoComplete="off" value={value.username} onChange={(event) => onChange({ username: event.currentTarget.value })} />
      <PasswordInput label={say.password()} autoComplete="new-password" description={kept ? say.password_kept() : undefined} value={password} onChange={(event) => onPassword(event.currentTarget.value)} />
    </>
  );
}
