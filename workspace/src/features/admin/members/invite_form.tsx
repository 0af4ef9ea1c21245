/** Inviting somebody: who, with which role, in which teams; then the link to send them. */
import { Button, CopyButton, Group, TextInput } from "@mantine/core";
import { IconCheck, IconCopy } from "@tabler/icons-react";
import { useState } from "react";
import { useSession } from "@/client/session";
import { useWords } from "@/lib/i18n";
import { Note } from "@/ui/note";
import { DrawerForm } from "@/ui/form/drawer";
import drawer from "@/ui/form/drawer.module.css";
import { TeamsSelect } from "../pick/pickers";
import { useForm } from "@/ui/form/use_form";
import { Code } from "@/ui/look/pieces";
import { invite, useMembersChanged, type Invited } from "./api";
import type { Link } from "./new_link";
import { RoleSelect } from "./role_select";
import { strings } from "./strings";

const NOBODY: Invited = { email: "", name: "", role: "agent", teams: [] };
const LOOKS_LIKE_MAIL = /^[^@\s]+@[^@\s]+\.[^@\s]+$/;

export function InviteForm({ onClose }: { onClose: () => void }) {
  const [made, setMade] = useState<Link | null>(null);
  const [turn, setTurn] = useState(0);
  if (made) return <InvitationMade {...made} onClose={onClose} onAnother={() => { setMade(null); setTurn(turn + 1); }} />;
  return <Fields key={turn} onClose={onClose} onMade={setMade} />;
}

function Fields({ onClose, onMade }: { onClose: () => void; onMade: (made: Link) => void }) {
  const say = useWords(strings);
  const { member } = useSession();
  const changed = useMembersChanged();
  const form = useForm({
    start: NOBODY,
    check: ({ email }) => (LOOKS_LIKE_MAIL.test(email.trim()) ? {} : { email: say.email_wrong() }),
    save: (who: Invited) => invite({ ...who, email: who.email.trim(), name: who.name.trim() }),
    done: (answer) => { onMade({ email: answer.member.email, url: answer.invitation_url, joined: false }); void changed(); },
  });
  const { values, set, wrong } = form;
  return (
    <DrawerForm form={form} verb={say.invite_go()} onClose={onClose} always>
      <TextInput data-autofocus label={say.email()} type="email" autoComplete="off" required withAsterisk={false} value={values.email} error={wrong("email")} onChange={(event) => set({ email: event.currentTarget.value })} />
      <TextInput label={say.name()} description={say.name_later()} autoComplete="off" value={values.name} error={wrong("name")} onChange={(event) => set({ name: event.currentTarget.value })} />
      <RoleSelect value={values.role} onChange={(role) => set({ role })} asOwner={member.role === "owner"} error={wrong("role")} />
      <TeamsSelect value={values.teams} onChange={(teams) => set({ teams })} error={wrong("teams")} />
    </DrawerForm>
  );
}

export function InvitationMade({ email, url, joined, onClose, onAnother }: Link & { onClose: () => void; onAnother?: () => void }) {
  const say = useWords(strings);
  return (
    <div className={drawer.fields}>
      <Note tone="green" title={joined ? say.password_made({ email }) : say.invited_title({ email })}>{joined ? say.password_made_words() : say.invited_words()}</Note>
      <Code wrap text={url} label={say.link()} />
      <Group gap="xs">
        <CopyButton value={url}>{({ copied, copy }) => <Button data-autofocus onClick={copy} leftSection={copied ? <IconCheck size={16} /> : <IconCopy size={16} stroke={1.75} />}>{copied ? say.link_copied() : say.copy_link()}</Button>}</CopyButton>
        {onAnother && <Button variant="default" onClick={onAnother}>{say.another()}</Button>}
        <Button variant="subtle" color="gray" onClick={onClose}>{say.done()}</Button>
      </Group>
    </div>
  );
}
