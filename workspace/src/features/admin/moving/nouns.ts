/** What things are called in the reader's language. */
import { useWords } from "@/lib/i18n";
import { strings } from "./strings";

export function useNoun(): (noun: string) => string {
  const say = useWords(strings);
  return (noun) => (noun in strings ? (say[noun as "contacts"] as () => string)() : noun);
}
