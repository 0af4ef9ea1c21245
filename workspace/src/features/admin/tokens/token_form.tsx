/** A new token: its name, what it may do, until when; then its secret, once. */
import { Button, Select, TagsInput, TextInput } from "@mantine/core";
import { useState } from "react";
import type { Token } from "@/client/contract";
import { client } from "@/client/http";
import { useSession } from "@/client/session";
import { useWords } from "@/lib/i18n";
import { now } from "@/lib/now";
import { SecretOnce } from "@/ui/copy";
import { DrawerForm } from "@/ui/form/drawer";
import drawer from "@/ui/form/drawer.module.css";
import { strings as shared } from "@/ui/form/strings";
import { useForm } from "@/ui/form/use_form";
import { Code } from "@/ui/look/pieces";
import { ScopeList } from "./scope_list";
import { expiry } from "./scopes";
import { strings } from "./strings";
import classes from "./tokens.module.css";

interface NewToken { name: string; scopes: string[]; expires: "30" | "90" | "365" | "never"; networks: string[] }
interface Made { token: Token; secret: string }

export function TokenForm({ onMade, onClose }: { onMade: () => void; onClose: () => void }) {
  const [made, setMade] = useState<Made | null>(null);
  return made ? <TokenMade made={made} onClose={onClose} /> : <Fields onClose={onClose} onMade={(answer) => { setMade(answer); onMade(); }} />;
}

function Fields({ onMade, onClose }: { onMade: (made: Made) => void; onClose: () => void }) {
  const say = useWords(strings);
  const words = useWords(shared);
  const { permissions } = useSession();
  const form = useForm<NewToken, Made>({
    start: { name: "", scopes: [], expires: "90", networks: [] },
    check: ({ name, scopes }) => ({ ...(name.trim() ? {} : { name: words.required() }), ...(scopes.length ? {} : { scopes: say.permissions_none() }) }),
    save: ({ name, scopes, expires, networks }) => {
      const until = expiry(expires === "never" ? null : Number(expires), now());
      return client.post("/v1/tokens", { name: name.trim(), scopes, expires: until, networks });
    },
    done: onMade,
  });
  const { values, set, wrong } = form;
  const choices = [{ value: "30", label: say.in_30() }, { value: "90", label: say.in_90() }, { value: "365", label: say.in_365() }, { value: "never", label: say.never() }];
  return (
    <DrawerForm form={form} verb={say.make()} onClose={onClose} always>
      <TextInput data-autofocus label={say.name()} description={say.name_about()} value={values.name} error={wrong("name")} onChange={(event) => set({ name: event.currentTarget.value })} />
      <Select label={say.expires()} data={choices} value={values.expires} allowDeselect={false} error={wrong("expires")} description={values.expires === "never" ? say.never_about() : undefined} inputWrapperOrder={["label", "input", "description", "error"]} onChange={(expires) => expires && set({ expires: expires as NewToken["expires"] })} />
      <TagsInput label={say.networks()} description={say.networks_about()} inputWrapperOrder={["label", "input", "description", "error"]} value={values.networks} error={wrong("networks")} onChange={(networks) => set({ networks })} />
      <ScopeList held={permissions} value={values.scopes} error={wrong("scopes")} onChange={(scopes) => set({ scopes })} />
    </DrawerForm>
  );
}

function TokenMade({ made: { token, secret }, onClose }: { made: Made; onClose: () => void }) {
  const say = useWords(strings);
  const example = `curl -H "Authorization: Bearer ${secret}" ${location.origin}/v1/conversations?view=all`;
  return (
    <div className={drawer.fields}>
      <div className={classes.made}>
        <section><h3>{say.made_title({ name: token.name })}</h3><SecretOnce value={secret} /></section>
        <section><h3>{say.try_it()}</h3><Code wrap text={example} label={say.try_it()} /></section>
        <div><Button variant="default" onClick={onClose}>{say.done()}</Button></div>
      </div>
    </div>
  );
}
