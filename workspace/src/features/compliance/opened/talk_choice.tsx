/** Chooses a conversation by the name people use, or by its id. */
import { Autocomplete } from "@mantine/core";
import { useWords } from "@/lib/i18n";
import type { Talk } from "./api";
import { strings } from "./strings";

/** The id behind what was chosen or typed. */
export const talkOf = (talks: Talk[], said: string): string => talks.find((one) => one.name === said.trim())?.id ?? said.trim();
export const talkName = (talks: Talk[], id: string): string => talks.find((one) => one.id === id)?.name ?? id;

export function TalkChoice({ talks, value, onChange }: { talks: Talk[]; value: string; onChange: (said: string) => void }) {
  const say = useWords(strings);
  return <Autocomplete label={say.conversation()} description={talks.length ? say.conversation_about() : say.conversation_id()} data={talks.length > 1 ? talks.map((one) => one.name) : []} value={value} onChange={onChange} />;
}
