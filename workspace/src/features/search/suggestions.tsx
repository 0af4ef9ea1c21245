/** How the last word of a question may go on, as chips one can take. */
import { useDebouncedValue } from "@mantine/hooks";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { client } from "@/client/http";
import { useWords } from "@/lib/i18n";
import classes from "./search.module.css";
import { strings } from "./strings";

export function Suggestions({ text, onTake }: { text: string; onTake: (words: string) => void }) {
  const say = useWords(strings);
  const [settled] = useDebouncedValue(text, 120);
  const begun = settled.trim() !== "" && !settled.endsWith(" ");
  const found = useQuery({ queryKey: ["search-ways", settled], enabled: begun, placeholderData: keepPreviousData, queryFn: ({ signal }) => client.get("/v1/search/suggestions", { query: { q: settled }, signal }) });
  const items = begun ? (found.data?.items ?? []).filter((one) => one.text !== settled.split(" ").at(-1)) : [];
  const take = (one: string) => onTake(`${settled.split(" ").slice(0, -1).concat(one).join(" ")}${one.endsWith(":") ? "" : " "}`);
  return (
    <div className={classes.ways} role="group" aria-label={say.ways()}>
      {items.map((one) => <button key={one.text} type="button" title={one.words} onClick={() => take(one.text)}><code>{one.text}</code>{one.words && <span>{one.words}</span>}</button>)}
    </div>
  );
}
