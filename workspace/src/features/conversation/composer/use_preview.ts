/** Asks the gate, while one writes, what will happen to this reply. Nothing is written by asking. */
import { useDebouncedValue } from "@mantine/hooks";
import { useQuery } from "@tanstack/react-query";
import type { Attachment, Ruling } from "@/client/contract";
import { client } from "@/client/http";

export function usePreview(conversation: string, text: string, attachments: Attachment[], wanted: boolean): Ruling | null {
  const [settled] = useDebouncedValue(text.trim(), 450);
  const files = attachments.map((file) => file.id);
  const enabled = wanted && (settled.length > 0 || files.length > 0);
  const { data } = useQuery({
    queryKey: ["preview", conversation, settled, files.join()], enabled, staleTime: 20_000, gcTime: 20_000, retry: false,
    queryFn: ({ signal }) => client.post(`/v1/conversations/${conversation}/replies/preview`, { text: settled, attachments: files }, { signal }),
    placeholderData: (before, query) => (query?.queryKey[1] === conversation ? before : undefined),
  });
  return enabled && text.trim() ? (data ?? null) : null;
}
