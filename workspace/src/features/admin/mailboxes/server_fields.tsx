/** A mail server elsewhere, and how to come in. */
import { NumberInput, PasswordInput, Select, TextInput } from "@mantine/core";
import type { Sending } from "@/client/mail";
import { useWords } from "@/lib/i18n";
import { strings } from "./strings";

type Server = Pick<Sending, "host" | "port" | "security" | "username">;
interface Props { name: string; kept: boolean; value: Server; password: string; onChange: (part: Partial<Server>) => void; onPassword: (password: string) => void }

export function ServerFields({ name, kept, value, password, onChange, onPassword }: Props) {
  const say = useWords(strings);
  const securities = (["tls", "starttls", "none"] as const).map((one) => ({ value: one, label: say[one]() }));
  return (
    <fieldset>
      <legend>{name}</legend>
      <TextInput label={say.host()} value={value.host} onChange={(event) => onChange({ host: event.currentTarget.value })} />
      <NumberInput label={say.port()} min={1} max={65535} allowDecimal={false} value={value.port} onChange={(port) => port !== "" && onChange({ port: Number(port) })} />
      <Select label={say.security()} data={securities} value={value.security} allowDeselect={false} onChange={(one) => one && onChange({ security: one as Server["security"] })} />
      <TextInput label={say.username()} autoComplete="off" value={value.username} onChange={(event) => onChange({ username: event.currentTarget.value })} />
      <PasswordInput label={say.password()} autoComplete="new-password" description={kept ? say.password_kept() : undefined} value={password} onChange={(event) => onPassword(event.currentTarget.value)} />
    </fieldset>
  );
}
