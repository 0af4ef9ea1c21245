/** The account's yearly word that its own machines scan what they download: exports hang on it. */
import { Button } from "@mantine/core";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { client } from "@/client/http";
import { useLocale, useWords } from "@/lib/i18n";
import { shortDate } from "@/lib/time";
import { State } from "@/ui/look/pieces";
import { tell } from "@/ui/notices";
import { Section } from "@/ui/page";
import { ProblemNote } from "@/ui/problem_note";
import { strings } from "./strings";

interface Promise { given: string | null; until: string; holds: boolean }

const KEY = ["scanning-promise"];

export function Scanning() {
  const say = useWords(strings);
  const locale = useLocale();
  const queries = useQueryClient();
  const asked = useQuery({ queryKey: KEY, queryFn: () => client.ask<Promise>("GET", "/v1/scanning-promise") });
  const give = useMutation({ mutationFn: () => client.ask<Promise>("POST", "/v1/scanning-promises"), onSuccess: (answer) => { queries.setQueryData(KEY, answer); tell(say.scanning_given()); } });
  const held = asked.data;
  if (!held) return null;
  const until = shortDate(held.until, locale);
  const how = !held.holds ? say.scanning_missing() : held.given ? say.scanning_holds({ until }) : say.scanning_first({ until });
  return (
    <Section title={say.scanning()} about={say.scanning_about()}>
      <div style={{ display: "grid", gap: 12, maxWidth: 520, justifyItems: "start" }}>
        <State tone={held.holds ? "green" : "red"}>{how}</State>
        {give.error && <ProblemNote error={give.error} />}
        <Button variant="default" loading={give.isPending} onClick={() => give.mutate()}>{say.scanning_give()}</Button>
      </div>
    </Section>
  );
}
