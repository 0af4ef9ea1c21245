/** The strategies a queue may have, in the server's words. */
import { useQuery } from "@tanstack/react-query";
import { all } from "@/client/queries";
import type { OneOf } from "@/client/wire";
import { useLocale } from "@/lib/i18n";

export function useStrategies(): OneOf<"/v1/strategies">[] {
  const locale = useLocale();
  return useQuery({ queryKey: ["strategies", locale], queryFn: () => all("/v1/strategies"), staleTime: Infinity }).data ?? [];
}
