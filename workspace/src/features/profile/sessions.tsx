/** Where one is signed in, and signing out there. */
import { Button } from "@mantine/core";
import { IconDeviceDesktop, IconDeviceMobile } from "@tabler/icons-react";
import { useLocale, useWords } from "@/lib/i18n";
import { useNow } from "@/lib/now";
import { ago, shortDate } from "@/lib/time";
import { Section } from "@/ui/page";
import { ProblemNote } from "@/ui/problem_note";
import { LinesSkeleton } from "@/ui/rows_skeleton";
import { useEndSession, useSessions } from "./api";
import { browserOf } from "./browser_of";
import classes from "./profile.module.css";
import { strings } from "./strings";

export function Sessions() {
  const say = useWords(strings);
  const locale = useLocale();
  const time = useNow();
  const { data: sessions, error } = useSessions();
  const end = useEndSession();
  return (
    <Section title={say.sessions()}>
      {error && !sessions && <ProblemNote error={error} />}
      {!sessions && !error && <LinesSkeleton lines={3} />}
      {end.error && <ProblemNote error={end.error} />}
      <ul className={classes.sessions}>
        {sessions?.map((session) => {
          const Icon = /mobile|android|iphone/i.test(session.user_agent) ? IconDeviceMobile : IconDeviceDesktop;
          return (
            <li key={session.id}>
              <Icon size={20} stroke={1.5} aria-hidden />
              <span title={session.user_agent}><strong>{browserOf(session.user_agent) || say.unknown_device()}{session.current && ` · ${say.this_one()}`}</strong><small>{say.since({ date: shortDate(session.created, locale) })}, {say.last_seen({ time: ago(session.last_seen, time, locale) })}</small></span>
              {!session.current && <Button variant="subtle" color="gray" size="compact-sm" loading={end.isPending && end.variables === session.id} onClick={() => end.mutate(session.id)}>{say.end()}</Button>}
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
