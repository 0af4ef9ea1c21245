/** Who is told when somebody calls for help: members by their roles. */
import { useMembers } from "@/client/queries";
import { useWords } from "@/lib/i18n";
import { Note } from "@/ui/note";
import { Section } from "@/ui/page";
import { strings as shared } from "@/ui/form/strings";
import { Tags } from "@/ui/look/pieces";
import classes from "./emergency.module.css";
import { strings } from "./strings";

const ROLES = ["owner", "admin", "supervisor", "compliance_officer"] as const;

export function Told() {
  const say = useWords(strings);
  const words = useWords(shared);
  const members = useMembers().data;
  const by = ROLES.map((role) => ({ role, names: (members ?? []).filter((one) => one.role === role && one.state === "active").map((one) => one.name) }));
  const told = by.filter(({ names }) => names.length);
  return (
    <Section title={say.told()} about={say.told_about()}>
      {members && !told.length && <Note tone="red">{say.told_none()}</Note>}
      <dl className={classes.told}>{told.map(({ role, names }) => <div key={role}><dt>{words[role]()}</dt><dd><Tags of={names} /></dd></div>)}</dl>
    </Section>
  );
}
