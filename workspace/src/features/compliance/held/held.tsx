/** What was held or refused for its words: looked at, let pass with a reason, or left refused. */
import { Button, SegmentedControl } from "@mantine/core";
import { IconEyeCheck, IconMessageExclamation } from "@tabler/icons-react";
import { useState } from "react";
import { useWords } from "@/lib/i18n";
import { Empty } from "@/ui/empty";
import { Page } from "@/ui/page";
import { ProblemNote } from "@/ui/problem_note";
import { LinesSkeleton } from "@/ui/rows_skeleton";
import { useHeld, useSuspicions } from "./api";
import { HeldCard } from "./held_card";
import { Locks } from "./locks";
import { TheirsCard } from "./theirs_card";
import classes from "./held.module.css";
import { strings } from "./strings";

const SHOWN = ["open", "refused", "all", "theirs"] as const;

export default function HeldPage() {
  const say = useWords(strings);
  const [shown, setShown] = useState<string>("open");
  return (
    <Page title={say.held()} about={say.about()}>
      <Locks />
      <SegmentedControl aria-label={say.which()} value={shown} onChange={setShown} data={SHOWN.map((value) => ({ value, label: say[value]() }))} className={classes.which} />
      {shown === "theirs" ? <Theirs /> : <Ours key={shown} state={shown} />}
    </Page>
  );
}

function Ours({ state }: { state: string }) {
  const say = useWords(strings);
  const asked = useHeld(state);
  const items = asked.data?.pages.flatMap((page) => page.items);
  if (asked.error) return <ProblemNote error={asked.error} />;
  if (!items) return <LinesSkeleton />;
  if (!items.length) return <Empty icon={IconEyeCheck} title={say.empty()}>{say.empty_words()}</Empty>;
  return (
    <div className={classes.list}>
      {items.map((one) => <HeldCard key={one.act} held={one} />)}
      {asked.hasNextPage && <Button variant="default" loading={asked.isFetchingNextPage} onClick={() => void asked.fetchNextPage()}>{say.more()}</Button>}
    </div>
  );
}

function Theirs() {
  const say = useWords(strings);
  const asked = useSuspicions();
  const items = asked.data?.pages.flatMap((page) => page.items);
  if (asked.error) return <ProblemNote error={asked.error} />;
  if (!items) return <LinesSkeleton />;
  if (!items.length) return <Empty icon={IconMessageExclamation} title={say.empty_theirs()}>{say.empty_theirs_words()}</Empty>;
  return (
    <div className={classes.list}>
      {items.map((one) => <TheirsCard key={one.number} found={one} />)}
      {asked.hasNextPage && <Button variant="default" loading={asked.isFetchingNextPage} onClick={() => void asked.fetchNextPage()}>{say.more()}</Button>}
    </div>
  );
}
