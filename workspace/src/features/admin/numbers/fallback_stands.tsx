/** How it stands with a number's fallback, in a word. */
import type { FallbackState } from "@/client/telephony";
import { useWords } from "@/lib/i18n";
import { State } from "@/ui/look/pieces";
import { strings } from "./strings";

const TONES = { told: "green", seen: "green", waiting: "blue", set: "amber", unset: "red", refused: "red", none: "grey" } as const satisfies Record<FallbackState, string>;
const WORDS = { told: "fallback_there", seen: "fallback_there", waiting: "fallback_being_told", set: "fallback_untried", unset: "fallback_missing", refused: "fallback_missing", none: "fallback_none" } as const satisfies Record<FallbackState, keyof typeof strings>;

export function FallbackStands({ state }: { state: FallbackState }) {
  const say = useWords(strings);
  return <State tone={TONES[state]}>{say[WORDS[state]]()}</State>;
}
