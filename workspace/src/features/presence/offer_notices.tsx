/** Asks once, when somebody begins to take work, whether offers may show as notices of the browser. */
import { Button, Group } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { IconBell } from "@tabler/icons-react";
import type { Said } from "@/lib/i18n";
import { keep, kept } from "@/lib/keep";
import { ask, canAsk } from "@/ui/browser_notice";
import type { strings } from "./strings";

export function offerNotices(say: Said<typeof strings>): void {
  if (!canAsk() || kept("notices.asked", false)) return;
  keep("notices.asked", true);
  const done = () => notifications.hide("notices");
  notifications.show({
    id: "notices", autoClose: false, withBorder: true, radius: 10, icon: <IconBell size={18} stroke={1.75} aria-hidden />, title: say.notify_title(),
    message: (
      <>
        {say.notify_words()}
        <Group gap="xs" mt="xs">
          <Button size="compact-sm" onClick={() => void ask().finally(done)}>{say.notify_yes()}</Button>
          <Button size="compact-sm" variant="subtle" color="gray" onClick={done}>{say.notify_no()}</Button>
        </Group>
      </>
    ),
  });
}
