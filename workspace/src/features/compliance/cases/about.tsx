/** What a case is about, by the names people use: conversations as links, the rest by kind and name. */
import { Link } from "@tanstack/react-router";
import { useWords } from "@/lib/i18n";
import { strings } from "./strings";

export const About = ({ refs, names, desk }: { refs: string[]; names: Record<string, string>; desk: boolean }) => <>{refs.map((one) => <div key={one}><Thing of={one} name={names[one] ?? one} desk={desk} /></div>)}</>;

function Thing({ of, name, desk }: { of: string; name: string; desk: boolean }) {
  const say = useWords(strings);
  const [kind = "", id = ""] = of.split(":");
  if (kind === "conversation" && desk) return <>{say.open_conversation({ name })}</>;
  if (kind === "conversation") return <Link to="/inbox/$view/{-$conversation}" params={{ view: "all", conversation: id }}>{say.open_conversation({ name })}</Link>;
  const word = `ref_${kind}`;
  const label = word in strings ? say[word as "ref_contact"]() : "";
  return label && !name.startsWith(label) ? <>{label}: {name}</> : <>{name}</>;
}
