/** Asks once, while somebody takes work, whether offers may show as notices of the browser: a line above the page, over nothing. */
import { Button } from "@mantine/core";
import { IconBell } from "@tabler/icons-react";
import { useWords } from "@/lib/i18n";
import { useKept } from "@/lib/keep";
import { ask, canAsk } from "@/ui/browser_notice";
import { usePresence } from "./api";
import classes from "./presence.module.css";
import { strings } from "./strings";

export function OfferNotices() {
  const say = useWords(strings);
  const { data: presence } = usePresence();
  const [asked, setAsked] = useKept("notices.asked", false);
  if (asked || presence?.status !== "available" || !canAsk()) return null;
  const done = () => setAsked(true);
  return (
    <section className={classes.ask} aria-label={say.notify_title()}>
      <IconBell size={17} stroke={1.75} aria-hidden />
      <p><strong>{say.notify_title()}</strong> {say.notify_words()}</p>
      <span>
        <Button size="compact-sm" onClick={() => void ask().finally(done)}>{say.notify_yes()}</Button>
        <Button size="compact-sm" variant="subtle" color="gray" onClick={done}>{say.notify_no()}</Button>
      </span>
    </section>
  );
}
