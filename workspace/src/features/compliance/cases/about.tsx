/** What a case is about: conversations as links, members by name, the rest by kind and id. */
import { Link } from "@tanstack/react-router";
import { useMembers } from "@/client/queries";
import { useWords } from "@/lib/i18n";
import classes from "./cases.module.css";
import { strings } from "./strings";

export const About = ({ refs }: { refs: string[] }) => <>{refs.map((one) => <div key={one}><Thing of={one} /></div>)}</>;

export function Thing({ of }: { of: string }) {
  const say = useWords(strings);
  const members = useMembers().data ?? [];
  const [kind = "", id = ""] = of.split(":");
  if (kind === "conversation") return <Link to="/inbox/$view/{-$conversation}" params={{ view: "all", conversation: id }}>{say.open_conversation()}</Link>;
  if (kind === "member") return <>{members.find((one) => one.id === id)?.name ?? id}</>;
  const word = `ref_${kind}`;
  return word in strings ? <>{say[word as "ref_contact"]()} <span className={classes.quiet}>{id}</span></> : <>{of}</>;
}
