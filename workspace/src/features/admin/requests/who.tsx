/** The contact of a data request by name; one who was forgotten has none any more. */
import { useContact } from "@/client/queries";
import { useWords } from "@/lib/i18n";
import { cut } from "@/lib/text";
import { strings } from "./strings";

export function WhoAsked({ id }: { id: string }) {
  const say = useWords(strings);
  const { data, error } = useContact(id);
  if (error) return <>{say.forgotten()}</>;
  return <>{data ? cut(data.name, 60) || say.forgotten() : "…"}</>;
}
