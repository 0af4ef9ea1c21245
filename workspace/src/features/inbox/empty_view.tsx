/** What a view says when it holds nothing. */
import { Button } from "@mantine/core";
import { IconArchive, IconCoffee, IconInbox, IconUsers } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { useWords } from "@/lib/i18n";
import type { View } from "@/live/lists";
import { Empty } from "@/ui/empty";
import { strings } from "./strings";

const ICONS = { mine: IconInbox, team: IconUsers, waiting: IconCoffee, all: IconInbox, closed: IconArchive, queue: IconCoffee, view: IconInbox };

export function EmptyView({ view }: { view: View }) {
  const say = useWords(strings);
  const kind = (view.startsWith("queue:") ? "queue" : view.startsWith("view:") ? "view" : view in ICONS ? view : "all") as keyof typeof ICONS;
  const go = kind === "mine" ? <Button component={Link} to="/inbox/waiting" variant="default" size="xs">{say.empty_mine_go()}</Button> : null;
  return <Empty icon={ICONS[kind]} title={say[`empty_${kind}`]()} action={go}>{say[`empty_${kind}_words`]()}</Empty>;
}
