/** How a data request stands, in a word. */
import type { DataRequest } from "@/client/contract";
import { useWords } from "@/lib/i18n";
import { useNow } from "@/lib/now";
import { State } from "@/ui/look/pieces";
import { isOverdue } from "./report";
import { strings } from "./strings";

const TONES = { running: "blue", done: "green", failed: "red" } as const;

export function RequestState({ request }: { request: Pick<DataRequest, "state" | "due"> }) {
  const say = useWords(strings);
  if (isOverdue(request, useNow(60_000))) return <State tone="red">{say.overdue()}</State>;
  return <State tone={TONES[request.state]}>{say[request.state]()}</State>;
}
