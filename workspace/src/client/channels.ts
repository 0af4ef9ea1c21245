/** Which channels there are, what each is called and what it can do. */
import { useQuery } from "@tanstack/react-query";
import { useLocale } from "@/lib/i18n";
import { all } from "./queries";
import type { OneOf } from "./wire";

export type Channel = OneOf<"/v1/channels">;

export function useChannels(): Channel[] {
  const locale = useLocale();
  return useQuery({ queryKey: ["channels", locale], queryFn: () => all("/v1/channels"), staleTime: Infinity }).data ?? [];
}

/** What a channel is called: as a screen's own words say, else as the channel itself does. */
export function useChannelName(words: object, say: object): (name: string) => string {
  const channels = useChannels();
  return (name) => (name in words ? (say as Record<string, () => string>)[name]?.() : channels.find((one) => one.name === name)?.label) ?? name;
}
