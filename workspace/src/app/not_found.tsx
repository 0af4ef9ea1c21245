/** An address where nothing stands. */
import { Button } from "@mantine/core";
import { IconCompassOff } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { useWords } from "@/lib/i18n";
import { Empty } from "@/ui/empty";
import { strings } from "./strings";

export function NotFound() {
  const say = useWords(strings);
  return (
    <Empty alone icon={IconCompassOff} title={say.not_found()} action={<Button component={Link} to="/inbox/mine" variant="default">{say.to_inbox()}</Button>}>
      {say.not_found_now()}
    </Empty>
  );
}
