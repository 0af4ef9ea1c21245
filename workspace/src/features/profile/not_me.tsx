/** What waits of one's own sign-in, and saying that it was somebody else: they are signed out, what they changed is undone. */
import { Button } from "@mantine/core";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { client } from "@/client/http";
import { useLocale, useWords } from "@/lib/i18n";
import { clock, shortDate } from "@/lib/time";
import { Note } from "@/ui/note";
import { tell } from "@/ui/notices";
import { Section } from "@/ui/page";
import { ProblemNote } from "@/ui/problem_note";
import classes from "./profile.module.css";
import { strings } from "./strings";

interface Waiting { what: "password" | "second_factor" | "forwarding"; until: string; about: string }
const WAITING = ["waiting-changes"];
const WORDS = { password: "waits_password", second_factor: "waits_second", forwarding: "waits_forwarding" } as const;

export function NotMe() {
  const say = useWords(strings);
  const locale = useLocale();
  const queries = useQueryClient();
  const waiting = useQuery({ queryKey: WAITING, queryFn: async () => (await client.ask<{ items: Waiting[] }>("GET", "/v1/me/waiting")).items }).data ?? [];
  const deny = useMutation({
    mutationFn: () => client.ask<void>("POST", "/v1/me/not-me"),
    onSuccess: () => { tell(say.not_me_done()); return Promise.all([queries.invalidateQueries({ queryKey: WAITING }), queries.invalidateQueries({ queryKey: ["sessions"] })]); },
  });
  return (
    <Section title={say.not_me_title()} about={say.not_me_about()}>
      <div className={classes.form}>
        {waiting.map((one) => <Note key={one.what + one.about} tone="amber">{say[WORDS[one.what]]({ when: `${shortDate(one.until, locale)} ${clock(one.until, locale)}` })}</Note>)}
        {deny.error && <ProblemNote error={deny.error} />}
        <Button variant="default" loading={deny.isPending} onClick={() => deny.mutate()}>{say.not_me()}</Button>
      </div>
    </Section>
  );
}
